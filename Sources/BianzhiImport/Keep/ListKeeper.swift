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
  private let delete, end, copy: RowStatement

  /// - Parameter offQuota: the `term.id` of the state 编外.
  init(_ database: Database, _ table: ListTable, importID: Int64, offQuota: Int64) throws {
    (self.database, self.table, self.importID) = (database, table, importID)
    reader = try ListRowReader(database, table, offQuota: offQuota)
    let columns = (table.identity + table.content).joined(separator: ", ")
    rows = try RawStatement(
      database,
      """
      SELECT id, brought, file, person, \(columns) FROM \(table.rows)
      WHERE id BETWEEN ? AND ? AND ended IS NULL ORDER BY id
      """)
    delete = try RowStatement(database, "DELETE FROM \(table.rows) WHERE id = ?")
    end = try RowStatement(database, "UPDATE \(table.rows) SET ended = ? WHERE id = ?")
    let copied = ["person"] + table.content
    // Words that are read otherwise since a decision are copied as they are read today.
    let renews = try table.blocks == .staff && database.tableExists("renewed_term")
    let values = copied.map { column in
      renews && Self.words.contains(column)
        ? "coalesce((SELECT now FROM renewed_term WHERE old = \(column)), \(column))" : column
    }
    copy = try RowStatement(
      database,
      """
      INSERT INTO \(table.rows) (id, \(copied.joined(separator: ", ")), file, line, brought, stands_for)
      SELECT ?, \(values.joined(separator: ", ")), file, line, ?, coalesce(stands_for, brought)
      FROM \(table.rows)
      WHERE id = ?
      """)
  }

  /// Columns of words that people may decide on.
  private static let words: Set<String> = ["kind", "state", "rank", "role", "leader", "sex"]

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
    let identity = 4..<Int32(4 + table.identity.count)
    let content = identity.upperBound..<rows.columnCount
    var listed: [ListedRow] = []
    while try rows.next() {
      let who =
        rows.isNull(3)
        ? hash(identity, seed: 7) : ByteTable.fold(UInt64(bitPattern: rows.integer(3)) | 1 << 63)
      listed.append(
        ListedRow(
          id: rows.integer(0), file: rows.integer(2), who: who, content: hash(content, seed: 11),
          isOld: rows.integer(1) < importID))
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

  /// A row that is in the ledger already is not stored again.
  func drop(_ row: Int64) throws {
    delete.bind(row, at: 1)
    try delete.run()
  }

  /// Ends a row in force.
  func finish(_ row: Int64) throws -> RowChange {
    end.bind(importID, at: 1)
    end.bind(row, at: 2)
    try end.run()
    return RowChange(id: row, row: try reader.read(row), isGone: true)
  }

  /// Brings a row that ended into force again, under another number.
  func copy(_ row: Int64, as number: Int64) throws {
    copy.bind(number, at: 1)
    copy.bind(importID, at: 2)
    copy.bind(row, at: 3)
    try copy.run()
  }

  /// A row that stays, for the person index and the sums.
  func count(_ row: Int64) throws -> RowChange {
    RowChange(id: row, row: try reader.read(row), isGone: false)
  }
}

/// A stored row of a list, as it is compared.
struct ListedRow {
  let id, file: Int64
  /// Whose row it is.
  let who: UInt64
  let content: UInt64
  /// It stood there before this import.
  let isOld: Bool
}
