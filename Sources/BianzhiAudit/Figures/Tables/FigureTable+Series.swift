import BianzhiCore
import BianzhiQuery
import GRDB

extension FigureTable {
  /// So many days are told at most; each is counted anew.
  private static let mostRuns = 12

  /// Quotas, people and findings over the runs up to the report's.
  static let series = FigureTable(name: "series") { ground in
    let runs = try Int.fetchAll(
      ground.database,
      sql: """
        SELECT id FROM (
          SELECT max(r.id) AS id, r.as_of FROM run_row r
          WHERE r.is_filtered = 0 AND r.id <= ?1
            AND r.as_of <= (SELECT as_of FROM run_row WHERE id = ?1)
            AND r.id NOT IN (SELECT run FROM withdrawn_run)
          GROUP BY r.as_of ORDER BY r.as_of DESC LIMIT \(mostRuns)
        ) ORDER BY as_of
        """, arguments: [ground.run.number])
    for run in runs {
      let info = try RunInfo(ground.database, run)
      var sums = [0, 0, 0, 0]
      try ground.ledger.eachStrength(asOf: nil, run: run) { _ in
      } _: { row in
        guard row.isJudged else { return }
        let values = [row.approved, row.actual, row.over, row.vacant]
        for place in sums.indices { sums[place] += values[place] ?? 0 }
      }
      let grades = try Severity.allCases.map { severity in
        try Int.fetchOne(
          ground.database,
          sql: "SELECT count(*) FROM run_finding WHERE run = ? AND severity = ?",
          arguments: [run, severity.rawValue]) ?? 0
      }
      try ground.insert(
        [[run, info.asOf.description] + sums + [grades.reduce(0, +)] + grades],
        into: "report_series")
    }
  }
}
