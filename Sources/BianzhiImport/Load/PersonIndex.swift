import BianzhiCore

/// What the person index and the sums need to know of one row.
struct RosterRow: Sendable {
  var person: Int64?
  /// The state that counts, a `term.id`; 0 for none.
  var state: Int64 = 0
  /// Nil for pay lines.
  var sums: RosterSum.Row?
  /// Tells people without a number apart within their organ; 0 where there is a number.
  var nameKey: UInt64 = 0

  /// A pay line without a number is a person of its own.
  static func payKey(row: Int64) -> UInt64 { 1 << 63 | UInt64(row) }

  /// A row without a birth date is a person of its own.
  static func nameKey(name: UnsafeRawBufferPointer, birth: Int32, row: Int64) -> UInt64 {
    guard birth > 0 else { return UInt64(bitPattern: row) | 1 << 63 }
    return ByteTable.wideHash(name, seed: ByteTable.fold(UInt64(birth))) | 1 << 63
  }
}

/// Keeps `staff_block` or `pay_block`, the strength sums, and which rosters repeat a person.
///
/// New entries are gathered, sorted and handed over block by block at the end. Entries of rows that end
/// stay: the rows themselves say that they have ended.
final class PersonIndex {
  private let owner: ImportOwner
  private let importID: Int64
  private let table: ListTable
  private let sums: StrengthSums?
  // Looking out for two uses at once would cost more than the work itself, as in `RowWriter`: only its own code runs
  // while it is changed, which knows nothing of this class.
  @exclusivity(unchecked) private var sorter = KeySorter()
  @exclusivity(unchecked) private var nameless: [Int64: Int] = [:]
  private var repeatingLists: Set<Int64> = []
  private(set) var repeatedRows = 0

  init(_ owner: ImportOwner, _ table: ListTable, importID: Int64) {
    (self.owner, self.table, self.importID) = (owner, table, importID)
    sums = table.blocks == .staff ? StrengthSums(owner) : nil
  }

  /// - Parameters:
  ///   - id: the row's number, which begins with that of its list.
  ///   - day: the list's day or month.
  @inline(__always)
  func add(_ row: RosterRow, row id: Int64, on day: Int32) throws {
    if let rowSums = row.sums { try sums?.add(rowSums, roster: id >> 24, change: 1) }
    let key: UInt64
    if let person = row.person {
      key = UInt64(bitPattern: person)
    } else {
      nameless[id >> 24, default: 0] += 1
      key = row.nameKey
    }
    try sorter.add(
      PersonBlock.Entry(day: day, state: Int32(row.state), person: key, row: id))
  }

  /// What happened to rows of a list that had rows before.
  func apply(_ changes: [RowChange], list: ListBook.List) throws {
    for change in changes {
      if change.isGone {
        try remove(change.row, list: list)
      } else {
        try add(change.row, row: change.id, on: list.day)
      }
    }
  }

  private func remove(_ row: RosterRow, list: ListBook.List) throws {
    if let rowSums = row.sums { try sums?.add(rowSums, roster: list.id, change: -1) }
    if row.person == nil { nameless[list.id, default: 0] -= 1 }
  }

  /// Hands over the gathered entries in order, and the sums.
  func finish() throws {
    try sums?.flush()
    var last = PersonBlock.Entry(day: 0, state: 0, person: 0, row: 0)
    var (repeating, repeated) = (repeatingLists, repeatedRows)
    var writer = PersonBlock.Writer(
      try owner.writer(PersonBlock.Writer.insert(into: table.blocks)), segment: importID)
    try sorter.drain { entry in
      if entry.person == last.person, entry.day == last.day, entry.row >> 24 == last.row >> 24 {
        repeating.insert(entry.row >> 24)
        repeated += 1
      }
      last = entry
      if entry.person >> 63 == 0 { try writer.add(entry) }
    }
    try writer.finish()
    (repeatingLists, repeatedRows) = (repeating, repeated)
  }

  /// Stores how many rows of each list have no number.
  func markNameless() throws {
    let count = try owner.writer(
      "UPDATE \(table.list) SET nameless = nameless + ? WHERE id = ?")
    for (list, rows) in nameless.sorted(by: { $0.key < $1.key }) where rows != 0 {
      count.bind(Int64(rows))
      count.bind(list)
      try count.run()
    }
    try count.send()
  }

  /// Stores which rosters repeat a person.
  ///
  /// - Parameter changed: rosters that had rows before; they are looked through again.
  func markRepeats(changed: [Int64]) throws {
    let mark = try owner.writer("UPDATE roster_list SET repeats = 1 WHERE id = ?")
    for list in repeatingLists.sorted() {
      mark.bind(list)
      try mark.run()
    }
    try mark.send()
    let look = try owner.writer(
      """
      UPDATE roster_list SET repeats = (
        SELECT count(*) > count(DISTINCT CASE WHEN person IS NOT NULL THEN 'p' || person
          WHEN typeof(birth) = 'integer' THEN 'n' || coalesce(name, '') || '|' || birth ELSE 'r' || id END)
        FROM staff_row
        WHERE id BETWEEN roster_list.id << 24 AND (roster_list.id << 24) + 16777215
          AND ended IS NULL)
      WHERE id = ?
      """)
    for list in changed {
      look.bind(list)
      try look.run()
    }
    try look.send()
  }
}
