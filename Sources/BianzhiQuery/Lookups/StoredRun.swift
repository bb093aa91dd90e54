package import BianzhiCore
import GRDB

/// A check that was made, and how much it found.
package struct StoredRun: Sendable {
  package let info: RunInfo
  package let findings: Int
}

extension Ledger {
  /// The checks that were made, in their order.
  ///
  /// - Throws: ``LedgerError``, ``StoredWordError``.
  package func runs() throws -> [StoredRun] {
    try reading { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT r.id, (SELECT count(*) FROM run_finding f WHERE f.run = r.id) AS findings
          FROM run_row r ORDER BY r.id
          """)
      return try rows.map { row in
        StoredRun(info: try RunInfo(database, row["id"]), findings: row["findings"])
      }
    }
  }

  /// The numbers of the last two checks, the older one first.
  ///
  /// - Throws: ``RuleError/noRuns``, ``RuleError/oneRunOnly``.
  package func lastTwoRuns() throws -> (Int, Int) {
    try reading { database in
      let runs = try RunInfo.all(database).filter { !$0.isWithdrawn }
        .sorted { $0.number > $1.number }
      // Those that an undo took the ground from say nothing; they are compared where no others are left.
      let standing = runs.filter { !$0.isTakenBack }
      let numbers = (standing.count > 1 ? standing : runs).prefix(2).map(\.number)
      guard numbers.count == 2 else {
        throw numbers.isEmpty ? RuleError.noRuns : RuleError.oneRunOnly
      }
      return (numbers[1], numbers[0])
    }
  }
}
