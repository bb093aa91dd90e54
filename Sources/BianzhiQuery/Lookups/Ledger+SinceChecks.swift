package import BianzhiCore
import GRDB

extension Ledger {
  /// How many imports came after all that any check saw, and stand; 0 where no check was made.
  package func importsSinceChecks() throws -> Int { try changesSinceChecks("import") }

  /// How often decisions on words had stored rows read otherwise after all that any check saw.
  package func decisionsSinceChecks() throws -> Int { try changesSinceChecks("recode") }

  private func changesSinceChecks(_ command: String) throws -> Int {
    try reading { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM import_run WHERE command = ?
            AND id NOT IN (\(StoredImports.undone))
            AND id > (SELECT max(horizon) FROM run_row WHERE id NOT IN (SELECT run FROM withdrawn_run))
          """, arguments: [command]) ?? 0
    }
  }
}
