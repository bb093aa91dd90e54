import BianzhiCore
import GRDB

/// A list in force, as it was found.
struct StoredList: Sendable {
  let id: Int64
  /// Nil where it has no rows.
  let lastRow: Int64?
}

/// A row of a list that had rows before: it came or it went.
struct RowChange: Sendable {
  let id: Int64
  let row: RosterRow
  let isGone: Bool
}

/// Looks up the stored lists of a kind and changes their rows.
final class ListKeeper {
  let database: Database
  let table: ListTable
  let importID: Int64
  private let reader: ListRowReader
  private let rows: RawStatement
  private let delete, end, insert, copy: RowStatement
  private let same: SameRows
  private lazy var untold = Result {
    try UntoldFacts(database, table, importID: importID)
  }

  /// - Parameter offQuota: the `term.id` of the state 编外.
  init(_ database: Database, _ table: ListTable, importID: Int64, offQuota: Int64) throws {
    (self.database, self.table, self.importID) = (database, table, importID)
    reader = try ListRowReader(database, table, offQuota: offQuota)
    let told = (table.identity + table.content).joined(separator: ", ")
    rows = try RawStatement(
      database,
      """
      SELECT id, brought, file, line, person, \(told) FROM \(table.rows)
      WHERE id BETWEEN ? AND ? AND ended IS NULL ORDER BY id
      """)
    delete = try RowStatement(database, "DELETE FROM \(table.rows) WHERE id = ?")
    end = try RowStatement(database, "UPDATE \(table.rows) SET ended = ? WHERE id = ?")
    let columns = ["id", "person"] + table.content + ["file", "line", "brought", "stands_for"]
    insert = try RowStatement(
      database,
      """
      INSERT INTO \(table.rows) (\(columns.joined(separator: ", ")))
      VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
      """)
    let words = ["person"] + table.content
    copy = try RowStatement(
      database,
      """
      INSERT INTO \(table.rows) (id, \(words.joined(separator: ", ")), file, line, brought, stands_for)
      SELECT ?, \(words.map { table.read($0, of: "r", in: database) }.joined(separator: ", ")), file, line, ?,
        coalesce(stands_for, brought) FROM \(table.rows) r WHERE id = ?
      """)
    same = try SameRows(database, importID: importID)
  }

  /// The days that some list in force is of.
  func days() throws -> Set<Int32> {
    Set(
      try Int32.fetchAll(
        database, sql: "SELECT DISTINCT \(table.day) FROM \(table.list) WHERE ended IS NULL"))
  }

  /// The lists in force of a day, by organ.
  func lists(on day: Int32) throws -> [Int64: StoredList] {
    let found = try RawStatement(
      database,
      """
      SELECT l.\(table.organ), l.id, (SELECT max(r.id) FROM \(table.rows) r
        WHERE r.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215)
      FROM \(table.list) l WHERE l.\(table.day) = ? AND l.ended IS NULL
      """)
    found.bind(Int64(day), at: 1)
    var lists: [Int64: StoredList] = [:]
    while try found.next() {
      lists[found.integer(0)] = StoredList(id: found.integer(1), lastRow: found.optionalInteger(2))
    }
    return lists
  }

  /// The rows of a list in force, those of this import among them.
  func read(_ list: Int64) throws -> [ListedRow] {
    rows.bind(list << 24, at: 1)
    rows.bind((list << 24) + 0xFF_FFFF, at: 2)
    let identity = 5..<Int32(5 + table.identity.count)
    let content = identity.upperBound..<rows.columnCount
    var listed: [ListedRow] = []
    while try rows.next() {
      let who =
        rows.isNull(4)
        ? hash(identity, seed: 7) : ByteTable.fold(UInt64(bitPattern: rows.integer(4)) | 1 << 63)
      listed.append(
        ListedRow(
          id: rows.integer(0), file: rows.integer(2), line: rows.integer(3), who: who,
          content: hash(content, seed: 11), isOld: rows.integer(1) < importID))
    }
    return listed
  }

  private func hash(_ columns: Range<Int32>, seed: UInt64) -> UInt64 {
    var hash = seed
    for column in columns {
      if rows.isNull(column) {
        hash = ByteTable.fold(hash ^ 0x9E37_79B9_7F4A_7C15)
      } else if rows.isInteger(column) {
        hash = ByteTable.fold(hash ^ UInt64(bitPattern: rows.integer(column)) &+ 0x2545_F491)
      } else {
        hash = ByteTable.wideHash(rows.bytes(column), seed: hash)
      }
    }
    return hash
  }

  /// A row that is in the ledger already is not stored again; it is written down that this import says it,
  /// too.
  func drop(_ row: ListedRow, sameAs old: Int64) throws {
    delete.bind(row.id, at: 1)
    try delete.run()
    try database.execute(
      sql: "UPDATE kept_fact SET row = ? WHERE row = ? AND source = ? AND import = ?",
      arguments: [old, row.id, table.rows, importID])
    try same.add(
      .init(table: table.rows, row: old, by: importID, file: row.file, line: row.line))
  }

  /// Ends a row in force.
  func finish(_ row: Int64) throws -> RowChange {
    end.bind(importID, at: 1)
    end.bind(row, at: 2)
    try end.run()
    return RowChange(id: row, row: try reader.read(row), isGone: true)
  }

  /// Brings a row into force under a number, as an import that stands said it.
  func add(_ said: ListReplay.Said, as number: Int64) throws {
    insert.bind(number, at: 1)
    for (place, value) in said.values.enumerated() { insert.bind(value, at: Int32(place + 2)) }
    let next = Int32(said.values.count + 2)
    insert.bind(said.file, at: next)
    insert.bind(said.line, at: next + 1)
    insert.bind(importID, at: next + 2)
    insert.bind(said.origin, at: next + 3)
    try insert.run()
  }

  /// Brings a copy of a row into force with its words as they are read today.
  func copy(_ row: Int64, as number: Int64) throws {
    copy.bind(number, at: 1)
    copy.bind(importID, at: 2)
    copy.bind(row, at: 3)
    try copy.run()
  }

  /// Notes whether people of a list whom this import does not name go.
  func note(_ list: Int64, speaksForAll: Bool) throws {
    try database.execute(
      sql: "INSERT INTO list_said (source, list, speaks_for_all, brought) VALUES (?, ?, ?, ?)",
      arguments: [table.list, list, speaksForAll ? 1 : 0, importID])
  }

  /// Gives the rows of this import what their files have no column for, from the rows in force of the same
  /// people.
  ///
  /// - Parameter columns: the columns that each file does not have.
  func complete(_ list: Int64, _ columns: [Int64: Set<String>]) throws -> [UntoldFacts.Kept] {
    try untold.get().complete(list, columns)
  }

  /// A row that stays, for the person index and the sums.
  func count(_ row: Int64) throws -> RowChange {
    RowChange(id: row, row: try reader.read(row), isGone: false)
  }
}

/// A stored row of a list, as it is compared.
struct ListedRow {
  let id, file, line: Int64
  /// Whose row it is.
  let who: UInt64
  let content: UInt64
  /// It stood there before this import.
  let isOld: Bool
}
