import BianzhiCore
import Testing

@testable import BianzhiReport

/// What formulas mean once row 3 has become rows 3 to 5: never the first of them alone, unless they say so.
struct SheetTemplateReferenceTests {
  private static func row(_ number: Int, _ formula: String) -> String {
    "<row r=\"\(number)\"><c r=\"D\(number)\"><f>\(formula)</f></c></row>"
  }

  /// A sheet with a formula in the repeated row, and one below it.
  private static func rows(inside: String = "", outside: String = "", above: String = "") -> String
  {
    let cell = inside.isEmpty ? "" : "<c r=\"C3\"><f>\(inside)</f></c>"
    return """
      <row r="1"><c r="B1"><v>7</v></c></row><row r="2">\(above)\
      \(SheetTemplateBook.text("B2", "实有"))</row>\
      <row r="3">\(SheetTemplateBook.text("A3", "{{名称}}"))\(SheetTemplateBook.text("B3", "{{实有}}"))\(cell)</row>\
      \(outside.isEmpty ? "" : row(4, outside))
      """
  }

  static let totals: [(formula: String, filled: String)] = [
    ("SUM(B3)", "SUM(B3:B5)"), ("SUBTOTAL(9,B3)", "SUBTOTAL(9,B3:B5)"),
    ("AVERAGE($B$3)", "AVERAGE($B$3:$B$5)"), ("SUM(B3,C3)", "SUM(B3:B5,C3:C5)"),
    ("SUMIF(A3,\"甲局\",B3)", "SUMIF(A3:A5,\"甲局\",B3:B5)"), ("SUM( B3 )", "SUM( B3:B5 )"),
    ("SUMIFS(B3,A3,\"甲局\")", "SUMIFS(B3:B5,A3:A5,\"甲局\")"),
    ("SUM('一'!B3)+SUM(B3:B3)", "SUM('一'!B3:B5)+SUM(B3:B5)"),
    ("SUMPRODUCT((B3&gt;1)*B3)", "SUMPRODUCT((B3:B5&gt;1)*B3:B5)"),
    ("_xlfn.STDEV.S(B3)", "_xlfn.STDEV.S(B3:B5)"), ("SUM(3:3)", "SUM(3:5)"),
    ("B1*2", "B1*2"), ("SUM(B1,二!B3)", "SUM(B1,二!B3)"),
  ]

  @Test(arguments: totals) func aTotalHoldsAllRows(formula: String, filled: String) throws {
    let sheet = try SheetTemplateBook.filled(Self.rows(outside: formula))
    #expect(sheet.contains("<f>\(filled)</f>"), "\(sheet)")
  }

  static let many = [
    "B3", "B3/C3", "IF(B3>0,1,0)".replacing(">", with: "&gt;"), "SUM(-B3)",
    "SUMIF(A1,A3,B1)", "ROUND(B3,0)",
  ]

  @Test(arguments: many) func oneCellOfManyIsRefused(formula: String) throws {
    let error = try #require(throws: SheetLimitError.self) {
      _ = try SheetTemplateBook.filled(Self.rows(outside: formula))
    }
    #expect(error.wording.zh.contains("工作表“一”的 D4"), "\(error.wording.zh)")
    #expect(error.wording.zh.contains("3：它在按行数重复的行里"), "\(error.wording.zh)")
  }

  static let copies: [(formula: String, rows: [String])] = [
    ("B3/SUM(B$3:B$3)", ["B3/SUM(B$3:B$5)", "B4/SUM(B$3:B$5)", "B5/SUM(B$3:B$5)"]),
    ("RANK(B3,$B$3)", ["RANK(B3,$B$3:$B$5)", "RANK(B4,$B$3:$B$5)", "RANK(B5,$B$3:$B$5)"]),
    ("SUM(B$3:B3)", ["SUM(B$3:B3)", "SUM(B$3:B4)", "SUM(B$3:B5)"]),
    ("COUNTIF($A$3:A3,A3)", ["COUNTIF($A$3:A3,A3)", "COUNTIF($A$3:A5,A5)"]),
    ("C2+B3", ["C2+B3", "C3+B4", "C4+B5"]), ("COUNTA(A$2:A2)", ["COUNTA(A$2:A4)"]),
    ("IF(A3=A2,1,0)", ["IF(A4=A3,1,0)", "IF(A5=A4,1,0)"]), ("ROW(A1)", ["ROW(A1)", "ROW(A3)"]),
    ("IF(A3=A4,1,0)", ["IF(A3=A4,1,0)", "IF(A5=A6,1,0)"]),
    ("SUM(A3:B3)", ["SUM(A3:B3)", "SUM(A5:B5)"]), ("SUM(A3,B3)", ["SUM(A5,B5)"]),
    ("B3/B1", ["B3/B1", "B5/B1"]), ("B3/B$2", ["B3/B$2", "B5/B$2"]),
  ]

  @Test(arguments: copies) func aRowIsCopiedDown(formula: String, rows: [String]) throws {
    let sheet = try SheetTemplateBook.filled(Self.rows(inside: formula))
    for row in rows { #expect(sheet.contains("<f>\(row)</f>"), "\(row): \(sheet)") }
  }

  /// What is in the next row and no text is one cell for all rows.
  @Test func theTotalBelowIsOneCell() throws {
    let sheet = try SheetTemplateBook.filled(Self.rows(inside: "B3/D4", outside: "SUM(B3)"))
    #expect(sheet.contains("<f>B5/D6</f>") && sheet.contains("<f>B3/D6</f>"), "\(sheet)")
  }

  static let unclear = ["B3/SUM(B3:B3)", "B3/B$3", "SUM(B3:B$3)", "B3*$B$3"]

  @Test(arguments: unclear) func thisRowOrAllIsRefused(formula: String) throws {
    let error = try #require(throws: SheetLimitError.self) {
      _ = try SheetTemplateBook.filled(Self.rows(inside: formula))
    }
    #expect(error.wording.zh.contains("的 C3") && error.wording.zh.contains("本行还是全部"))
  }

  /// A rate or a weight above another column: all rows may mean it.
  @Test(arguments: [
    ("B3*D2", "<c r=\"D2\"><v>0.5</v></c>"), ("SUM(B3,D2:E2)", "<c r=\"D2\"><v>0.5</v></c>"),
    ("B3*$D2", "<c r=\"D2\"><f>1/2</f></c>"),
  ]) func aNumberInTheRowBeforeIsRefused(formula: String, above: String) throws {
    let error = try #require(throws: SheetLimitError.self) {
      _ = try SheetTemplateBook.filled(Self.rows(inside: formula, above: above))
    }
    #expect(error.wording.zh.contains("的 C3") && error.wording.zh.contains("常数"))
    #expect(error.wording.en.contains("number in another column"), "\(error.wording.en)")
  }

  /// With a dollar sign it is one cell, and in the formula's own column the beginning of a series.
  @Test(arguments: [
    ("B3*D$2", "<c r=\"D2\"><v>0.5</v></c>", "B5*D$2"),
    ("C2+1", "<c r=\"C2\"><v>0</v></c>", "C4+1"),
    ("SUM(D$2:D2)", "<c r=\"D2\"><v>1</v></c>", "SUM(D$2:D4)"),
  ]) func aNumberThatIsToldIsKept(formula: String, above: String, last: String) throws {
    let sheet = try SheetTemplateBook.filled(Self.rows(inside: formula, above: above))
    #expect(sheet.contains("<f>\(last)</f>"), "\(sheet)")
  }

  @Test func aTotalInTheRowBeforeIsRefused() throws {
    let above = "<c r=\"C2\"><f>SUM(B3:B3)</f></c>"
    let error = try #require(throws: SheetLimitError.self) {
      _ = try SheetTemplateBook.filled(Self.rows(inside: "B3/C2", above: above))
    }
    #expect(error.wording.en.contains("C2 in the formula") && error.wording.en.contains("total"))
    let sheet = try SheetTemplateBook.filled(Self.rows(inside: "B3/C$2", above: above))
    #expect(sheet.contains("<f>B5/C$2</f>") && sheet.contains("<f>SUM(B3:B5)</f>"))
  }

  /// Two rows are repeated together, with fields in column B of both.
  private static func two(_ upper: String, _ formula: String) -> String {
    """
    <row r="3">\(SheetTemplateBook.text("A3", "{{名称}}"))\(SheetTemplateBook.text("B3", upper))</row>\
    <row r="4">\(SheetTemplateBook.text("B4", "{{实有}}"))</row>\(row(5, formula))
    """
  }

  static let some = [
    ("{{实有}}", "SUM(B4:B4)"), ("{{实有}}", "SUM(B4)"), ("{{实有}}", "SUM(B1:B3)"),
    ("{{名称}}", "COUNTA(B4:B4)"), ("{{名称}}", "SUBTOTAL(103,B4)"),
  ]

  @Test(arguments: some) func aRangeOfSomeOfTheRowsIsRefused(
    upper: String, formula: String
  ) throws {
    let error = try #require(throws: SheetLimitError.self) {
      _ = try SheetTemplateBook.filled(Self.two(upper, formula))
    }
    #expect(error.wording.zh.contains("几行一起重复"), "\(error.wording.zh)")
  }

  static let whole = [
    ("{{实有}}", "SUM(B3:B4)", "SUM(B3:B8)"), ("{{名称}}", "SUM(B4:B4)", "SUM(B4:B8)"),
    ("{{名称}}", "SUM(B4)", "SUM(B4:B8)"), ("{{名称}}", "COUNTA(B3:B4)", "COUNTA(B3:B8)"),
  ]

  /// Texts between the numbers are in no sum.
  @Test(arguments: whole) func aRangeOfAllNumbersIsFilled(
    upper: String, formula: String, filled: String
  ) throws {
    let sheet = try SheetTemplateBook.filled(Self.two(upper, formula))
    #expect(sheet.contains("<f>\(filled)</f>"), "\(sheet)")
  }

  @Test func pagesEndBelowTheRows() throws {
    let breaks = "<rowBreaks count=\"2\"><brk id=\"2\"/><brk id=\"4\" max=\"9\"/></rowBreaks>"
    let sheet = try SheetTemplateBook.filled(behind: breaks)
    #expect(
      sheet.contains("<brk id=\"2\"/>") && sheet.contains("<brk max=\"9\" id=\"6\"/>"), "\(sheet)")
  }

  @Test func pageHeadersAreFilledOrRefused() throws {
    let page = { (text: String) -> String in
      "<headerFooter><oddHeader>&amp;C&amp;14\(text)</oddHeader></headerFooter>"
    }
    let sheet = try SheetTemplateBook.filled(behind: page("{{行数}} 行"))
    #expect(sheet.contains("&amp;C&amp;14 3 行"), "\(sheet)")
    let column = try #require(throws: SheetLimitError.self) {
      _ = try SheetTemplateBook.filled(behind: page("{{名称}}"))
    }
    #expect(column.wording.zh.contains("工作表“一”的页眉") && column.wording.zh.contains("{{名称}}"))
    let unknown = try #require(throws: SheetTemplateError.self) {
      _ = try SheetTemplateBook.filled(behind: page("{{没有}}"))
    }
    #expect(unknown.wording.en.contains("header of the page"), "\(unknown.wording.en)")
  }

  /// Nothing is printed with its braces.
  @Test func fieldsWhereNoneIsFilledAreRefused() throws {
    let box = ("xl/drawings/drawing1.xml", "<a:t xmlns:a=\"a\">{{表名}}</a:t>")
    #expect(throws: SheetLimitError.self) { _ = try SheetTemplateBook.filled(with: [box]) }
    let choice = """
      <dataValidations><dataValidation prompt="{{表名}}" sqref="A1"/></dataValidations>
      """
    #expect(throws: SheetLimitError.self) { _ = try SheetTemplateBook.filled(behind: choice) }
    let formula = try #require(throws: SheetLimitError.self) {
      _ = try SheetTemplateBook.filled(Self.rows(outside: "\"{{表名}}\"&amp;B1"))
    }
    #expect(formula.wording.zh.contains("的 D4"), "\(formula.wording.zh)")
  }

  @Test func sparklinesOfTheRowsAreRefused() throws {
    let spark = { (cell: String) in
      """
      <extLst><ext><x14:sparklines xmlns:x14="x" xmlns:xm="m"><x14:sparkline><xm:f>一!A1:B1</xm:f>\
      <xm:sqref>\(cell)</xm:sqref></x14:sparkline></x14:sparklines></ext></extLst>
      """
    }
    #expect(throws: SheetLimitError.self) { _ = try SheetTemplateBook.filled(behind: spark("C3")) }
    #expect(try SheetTemplateBook.filled(behind: spark("C1")).contains("C1"))
  }

  /// A cell that shows days holds one; any other one its text.
  @Test func daysInCellsOfDaysAreDays() throws {
    let styles = (
      "xl/styles.xml",
      """
      <styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>
      """
    )
    let table = ResultTable(
      columns: [ResultColumn("day", Wording(zh: "日期", en: "day"), .identifier)],
      rows: [[CalendarDay("2024-06-30").map { .calendarDay($0) } ?? .none]])
    let cell = { (name: String, style: Int) in
      "<c r=\"\(name)\" s=\"\(style)\" t=\"inlineStr\"><is><t>{{日期}}</t></is></c>"
    }
    let sheet = try SheetTemplateBook.filled(
      "<row r=\"3\">\(cell("A3", 0))\(cell("B3", 1))\(cell("C3", 2))</row>", with: [styles],
      of: table)
    #expect(sheet.contains("<t xml:space=\"preserve\">2024-06-30</t>"), "\(sheet)")
    #expect(sheet.contains("r=\"B3\"><v>45473</v>") && sheet.contains("r=\"C3\"><v>45473</v>"))
  }

  /// Cells of another workbook, columns of tables and the last row of a sheet stay what they are.
  @Test(arguments: [
    ("[1]一!$B$4", "[1]一!$B$4"), ("SUM([1]一!B4,一!B4)", "SUM([1]一!B4,一!B6)"),
    ("SUM(名单[[#Totals],[B4]])", "SUM(名单[[#Totals],[B4]])"), ("T1[人数]+B4", "T1[人数]+B6"),
    ("SUM(B$4:B$1048576)", "SUM(B$6:B$1048576)"),
  ])
  func otherBooksAndEndsStay(formula: String, moved: String) throws {
    var map = RowMap()
    map.add(RowMap.Group(rows: 3...3, copies: 3))
    let references = SheetReferences(maps: ["一": map], sheet: "一")
    #expect(try references.formula(formula) == moved)
    #expect(references.ranges("A1:B1048576") == "A1:B1048576")
  }

  /// Choices over another sheet, as spreadsheet programs keep them.
  @Test func choicesOfOtherSheetsStay() throws {
    let choices = """
      <extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="m"><x14:dataValidation><x14:formula1>\
      <xm:f>二!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>
      """
    let sheet = try SheetTemplateBook.filled(behind: choices)
    #expect(sheet.contains("<xm:f>二!$A$1:$A$5</xm:f>"), "\(sheet)")
    #expect(sheet.contains("<xm:sqref>C3:C5</xm:sqref>"), "\(sheet)")
  }
}
