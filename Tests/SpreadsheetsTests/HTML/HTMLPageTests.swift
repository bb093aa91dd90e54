import Testing

@testable import Spreadsheets

@Suite("Web pages as workbooks") struct HTMLPageTests {
  private static func page(_ charset: String) -> String {
    "<html><head>\(charset)</head><table><tr><td>县委办公室</td></tr></table></html>"
  }

  static let encodings: [(meta: String, written: TextEncoding, told: TextEncoding)] = [
    ("<meta charset=\"gb2312\">", .gb18030, .gb18030),
    ("<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">", .gb18030, .gb18030),
    ("<META CHARSET='GBK'>", .gb18030, .gb18030),
    ("<meta charset=utf-8>", .utf8, .utf8), ("", .utf8, .utf8), ("", .gb18030, .gb18030),
    ("", .utf8BOM, .utf8BOM), ("", .utf16LE, .utf16LE), ("", .utf16BE, .utf16BE),
    ("<meta charset=gb2312>", .utf8BOM, .utf8BOM),  // the mark is right
    ("<meta charset=utf-8>", .gb18030, .gb18030),  // the page is wrong about itself
    ("<meta charset=iso-8859-1>", .gb18030, .gb18030), ("<meta charset=utf-16>", .utf8, .utf8),
  ]

  @Test(arguments: encodings.indices) func tellsTheEncoding(index: Int) throws {
    let (meta, written, told) = Self.encodings[index]
    let marks: [TextEncoding: [UInt8]] = [
      .utf8BOM: [0xEF, 0xBB, 0xBF], .utf16LE: [0xFF, 0xFE], .utf16BE: [0xFE, 0xFF],
    ]
    let bytes = try (marks[written] ?? []) + encoded(Self.page(meta), as: written)
    let folder = TestFolder()
    let path = folder.file(bytes, name: "f.xls")
    #expect(try SpreadsheetFile.open(path: path).encoding == told)
    #expect(SheetOutcome(path: path).cells == [["县委办公室"]])
  }

  @Test func takesTheEncodingGiven() throws {
    let bytes = try encoded(Self.page("<meta charset=utf-8>"), as: .gb18030)
    #expect(SheetOutcome(bytes, encoding: .gb18030).cells == [["县委办公室"]])
    guard case .badByte(_, .utf8, _) = SheetOutcome(bytes, encoding: .utf8).error else {
      Issue.record("the wrong encoding was taken")
      return
    }
  }

  static let damaged: [(page: String, damage: Damage)] = [
    ("<html></html>", .noSheets), ("<html><p>no table", .noSheets),
    ("<html><!-- <table><tr><td>a</table> -->", .noSheets),
    ("<table><tr><td>a", .broken), ("<table><tr><td>a</td></tr>", .broken),
    ("<table><tr><td>a<table></table>", .broken), ("<table><tr><td>a</table", .broken),
    ("<table><tr><td>a</table><!-- x", .broken), ("<table><tr><td>a</table><script>", .broken),
    ("<table><tr><td title=\"x>a</td></tr></table>", .broken),
    ("<html><style>td {", .broken), ("<table><tr><td>a</table><!", .broken),
  ]

  @Test(arguments: damaged.indices) func refuses(index: Int) {
    let (page, damage) = Self.damaged[index]
    #expect(
      SheetOutcome(Array(page.utf8)).error == .damaged(file: "f", part: "HTML", damage: damage))
  }

  @Test func limitsSizes() {
    let long = String(repeating: "a", count: RowLimit.cellBytes)
    #expect(SheetOutcome(Array("<table><tr><td>\(long)</table>".utf8)).cells == [[long]])
    #expect(
      SheetOutcome(Array("<table>\n<tr><td>b<td>\(long)a</table>".utf8)).error
        == .cellTooLong(CellPosition(file: "f", line: 2, column: 2)))
    let wide = "<table><tr><td colspan=16383>a<td>b"
    #expect(SheetOutcome(Array("\(wide)</table>".utf8)).cells.first?.count == RowLimit.columns)
    #expect(
      SheetOutcome(Array("\(wide)<td>c</table>".utf8)).error
        == .tooManyColumns(file: "f", line: 1))
    let large = Array("<html>".utf8) + [UInt8](repeating: 0x20, count: ReadLimit.pageBytes.most)
    #expect(
      SheetOutcome(large).error == .overLimit(file: "f", part: "HTML", limit: .pageBytes))
  }

  /// Pieces of pages in any order: rows or an error, never a crash, never without end.
  @Test func anyPageGivesRowsOrAnError() {
    let seed = UInt64.random(in: 0 ... .max)
    print("Web pages as workbooks: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "<table>", "<table>", "</table>", "</table>", "<tr>", "</tr>", "<td>", "<td>", "</td>",
      "<td colspan=2 rowspan=3>", "<td rowspan=0 colspan=9>", "<th>", "<caption>", "</caption>",
      "<br>", "<p>", "<!--", "-->", "<!", ">", "<", "</", "&", "&amp;", "&#", "&#x", "&#22995;",
      ";", "\"", "'", "=", "<td x:num=\"1.5\">", "<td x:num>", "12", "<td x:str='a'>", "县", "𠮷",
      " ", "\n", "\u{A0}", "<style>", "</style>", ".a{mso-number-format:\"yyyy\";}",
      "<td class=a x:num=\"40000\">", "<script>", "</script>", "<col span=3 style='display:none'>",
      "<tr style='display:none'>", "<tr style='mso-xlrowspan:2'>", "{", "}", "\\0022", "/", "<td ",
    ]
    var (read, refused) = (0, 0)
    for _ in 0..<1500 {
      let count = Int.random(in: 0..<60, using: &random)
      var page = "<table><tr><td>a"
      for _ in 0..<count { page += pieces.randomElement(using: &random) ?? "" }
      var bytes = Array(page.utf8)
      if Bool.random(using: &random) { bytes += Array("</td></table></table></table>".utf8) }
      if Int.random(in: 0..<4, using: &random) == 0 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      if SheetOutcome(bytes).error == nil { read += 1 } else { refused += 1 }
    }
    #expect(read > 0 && refused > 0, "seed \(seed): \(read) read, \(refused) refused")
  }
}
