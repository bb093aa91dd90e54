public import BianzhiCore
import GRDB

extension Ledger {
  /// Takes one import back: its rows end, and copies of the rows it had ended come into force again.
  ///
  /// - Returns: how many rows ended and came back.
  /// - Throws: ``ImportError`` if there is no such import, it has been undone, or a later import changed
  ///   the same rows.
  public func undo(import number: Int) throws -> (ended: Int, restored: Int) {
    do {
      let queue = try connection(isBulk: true)
      defer { try? queue.close() }
      return try queue.inDatabase { database in
        try database.execute(sql: "BEGIN EXCLUSIVE")
        do {
          let result = try Undo(of: Int64(number), in: database).run()
          StoredWork.shared.announce(
            Said(zh: "撤销第 \(number) 次导入", en: "the undoing of import \(number)"))
          try database.execute(sql: "COMMIT")
          return result
        } catch {
          if database.isInsideTransaction { try? database.execute(sql: "ROLLBACK") }
          throw error
        }
      }
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}

/// The undoing of one import.
private struct Undo {
  let undone: Int64
  let database: Database
  let number: Int64

  private static let entries = EntryTable.all

  init(of undone: Int64, in database: Database) throws {
    (self.undone, self.database) = (undone, database)
    let command = try String.fetchOne(
      database, sql: "SELECT command FROM import_run WHERE id = ?", arguments: [undone])
    guard let command else { throw ImportError.noSuchImport(Int(undone)) }
    guard command == "import" else { throw ImportError.cannotUndoUndo(Int(undone)) }
    let isUndone = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM import_run WHERE undoes = ?)",
      arguments: [undone])
    guard isUndone == false else { throw ImportError.alreadyUndone(Int(undone)) }
    try Self.requireUntouched(undone, database)
    number = try ImportRecord.start(in: database, command: "undo", undoes: undone)
  }

  /// Imports that stand: no undos, and not undone themselves.
  private static let standing = """
    (SELECT id FROM import_run i WHERE command = 'import'
      AND NOT EXISTS (SELECT 1 FROM import_run u WHERE u.undoes = i.id))
    """

  /// The import whose row a row is.
  private static func origin(_ alias: String) -> String {
    "coalesce(\(alias).stands_for, \(alias).brought)"
  }

  /// Rows that a later import ended or brought again cannot be taken back before it.
  private static func requireUntouched(_ undone: Int64, _ database: Database) throws {
    var later: [Int64] = []
    let look = { (sql: String) in
      later += try Int64.fetchAll(database, sql: sql, arguments: [undone])
    }
    for table in entries {
      try look(
        """
        SELECT ended FROM \(table.name) o WHERE \(origin("o")) = ?1 AND ended > ?1
          AND ended IN \(standing)
        """)
      let match = table.key.map { "n.\($0) IS o.\($0)" }.joined(separator: " AND ")
      let nth = table.isRepeatable ? " AND n.nth = o.nth" : ""
      try look(
        """
        SELECT \(origin("n")) FROM \(table.name) o JOIN \(table.name) n ON \(match)\(nth)
        WHERE o.ended = ?1 AND n.ended IS NULL AND \(origin("n")) > ?1
        """)
    }
    for table in [ListTable.roster, .payroll] {
      try look(
        """
        SELECT DISTINCT CASE WHEN \(origin("n")) > ?1 AND \(origin("n")) IN \(standing)
          THEN \(origin("n")) ELSE n.ended END
        FROM \(table.rows) n
        WHERE ((\(origin("n")) > ?1 AND \(origin("n")) IN \(standing))
            OR (n.ended > ?1 AND n.ended IN \(standing)))
          AND n.id >> 24 IN (
            SELECT id >> 24 FROM \(table.rows) WHERE brought = ?1 OR stands_for = ?1 OR ended = ?1)
        """)
    }
    if let first = later.max() { throw ImportError.touchedLater(Int(undone), by: Int(first)) }
  }

  func run() throws -> (ended: Int, restored: Int) {
    var (ended, restored) = (0, 0)
    for table in Self.entries {
      let counts = try undoEntries(table)
      ended += counts.ended
      restored += counts.restored
    }
    let session = try ImportSession(database, importID: number, asOf: nil, organ: nil)
    for loader in [try RosterLoader(session), try PayrollLoader(session)] as [any ListLoader] {
      let counts = try undoRows(loader)
      ended += counts.ended
      restored += counts.restored
    }
    try undoHeldRows()
    return (ended, restored)
  }

  private func undoEntries(_ table: EntryTable) throws -> (ended: Int, restored: Int) {
    let columns = (table.key + table.content + (table.isRepeatable ? ["nth"] : []))
      .joined(separator: ", ")
    try database.execute(
      sql: """
        UPDATE \(table.name) SET ended = ?
        WHERE (brought = ? OR stands_for = ?) AND ended IS NULL
        """, arguments: [number, undone, undone])
    let ended = database.changesCount
    let old = try Int64.fetchAll(
      database, sql: "SELECT id FROM \(table.name) WHERE ended = ? AND brought < ended ORDER BY id",
      arguments: [undone])
    for row in old {
      try database.execute(
        sql: """
          INSERT INTO \(table.name) (\(columns), file, line, brought, stands_for)
          SELECT \(columns), file, line, ?, coalesce(stands_for, brought) FROM \(table.name)
          WHERE id = ?
          """, arguments: [number, row])
      let copy = database.lastInsertedRowID
      if table.name == EntryTable.quotas.name {
        try database.execute(
          sql: "INSERT INTO quota_cover SELECT ?, organ FROM quota_cover WHERE quota = ?",
          arguments: [copy, row])
      }
      if table.name == EntryTable.organs.name {
        try database.execute(
          sql: "INSERT INTO organ_name SELECT ?, name, sort FROM organ_name WHERE entry = ?",
          arguments: [copy, row])
      }
    }
    return (ended, old.count)
  }

  private func undoRows(_ loader: any ListLoader) throws -> (ended: Int, restored: Int) {
    let table = loader.table
    let lists = try Row.fetchAll(
      database,
      sql: """
        SELECT id, \(table.organ) AS organ, \(table.day) AS day FROM \(table.list)
        WHERE id IN (SELECT DISTINCT id >> 24 FROM \(table.rows)
          WHERE brought = ?1 OR stands_for = ?1 OR ended = ?1)
          AND ended IS NULL ORDER BY id
        """, arguments: [undone])
    let columns = (["person"] + table.content).joined(separator: ", ")
    let end = try RawStatement(database, "UPDATE \(table.rows) SET ended = ? WHERE id = ?")
    let copy = try RawStatement(
      database,
      """
      INSERT INTO \(table.rows) (id, \(columns), file, line, brought, stands_for)
      SELECT ?, \(columns), file, line, ?, coalesce(stands_for, brought) FROM \(table.rows)
      WHERE id = ?
      """)
    var (ended, restored) = (0, 0)
    for row in lists {
      let place = try loader.book.place(organ: row["organ"], day: row["day"])
      let list = loader.book.lists[place]
      let range: StatementArguments = [undone, list.id << 24, (list.id << 24) + 0xFF_FFFF]
      let brought = try Int64.fetchAll(
        database,
        sql: """
          SELECT id FROM \(table.rows)
          WHERE (brought = ?1 OR stands_for = ?1) AND ended IS NULL AND id BETWEEN ?2 AND ?3
          ORDER BY id
          """, arguments: range)
      for row in brought {
        end.bind(number, at: 1)
        end.bind(row, at: 2)
        try end.run()
        try loader.discount(row: row, list: list)
      }
      let gone = try Int64.fetchAll(
        database,
        sql: "SELECT id FROM \(table.rows) WHERE ended = ? AND id BETWEEN ? AND ? ORDER BY id",
        arguments: range)
      for row in gone {
        let new = try loader.book.nextRow(place)
        copy.bind(new, at: 1)
        copy.bind(number, at: 2)
        copy.bind(row, at: 3)
        try copy.run()
        try loader.count(row: new, list: list)
      }
      ended += brought.count
      restored += gone.count
    }
    try loader.flush()
    try loader.finish()
    try database.execute(
      sql: """
        UPDATE \(table.list) SET ended = ? WHERE ended IS NULL AND brought <= ? AND NOT EXISTS (
          SELECT 1 FROM \(table.rows) r WHERE r.ended IS NULL
            AND r.id BETWEEN \(table.list).id << 24 AND (\(table.list).id << 24) + 16777215)
        """, arguments: [number, number])
    return (ended, restored)
  }

  /// Rows it held back are no longer held; rows it had released are held again.
  private func undoHeldRows() throws {
    try database.execute(
      sql: """
        UPDATE held_row SET released = ? WHERE released IS NULL
          AND file IN (SELECT id FROM source_file WHERE import = ?)
        """, arguments: [number, undone])
    try database.execute(
      sql: """
        UPDATE held_row SET released = CASE
          WHEN (SELECT f.import FROM source_file f WHERE f.id = held_row.file) IN (
            SELECT undoes FROM import_run WHERE undoes IS NOT NULL) THEN ?1 END
        WHERE released = ?2
        """, arguments: [number, undone])
  }
}
