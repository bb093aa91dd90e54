package import BianzhiCore
import GRDB

extension Ledger {
  /// Months before one that a check judged of which there are pay lists that no check has judged, oldest first.
  ///
  /// A check judges the pay of one month, the newest: what stands in lists of earlier months is found by a check of those
  /// months' days only.
  package func uncheckedPayMonths(before month: Int32) throws -> [RecordedDate] {
    try reading { database in
      try Int32.fetchAll(
        database,
        sql: """
          SELECT DISTINCT month FROM pay_list
          WHERE ended IS NULL AND month < ?1 AND month NOT IN (
            SELECT pay_month FROM run_row
            WHERE pay_month IS NOT NULL AND id NOT IN (SELECT run FROM withdrawn_run))
          ORDER BY month
          """, arguments: [month]
      ).map { .month($0) }
    }
  }
}
