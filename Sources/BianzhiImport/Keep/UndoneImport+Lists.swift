import BianzhiCore
import GRDB

/// Takes back what an import did to lists of people, by the owner of the connection.
extension UndoneImport {
  /// The lists in force with rows that the import brought or ended.
  func lists(
    of table: ListTable, in store: ImportStore
  ) throws -> [(organ: Int64, day: Int32)] {
    try Row.fetchAll(
      store.database,
      sql: """
        SELECT \(table.organ) AS organ, \(table.day) AS day FROM \(table.list)
        WHERE id IN (SELECT DISTINCT id >> 24 FROM \(table.rows)
          WHERE brought = ?1 OR stands_for = ?1 OR ended = ?1
          UNION SELECT row >> 24 FROM same_row
            WHERE source = '\(table.rows)' AND is_said = 0 AND import = ?1)
          AND ended IS NULL ORDER BY id
        """, arguments: [number]
    ).map { (organ: $0["organ"], day: $0["day"]) }
  }

  /// Ends the rows of a list that the import brought, and copies those it had ended behind its last one.
  func undo(
    _ list: ListBook.List, of table: ListTable, in store: ImportStore
  ) throws -> (counts: UndoneRows, changes: [RowChange]) {
    let (database, keeper) = (store.database, store.keeper(of: table))
    let same = try SameRows(database, importID: store.importID)
    let range: StatementArguments = [number, list.id << 24, (list.id << 24) + 0xFF_FFFF]
    let brought = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM \(table.rows)
        WHERE (brought = ?1 OR stands_for = ?1) AND ended IS NULL AND id BETWEEN ?2 AND ?3
        ORDER BY id
        """, arguments: range)
    let heirs = try brought.map { try same.heirs(of: $0, in: table.rows) }
    var changes = try brought.map { try keeper.finish($0) }
    var (rows, counts, first) = (list, UndoneRows(), nil as SameRows.Record?)
    for (row, heirs) in zip(brought, heirs) {
      guard let heir = heirs.first else {
        counts.ended += 1
        continue
      }
      let copy = try rows.takeRow()
      try keeper.give(row, to: heir, as: copy)
      try same.pass(heirs.dropFirst(), to: copy)
      changes.append(try keeper.count(copy))
      first = first ?? heir
    }
    let whole = try same.whole(of: list.id, in: table.rows, after: number)
    for row in try endedRows(of: table.rows, within: list.id, in: database) {
      let isNamed = try first != nil && isNamed(row, in: list, of: table, database)
      if let heir = whole ?? (isNamed ? first : nil) {
        try same.add(.init(end: row, of: table.rows, by: heir))
        continue
      }
      let copy = try rows.takeRow()
      try keeper.copy(row, as: copy)
      changes.append(try keeper.count(copy))
      counts.restored += 1
    }
    return (counts, changes)
  }

  /// Whether the list in force has a row of the same person.
  private func isNamed(
    _ row: Int64, in list: ListBook.List, of table: ListTable, _ database: Database
  ) throws -> Bool {
    let match = table.identity.map { "n.\($0) IS o.\($0)" }.joined(separator: " AND ")
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM \(table.rows) o JOIN \(table.rows) n
          ON n.id BETWEEN ? AND ? AND n.ended IS NULL AND n.person IS o.person
            AND (o.person IS NOT NULL OR (\(match)))
          WHERE o.id = ?)
        """, arguments: [list.id << 24, (list.id << 24) + 0xFF_FFFF, row]) ?? false
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
}
