package import BianzhiCore
package import GRDB

/// What the organ ledger says of an organ or an inner body: its entry in force.
package struct OrganEntry: Sendable {
  package let name: String
  package let category: OrganCategory?
  /// From when on it is in force no more; nil where no day or month is told.
  package let until: RecordedDate?
  /// Code of the organ above it; of an inner body the one that it belongs to.
  package let superior: String?

  /// Nil for a code that no entry in force bears.
  package init?(_ code: String, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT o.name, o.category, s.code AS superior,
          CASE typeof(o.until) WHEN 'integer' THEN o.until END AS until
        FROM organ_row o JOIN organ_key k ON k.id = o.organ LEFT JOIN organ_key s ON s.id = o.superior
        WHERE k.code = ? AND o.ended IS NULL
        """, arguments: [code])
    guard let row else { return nil }
    name = row["name"]
    superior = row["superior"]
    category = (row["category"] as String?).flatMap { OrganCategory(rawValue: $0) }
    until = (row["until"] as Int64?).flatMap { RecordedDate(stored: $0) }
  }

  /// Whether an entry in force bears a text as its name.
  package static func isNamed(_ text: String, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM organ_row WHERE name = ? AND ended IS NULL)",
      arguments: [text]) ?? false
  }

  /// Its name and the other ones that the organ ledger has of it.
  package static func names(of code: String, in database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        WITH entry AS (SELECT o.id, o.name FROM organ_row o JOIN organ_key k ON k.id = o.organ
          WHERE k.code = ? AND o.ended IS NULL)
        SELECT name FROM entry
        UNION SELECT n.name FROM organ_name n JOIN entry e ON e.id = n.entry
        """, arguments: [code])
  }
}
