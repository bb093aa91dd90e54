package import BianzhiCore
import GRDB

/// What a ledger holds of one kind of table.
package struct Holding: Sendable {
  package let kind: TableKind
  /// Rows in force.
  package let rows: Int
  /// Organs that they belong to.
  package let organs: Int
  /// First and last day or month of theirs; nil where the kind has none, or none that can be read.
  package let first, last: RecordedDate?
  /// Files that they were read from, by any import.
  package let files: Int
}

extension Ledger {
  /// What the ledger holds, by kind; kinds of which no file was ever read are left out, and forms of approved numbers
  /// alone, which are held as quotas and posts.
  package func holdings() throws -> [Holding] {
    try reading { database in
      try TableKind.all.map { try $0.holding(in: database) }
        .filter { $0.rows > 0 || $0.files > 0 && !$0.kind.isForm }
    }
  }
}

extension TableKind {
  fileprivate func holding(in database: Database) throws -> Holding {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT \(countOfRows) AS people, count(DISTINCT \(stored.organ)) AS organs,
          \(end("ASC")) AS first, \(end("DESC")) AS last
        FROM \(stored.table) WHERE ended IS NULL\(ownRows)
        """)
    let files = try Int.fetchOne(
      database,
      sql: """
        SELECT count(DISTINCT path) FROM source_file
        WHERE (kind = ?\(filesOfRows)) AND import NOT IN (
          \(StoredImports.undone))
        """, arguments: [name])
    let day = { (column: String) in
      (row?[column] as Int64?).flatMap { RecordedDate(stored: $0) }
    }
    return Holding(
      kind: self, rows: row?["people"] ?? 0, organs: row?["organs"] ?? 0, first: day("first"),
      last: day("last"), files: files ?? 0)
  }

  /// SQL that keeps to rows of this kind's own files, where another kind is stored in the same table.
  var ownRows: String {
    let isShared = Self.all.contains { $0.name != name && $0.stored.table == stored.table }
    return isShared ? " AND file IN (SELECT id FROM source_file WHERE kind = '\(name)')" : ""
  }

  /// SQL of the files whose rows are of this kind although another kind was read in them: posts of a form.
  private var filesOfRows: String {
    guard stored.rows == nil else { return "" }
    return " OR id IN (SELECT file FROM \(stored.table) WHERE ended IS NULL\(ownRows))"
  }

  private var countOfRows: String {
    stored.rows.map { "(SELECT count(*) FROM \($0) WHERE ended IS NULL)" } ?? "count(*)"
  }

  /// SQL of the first or last day; a month counts as its last day, 0 and texts are none.
  private func end(_ order: String) -> String {
    guard let day = stored.day else { return "NULL" }
    return """
      (SELECT \(day) FROM \(stored.table)
       WHERE ended IS NULL\(ownRows) AND typeof(\(day)) = 'integer' AND \(day) > 0
       ORDER BY CASE WHEN \(day) > 999999 THEN \(day) ELSE \(day) * 100 + 31 END \(order) LIMIT 1)
      """
  }
}
