package import BianzhiCore
package import GRDB

extension Ledger {
  /// The name of an organ by its code; nil where the organ ledger has none.
  ///
  /// - Throws: ``LedgerError``.
  package func organName(_ code: String) throws -> String? {
    try reading { try Self.organName(code, $0) }
  }

  /// The same within a transaction.
  package static func organName(_ code: String, _ database: Database) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT max(name) FROM organ WHERE code = ?", arguments: [code])
  }
}
