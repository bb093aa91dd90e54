import BianzhiCore
import BianzhiQuery
import GRDB

extension FigureTable {
  /// So many days are told at most; each is counted anew.
  private static let mostRuns = 12

  /// Quotas, people and findings over the runs up to the report's.
  static let series = FigureTable(name: "series") { ground in
    for info in try ground.run.series(ofDays: mostRuns, in: ground.database) {
      var sums = [0, 0, 0, 0]
      try ground.ledger.eachStrength(asOf: nil, run: info.number) { _ in
      } _: { row in
        guard row.isJudged else { return }
        let values = [row.approved, row.actual, row.over, row.vacant]
        for place in sums.indices { sums[place] += values[place] ?? 0 }
      }
      let grades = try Severity.allCases.map { try info.count(of: $0, in: ground.database) }
      try ground.insert(
        [[info.number, info.asOf.description] + sums + [grades.reduce(0, +)] + grades],
        into: "report_series")
    }
  }
}
