import BianzhiCore
import Spreadsheets
import Testing

@testable import BianzhiReport

/// A workbook with fields in row 3 of its first sheet, and what a test puts into it besides.
enum SheetTemplateBook {
  private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  static let office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  static let links =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  static var table: ResultTable {
    ResultTable(
      columns: [
        ResultColumn("name", Wording(zh: "名称", en: "name")),
        ResultColumn("actual", Wording(zh: "实有", en: "actual"), .number),
      ],
      rows: [
        [.text("甲局"), .integer(12)], [.text("乙局"), .integer(3)], [.text("丙局"), .integer(5)],
      ])
  }

  static func text(_ cell: String, _ text: String) -> String {
    let name = cell.isEmpty ? "" : " r=\"\(cell)\""
    return "<c\(name) t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  /// Fields in row 3 of the first sheet; the second one has none.
  static let rows =
    "<row r=\"3\">\(text("A3", "{{名称}}"))\(text("B3", "{{实有}}"))</row>"

  private static func parts(_ rows: String, behind: String) -> [(String, String)] {
    [
      (
        "[Content_Types].xml",
        """
        <Types><Override PartName="/xl/workbook.xml" ContentType="\(office).sheet.main+xml"/></Types>
        """
      ),
      (
        "xl/workbook.xml",
        """
        <workbook \(main) xmlns:r="r"><sheets><sheet name="一" sheetId="1" r:id="rId1"/>\
        <sheet name="二" sheetId="2" r:id="rId2"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>\
        <Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>
        """
      ),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet \(main) xmlns:r=\"r\"><sheetData>\(rows)</sheetData>\(behind)</worksheet>"
      ), ("xl/worksheets/sheet2.xml", "<worksheet \(main)><sheetData/></worksheet>"),
    ]
  }

  /// The first sheet once the template is filled.
  static func filled(
    _ rows: String = rows, behind: String = "", with more: [(String, String)] = [],
    of table: ResultTable = table
  ) throws -> String {
    let folder = TestFolder()
    let path = folder.file("t.xlsx")
    let own = parts(rows, behind: behind).filter { part in
      !more.contains { $0.0 == part.0 }
    }
    let bytes = try ZipWriter.bytes(of: (own + more).map { ($0.0, Array($0.1.utf8)) })
    try ResultWriter.write(bytes, OutputRequest(format: .xlsx, path: path))
    var request = OutputRequest(format: .xlsx, path: folder.file("r.xlsx"))
    request.template = path
    try ResultWriter.write(table, request)
    let parts = try withExtendedLifetime(folder) { try OfficeParts(path: folder.file("r.xlsx")) }
    return String(decoding: try #require(parts["xl/worksheets/sheet1.xml"]), as: UTF8.self)
  }
}
