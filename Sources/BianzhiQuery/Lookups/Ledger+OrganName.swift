package import BianzhiCore
import GRDB

extension Ledger {
  /// The name of an organ by its code; nil where the organ ledger has none.
  ///
  /// - Throws: ``LedgerError``.
  package func organName(_ code: String) throws -> String? {
    try reading {
      try String.fetchOne(
        $0, sql: "SELECT max(name) FROM organ WHERE code = ?", arguments: [code])
    }
  }
}
