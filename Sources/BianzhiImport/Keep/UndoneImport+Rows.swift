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
    let same = try SameRows(database, importID: store.importID)
    let rows = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM \(table.name)
        WHERE (brought = ?1 OR stands_for = ?1) AND ended IS NULL ORDER BY id
        """, arguments: [number])
    let heirs = try rows.map { try same.heirs(of: $0, in: table.name) }
    for row in rows {
      try database.execute(
        sql: "UPDATE \(table.name) SET ended = ? WHERE id = ?", arguments: [store.importID, row])
    }
    for (row, heirs) in zip(rows, heirs) {
      guard let heir = heirs.first else { continue }
      let copy = try copyEntry(row, of: table, in: store, heir: heir)
      try same.pass(heirs.dropFirst(), to: copy)
    }
    var restored = 0
    for row in try endedRows(of: table.name, in: database) {
      // A row of an import that is undone comes back only as that of another one that said it.
      let heir = row.stands ? nil : try same.heirs(of: row.id, in: table.name).first
      guard row.stands || heir != nil else { continue }
      if let successor = try successor(of: row.id, in: table, database) {
        try same.add(.init(end: row.id, of: table.name, by: successor))
      } else {
        _ = try copyEntry(row.id, of: table, in: store, heir: heir)
        restored += 1
      }
    }
    return Counts(ended: heirs.count { $0.isEmpty }, restored: restored)
  }

  /// Rows that the import ended, or whose end it stands for, and whether the import that brought each of them stands.
  ///
  /// The newest come first: of several that once stood in one place the last one comes back.
  private func endedRows(
    of table: String, in database: Database
  ) throws -> [(id: Int64, stands: Bool)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT id, coalesce(stands_for, brought) AS origin,
          coalesce(stands_for, brought) IN \(Self.standing) AS stands
        FROM \(table) WHERE ((ended = ?1 AND brought < ended) OR id IN (
          SELECT row FROM same_row WHERE source = ?2 AND is_said = 0 AND import = ?1))
        ORDER BY origin DESC, id
        """, arguments: [number, table]
    ).map { (id: $0["id"], stands: $0["stands"]) }
  }

  /// Brings a copy of an entry into force: as the import's file has it that inherits it, or as it was.
  private func copyEntry(
    _ row: Int64, of table: EntryTable, in store: ImportStore, heir: SameRows.Record?
  ) throws -> Int64 {
    let columns = (table.key + table.content + (table.isRepeatable ? ["nth"] : []))
      .joined(separator: ", ")
    let database = store.database
    try database.execute(
      sql: """
        INSERT INTO \(table.name) (\(columns), file, line, brought, stands_for)
        SELECT \(columns), coalesce(?, file), coalesce(?, line), ?,
          coalesce(?, stands_for, brought) FROM \(table.name) WHERE id = ?
        """, arguments: [heir?.file, heir?.line, store.importID, heir?.importer, row])
    let copy = database.lastInsertedRowID
    if let side = table.side {
      let further = side.columns.joined(separator: ", ")
      try database.execute(
        sql: """
          INSERT INTO \(side.name) (\(side.entry), \(further))
          SELECT ?, \(further) FROM \(side.name) WHERE \(side.entry) = ?
          """, arguments: [copy, row])
    }
    return copy
  }

  /// The import that stands for the entry in force of the same key; nil where there is none.
  private func successor(
    of row: Int64, in table: EntryTable, _ database: Database
  ) throws -> SameRows.Record? {
    let columns = table.key + (table.isRepeatable ? ["nth"] : [])
    let match = columns.map { "n.\($0) IS o.\($0)" }.joined(separator: " AND ")
    let found = try Row.fetchOne(
      database,
      sql: """
        SELECT n.id AS id, coalesce(n.stands_for, n.brought) AS origin, n.file AS file,
          n.line AS line
        FROM \(table.name) o JOIN \(table.name) n ON \(match)
        WHERE o.id = ? AND n.ended IS NULL
        """, arguments: [row])
    return found.map {
      SameRows.Record(
        table: table.name, row: $0["id"], by: $0["origin"], file: $0["file"], line: $0["line"])
    }
  }

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
  ) throws -> (counts: Counts, changes: [RowChange]) {
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
    let counts = Counts(
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
