import Foundation
import Testing

@testable import Spreadsheets

/// The inputs that `make fuzz` starts from, and changes of them that a seed determines: a reader
/// answers with rows or a ``ReadError``, whatever it is given.
@Suite("Kept inputs of the readers") struct CorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures/fuzz")
  private static let changes = 40

  struct Input: CustomTestStringConvertible, Sendable {
    let reader: FuzzedReader
    let name: String
    let bytes: [UInt8]

    var testDescription: String { "\(reader.rawValue)/\(name)" }
  }

  static let inputs: [Input] = FuzzedReader.allCases.flatMap { reader in
    let folder = folder.appending(path: reader.rawValue)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { name in
      let data = try? Data(contentsOf: folder.appending(path: name))
      return Input(reader: reader, name: name, bytes: Array(data ?? Data()))
    }
  }

  @Test(arguments: FuzzedReader.allCases)
  func everyReaderHasFewSmallInputs(reader: FuzzedReader) {
    let own = Self.inputs.filter { $0.reader == reader }
    #expect((8..<30).contains(own.count))
    #expect(own.allSatisfy { $0.bytes.count < 4096 })
  }

  @Test(arguments: inputs)
  func rowsOrAnError(input: Input) {
    #expect(input.reader.fault(in: input.bytes) == nil)
    for change in 0..<Self.changes {
      var generator = SeededGenerator(seed: UInt64(change))
      let bytes = Self.changed(input.bytes, &generator)
      #expect(input.reader.fault(in: bytes) == nil, "seed \(change)")
    }
  }

  /// One to eight changes: a byte, a number at the edge of its range, a piece doubled, moved or cut.
  private static func changed(
    _ bytes: [UInt8], _ generator: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 1...24, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0 where place < bytes.count:
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1 where place < bytes.count: bytes[place] = .random(in: 0 ... .max, using: &generator)
      case 2:
        let edge = [[0, 0], [0xFF, 0xFF], [0, 0x80], [0xFF, 0x7F], [0xFF], [0]].randomElement(
          using: &generator)
        bytes.replaceSubrange(
          place..<min(bytes.count, place + 2), with: (edge ?? []).map(UInt8.init))
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: bytes.removeSubrange(place..<end)
      default: if Int.random(in: 0..<8, using: &generator) == 0 { bytes.removeSubrange(place...) }
      }
    }
    return bytes
  }
}
