import GRDB

/// Walks all rows of rosters or pay lists once and counts every list anew.
struct ListRows {
  private let rows: RawStatement
  private let table: PersonBlock.Table
  private let marks: WordMarks
  private let segments: Segments
  private var people: Set<UInt64> = []
  private var unnumbered: Set<String> = []

  init(_ database: Database, _ table: PersonBlock.Table) throws {
    self.table = table
    marks = try WordMarks(database)
    segments = try Segments(database, table)
    let words =
      table == .staff
      ? "state, kind, body, rank, leader, role, post, birth"
      : "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL"
    rows = try RawStatement(
      database,
      "SELECT id, brought, ended, person, name, \(words) FROM \(table.rows) ORDER BY id")
  }

  /// - Parameter sorter: gets an entry for each row with a number; its day is the place of its segment.
  mutating func each(
    _ sorter: inout KeySorter, _ body: (ListRecount) throws -> Void
  ) throws {
    var list = ListRecount(list: -1)
    while try rows.next() {
      let id = rows.integer(0)
      if list.list != id >> 24 {
        if list.list >= 0 { try body(list) }
        list = ListRecount(list: id >> 24)
        people.removeAll(keepingCapacity: true)
        unnumbered.removeAll(keepingCapacity: true)
      }
      let state = state
      if rows.isNull(2) { count(state, to: &list) }
      if !rows.isNull(3), let place = segments.place(rows.integer(1), list: id >> 24) {
        try sorter.add(
          PersonBlock.Entry(
            day: place, state: state, person: UInt64(bitPattern: rows.integer(3)), row: id))
      }
    }
    if list.list >= 0 { try body(list) }
  }

  private var state: Int32 {
    let state = marks.isOffQuota(rows.optionalInteger(6)) ? marks.offQuota : rows.integer(5)
    return Int32(truncatingIfNeeded: state)
  }

  private func word(_ column: Int32) -> Int32 { Int32(truncatingIfNeeded: rows.integer(column)) }

  /// Adds a row in force.
  private mutating func count(_ state: Int32, to list: inout ListRecount) {
    guard table == .staff else {
      list.nameless += rows.isNull(3) ? 1 : 0
      return
    }
    if rows.isNull(3) {
      list.nameless += 1
      if rows.isInteger(12) {
        let isNew = unnumbered.insert("\(rows.text(4))|\(rows.integer(12))").inserted
        if !isNew { list.repeats = true }
      }
    } else if !people.insert(UInt64(bitPattern: rows.integer(3))).inserted {
      list.repeats = true
    }
    list.sum.add(
      RosterSum.Row(
        kind: word(6), state: state, body: marks.body(rows.optionalInteger(7)), rank: word(8),
        post: marks.title(rows.optionalInteger(11)),
        leader: word(9),
        role: word(10),
        mayLead: marks.mayLead([
          rows.optionalInteger(8), rows.optionalInteger(9), rows.optionalInteger(10),
          rows.optionalInteger(11),
        ])), people: 1)
  }
}

/// The segments of the person blocks in their order: by import, then by day.
struct Segments {
  private let days: [Int32]
  private var dayOfList: [Int64: Int] = [:]

  init(_ database: Database, _ table: PersonBlock.Table) throws {
    let lists = try RawStatement(
      database, "SELECT id, \(table.day) FROM \(table.lists)")
    var found: [Int64: Int32] = [:]
    while try lists.next() {
      found[lists.integer(0)] = Int32(truncatingIfNeeded: lists.integer(1))
    }
    days = Set(found.values).sorted()
    let places = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1, $0) })
    dayOfList = found.compactMapValues { places[$0] }
  }

  func place(_ segment: Int64, list: Int64) -> Int32? {
    dayOfList[list].flatMap { Int32(exactly: segment * Int64(days.count) + Int64($0)) }
  }

  func day(_ place: Int32) -> Int32 { days[Int(place) % days.count] }
  func segment(_ place: Int32) -> Int64 { Int64(place) / Int64(days.count) }
}
