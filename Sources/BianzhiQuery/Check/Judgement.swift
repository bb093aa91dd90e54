package import BianzhiCore
package import GRDB

/// What the rules say of one day, before it is a run of the ledger.
///
/// It keeps the reading connection whose temporary tables hold the offenders, until it is stored.
package final class Judgement {
  private let queue: DatabaseQueue
  private let outcomes: [RuleOutcome]
  private let run: RunStore

  fileprivate init(_ queue: DatabaseQueue, _ options: CheckOptions, _ rules: [Rule]) throws {
    self.queue = queue
    (outcomes, run) = try queue.inDatabase { database in
      try database.execute(sql: "BEGIN")
      do {
        let check = try Check(database, options)
        let outcomes = try check.run(rules)
        let run = try RunStore(database, check: check, rules: rules)
        try database.execute(sql: "COMMIT")
        return (outcomes, run)
      } catch {
        try? database.execute(sql: "ROLLBACK")
        throw error
      }
    }
  }

  deinit {
    try? queue.close()
  }

  /// Stores the run inside the caller's transaction.
  package func store(in database: Database) throws -> CheckResult {
    try queue.inDatabase { _ in try run.store(outcomes, in: database) }
  }
}

extension Ledger {
  /// Runs the rules on one day; nothing is stored yet.
  ///
  /// - Throws: ``RuleError`` for an unknown rule, calibre or an empty ledger, ``LedgerError``.
  package func judge(_ options: CheckOptions) throws -> Judgement {
    do {
      return try Judgement(try reader(), options, try Check.rules(options))
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }

  /// Runs the rules and stores the run, without the event that `check` of the audit writes beside it.
  ///
  /// - Throws: as ``judge(_:)``.
  @discardableResult
  package func runRules(_ options: CheckOptions = CheckOptions()) throws -> CheckResult {
    let judgement = try judge(options)
    return try writing { try judgement.store(in: $0) }
  }
}
