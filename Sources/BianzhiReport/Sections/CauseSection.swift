import BianzhiAudit
import BianzhiCore

/// Why the findings came about, as people classified them.
enum CauseSection {
  /// Nil where nothing was confirmed yet.
  static func section(_ pen: ReportPen) throws -> ReportSection? {
    let query = "rectification.cause"
    let rows = try pen.rows(query)
    guard !rows.isEmpty else { return nil }
    let table = TableBlock(
      "causes",
      caption: Prose(
        pen.word("已办理过的问题按原因（经办人归类）", "Findings that were acted on, by the cause people named")),
      columns: [
        .text(pen.word("原因", "cause"), isWide: true), .number(pen.word("问题", "findings")),
        .number(pen.word("单位数", "organs")),
      ],
      rows: rows.map { row in
        let name =
          row.key.isEmpty ? pen.word("未写明", "not said") : pen.word(row.key, row.text("cause_en"))
        return TableBlock.Row([
          Prose(name), pen.number(query, row, "findings"), pen.number(query, row, "organs"),
        ])
      })
    return ReportSection("causes", pen.word("原因", "Root causes"), [.table(table)])
  }
}
