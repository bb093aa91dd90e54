import BianzhiCore
import GRDB

/// Entries in force with a word that means something else by a decision: each ends, and a copy with the new
/// reading takes its place.
struct RenewedEntries {
  private let table: EntryTable
  private let column: String
  private let field: ValueField
  private let key: String
  private let readings: ReadingBook

  init(
    _ table: EntryTable, _ column: String, _ field: ValueField, _ key: String,
    _ readings: ReadingBook
  ) {
    (self.table, self.column, self.field) = (table, column, field)
    (self.key, self.readings) = (key, readings)
  }

  func run(in store: ImportStore) throws -> Int {
    var count = 0
    for (row, word) in try rows(in: store.database) {
      let code = readings.code(of: word, in: field) ?? field.words.code(for: word) ?? word
      if try renew(row, to: code, in: store) { count += 1 }
    }
    return count
  }

  /// Rows that hold the word itself, or a reading that an earlier decision gave it, each with the word.
  private func rows(in database: Database) throws -> [(Int64, String)] {
    let found = try Row.fetchAll(
      database,
      sql: """
        SELECT n.id AS id, n.\(column) AS now, (
          SELECT o.\(column) FROM \(table.name) o JOIN import_run i ON i.id = o.ended
          WHERE i.command = 'recode' AND o.file = n.file AND o.line = n.line
            AND o.\(column) IS NOT n.\(column) AND o.organ = n.organ
          ORDER BY o.id LIMIT 1) AS first
        FROM \(table.name) n WHERE n.ended IS NULL AND n.\(column) IS NOT NULL ORDER BY n.id
        """)
    return found.compactMap { row in
      let first: String? = row["first"]
      let word: String = first ?? row["now"]
      return Vocabulary.key(of: word) == key ? (row["id"], word) : nil
    }
  }

  /// - Returns: whether the row was not read so already.
  private func renew(_ row: Int64, to code: String, in store: ImportStore) throws -> Bool {
    let database = store.database
    let isRead = try Bool.fetchOne(
      database, sql: "SELECT \(column) IS ? FROM \(table.name) WHERE id = ?",
      arguments: [code, row])
    guard isRead == false else { return false }
    try database.execute(
      sql: "UPDATE \(table.name) SET ended = ? WHERE id = ?", arguments: [store.importID, row])
    var columns = table.key + table.content
    var values = columns.map { $0 == column ? "?1" : "o.\($0)" }
    if table.isRepeatable {
      let same = table.key.map { "n.\($0) IS \($0 == column ? "?1" : "o.\($0)")" }
      columns.append("nth")
      values.append(
        """
        (SELECT coalesce(max(n.nth), 0) + 1 FROM \(table.name) n
         WHERE n.ended IS NULL AND \(same.joined(separator: " AND ")))
        """)
    }
    try database.execute(
      sql: """
        INSERT INTO \(table.name) (\(columns.joined(separator: ", ")), file, line, brought, stands_for)
        SELECT \(values.joined(separator: ", ")), o.file, o.line, ?2, coalesce(o.stands_for, o.brought)
        FROM \(table.name) o WHERE o.id = ?3
        """, arguments: [code, store.importID, row])
    let copy = database.lastInsertedRowID
    let same = try SameRows(database, importID: store.importID)
    try same.pass(same.heirs(of: row, in: table.name), to: copy)
    guard let side = table.side else { return true }
    let further = side.columns.joined(separator: ", ")
    try database.execute(
      sql: """
        INSERT INTO \(side.name) (\(side.entry), \(further))
        SELECT ?, \(further) FROM \(side.name) WHERE \(side.entry) = ?
        """, arguments: [copy, row])
    return true
  }
}
