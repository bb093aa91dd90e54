import Testing

@testable import Spreadsheets

@Suite("CSV writer") struct CSVWriterTests {
  static let tables: [(table: [[String]], text: String)] = [
    ([], ""),
    ([[]], "\n"),
    ([[""]], "\"\"\n"),
    ([["", ""]], ",\n"),
    ([["a", "姓名"]], "a,姓名\n"),
    ([["a b", " c ", "d'e", "f|g"]], "a b, c ,d'e,f|g\n"),  // no quotes where none are needed
    ([["a,b", "c;d", "e\tf", "g\nh", "i\rj"]], "\"a,b\",\"c;d\",\"e\tf\",\"g\nh\",\"i\rj\"\n"),
    ([["a\"b", "\""]], "\"a\"\"b\",\"\"\"\"\n"),
    ([["=1", "+1", "-1", "@x"]], "'=1,'+1,'-1,'@x\n"),
    ([["\tx", "\rx", "=\"a\""]], "\"'\tx\",\"'\rx\",\"'=\"\"a\"\"\"\n"),
    ([["<html>", "<html>"], ["sep=;"]], "\"<html>\",<html>\n\"sep=;\"\n"),
    ([["\u{FEFF}a"]], "\"\u{FEFF}a\"\n"),
  ]

  @Test(arguments: tables)
  func writes(table: [[String]], text: String) throws {
    #expect(String(decoding: try written(table), as: UTF8.self) == text)
  }

  @Test func numbersAreNotNeutralised() throws {
    let sink = ByteSink()
    var writer = try CSVWriter { sink.bytes += $0 }
    writer.number(-5)
    writer.number("-12.50")
    try writer.text("-5")
    try writer.endRow()
    try writer.finish()
    #expect(String(decoding: sink.bytes, as: UTF8.self) == "-5,-12.50,'-5\n")
  }

  static let encodings: [(encoding: TextEncoding, bytes: [UInt8])] = [
    (.utf8, [0xE5, 0xA7, 0x93, 0x0A]),
    (.utf8BOM, [0xEF, 0xBB, 0xBF, 0xE5, 0xA7, 0x93, 0x0A]),
    (.gb18030, [0xD0, 0xD5, 0x0A]),
    (.utf16LE, [0xFF, 0xFE, 0xD3, 0x59, 0x0A, 0x00]),
    (.utf16BE, [0xFE, 0xFF, 0x59, 0xD3, 0x00, 0x0A]),
  ]

  @Test(arguments: encodings)
  func encodes(encoding: TextEncoding, bytes: [UInt8]) throws {
    #expect(try written([["姓"]], encoding: encoding) == bytes)
  }

  @Test func handsOverBlocks() throws {
    let sink = ByteSink()
    var blocks = 0
    var writer = try CSVWriter(encoding: .gb18030) { block in
      blocks += 1
      sink.bytes += block
    }
    for row in 0..<20_000 { try writer.row(["\(row)", "姓名𠮷"]) }
    try writer.finish()
    #expect(blocks > 3)
    let rows = parse(sink.bytes).cells
    #expect(rows.count == 20_000)
    #expect(rows.last == ["19999", "姓名𠮷"])
  }

  @Test func refusesZeroCharacters() throws {
    var writer = try CSVWriter { _ in }
    try writer.row(["a"])
    try writer.text("b")
    #expect(throws: WriteError.nulCharacter(row: 2, column: 2)) { try writer.text("c\0") }
  }

  @Test func placesWhatCannotBeEncoded() throws {
    // No encoding the writer offers lacks a character, so the text given here is no UTF-8.
    let ends = [
      CellEncoder.CellEnd(index: 1, row: 4, column: 1),
      CellEncoder.CellEnd(index: 4, row: 4, column: 2),
      CellEncoder.CellEnd(index: 6, row: 5, column: 1),
    ]
    let encoder = try CellEncoder(.gb18030)
    #expect(throws: WriteError.cannotEncode(row: 4, column: 2, encoding: .gb18030)) {
      try encoder.encode([0x61, 0x2C, 0xFF, 0x62, 0x0A, 0x63], ends: ends)
    }
  }

  @Test func aFailingSinkStopsTheWriter() throws {
    var writer = try CSVWriter { _ throws(WriteError) in throw .noSpace(file: "x") }
    try writer.row(["a"])
    #expect(throws: WriteError.noSpace(file: "x")) { try writer.finish() }
  }
}

@Suite("Formula guard") struct FormulaGuardTests {
  static let cases: [(text: String, written: String)] = [
    ("", ""), ("a", "a"), ("a=1", "a=1"), (" =1", " =1"), ("'", "'"), ("'a", "'a"), ("''", "''"),
    ("=", "'="), ("=1+1", "'=1+1"), ("+86", "'+86"), ("-", "'-"), ("@a", "'@a"), ("\ta", "'\ta"),
    ("\ra", "'\ra"), ("\na", "'\na"), ("'=1", "''=1"), ("''-", "'''-"), ("＝1", "'＝1"),
    ("＋1", "'＋1"), ("－", "'－"), ("＠a", "'＠a"), ("'＝1", "''＝1"), ("（1）", "（1）"), ("，", "，"),
  ]

  @Test(arguments: cases)
  func guardsAndGivesBack(text: String, written: String) {
    #expect(FormulaGuard.neutralised(text) == written)
    let back = FormulaGuard.unneutralised(Array(written.utf8)[...])
    #expect(String(decoding: back, as: UTF8.self) == text)
    #expect(FormulaGuard.isGuarded(written.utf8) == (text != written))
  }
}
