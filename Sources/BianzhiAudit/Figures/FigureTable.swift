import BianzhiCore

/// A table that queries of reports read: how it is filled for a run and day.
///
/// One more is a file in `Tables`, its line in ``all``, and its definition in `Tables/report-tables.sql`.
struct FigureTable: Sendable {
  /// As queries name it in their header line `reads:` and after `report_` in their statements.
  let name: String
  let fill: @Sendable (FigureGround) throws -> Void

  static let all: [FigureTable] = [
    setting, organs, asked, strength, posts, findings, plans, prevalence, rates, rectification,
    waivers,
    series, windows, steps,
    unit, judged, approvals, usePlans, cases, notices, scopeJudged, scopeBodies,
  ]

  /// The file with the definitions of all of them.
  static let file = "report-tables"

  static var definitions: String { EmbeddedSQL.files.first { $0.name == file }?.text ?? "" }
}
