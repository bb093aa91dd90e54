import BianzhiCore
import Spreadsheets
import Testing

@testable import BianzhiReport

/// What a workbook of an office may hold beside its fields, and what is refused instead of being damaged.
struct SheetTemplateLimitTests {
  /// A sheet's link to another part.
  private static func link(
    _ type: String, sheet: Int = 1, to target: String = "../x.xml"
  ) -> (String, String) {
    (
      "xl/worksheets/_rels/sheet\(sheet).xml.rels",
      """
      <Relationships><Relationship Id="rId1" Type="\(SheetTemplateBook.links)\(type)" Target="\(target)"/></Relationships>
      """
    )
  }

  static let bound = [
    "table", "drawing", "comments", "threadedComment", "vmlDrawing", "pivotTable",
  ]

  @Test(arguments: bound) func whatIsBoundToCellsIsRefused(type: String) throws {
    let error = try #require(throws: SheetLimitError.self) {
      _ = try SheetTemplateBook.filled(with: [Self.link(type)])
    }
    #expect(error.wording.zh.contains("工作表“一”") && error.wording.zh.contains("请"))
    #expect(error.status == .badInput)
    // Of a sheet without repeated rows nothing moves.
    #expect(try SheetTemplateBook.filled(with: [Self.link(type, sheet: 2)]).contains("r=\"B5\""))
  }

  @Test(arguments: ["hyperlink", "printerSettings", "image"])
  func whatIsBoundToNoCellStays(type: String) throws {
    #expect(try SheetTemplateBook.filled(with: [Self.link(type)]).contains("r=\"B5\""))
  }

  @Test func picturesOfThePageHeaderStay() throws {
    let sheet = try SheetTemplateBook.filled(
      behind: "<legacyDrawingHF r:id=\"rId1\"/>", with: [Self.link("vmlDrawing")])
    #expect(sheet.contains("r=\"B5\""))
  }

  private static func drawing(from: Int, to: Int) -> (String, String) {
    (
      "xl/drawings/drawing1.xml",
      """
      <xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>\(from)</xdr:row></xdr:from>\
      <xdr:to><xdr:row>\(to)</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>
      """
    )
  }

  /// A letterhead; drawings count their rows from 0, and the fields stand in row 3.
  @Test func aPictureAboveTheRowsStays() throws {
    let link = Self.link("drawing", to: "../drawings/drawing1.xml")
    #expect(
      try SheetTemplateBook.filled(with: [link, Self.drawing(from: 0, to: 1)]).contains("r=\"B5\""))
    for (from, to) in [(0, 2), (2, 2), (5, 7)] {
      #expect(throws: SheetLimitError.self) {
        _ = try SheetTemplateBook.filled(with: [link, Self.drawing(from: from, to: to)])
      }
    }
  }

  private static func chart(_ formula: String) -> (String, String) {
    (
      "xl/charts/chart1.xml",
      "<c:chartSpace xmlns:c=\"c\"><c:val><c:f>\(formula)</c:f></c:val></c:chartSpace>"
    )
  }

  /// A pivot table on another sheet would count the first rows alone.
  @Test func aPivotTableOfCellsThatMoveIsRefused() throws {
    let source = { (cells: String) in
      (
        "xl/pivotCache/pivotCacheDefinition1.xml",
        """
        <pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="\(cells)" sheet="一"/></cacheSource>\
        </pivotCacheDefinition>
        """
      )
    }
    #expect(throws: SheetLimitError.self) {
      _ = try SheetTemplateBook.filled(with: [source("A2:B3")])
    }
    #expect(try SheetTemplateBook.filled(with: [source("A1:B2")]).contains("r=\"B5\""))
  }

  @Test func aChartOfCellsThatMoveIsRefused() throws {
    for formula in ["一!$B$3:$B$3", "'一'!$B$4", "一!$B$3"] {
      let error = try #require(throws: SheetLimitError.self) {
        _ = try SheetTemplateBook.filled(with: [Self.chart(formula)])
      }
      #expect(error.wording.zh.contains(formula), "\(error.wording.zh)")
    }
    for formula in ["一!$A$1:$B$2", "二!$B$3:$B$9"] {
      #expect(try SheetTemplateBook.filled(with: [Self.chart(formula)]).contains("r=\"B5\""))
    }
  }

  static let kinds: [(type: String, isTaken: Bool)] = [
    ("\(SheetTemplateBook.office).template.main+xml", false),
    ("\(SheetTemplateBook.office).sheet.main+xml", true),
    ("application/vnd.ms-excel.sheet.macroEnabled.main+xml", false),
    ("application/vnd.ms-excel.template.macroEnabled.main+xml", false),
  ]

  @Test(arguments: kinds) func onlyXLSXIsFilled(type: String, isTaken: Bool) throws {
    let types = (
      "[Content_Types].xml",
      "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"\(type)\"/></Types>"
    )
    if isTaken {
      #expect(try SheetTemplateBook.filled(with: [types]).contains("r=\"B5\""))
      return
    }
    let error = try #require(throws: SheetLimitError.self) {
      _ = try SheetTemplateBook.filled(with: [types])
    }
    #expect(error.wording.zh.contains("另存为 .xlsx"))
  }

  /// Their own words, and no English in Chinese ones.
  @Test func aFileThatCannotBeOpenedSaysWhy() throws {
    let folder = TestFolder()
    defer { withExtendedLifetime(folder) {} }
    var request = OutputRequest(format: .xlsx, path: folder.file("r.xlsx"))
    for (path, words) in [(folder.file("没有.xlsx"), "没有这个模板"), (folder.path, "是文件夹")] {
      request.template = path
      let error = try #require(throws: TemplateFileError.self) {
        try ResultWriter.write(SheetTemplateBook.table, request)
      }
      #expect(error.wording.zh.contains(words) && error.status == .notFound)
      #expect(!error.wording.zh.contains("Check") && error.wording.zh.contains("请"))
    }
    let denied = TemplateFileError(.noPermission(file: "t.xlsx"), path: "t.xlsx")
    #expect(denied?.wording.zh.contains("权限") == true)
    #expect(TemplateFileError(.encrypted(file: "t.xlsx"), path: "t.xlsx") == nil)
  }

  @Test func aFileThatIsNoWorkbookSaysSo() throws {
    let folder = TestFolder()
    defer { withExtendedLifetime(folder) {} }
    let path = folder.file("t.xlsx")
    try ResultWriter.write(Array("名称,实有\n".utf8), OutputRequest(format: .xlsx, path: path))
    var request = OutputRequest(format: .xlsx, path: folder.file("r.xlsx"))
    request.template = path
    let error = try #require(throws: SheetTemplateError.self) {
      try ResultWriter.write(SheetTemplateBook.table, request)
    }
    #expect(error.wording.zh.contains("别的格式") && !error.wording.zh.contains("zip"))
  }
}
