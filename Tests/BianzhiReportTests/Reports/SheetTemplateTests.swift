import BianzhiCore
import Spreadsheets
import Testing

@testable import BianzhiReport

/// Workbooks of an office with fields in their cells.
struct SheetTemplateTests {
  private static let columns = [
    ResultColumn("organ_name", Wording(zh: "单位名称", en: "organ name")),
    ResultColumn("actual", Wording(zh: "实有", en: "actual"), .number),
  ]

  private static func table(_ rows: [[ResultValue]]) -> ResultTable {
    var table = ResultTable(columns: columns, rows: rows)
    table.look = SheetLook(
      Wording(zh: "用编表", en: "Use"), unit: Wording(zh: "人", en: "people"), summed: ["actual"])
    return table
  }

  private static var three: ResultTable {
    table([
      [.text("甲局"), .integer(12)], [.text("=1+1"), .integer(0)], [.text("{{实有}}<b>&"), .none],
    ])
  }

  /// A workbook of one sheet with these rows and what stands behind them.
  private static func workbook(_ rows: String, _ behind: String = "") throws -> [UInt8] {
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let texts = ["{{ 单位名称 }}", "{{actual}}"].map {
      "<si><r><t>\($0.prefix(4))</t></r><r><t>" + "\($0.dropFirst(4))</t></r></si>"
    }
    let parts: [(String, String)] = [
      ("[Content_Types].xml", "<Types><Override PartName=\"/xl/calcChain.xml\"/></Types>"),
      (
        "xl/workbook.xml",
        """
        <workbook \(main) xmlns:r="r"><sheets><sheet name="表 一" sheetId="1" r:id="rId1"/></sheets>\
        <definedNames><definedName name="_xlnm.Print_Area">'表 一'!$A$1:$C$4</definedName></definedNames></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>\
        <Relationship Id="rId2" Target="calcChain.xml"/></Relationships>
        """
      ), ("xl/calcChain.xml", "<calcChain/>"),
      ("xl/sharedStrings.xml", "<sst \(main)>\(texts.joined())</sst>"),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet \(main)><dimension ref=\"A1:C4\"/><sheetData>\(rows)</sheetData>\(behind)</worksheet>"
      ),
    ]
    return try ZipWriter.bytes(of: parts.map { ($0.0, Array($0.1.utf8)) })
  }

  private static func text(_ cell: String, _ text: String) -> String {
    "<c r=\"\(cell)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  private static let rows = """
    <row r="1">\(text("A1", "{{表名}}（单位：{{计量单位}}）"))</row>\
    <row r="3" ht="20"><c r="A3" s="3" t="s"><v>0</v></c><c r="B3" s="4" t="s"><v>1</v></c>\
    <c r="C3"><f>B3*2+$B$1</f><v>9</v></c></row>\
    <row r="4">\(text("A4", "共 {{行数}} 行"))<c r="B4"><f>SUM(B3:B3)</f></c>\(text("C4", "{{合计.实有}}"))</row>
    """
  private static let behind = """
    <mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="D3:E3"/><mergeCell ref="A4:A5"/></mergeCells>\
    <conditionalFormatting sqref="B3:B4"><cfRule type="expression"><formula>B3&gt;1</formula></cfRule></conditionalFormatting>
    """

  /// The parts of the filled workbook.
  private func filled(
    _ table: ResultTable, _ rows: String = rows, _ behind: String = behind
  ) throws -> (String) throws -> String {
    let folder = TestFolder()
    let path = folder.file("t.xlsx")
    try ResultWriter.write(
      Self.workbook(rows, behind), OutputRequest(format: .xlsx, path: path))
    var request = OutputRequest(format: .xlsx, path: folder.file("r.xlsx"))
    request.template = path
    try ResultWriter.write(table, request)
    let parts = try withExtendedLifetime(folder) { try OfficeParts(path: folder.file("r.xlsx")) }
    return { name in String(decoding: try #require(parts[name]), as: UTF8.self) }
  }

  @Test func rowsAreRepeatedAndWhatFollowsMoves() throws {
    let part = try filled(Self.three)
    let sheet = try part("xl/worksheets/sheet1.xml")
    for piece in [
      "<t xml:space=\"preserve\">用编表（单位：人）</t>", "<row ht=\"20\" r=\"3\">",
      "<c s=\"4\" r=\"B3\"><v>12</v></c>", "<c s=\"4\" r=\"B4\"><v>0</v></c>",
      "<c s=\"4\" r=\"B5\"/>", "<f>B5*2+$B$1</f>", "<f>SUM(B3:B5)</f>", "共 3 行",
      "<v>12</v></c></row></sheetData>", "ref=\"A1:C1\"", "ref=\"D3:E3\"", "ref=\"D4:E4\"",
      "ref=\"D5:E5\"", "ref=\"A6:A7\"", "count=\"5\"", "sqref=\"B3:B6\"",
    ] {
      #expect(sheet.contains(piece), "\(piece): \(sheet)")
    }
    #expect(!sheet.contains("dimension") && !sheet.contains("<v>9</v>"))
    let workbook = try part("xl/workbook.xml")
    #expect(workbook.contains("'表 一'!$A$1:$C$6") && workbook.contains("fullCalcOnLoad"))
    #expect(try !part("[Content_Types].xml").contains("calcChain"))
  }

  /// Nothing of the data is a field, a formula or markup.
  @Test func dataStayText() throws {
    let sheet = try filled(Self.three)("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t>"))
    #expect(sheet.contains("{{实有}}&lt;b&gt;&amp;"))
  }

  /// Without rows one row stays, with nothing in it: no 0.
  @Test func aTableWithoutRowsLeavesOneEmptyRow() throws {
    let sheet = try filled(Self.table([]))("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("<c s=\"4\" r=\"B3\"/>") && sheet.contains("共 0 行"), "\(sheet)")
    #expect(sheet.contains("r=\"C4\"/>") && !sheet.contains("r=\"5\""), "\(sheet)")
  }

  static let wrong: [(row: String, words: [String])] = [
    (text("B7", "{{实有数}}"), ["{{实有数}}", "工作表“表 一”的 B7", "{{实有}}"]),
    (text("B7", "{{实有"), ["B7", "}}"]), (text("B7", "没有域"), ["列的域", "{{单位名称}}"]),
    (text("B7", "{{表名}}"), ["列的域"]),
  ]

  @Test(arguments: wrong) func whatIsWrongHasItsPlace(row: String, words: [String]) throws {
    let error = try #require(throws: SheetTemplateError.self) {
      _ = try filled(Self.three, "<row r=\"7\">\(row)</row>", "")
    }
    for word in words { #expect(error.wording.zh.contains(word), "\(error.wording.zh)") }
  }

  static let formulas: [(String, String)] = [
    ("SUM(B3:B3)", "SUM(B3:B5)"), ("B4", "B6"), ("$B$4+B2", "$B$6+B2"),
    ("IF(A4=\"B4\",'表 一'!B4,二!B4)", "IF(A6=\"B4\",'表 一'!B6,二!B4)"), ("LOG10(B9)", "LOG10(B11)"),
    ("SUM(A:A)", "SUM(A:A)"),
  ]

  @Test(arguments: formulas) func formulasFollowTheirRows(formula: String, moved: String) throws {
    var map = RowMap()
    map.add(RowMap.Group(rows: 3...3, copies: 3))
    let references = SheetReferences(maps: ["表 一": map], sheet: "表 一")
    #expect(try references.formula(formula) == moved)
    #expect(references.ranges("B3 B9 A1:C3") == "B3:B5 B11 A1:C5")
  }
}
