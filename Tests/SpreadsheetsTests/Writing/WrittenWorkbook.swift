import CZip
import Foundation

@testable import Spreadsheets

/// The parts of a workbook as they stand in the archive.
struct WrittenWorkbook {
  let bytes: [UInt8]
  private let parts: [String: String]

  /// What a writer without a file hands on.
  init(
    rowLimit: Int = XLSXWriter.rowLimit, _ fill: (XLSXWriter) throws -> Void
  ) throws {
    let taken = Taken()
    let writer = try XLSXWriter(rowLimit: rowLimit) { (bytes: [UInt8]) throws(WriteError) in
      taken.bytes += bytes
    }
    try fill(writer)
    try writer.finish()
    let folder = TestFolder()
    let path = folder.file(taken.bytes, name: "book.xlsx")
    (bytes, parts) = (taken.bytes, Self.unpacked(path))
  }

  /// One sheet of one column, and one row.
  static func row(
    column: XLSXWriter.Column = .init(), _ fill: (XLSXWriter) throws -> Void
  ) throws -> WrittenWorkbook {
    try WrittenWorkbook { writer in
      try writer.addSheet(name: "表", columns: [column])
      try fill(writer)
      try writer.endRow()
    }
  }

  /// Sheets count from 1, as in the archive.
  func sheet(_ number: Int = 1) -> String { parts["xl/worksheets/sheet\(number).xml"] ?? "" }

  var sheetCount: Int { parts.keys.count { $0.hasPrefix("xl/worksheets/sheet") } }
  var styles: String { parts["xl/styles.xml"] ?? "" }

  /// The names on the tabs.
  var sheetNames: [String] {
    (parts["xl/workbook.xml"] ?? "").matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
  }

  /// The element of one cell, without its style; empty if there is none.
  func cell(_ place: String, sheet number: Int = 1) -> String {
    let elements = sheet(number).split(separator: "<c ").dropFirst()
    guard let element = elements.first(where: { $0.hasPrefix("r=\"\(place)\"") }) else { return "" }
    let end = element.range(of: "</c>")?.lowerBound ?? element.endIndex
    return String(element[..<end]).replacing(#/ s="\d+"/#, with: "")
  }

  private final class Taken { var bytes: [UInt8] = [] }

  private static func unpacked(_ path: String) -> [String: String] {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else { return [:] }
    defer { zip_discard(archive) }
    var parts: [String: String] = [:]
    for index in 0..<UInt64(zip_get_num_entries(archive, 0)) {
      guard let name = zip_get_name(archive, index, 0),
        let file = zip_fopen_index(archive, index, 0)
      else { continue }
      var (text, block): ([UInt8], [UInt8]) = ([], [UInt8](repeating: 0, count: 1 << 16))
      while case let count = Int(zip_fread(file, &block, UInt64(block.count))), count > 0 {
        text += block[..<count]
      }
      zip_fclose(file)
      parts[String(cString: name)] = String(decoding: text, as: UTF8.self)
    }
    return parts
  }
}
