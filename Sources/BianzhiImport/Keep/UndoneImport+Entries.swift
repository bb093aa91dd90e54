import BianzhiCore
import GRDB

/// Takes back what an import did to tables of entries, by the owner of the connection.
extension UndoneImport {
  func undoEntries(in store: ImportStore) throws -> UndoneRows {
    var counts = UndoneRows()
    for table in EntryTable.all { counts += try undoEntries(of: table, in: store) }
    return counts
  }

  private func undoEntries(of table: EntryTable, in store: ImportStore) throws -> UndoneRows {
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
    return UndoneRows(ended: heirs.count { $0.isEmpty }, restored: restored)
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
}
