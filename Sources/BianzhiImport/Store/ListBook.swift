import BianzhiCore
import GRDB

/// The lists of a kind that one import touches: rosters by organ and data day, pay lists by payer and
/// month. Gives every row its number, so that the rows of one list lie together.
final class ListBook {
  /// One list in this import.
  struct List {
    let id: Int64
    let organ: Int64
    let day: Int32
    /// Number of the next row.
    var next: Int64
    /// It had rows before this import.
    let hadRows: Bool
  }

  private let importID: Int64
  /// Days of which some list was in force before.
  private let knownDays: Set<Int32>
  private let insert: WriteBehind
  private let find: RawStatement
  private let lastRow: RawStatement
  private var index: [Key: Int] = [:]
  private(set) var lists: [List] = []
  private var lastKey = Key(organ: -1, day: 0)
  private var lastIndex = -1
  private var nextID: Int64

  private struct Key: Hashable {
    let organ: Int64
    let day: Int32
  }

  init(_ database: Database, _ table: ListTable, importID: Int64, queue: WriteQueue) throws {
    self.importID = importID
    insert = try WriteBehind(
      database,
      """
      INSERT INTO \(table.list) (id, \(table.organ), \(table.day), brought) VALUES (?, ?, ?, ?)
      """, on: queue)
    knownDays = Set(
      try Int32.fetchAll(
        database, sql: "SELECT DISTINCT \(table.day) FROM \(table.list) WHERE ended IS NULL"))
    find = try RawStatement(
      database,
      """
      SELECT id FROM \(table.list) WHERE \(table.organ) = ? AND \(table.day) = ? AND ended IS NULL
      """, gate: queue)
    lastRow = try RawStatement(
      database, "SELECT max(id) FROM \(table.rows) WHERE id BETWEEN ? AND ?",
      gate: queue)
    nextID = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM \(table.list)") ?? 0) + 1
  }

  /// The place of a list in ``lists``; the list is made if there is none in force.
  @inline(__always)
  func place(organ: Int64, day: Int32) throws -> Int {
    if lastIndex >= 0, lastKey.organ == organ, lastKey.day == day { return lastIndex }
    return try look(organ: organ, day: day)
  }

  private func look(organ: Int64, day: Int32) throws -> Int {
    let key = Key(organ: organ, day: day)
    lastKey = key
    if let known = index[key] {
      lastIndex = known
      return known
    }
    if let id = try stored(organ: organ, day: day) {
      lastRow.bind(id << 24, at: 1)
      lastRow.bind((id << 24) + 0xFF_FFFF, at: 2)
      _ = try lastRow.next()
      let last = lastRow.optionalInteger(0)
      lastRow.reset()
      let list = List(
        id: id, organ: organ, day: day, next: (last ?? (id << 24)) + 1, hadRows: last != nil)
      lists.append(list)
    } else {
      make(key)
    }
    lastIndex = lists.count - 1
    index[key] = lastIndex
    return lastIndex
  }

  /// The list in force of an organ and day; a day that has no lists at all needs no look.
  private func stored(organ: Int64, day: Int32) throws -> Int64? {
    guard knownDays.contains(day) else { return nil }
    find.bind(organ, at: 1)
    find.bind(Int64(day), at: 2)
    guard try find.next() else { return nil }
    defer { find.reset() }
    return find.integer(0)
  }

  /// Hands over the lists that are left to be stored.
  func flush() {
    insert.send()
  }

  private func make(_ key: Key) {
    insert.bind(nextID)
    insert.bind(key.organ)
    insert.bind(Int64(key.day))
    insert.bind(importID)
    insert.run()
    lists.append(
      List(
        id: nextID, organ: key.organ, day: key.day, next: (nextID << 24) + 1, hadRows: false))
    nextID += 1
  }

  /// The number of the next row of a list.
  @inline(__always)
  func nextRow(_ place: Int) throws -> Int64 {
    let row = lists[place].next
    guard row & 0xFF_FFFF != 0 else { throw ImportError.listTooLong }
    lists[place].next += 1
    return row
  }
}

/// The tables of a kind of list and how its rows are compared.
struct ListTable: Sendable {
  let list, organ, day, rows: String
  let blocks: PersonBlock.Table
  /// Columns that make a row what it is, beside the person.
  let content: [String]
  /// Columns that tell who a row is about where it has no number.
  let identity: [String]

  static let roster = ListTable(
    list: "roster_list", organ: "organ", day: "day", rows: "staff_row", blocks: .staff,
    content: [
      "person_text", "name", "sex", "birth", "organ_name", "body", "kind", "post", "rank", "role",
      "leader", "post_since", "entered", "state", "left_on", "document", "note",
    ], identity: ["name", "birth"])
  static let payroll = ListTable(
    list: "pay_list", organ: "payer", day: "month", rows: "pay_row", blocks: .pay,
    content: ["person_text", "name", "amount"], identity: ["name"])
}
