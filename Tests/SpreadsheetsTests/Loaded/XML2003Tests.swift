import Testing

@testable import Spreadsheets

@Suite("XML spreadsheets of 2003") struct XML2003Tests {
  private func document(_ sheets: String, styles: String = "", encoding: String = "UTF-8") -> String
  {
    "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
      + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
      + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles>\(styles)</Styles>\(sheets)</Workbook>"
  }

  private func outcome(_ rows: String, styles: String = "") -> SheetOutcome {
    let sheet = "<Worksheet ss:Name=\"表一\"><Table>\(rows)</Table></Worksheet>"
    return SheetOutcome(Array(document(sheet, styles: styles).utf8))
  }

  private func cell(_ type: String, _ text: String, _ attributes: String = "") -> String {
    "<Cell \(attributes)><Data ss:Type=\"\(type)\">\(text)</Data></Cell>"
  }

  static let values: [(type: String, text: String, cell: String)] = [
    ("String", "岚汀市 &amp; 县", "岚汀市 & 县"), ("String", "0012", "0012"),
    ("Number", "1234.50", "=1234.5"),
    ("Number", "3456.7000000000003", "=3456.7"),
    ("DateTime", "2010-06-30T00:00:00.000", "@2010-06-30"),
    ("DateTime", "2010-02-31T00:00:00.000", "!2010-02-31T00:00:00.000"), ("Boolean", "1", "?TRUE"),
    ("Error", "#N/A", "!#N/A"),
    ("Number", "x", "x"),
  ]

  @Test(arguments: values)
  func aValueHasItsKind(type: String, text: String, cell: String) {
    #expect(outcome("<Row>\(self.cell(type, text))</Row>").cells == [[cell]])
  }

  @Test func cellsStandAtTheirPlaces() {
    let rows =
      "<Column ss:Hidden=\"1\"/><Row>\(cell("String", "a", "ss:MergeAcross=\"1\" ss:MergeDown=\"1\""))\(cell("String", "c"))</Row>"
      + "<Row ss:Index=\"5\" ss:Hidden=\"1\">\(cell("String", "b", "ss:Index=\"2\""))<Cell/>\(cell("String", "d"))</Row>"
    let outcome = outcome(rows)
    #expect(outcome.error == nil && outcome.cells == [["a", "", "c"], ["", "b", "", "d"]])
    #expect(outcome.sheets[0].rows.map(\.number) == [1, 5])
    #expect(outcome.sheets[0].rows.map(\.isHidden) == [false, true])
    #expect(outcome.sheets[0].merges == [MergedRange(rows: 1...2, columns: 0...1)])
    #expect(outcome.sheets[0].hiddenColumns == 1)
  }

  @Test func commentsAreNoValues() {
    let comment = "<Comment><ss:Data>批注</ss:Data></Comment>"
    #expect(
      outcome("<Row><Cell><Data ss:Type=\"String\"><B>甲</B>一</Data>\(comment)</Cell></Row>").cells
        == [["甲一"]])
  }

  @Test func aHiddenSheetIsTold() {
    let options = "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>"
    let sheet =
      "<Worksheet ss:Name=\"甲\"><Table/>\(options)</Worksheet><Worksheet ss:Name=\"乙\"><Table/></Worksheet>"
    let outcome = SheetOutcome(Array(document(sheet).utf8))
    #expect(outcome.sheets.map(\.isHidden) == [true, false])
  }

  @Test func aCodeIsShownWithItsZeros() throws {
    let style = "<Style ss:ID=\"s1\"><NumberFormat ss:Format=\"000000000000\"/></Style>"
    let sheet =
      "<Worksheet ss:Name=\"甲\"><Table><Row>\(cell("Number", "3399000001", "ss:StyleID=\"s1\""))</Row></Table></Worksheet>"
    let folder = TestFolder()
    let path = folder.file(Array(document(sheet, styles: style).utf8), name: "a.xls")
    var reader = try SpreadsheetFile.open(path: path).reader(sheet: 0)
    var row = RawRow()
    #expect(try reader.read(into: &row))
    row.normalise()
    #expect(row.string(0) == "003399000001")
  }

  @Test func otherEncodingsAreRead() {
    let text = document(
      "<Worksheet ss:Name=\"甲\"><Table><Row>\(cell("String", "局"))</Row></Table></Worksheet>",
      encoding: "UTF-16")
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(SheetOutcome(bytes).cells == [["局"]])
  }

  @Test func whatIsDamagedIsRefused() {
    let rows = "<Row ss:Index=\"3\"/><Row ss:Index=\"2\"/>"
    #expect(outcome(rows).error == .damaged(file: "f", part: "表一", damage: .outOfOrder))
    let cut = Array(document("<Worksheet>").utf8)
    #expect(SheetOutcome(cut).error == .damaged(file: "f", part: "XML", damage: .badXML))
    let entity =
      "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><!DOCTYPE a [<!ENTITY b \"c\">]><Workbook/>"
    #expect(
      SheetOutcome(Array(entity.utf8)).error
        == .damaged(file: "f", part: "XML", damage: .declaresEntities))
  }
}
