package import BianzhiCore
import GRDB

extension Ledger {
  /// Months before one that a check judged of which there are pay lists that no whole check has judged since they were
  /// imported, oldest first.
  ///
  /// A check judges the pay of one month, the newest: what stands in lists of earlier months is found by a check of those
  /// months' days only.
  package func uncheckedPayMonths(before month: Int32) throws -> [RecordedDate] {
    try reading { database in
      try Int32.fetchAll(
        database,
        sql: """
          SELECT DISTINCT month FROM pay_list l
          WHERE ended IS NULL AND month < ?1 AND NOT EXISTS (
            SELECT 1 FROM run_row r
            WHERE r.pay_month = l.month AND r.horizon >= l.brought AND r.is_filtered = 0
              AND r.id NOT IN (SELECT run FROM withdrawn_run))
          ORDER BY month
          """, arguments: [month]
      ).map { .month($0) }
    }
  }
}
