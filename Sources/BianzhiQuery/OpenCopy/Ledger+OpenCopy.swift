package import BianzhiCore
import GRDB

extension Ledger {
  /// Writes a plain copy for other tools: flat tables in words, identity numbers masked, none of the ledger's own tables.
  ///
  /// The copy is written aside and gets its name when it is whole.
  ///
  /// - Parameters:
  ///   - target: must not exist yet.
  ///   - tables: in their order.
  ///   - placing: does what gives the copy its name, and learns whether it came about.
  /// - Returns: rows by table, in their order.
  /// - Throws: ``LedgerError/targetExists(path:)`` and others; nothing is at the target then.
  package func writeOpenCopy(
    to target: String, tables: [OpenTable],
    placing: (() throws -> Bool) throws -> Bool = { try $0() }
  ) throws -> [(table: String, rows: Int)] {
    try makeFile(at: target, placing: placing) { file in
      try reading { try OpenCopy(file, tables).write(from: $0) }
    }
  }
}

/// Fills one plain copy.
private struct OpenCopy {
  private let target: DatabaseQueue
  private let tables: [OpenTable]

  init(_ file: String, _ tables: [OpenTable]) throws {
    target = try DatabaseQueue(path: file)
    self.tables = tables
  }

  func write(from source: Database) throws -> [(table: String, rows: Int)] {
    let counts = try target.write { database in
      try describe(in: database)
      return try tables.map { table in
        (table: table.name, rows: try copy(table, from: source, to: database))
      }
    }
    try target.close()
    return counts
  }

  /// The table of all columns.
  private func describe(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE columns (
          table_name TEXT NOT NULL, column_name TEXT NOT NULL, meaning TEXT NOT NULL, meaning_zh TEXT NOT NULL,
          PRIMARY KEY (table_name, column_name)
        )
        """)
    for table in tables {
      let entries = [("", table.meaning)] + table.columns.map { ($0.name, $0.meaning) }
      for (name, meaning) in entries {
        try database.execute(
          sql: "INSERT INTO columns VALUES (?, ?, ?, ?)",
          arguments: [table.name, name, meaning.en, meaning.zh])
      }
    }
  }

  private func copy(
    _ table: OpenTable, from source: Database, to database: Database
  ) throws -> Int {
    let columns = table.columns.map { "\"\($0.name)\" \($0.kind.rawValue)" }
    try database.execute(
      sql: "CREATE TABLE \"\(table.name)\" (\(columns.joined(separator: ", ")))")
    let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let insert = try database.makeStatement(
      sql: "INSERT INTO \"\(table.name)\" VALUES (\(places))")
    let selected = table.columns.map { "\($0.expression) AS \"\($0.name)\"" }
    let rows = try Row.fetchCursor(
      source, sql: "SELECT \(selected.joined(separator: ", ")) FROM \(table.view) v")
    var count = 0
    while let row = try rows.next() {
      let values = row.databaseValues.map { value -> DatabaseValue in
        guard case .string(let text) = value.storage else { return value }
        return PersonNumber.mask(text).databaseValue
      }
      try insert.execute(arguments: StatementArguments(values))
      count += 1
    }
    return count
  }
}
