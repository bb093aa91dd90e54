import BianzhiAudit
import BianzhiCore

/// How quotas, people and findings went over the runs.
enum SeriesSection {
  private static let query = "series.run"
  private static let columns = [
    "approved", "actual", "over", "vacant", "findings", "critical", "major", "minor", "hint",
  ]

  /// Nil where there is but one run to tell of.
  static func section(_ pen: ReportPen) throws -> ReportSection? {
    let rows = try pen.rows(query)
    guard rows.count > 1 else { return nil }
    let titles = titles(pen)
    let lines = { (caption: String, lines: [(place: Int, tone: Tone)]) in
      ReportBlock.lines(
        LineBlock(
          caption: Prose(caption), days: rows.map { $0.text("as_of") },
          lines: lines.map { line in
            LineBlock.Line(
              label: titles[line.place],
              values: rows.map { $0.number(columns[line.place]) ?? 0 }, tone: line.tone)
          }))
    }
    return ReportSection(
      "series", pen.word("历次检查对比", "From run to run"),
      [
        lines(pen.word("核定和实有（人）", "Approved and actual people"), [(0, .hint), (1, .major)]),
        lines(pen.word("超编人数和问题数", "People over and findings"), [(2, .critical), (4, .minor)]),
        .table(table(pen, rows, titles)),
        .paragraph(
          pen.say(
            "每一天取最近一次运行全部规则的检查，按该次检查的数据和口径计算；最多列十二天。",
            "Of each day the newest run of all rules, by its own data and calibre; twelve days at most."
          )),
      ])
  }

  private static func titles(_ pen: ReportPen) -> [String] {
    [
      pen.word("核定", "approved"), pen.word("实有", "actual"), pen.word("超编", "over"),
      pen.word("空编", "vacant"), pen.word("问题", "findings"),
    ] + Severity.allCases.map { pen.word($0.wording) }
  }

  private static func table(
    _ pen: ReportPen, _ rows: [FigureRows.Row], _ titles: [String]
  ) -> TableBlock {
    TableBlock(
      "series", caption: Prose(pen.word("历次检查的数", "The numbers of the runs")),
      columns: [.text(pen.word("截至", "as of")), .number(pen.word("检查", "run"))]
        + titles.map { .number($0) },
      rows: rows.map { row in
        TableBlock.Row(
          [Prose(row.text("as_of")), Prose(row.key)] + columns.map { pen.number(query, row, $0) })
      })
  }
}
