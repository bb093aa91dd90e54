import BianzhiCore
import BianzhiImport
import Foundation
import Spreadsheets
import TestSupport
import Testing

/// What real workbooks hold besides the table.
@Suite("shapes of workbooks") struct WorkbookShapeTests {
  private static let heading = ["姓名", "身份证号", "单位名称", "入编时间", "编制类型"]

  private static func person(_ serial: Int, _ unit: String = "岚汀市财政局") -> [String] {
    ["人\(serial)", Identity.number(serial), unit, "", "行政编制"]
  }

  /// Imports one sheet of rows.
  private func take(
    _ desk: Desk, _ rows: [String], columns: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ImportSummary {
    let path = desk.folder.file("表.xlsx")
    try RawWorkbook(sheets: [("人员", false, RawWorkbook.sheet(rows, columns: columns))])
      .write(to: path)
    return try desk.take([path], sourceLocation: sourceLocation)
  }

  @Test func hiddenRowsAndColumnsAreImportedAndTold() throws {
    let desk = try Desk.withOrgans()
    let summary = try take(
      desk,
      [
        RawWorkbook.row(1, Self.heading),
        RawWorkbook.row(2, Self.person(1), attributes: "hidden=\"1\""),
        RawWorkbook.row(3, Self.person(2)),
      ], columns: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")
    #expect(summary.sums == [2, 2, 0, 0, 0] && summary.problems == ["hidden_row  1"])
    #expect(summary.files[0].hiddenColumns == 1)
    #expect(try desk.rows("SELECT name, source_row FROM staff ORDER BY 2") == ["人1|2", "人2|3"])
  }

  /// Struck-out rows counted as people without a word.
  @Test func rowsThatAreStruckOutAreTold() throws {
    let desk = try Desk.withOrgans()
    let corrected = RawWorkbook.text("A4", "人3", style: 2)
    let summary = try take(
      desk,
      [
        RawWorkbook.row(1, Self.heading), RawWorkbook.row(2, Self.person(1), style: 2),
        RawWorkbook.row(3, Self.person(2)),
        // One cell that is struck out was corrected.
        RawWorkbook.row(4, [corrected] + Self.person(3).dropFirst()),
      ])
    #expect(summary.sums == [3, 3, 0, 0, 0] && summary.problems == ["struck_row  1"])
  }

  @Test func formattedEmptyCellsAreNone() throws {
    let desk = try Desk.withOrgans()
    let empty = { (row: Int) in
      (5..<26).map {
        "<c r=\"\("ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)[$0])\(row)\" s=\"1\"/>"
      }
      .joined()
    }
    let summary = try take(
      desk,
      [
        RawWorkbook.row(1, Self.heading + [empty(1)]),
        RawWorkbook.row(2, Self.person(1) + [empty(2)]),
      ] + (3...40).map { RawWorkbook.row($0, [empty($0)]) })
    #expect(summary.sums == [1, 1, 0, 0, 0] && summary.problems == [])
    #expect(summary.files[0].unknown == [] && summary.files[0].hiddenColumns == 0)
  }

  @Test func otherSheetsArePassedOverByName() throws {
    let desk = try Desk.withOrgans()
    let items = (1...54).map { "第\($0)项" }.joined(separator: "|")
    let path = try desk.writeBook(
      "全套.xlsx",
      [
        ("填表说明", "填表说明\(String(repeating: "|<", count: 53))\n\(items)\n一、姓名：填写本人姓名"),
        (
          "名册",
          "姓名|身份证号|单位名称|编制类型\n甲一|\(Identity.number(1))|岚汀市财政局|行政编制"
        ), ("Sheet2", ""), ("Sheet3", "␣"),
      ])
    let summary = try desk.take([path])
    #expect(summary.sums == [1, 1, 0, 0, 0] && summary.files.map(\.sheet) == ["名册"])
    #expect(
      summary.passedOverSheets.map { "\($0.sheet) \($0.reason)" } == [
        "填表说明 instructions", "Sheet2 empty", "Sheet3 empty",
      ])
    #expect(try desk.take([path]) { $0.sheet = "2" }.sums == [1, 0, 0, 1, 0])
    let error = #expect(throws: ImportError.self) { try desk.take([path]) { $0.sheet = "填表说明" } }
    #expect(error?.status == .badInput)
  }

  @Test func aHiddenSheetIsPassedOver() throws {
    let desk = try Desk.withOrgans()
    let path = desk.folder.file("表.xlsx")
    let sheet = { (serial: Int) in
      RawWorkbook.sheet([
        RawWorkbook.row(1, Self.heading), RawWorkbook.row(2, Self.person(serial)),
      ])
    }
    try RawWorkbook(sheets: [("旧", true, sheet(1)), ("新", false, sheet(2))]).write(to: path)
    let summary = try desk.take([path])
    #expect(summary.passedOverSheets.map { "\($0.sheet) \($0.reason)" } == ["旧 hidden"])
    #expect(try desk.rows("SELECT name FROM staff") == ["人2"])
  }

  @Test func anIdentityNumberStoredAsANumberHasLostItsEnd() throws {
    let desk = try Desk.withOrgans()
    let digits = Identity.number(1, birth: "19700101").prefix(17) + "0"
    let cells = ["人1", RawWorkbook.number("B2", String(digits)), "岚汀市财政局", "", "行政编制"]
    let summary = try take(desk, [RawWorkbook.row(1, Self.heading), RawWorkbook.row(2, cells)])
    #expect(summary.problems == ["id_lost_digits 身份证号 1"])
    #expect(summary.failure?.status == .badInput && !summary.isStored)
    #expect(try desk.count("SELECT count(*) FROM staff") == 0)
  }

  /// Serial numbers of days, what is stored, and the warning.
  static let days: [(serial: String, stored: String, problems: [String])] = [
    ("36526", "2000-01-01", []), ("61", "1900-03-01", []),
    ("60", "1900-02-29", ["date_impossible 入编时间 1"]),
  ]

  @Test(arguments: days)
  func daysOfASpreadsheet(day: (serial: String, stored: String, problems: [String])) throws {
    let desk = try Desk.withOrgans()
    var cells = Self.person(1)
    cells[3] = RawWorkbook.number("D2", day.serial, style: 1)
    let summary = try take(desk, [RawWorkbook.row(1, Self.heading), RawWorkbook.row(2, cells)])
    #expect(summary.problems == day.problems)
    #expect(try desk.rows("SELECT entered FROM staff") == [day.stored])
  }

  @Test func aFormulaErrorIsToldOnceAndNoValue() throws {
    let desk = try Desk.withOrgans()
    var cells = Self.person(1)
    cells[4] = RawWorkbook.error("E2")
    let summary = try take(
      desk,
      [
        RawWorkbook.row(1, Self.heading), RawWorkbook.row(2, cells),
        RawWorkbook.row(3, Self.person(2)),
      ])
    #expect(summary.problems.contains("error_value 编制类型 1"))
    #expect(!summary.problems.contains { $0.hasPrefix("unknown_word") })
    #expect(try desk.count("SELECT count(*) FROM staff WHERE quota_kind LIKE '#%'") == 0)
  }

  @Test func aFormulaErrorInANumberOfAFormIsBad() throws {
    let desk = try Desk.withOrgans()
    let summary = try take(
      desk,
      [
        RawWorkbook.row(1, ["单位名称", "行政编制数", "工勤编制数"]),
        RawWorkbook.row(2, ["岚汀市财政局", RawWorkbook.error("B2"), RawWorkbook.number("C2", "5")]),
      ])
    #expect(summary.sums == [1, 0, 0, 0, 1] && !summary.isStored)
    #expect(try desk.approved == [])
  }

  @Test func theLastColumnOfASheet() throws {
    let desk = try Desk.withOrgans()
    let far = { (row: Int) in RawWorkbook.text("XFD\(row)", "尾") }
    let header = try take(
      desk, [RawWorkbook.row(1, Self.heading + [far(1)]), RawWorkbook.row(2, Self.person(1))])
    #expect(header.sums == [1, 1, 0, 0, 0] && header.files[0].unknown == ["尾"])
    let remark = try take(
      desk, [RawWorkbook.row(1, Self.heading), RawWorkbook.row(2, Self.person(1) + [far(2)])])
    #expect(remark.problems == ["cells_beside XFD 1"] && remark.isStored)
    #expect(try desk.rows("SELECT name FROM staff") == ["人1"])
  }

  @Test func aColumnBeyondTheLastIsDamage() throws {
    let desk = try Desk.withOrgans()
    let far = RawWorkbook.text("XFE2", "尾")
    let error = #expect(throws: ImportError.self) {
      try take(
        desk, [RawWorkbook.row(1, Self.heading), RawWorkbook.row(2, Self.person(1) + [far])])
    }
    #expect(error?.status == .badInput)
    #expect(error?.wording.zh.contains("表.xlsx") == true)
    #expect(try desk.count("SELECT count(*) FROM import_run") == 1)
  }

  /// Cut off at each of these shares of its bytes.
  @Test(arguments: [1, 30, 60, 90, 99])
  func aWorkbookCutShortIsRefused(share: Int) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(StaffingFormTests.fiveKinds, as: .workbook)
    let whole = try Data(contentsOf: URL(filePath: path))
    try whole.prefix(whole.count * share / 100).write(to: URL(filePath: path))
    let error = #expect(throws: ImportError.self) { try desk.take([path]) }
    guard case .unreadable? = error else { return unexpected(error) }
    #expect(error?.status == .badInput)
    #expect(try desk.approved == [])
  }

  @Test func aDamagedSheetStoresNothingOfTheWholeOnes() throws {
    let desk = try Desk.withOrgans()
    let path = desk.folder.file("表.xlsx")
    let good = RawWorkbook.sheet([
      RawWorkbook.row(1, Self.heading), RawWorkbook.row(2, Self.person(1)),
    ])
    let bad = good.replacing("</row></sheetData>", with: "<c r=\"A3\"><v>1</c></row></sheetData>")
    try RawWorkbook(sheets: [("好", false, good), ("坏", false, bad)]).write(to: path)
    let error = try desk.refusal([path])
    guard case .unreadable? = error else { return unexpected(error) }
    #expect(try desk.count("SELECT count(*) FROM staff") == 0)
  }
}
