import Testing

@testable import Spreadsheets

@Suite("OpenDocument sheets") struct ODSTests {
  private static let names = [
    "office", "table", "text", "style", "calcext", "draw",
  ].map { "xmlns:\($0)=\"urn:\($0)\"" }.joined(separator: " ")

  private func archive(_ tables: String, styles: String = "", mimetype: Bool = true) -> [UInt8] {
    var zip = ZipBuilder()
    if mimetype { zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet") }
    zip.add("META-INF/manifest.xml", "<manifest/>")
    zip.add(
      "content.xml",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \(Self.names)>"
        + "<office:automatic-styles>\(styles)</office:automatic-styles><office:body>"
        + "<office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>"
    )
    return zip.archive()
  }

  private func cells(_ cells: String) -> [[String]] {
    SheetOutcome(
      archive(
        "<table:table table:name=\"a\"><table:table-row>\(cells)</table:table-row></table:table>")
    ).cells
  }

  private func cell(_ type: String, _ value: String, _ shown: String) -> String {
    "<table:table-cell office:value-type=\"\(type)\" \(value)><text:p>\(shown)</text:p></table:table-cell>"
  }

  static let values: [(type: String, value: String, shown: String, cell: String)] = [
    ("string", "", "岚汀市", "岚汀市"), ("float", "office:value=\"1234.5\"", "1,234.50", "=1234.5"),
    ("float", "office:value=\"3399000001\"", "003399000001", "003399000001"),
    ("float", "office:value=\"40\"", "40", "=40"),
    ("currency", "office:value=\"0.1\"", "¥0.10", "=0.1"),
    ("percentage", "office:value=\"0.5\"", "50%", "=0.5"),
    ("date", "office:date-value=\"2010-06-30\"", "10/6/30", "@2010-06-30"),
    ("date", "office:date-value=\"2010-06-30T08:30:00\"", "x", "@2010-06-30 08:30:00"),
    ("date", "office:date-value=\"2010-02-31\"", "2010-02-31", "!2010-02-31"),
    ("boolean", "office:boolean-value=\"true\"", "真", "?TRUE"),
    ("string", "calcext:value-type=\"error\"", "#N/A", "!#N/A"),
    ("time", "office:time-value=\"PT08H30M00S\"", "08:30:00", "08:30:00"),
  ]

  @Test(arguments: values)
  func aValueIsWhatItIsNotHowItLooks(type: String, value: String, shown: String, cell: String) {
    #expect(cells(self.cell(type, value, shown)) == [[cell]])
  }

  @Test func textsAreWhole() {
    let text =
      "<table:table-cell><text:p>王<text:span>芳</text:span><text:s text:c=\"2\"/>x</text:p><text:p>二</text:p></table:table-cell>"
    #expect(cells(text) == [["王芳  x\n二"]])
    let note =
      "<table:table-cell><office:annotation><text:p>批注</text:p></office:annotation><text:p>甲</text:p><draw:frame><text:p>图</text:p></draw:frame></table:table-cell>"
    #expect(cells(note) == [["甲"]])
  }

  @Test func repeatedCellsAndRowsStandWhereTheyAre() {
    let row =
      "<table:table-row table:number-rows-repeated=\"2\">\(cell("string", "", "a"))<table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell table:number-columns-repeated=\"2\"><text:p>b</text:p></table:table-cell></table:table-row>"
    let empty =
      "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
    let outcome = SheetOutcome(
      archive(
        "<table:table table:name=\"甲\">\(row)\(empty)\(row)</table:table><table:table table:name=\"乙\"/>"
      ))
    #expect(outcome.error == nil && outcome.sheets.map(\.name) == ["甲", "乙"])
    #expect(outcome.sheets[0].rows.map(\.number) == [1, 2, 1_048_573, 1_048_574])
    #expect(outcome.sheets[0].rows[0].cells == ["a", "", "", "b", "b"])
    #expect(outcome.sheets[1].rows == [])
  }

  @Test func mergesAndHiddenThingsAreTold() {
    let style =
      "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>"
    let table =
      "<table:table table:name=\"甲\" table:style-name=\"ta2\"><table:table-column/><table:table-column table:visibility=\"collapse\"/><table:table-row table:visibility=\"filter\"><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>a</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell table:number-columns-repeated=\"2\"/><table:table-cell><text:p>d</text:p></table:table-cell></table:table-row></table:table>"
    let outcome = SheetOutcome(archive(table, styles: style))
    #expect(outcome.sheets.map(\.isHidden) == [true])
    #expect(outcome.sheets[0].rows.map(\.isHidden) == [true, false])
    #expect(outcome.cells == [["a", "", "c"], ["", "", "d"]])
    #expect(outcome.sheets[0].merges == [MergedRange(rows: 1...2, columns: 0...1)])
    #expect(outcome.sheets[0].hiddenColumns == 1)
  }

  @Test func anotherOrderOfEntriesIsReadToo() {
    let table =
      "<table:table table:name=\"a\"><table:table-row>\(cell("string", "", "a"))</table:table-row></table:table>"
    #expect(SheetOutcome(archive(table, mimetype: false)).cells == [["a"]])
  }

  @Test func whatAsksForTooMuchIsRefused() {
    let row = { (times: Int, columns: Int) in
      "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"\(times)\"><table:table-cell table:number-columns-repeated=\"\(columns)\"><text:p>a</text:p></table:table-cell></table:table-row></table:table>"
    }
    #expect(
      SheetOutcome(archive(row(1_000_000, 16_000))).error
        == .overLimit(file: "f", part: "a", limit: .gaps))
    #expect(SheetOutcome(archive(row(1, 20_000))).error == .tooManyColumns(file: "f", line: 1))
    #expect(
      SheetOutcome(archive("<table:table>")).error
        == .damaged(file: "f", part: "content.xml", damage: .badXML))
  }

  @Test func aLockedSheetIsSaidToBeOne() {
    var zip = ZipBuilder()
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    zip.add("content.xml", "garbage")
    zip.add(
      "META-INF/manifest.xml",
      "<m:manifest xmlns:m=\"u\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")
    #expect(SheetOutcome(zip.archive()).error == .encrypted(file: "f"))
  }
}
