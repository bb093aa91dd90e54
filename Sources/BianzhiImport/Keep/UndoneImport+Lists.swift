import BianzhiCore
import GRDB

/// Takes back what an import did to lists of people, by the owner of the connection.
extension UndoneImport {
  /// The lists in force of which the import said something.
  func lists(
    of table: ListTable, in store: ImportStore
  ) throws -> [(organ: Int64, day: Int32)] {
    try Row.fetchAll(
      store.database,
      sql: """
        SELECT \(table.organ) AS organ, \(table.day) AS day FROM \(table.list)
        WHERE id IN (SELECT DISTINCT id >> 24 FROM \(table.rows)
          WHERE brought = ?1 OR stands_for = ?1 OR ended = ?1
          UNION SELECT list FROM list_said WHERE source = '\(table.list)' AND brought = ?1)
          AND ended IS NULL ORDER BY id
        """, arguments: [number]
    ).map { (organ: $0["organ"], day: $0["day"]) }
  }

  /// Makes a list what it is by the imports that stand: rows that are not among them end, and those that are
  /// missing come into force behind its last row.
  func undo(
    _ list: ListBook.List, of table: ListTable, in store: ImportStore
  ) throws -> (counts: UndoneRows, changes: [RowChange]) {
    let keeper = store.keeper(of: table)
    var replay = try ListReplay(store.database, table, list: list.id)
    let wanted = try replay.run()
    var missing: [[CellValue]: Int] = [:]
    for row in wanted { missing[row.place, default: 0] += 1 }
    var (rows, changes) = (list, [RowChange]())
    // Rows that only stand elsewhere now neither ended nor came back.
    var people: [[[CellValue]]: Int] = [:]
    for (id, said) in try replay.inForce() {
      if let count = missing[said.place], count > 0 {
        missing[said.place] = count - 1
        continue
      }
      changes.append(try keeper.finish(id))
      people[said.match, default: 0] -= 1
    }
    for said in wanted {
      guard let count = missing[said.place], count > 0 else { continue }
      missing[said.place] = count - 1
      let number = try rows.takeRow()
      try keeper.add(said, as: number)
      changes.append(try keeper.count(number))
      people[said.match, default: 0] += 1
    }
    let counts = UndoneRows(
      ended: people.values.reduce(0) { $0 + max(0, -$1) },
      restored: people.values.reduce(0) { $0 + max(0, $1) })
    return (counts, changes)
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
