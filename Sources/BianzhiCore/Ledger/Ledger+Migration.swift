import Foundation
import GRDB

extension Ledger {
  /// Makes an older ledger one of today, after a copy of it was written and checked.
  ///
  /// Who comes second waits at the lock and finds the work done.
  ///
  /// - Parameter found: the version the ledger seemed to have.
  /// - Throws: ``LedgerError/badVersion(path:found:)`` if no step leads on from it.
  package func bringUpToDate(
    from found: Int, by steps: [Schema.Migration] = Schema.migrations,
    to version: Int = Schema.version
  ) throws {
    guard steps.contains(where: { $0.from == found }) else {
      throw LedgerError.badVersion(path: path, found: found)
    }
    let queue = try connection()
    defer { try? queue.close() }
    try queue.inDatabase { database in
      // Others may read on, and nobody can write: what is copied is what is migrated.
      try database.inTransaction(.immediate) {
        let now = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard now < version else { return .rollback }
        let copy = try copyBeforeMigration(from: now)
        try Schema.migrate(database, from: now, by: steps)
        StoredWork.shared.announce(
          Wording(
            zh: "台账升级到版本 \(version)（原样备份在 \(copy)）",
            en: "the ledger at version \(version) (a copy as it was is \(copy))"))
        return .commit
      }
    }
  }

  /// - Returns: the path of the copy, under the first name that is free.
  private func copyBeforeMigration(from found: Int) throws -> String {
    var number = 1
    while true {
      let target = number == 1 ? "\(path).v\(found).bak" : "\(path).v\(found)-\(number).bak"
      do {
        _ = try backUp(to: target)
        return target
      } catch LedgerError.targetExists {
        number += 1
      }
    }
  }
}
