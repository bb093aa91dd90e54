import BianzhiCore
import BianzhiImport
import Spreadsheets
import TestSupport
import Testing

extension Desk {
  /// Organs A1 to A5 of an invented town.
  static let organs = """
    机构代码,机构名称,机构类别,层级
    A1,岚汀市财政局,政府,市级
    A2,岚汀市水务局,政府,市级
    A3,岚汀市教育局,政府,市级
    A4,岚汀市档案馆,事业单位,市级
    A5,岚汀市环境监测站,事业单位,市级
    """

  /// A desk whose ledger knows ``organs``.
  static func withOrgans() throws -> Desk {
    let desk = try Desk()
    try desk.take(lines: organs.split(separator: "\n").map(String.init), as: "organs.csv")
    return desk
  }

  /// Writes a sheet as a text or a workbook.
  func write(_ sheet: String, as shape: SheetShape, name: String = "表", tab: String = "Sheet1")
    throws -> String
  {
    switch shape {
    case .text: try write("\(name).csv", SheetText(sheet).lines)
    case .workbook: try writeBook("\(name).xlsx", [(tab, sheet)])
    }
  }

  /// Writes a workbook of several sheets.
  func writeBook(_ name: String, _ sheets: [(tab: String, sheet: String)]) throws -> String {
    let path = folder.file(name)
    let writer = try XLSXWriter(path: path)
    for (tab, sheet) in sheets { try SheetText(sheet).write(to: writer, name: tab) }
    try writer.finish()
    return path
  }

  /// Writes a sheet and imports it.
  @discardableResult
  func take(
    _ sheet: String, as shape: SheetShape, name: String = "表", tab: String = "Sheet1",
    sourceLocation: SourceLocation = #_sourceLocation,
    _ set: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportSummary {
    try take(
      [write(sheet, as: shape, name: name, tab: tab)], sourceLocation: sourceLocation, set)
  }

  /// Approved numbers in force: organ, kind, people, or organ, scope, role, people.
  var approved: [String] {
    get throws {
      try rows("SELECT organ_code, kind, people FROM staffing_quota ")
        .sorted()
        + rows("SELECT organ_code, scope, role, people FROM leader_post").sorted()
    }
  }

  /// Numbers that forms state: organ, part, people.
  var stated: [String] {
    get throws {
      try rows(
        """
        SELECT k.code, s.part, s.people FROM stated_row s JOIN organ_key k ON k.id = s.organ
        WHERE s.ended IS NULL
        """
      ).sorted()
    }
  }

  /// Rosters: organ, name, kind, post, row.
  var people: [String] {
    get throws {
      try rows(
        "SELECT organ_code, name, quota_kind, post, source_row FROM staff ORDER BY source_row, 1")
    }
  }

  /// Printed totals: organ, row, heading, printed, computed.
  var printedTotals: [String] {
    get throws {
      try rows(
        """
        SELECT CASE k.is_name WHEN 1 THEN '表' ELSE k.code END, t.line, t.heading, t.printed,
          t.computed
        FROM printed_total_row t JOIN organ_key k ON k.id = t.organ
        WHERE t.ended IS NULL ORDER BY t.line, t.heading
        """)
    }
  }
}

extension ImportSummary {
  /// blank, totals, headers, notes
  var others: [Int] { [total.blank, total.totals, total.headers, total.notes] }

  /// Header word and what it was read as.
  var readings: [String] { files.flatMap { $0.columns.map { "\($0.heading)=\($0.field)" } } }
}
