import BianzhiDemo
import Foundation

/// A city written to a folder of its own; the folder goes when the value goes.
final class WrittenCity {
  let folder: String
  let summary: DemoSummary

  init(people: Int, seed: UInt64, style: CityStyle = .csv) throws {
    folder = NSTemporaryDirectory() + "/demo-city-" + UUID().uuidString
    summary = try DemoCity(people: people, seed: seed).write(to: folder, as: style)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
  }

  /// The rows of a table by their headings.
  func table(_ name: String) throws -> [[String: String]] {
    var records = Self.records([UInt8](try bytes(name)))
    let headings = records.removeFirst()
    return records.map { record in
      precondition(record.count == headings.count, "\(name): \(record)")
      return Dictionary(uniqueKeysWithValues: zip(headings, record))
    }
  }

  private static func records(_ bytes: [UInt8]) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch (byte, isQuoted) {
      case (0x22, true) where index < bytes.count && bytes[index] == 0x22:
        cell.append(byte)
        index += 1
      case (0x22, _):
        isQuoted.toggle()
      case (0x2C, false), (0x0A, false):
        record.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0A {
          records.append(record)
          record = []
        }
      default:
        cell.append(byte)
      }
    }
    return records
  }
}
