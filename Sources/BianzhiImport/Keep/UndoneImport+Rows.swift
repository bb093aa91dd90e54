import BianzhiCore
import GRDB

/// What is done, by the owner of the connection, to take an import back.
extension UndoneImport {
  struct Counts: Sendable {
    var ended = 0
    var restored = 0

    static func += (left: inout Counts, right: Counts) {
      left.ended += right.ended
      left.restored += right.restored
    }
  }

  func undoEntries(in store: ImportStore) throws -> Counts {
    var counts = Counts()
    for table in EntryTable.all { counts += try undoEntries(of: table, in: store) }
    return counts
  }

  private func undoEntries(of table: EntryTable, in store: ImportStore) throws -> Counts {
    let database = store.database
    let columns = (table.key + table.content + (table.isRepeatable ? ["nth"] : []))
      .joined(separator: ", ")
    try database.execute(
      sql: """
        UPDATE \(table.name) SET ended = ?
        WHERE (brought = ? OR stands_for = ?) AND ended IS NULL
        """, arguments: [store.importID, number, number])
    let ended = database.changesCount
    let old = try Int64.fetchAll(
      database, sql: "SELECT id FROM \(table.name) WHERE ended = ? AND brought < ended ORDER BY id",
      arguments: [number])
    for row in old {
      try database.execute(
        sql: """
          INSERT INTO \(table.name) (\(columns), file, line, brought, stands_for)
          SELECT \(columns), file, line, ?, coalesce(stands_for, brought) FROM \(table.name)
          WHERE id = ?
          """, arguments: [store.importID, row])
      guard let side = table.side else { continue }
      let further = side.columns.joined(separator: ", ")
      try database.execute(
        sql: """
          INSERT INTO \(side.name) (\(side.entry), \(further))
          SELECT ?, \(further) FROM \(side.name) WHERE \(side.entry) = ?
          """, arguments: [database.lastInsertedRowID, row])
    }
    return Counts(ended: ended, restored: old.count)
  }

  /// The lists in force with rows that the import brought or ended.
  func lists(
    of table: ListTable, in store: ImportStore
  ) throws -> [(organ: Int64, day: Int32)] {
    try Row.fetchAll(
      store.database,
      sql: """
        SELECT \(table.organ) AS organ, \(table.day) AS day FROM \(table.list)
        WHERE id IN (SELECT DISTINCT id >> 24 FROM \(table.rows)
          WHERE brought = ?1 OR stands_for = ?1 OR ended = ?1)
          AND ended IS NULL ORDER BY id
        """, arguments: [number]
    ).map { (organ: $0["organ"], day: $0["day"]) }
  }

  /// Ends the rows of a list that the import brought, and copies those it had ended behind its last one.
  func undo(
    _ list: ListBook.List, of table: ListTable, in store: ImportStore
  ) throws -> (counts: Counts, changes: [RowChange]) {
    let (database, keeper) = (store.database, store.keeper(of: table))
    let range: StatementArguments = [number, list.id << 24, (list.id << 24) + 0xFF_FFFF]
    let brought = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM \(table.rows)
        WHERE (brought = ?1 OR stands_for = ?1) AND ended IS NULL AND id BETWEEN ?2 AND ?3
        ORDER BY id
        """, arguments: range)
    var changes = try brought.map { try keeper.finish($0) }
    let gone = try Int64.fetchAll(
      database,
      sql: "SELECT id FROM \(table.rows) WHERE ended = ? AND id BETWEEN ? AND ? ORDER BY id",
      arguments: range)
    var rows = list
    for row in gone {
      let copy = try rows.takeRow()
      try keeper.copy(row, as: copy)
      changes.append(try keeper.count(copy))
    }
    return (Counts(ended: brought.count, restored: gone.count), changes)
  }

  /// A list whose last row ended is no list any more.
  func endEmptyLists(of table: ListTable, in store: ImportStore) throws {
    try store.database.execute(
      sql: """
        UPDATE \(table.list) SET ended = ? WHERE ended IS NULL AND brought <= ? AND NOT EXISTS (
          SELECT 1 FROM \(table.rows) r WHERE r.ended IS NULL
            AND r.id BETWEEN \(table.list).id << 24 AND (\(table.list).id << 24) + 16777215)
        """, arguments: [store.importID, store.importID])
  }

  /// Rows it held back are no longer held; rows it had released are held again.
  func undoHeldRows(in store: ImportStore) throws {
    try store.database.execute(
      sql: """
        UPDATE held_row SET released = ? WHERE released IS NULL
          AND file IN (SELECT id FROM source_file WHERE import = ?)
        """, arguments: [store.importID, number])
    try store.database.execute(
      sql: """
        UPDATE held_row SET released = CASE
          WHEN (SELECT f.import FROM source_file f WHERE f.id = held_row.file) IN (
            SELECT undoes FROM import_run WHERE undoes IS NOT NULL) THEN ?1 END
        WHERE released = ?2
        """, arguments: [store.importID, number])
  }
}
