import Foundation
import Testing

/// Workbooks whose sheets were made by copying one, and files and folders that say whose and of when they are.
@Suite("names of sheets, copies and folders") struct SheetNameTests {
  /// A workbook of 2003 as a text.
  private static func workbook(_ sheets: [(name: String, text: String)]) -> String {
    let tables = sheets.map { sheet in
      let rows = sheet.text.split(separator: "\n").map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map {
          "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>"
        }
        return "<Row>\(cells.joined())</Row>"
      }
      return "<Worksheet ss:Name=\"\(sheet.name)\"><Table>\(rows.joined())</Table></Worksheet>"
    }
    return """
      <?xml version="1.0"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" \
      xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\(tables.joined())</Workbook>
      """
  }

  private static func people(_ serials: ClosedRange<Int>, _ kind: String, _ title: String) -> String
  {
    ([title, "序号,姓名,身份证号,职务,编制类型"]
      + serials.map { "\($0),\(Sample.name($0)),\(Sample.person($0)),科员,\(kind)" })
      .joined(separator: "\n")
  }

  private func desk(_ files: [String: String]) throws -> (Desk, Tool.Result) {
    let desk = try Desk()
    for folder in Set(files.keys.map { ($0 as NSString).deletingLastPathComponent }) {
      try FileManager.default.createDirectory(
        atPath: desk.file("in/\(folder)"), withIntermediateDirectories: true)
    }
    try desk.write("in/机构.csv", FormShapeTests.organs + "\n")
    for (name, text) in files { try desk.write("in/\(name)", text + "\n") }
    return (desk, try desk.run("import", "in", "--as-of", "2024-09-30", "--quarantine"))
  }

  private func counts(_ desk: Desk) throws -> String {
    try desk.run(
      "sql", "SELECT organ_code, count(*) AS n FROM staff GROUP BY organ_code ORDER BY organ_code",
      "--format", "csv"
    ).text
  }

  @Test("a title that stands above several sheets was copied", arguments: ["县水利局", "局机关"])
  func takesSheetName(first: String) throws {
    let title = "县水利局人员花名册"
    let (desk, taken) = try desk([
      "水利局.xls": Self.workbook([
        (first, Self.people(1...4, "行政编制", title)),
        ("县水利工程中心", Self.people(5...7, "事业编制", title)),
      ])
    ])
    #expect(taken.status == 0 && taken.everything.contains("按表名"), "\(taken.everything)")
    let counts = try counts(desk)
    #expect(
      counts.contains("岚汀县水利局,4") && counts.contains("岚汀县水利工程中心,3"),
      "\(counts)\(taken.everything)")
  }

  @Test("a title and a sheet's name of two units are asked about") func asks() throws {
    let (desk, taken) = try desk([
      "水利局.xls": Self.workbook([("县民政局", Self.people(1...4, "行政编制", "县水利局人员花名册"))])
    ])
    #expect(taken.status == 2 && taken.everything.contains("两个单位"), "\(taken.everything)")
    #expect(try !counts(desk).contains(",4"))
  }

  @Test("a sheet called after a part of the unit keeps the title's unit") func keepsTitle() throws {
    let (desk, taken) = try desk([
      "水利局.xls": Self.workbook([
        ("在编人员", Self.people(1...4, "行政编制", "县水利局人员花名册")),
        ("工勤", Self.people(5...6, "工勤编制", "县水利局人员花名册")),
      ])
    ])
    #expect(taken.status == 0, "\(taken.everything)")
    #expect(try counts(desk).contains("岚汀县水利局,6"), "\(taken.everything)")
  }

  static let copies = [
    "复件 水利局花名册.csv", "副本 水利局.csv", "水利局 - 副本.csv", "水利局(1).csv", "水利局 - Copy.csv", "复件 (2) 水利局.csv",
    "Copy of 水利局.csv", "水利局花名册 复件.csv",
  ]

  @Test("a copy is of the unit that the file is", arguments: copies) func stripsCopy(name: String)
    throws
  {
    let (desk, taken) = try desk([name: Self.people(1...3, "行政编制", "")])
    #expect(taken.status == 0, "\(taken.everything)")
    #expect(try counts(desk).contains("岚汀县水利局,3"), "\(taken.everything)")
  }

  @Test("folders tell of which month rosters are") func folderMonth() throws {
    let (desk, taken) = try desk([
      "2024年6月/水利局.csv": Self.people(1...3, "行政编制", ""),
      "2024年9月/水利局.csv": Self.people(4...7, "行政编制", ""),
    ])
    #expect(
      taken.status == 2 && taken.everything.contains("2024年6月/水利局.csv"), "\(taken.everything)")
    #expect(try counts(desk).contains("岚汀县水利局,4"), "\(taken.everything)")
  }

  @Test("two files of one name are named with their folders") func namesFolders() throws {
    let (_, taken) = try desk([
      "甲/水利局.csv": Self.people(1...3, "行政编制", ""), "乙/水利局.csv": Self.people(4...7, "行政编制", ""),
    ])
    #expect(taken.everything.contains("甲/水利局.csv 3 行"), "\(taken.everything)")
  }
}
