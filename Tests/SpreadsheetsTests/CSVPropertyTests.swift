import Testing

@testable import Spreadsheets

/// Each failure names its seed; a new one is tried in every run and printed.
@Suite("CSV properties") struct CSVPropertyTests {
  static let seeds: [UInt64] = {
    let fresh = UInt64.random(in: 1000 ... .max)
    print("CSV properties: fresh seed \(fresh)")
    return Array(1...24) + [fresh]
  }()

  private static let pieces = [
    ",", ",", ",", "\"", "\"", "\"\"", "\n", "\n", "\r\n", "a", "bc", " ", "姓名", "𠮷", "é",
    "；", ";", "\t", "2024-01-31", "!", "\",\"", "\"\n\"",
  ]

  @Test(arguments: seeds)
  func bufferSizeChangesNothing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let encodings: [TextEncoding] = [.utf8, .gb18030, .utf16LE, .utf16BE]
    let encoding = encodings[Int(seed % 4)]
    for _ in 0..<6 {
      var pieces = Self.pieces
      if Bool.random(using: &random) { pieces.removeAll { $0.contains("\"") } }
      if Int.random(in: 0..<4, using: &random) == 0 { pieces.append("\r") }
      if Int.random(in: 0..<8, using: &random) == 0 {
        pieces = pieces.filter { !$0.contains("\n") } + ["\r"]
      }
      let count = Int.random(in: 0..<90, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let bytes = try encoded(text, as: encoding)
      let folder = TestFolder()
      let path = folder.file(bytes)
      let whole = parse(file: path, encoding: encoding, bufferSize: CSVReader.usualBufferSize)
      for size in 1...64 {
        #expect(
          parse(file: path, encoding: encoding, bufferSize: size) == whole,
          "seed \(seed), buffer \(size): \(text.debugDescription)")
      }
    }
  }

  @Test(arguments: seeds)
  func writtenTableComesBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "姓", "𠮷", "䶮", "\"", ",", ";", "\t", "\n", "\r", "\r\n", " ", "=", "+", "-", "@", "'",
      "<html>", "PK\u{3}\u{4}", "sep=;", "\u{FEFF}", "0", "|", "€",
    ]
    for encoding in [TextEncoding.utf8, .utf8BOM, .gb18030, .utf16LE, .utf16BE] {
      let table = (0..<Int.random(in: 0..<12, using: &random)).map { _ in
        (0..<Int.random(in: 0..<6, using: &random)).map { _ in
          (0..<Int.random(in: 0..<5, using: &random))
            .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
      }
      let bytes = try written(table, encoding: encoding)
      let folder = TestFolder()
      let file = try SpreadsheetFile.open(path: folder.file(bytes), encoding: encoding)
      var reader = try file.reader(sheet: 0)
      var row = RawRow()
      var back: [[String]] = []
      while try reader.read(into: &row) {
        back.append(
          row.cells.map { cell in
            String(decoding: FormulaGuard.unneutralised(row.bytes[cell.range]), as: UTF8.self)
          })
      }
      #expect(back == table, "seed \(seed), \(encoding.rawValue)")
    }
  }
}

/// The bytes the writer makes of a table.
func written(_ table: [[String]], encoding: TextEncoding = .utf8) throws -> [UInt8] {
  let sink = ByteSink()
  var writer = try CSVWriter(encoding: encoding) { sink.bytes += $0 }
  for row in table { try writer.row(row) }
  try writer.finish()
  return sink.bytes
}

final class ByteSink {
  var bytes: [UInt8] = []
}
