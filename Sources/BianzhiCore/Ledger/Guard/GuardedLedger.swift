package import GRDB
import Synchronization

/// The ledger as statements of others see it: the public views, for rules the facts of a check too, and
/// nothing else. Texts are masked before a statement can take them apart, and identity numbers are keys.
///
/// Temporary views and tables of the same names cover the stored ones of this connection. A statement
/// must first compile in an empty database that has exactly the names and columns that may be read, so
/// no trick with names, schemas or row numbers reaches anything else (decision 0003).
package final class GuardedLedger {
  package enum Reader {
    /// `bianzhi sql`: the public views; of a birth the year.
    case query
    /// Rules of a folder: facts too; of a birth the month. Facts are filled before.
    case rules
  }

  /// The views that everybody may read.
  package static let publicViews = GuardedSchema.publicViews

  /// Gives keys for identity numbers, and takes them back; only rules get keys.
  package let keys: PersonKeys?
  private let database: Database
  private let reader: Reader
  private let copied: Set<String>
  private var made: [(type: String, name: String)] = []
  private var kept: [String] = []
  private let shadow: DatabaseQueue

  /// - Parameter copied: large tables of rows that are copied, so that joins by their keys are quick.
  package init(
    _ database: Database, for reader: Reader, copied: Set<String> = []
  ) throws {
    (self.database, self.reader, self.copied) = (database, reader, copied)
    keys = reader == .rules ? try PersonKeys(database) : nil
    shadow = try DatabaseQueue()
    try GuardFunctions.install(keys, in: database)
    try coverTables()
    if reader == .rules { for fact in GuardedSchema.factTables { try coverFact(fact) } }
    try coverViews()
    try fillShadow()
  }

  /// Ends the cover: the connection's own statements see the ledger again.
  package func lift() throws {
    for (type, name) in made.reversed() {
      try database.execute(sql: "DROP \(type) temp.\"\(name)\"")
    }
    for name in kept {
      try database.execute(
        sql: """
          DELETE FROM temp.\(name); INSERT INTO temp.\(name) SELECT * FROM temp.kept_\(name);
          DROP TABLE temp.kept_\(name)
          """)
    }
    (made, kept) = ([], [])
  }

  /// - Throws: what SQLite says of a statement that names anything it may not read.
  package func admit(_ statement: String) throws {
    try shadow.inDatabase { empty in
      let sandbox = try Sandbox(empty, limits: .strangers(seconds: 10))
      defer { sandbox.lift() }
      _ = try sandbox.statement(statement)
    }
  }

  /// Columns as the schema has them, found out once: every connection has the same ones.
  private static let known = Mutex<[String: [GuardedColumn]]>([:])

  private func columns(of name: String, in schema: String) throws -> [GuardedColumn] {
    let key = "\(reader) \(schema).\(name)"
    if let known = Self.known.withLock({ $0[key] }) { return known }
    let found = try Row.fetchAll(database, sql: "PRAGMA \(schema).table_info(\"\(name)\")").map {
      GuardedColumn(name: $0["name"], type: $0["type"], isKey: $0["pk"] == 1)
    }
    if !found.isEmpty { Self.known.withLock { $0[key] = found } }
    return found
  }

  /// Stored tables; small ones that others are joined to are copied, to keep an index.
  private func coverTables() throws {
    let tables = try String.fetchAll(
      database,
      sql: "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    for table in tables {
      let columns = try columns(of: table, in: "main")
      let list = columns.map { "\($0.guarded(reader)) AS \"\($0.name)\"" }.joined(separator: ", ")
      guard GuardedSchema.lookups.contains(table) || copied.contains(table) else {
        try make("VIEW", table, "AS SELECT \(list) FROM main.\"\(table)\"")
        continue
      }
      let ending = copied.contains(table) ? " WHERE ended IS NULL" : ""
      let declared = columns.map(\.declaration).joined(separator: ", ")
      try make("TABLE", table, "(\(declared))")
      try database.execute(
        sql: "INSERT INTO temp.\"\(table)\" SELECT \(list) FROM main.\"\(table)\"\(ending)")
      if columns.contains(where: { $0.name == "code" }) {
        try database.execute(sql: "CREATE INDEX temp.guarded_\(table) ON \(table) (code)")
      }
    }
  }

  /// A fact that holds persons, or a text with a number in it, is kept aside and covered.
  private func coverFact(_ name: String) throws {
    let columns = try columns(of: name, in: "temp")
    let texts = columns.filter(\.isText).map {
      "guarded_text(\"\($0.name)\") IS NOT \"\($0.name)\""
    }
    let isClean = !columns.contains { $0.name == "person" }
    if isClean {
      guard !texts.isEmpty,
        try Bool.fetchOne(
          database,
          sql: "SELECT EXISTS (SELECT 1 FROM temp.\(name) WHERE \(texts.joined(separator: " OR ")))"
        )
          == true
      else { return }
    }
    let list = columns.map { $0.guarded(reader) }.joined(separator: ", ")
    try database.execute(
      sql: """
        CREATE TABLE temp.kept_\(name) AS SELECT * FROM temp.\(name);
        DELETE FROM temp.\(name);
        INSERT OR IGNORE INTO temp.\(name) SELECT \(list) FROM temp.kept_\(name) ORDER BY 1
        """)
    kept.append(name)
  }

  private func coverViews() throws {
    for name in Self.publicViews {
      try make("VIEW", name, "AS " + GuardedSchema.view(name, reader))
    }
  }

  private func make(_ type: String, _ name: String, _ definition: String) throws {
    try database.execute(sql: "CREATE TEMP \(type) \"\(name)\" \(definition)")
    made.append((type, name))
  }

  private func fillShadow() throws {
    var names = Self.publicViews
    if reader == .rules { names += GuardedSchema.factTables + GuardedSchema.factViews }
    try shadow.inDatabase { empty in
      for name in names {
        let columns = try columns(of: name, in: "temp").map { "NULL AS \"\($0.name)\"" }
        try empty.execute(
          sql: "CREATE TEMP VIEW \"\(name)\" AS SELECT \(columns.joined(separator: ", "))")
      }
    }
  }
}

/// A column and how it is guarded.
private struct GuardedColumn {
  let name: String
  let type: String
  let isKey: Bool

  /// May hold what somebody wrote.
  var isText: Bool { type != "INTEGER" && type != "BLOB" }

  var declaration: String {
    "\"\(name)\" \(type == "ANY" ? "" : type)\(isKey ? " PRIMARY KEY" : "")"
  }

  func guarded(_ reader: GuardedLedger.Reader) -> String {
    switch name {
    case "person": reader == .rules ? "person_key(person)" : "person"
    case "birth": reader == .rules ? "birth_month(birth)" : "birth_year(birth)"
    case "person_text": "CASE WHEN person_text IS NOT NULL THEN '' END"
    default:
      isText
        ? "guarded_text(\"\(name)\")"
        : GuardedSchema.numbers.contains(name) ? "guarded_number(\"\(name)\")" : "\"\(name)\""
    }
  }
}
