import BianzhiCore
import GRDB

/// The lists of a kind that one import touches: rosters by organ and data day, pay lists by payer and
/// month. Gives every row its number, so that the rows of one list lie together.
final class ListBook {
  /// One list in this import.
  struct List: Sendable {
    let id: Int64
    let organ: Int64
    let day: Int32
    /// Number of the next row.
    var next: Int64
    /// It had rows before this import.
    let hadRows: Bool
    /// The files of this import that have rows of it, in order.
    var files: [Int64] = []
    /// Those of them that are another organ's list and hold some of this one's people.
    var guests: Set<Int64> = []

    /// The number of the next row, which is taken.
    @inline(__always)
    mutating func takeRow() throws -> Int64 {
      let row = next
      guard row & 0xFF_FFFF != 0 else { throw ImportError.listTooLong }
      next += 1
      return row
    }
  }

  private let owner: ImportOwner
  private let table: ListTable
  private let importID: Int64
  /// Days of which some list was in force before.
  private let knownDays: Set<Int32>
  /// The lists of such a day, by organ; read when a row of the day comes.
  private var stored: [Int32: [Int64: StoredList]] = [:]
  private let insert: RowWriter
  private var index: [Key: Int] = [:]
  // Read for every row, as the columns of a `RosterLoader`.
  @exclusivity(unchecked) private(set) var lists: [List] = []
  @exclusivity(unchecked) private var lastKey = Key(organ: -1, day: 0)
  @exclusivity(unchecked) private var lastIndex = -1
  private var nextID: Int64

  private struct Key: Hashable {
    let organ: Int64
    let day: Int32
  }

  init(_ owner: ImportOwner, _ table: ListTable, importID: Int64) throws {
    (self.owner, self.table, self.importID) = (owner, table, importID)
    insert = try owner.writer(
      """
      INSERT INTO \(table.list) (id, \(table.organ), \(table.day), brought) VALUES (?, ?, ?, ?)
      """)
    knownDays = try owner.sync { try $0.keeper(of: table).days() }
    nextID = try owner.sync { try $0.nextID(in: table.list) }
  }

  /// Notes that a file has rows of a list.
  ///
  /// - Parameter isGuest: the file is the list of the organ's superior.
  func note(_ file: Int64, _ place: Int, isGuest: Bool = false) {
    if isGuest { lists[place].guests.insert(file) }
    if lists[place].files.last != file { lists[place].files.append(file) }
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
    if let stored = try stored(on: day)[organ] {
      lists.append(
        List(
          id: stored.id, organ: organ, day: day, next: (stored.lastRow ?? (stored.id << 24)) + 1,
          hadRows: stored.lastRow != nil))
    } else {
      try make(key)
    }
    lastIndex = lists.count - 1
    index[key] = lastIndex
    return lastIndex
  }

  /// The lists in force of a day; a day that has no lists at all needs no look.
  private func stored(on day: Int32) throws -> [Int64: StoredList] {
    guard knownDays.contains(day) else { return [:] }
    if let known = stored[day] { return known }
    let table = table
    let found = try owner.sync { try $0.keeper(of: table).lists(on: day) }
    stored[day] = found
    return found
  }

  /// Hands over the lists that are left to be stored.
  func flush() throws {
    try insert.send()
  }

  private func make(_ key: Key) throws {
    insert.bind(nextID)
    insert.bind(key.organ)
    insert.bind(Int64(key.day))
    insert.bind(importID)
    try insert.run()
    lists.append(
      List(
        id: nextID, organ: key.organ, day: key.day, next: (nextID << 24) + 1, hadRows: false))
    nextID += 1
  }

  /// Whether a list had rows before this import.
  @inline(__always)
  func hadRows(_ place: Int) -> Bool { lists[place].hadRows }

  /// The number of the next row of a list.
  @inline(__always)
  func nextRow(_ place: Int) throws -> Int64 {
    try lists[place].takeRow()
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

  /// Columns of words that people may decide on.
  private static let words: Set<String> = ["kind", "state", "rank", "role", "leader", "sex"]

  /// SQL of a column's value; words that are read otherwise since a decision, as they are read today.
  func read(_ column: String, of alias: String, in database: Database) -> String {
    let name = "\(alias).\(column)"
    guard blocks == .staff, Self.words.contains(column),
      (try? database.tableExists("renewed_term")) == true
    else { return name }
    return "coalesce((SELECT now FROM renewed_term WHERE old = \(name)), \(name))"
  }

  static let roster = ListTable(
    list: "roster_list", organ: "organ", day: "day", rows: "staff_row", blocks: .staff,
    content: [
      "person_text", "name", "sex", "birth", "organ_name", "body", "kind", "post", "rank", "role",
      "leader", "post_since", "entered", "state", "left_on", "document", "note",
    ], identity: ["name", "birth"])
  static let payroll = ListTable(
    list: "pay_list", organ: "payer", day: "month", rows: "pay_row", blocks: .pay,
    content: ["person_text", "name", "amount", "said"], identity: ["name"])
}
