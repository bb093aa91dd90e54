package import GRDB

/// The numbers by which the tables of a ledger name organs (`organ_key.id`), and the codes by which people do.
package enum OrganKey {
  /// - Returns: the code; nil where the ledger has no such number.
  package static func code(of organ: Int64, in database: Database) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT code FROM organ_key WHERE id = ?", arguments: [organ])
  }

  /// - Returns: the number; nil where the ledger has no such code.
  package static func number(of code: String, in database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM organ_key WHERE code = ?", arguments: [code])
  }
}
