import BianzhiCore
import GRDB

/// What an organ's rosters tell of people who left it after one of them.
struct RosterLeavers {
  private let preparation: Preparation

  init(_ preparation: Preparation) { self.preparation = preparation }

  /// People of some kinds whom a roster writes as having left after its own day.
  func stillThere(on list: RosterInForce, _ kinds: Set<String>) throws -> [Int64] {
    try rows(of: list.roster).compactMap { row in
      guard row.hasLeft, kinds.contains(row.kind), let left = row.leftOn,
        left.first.yyyymmdd > list.day
      else { return nil }
      return row.person
    }
  }

  /// Who of some people had left by a day, by the day of leaving that this roster or a later one tells; and who may have:
  /// the day may be before or after, or the next roster has them no more and nothing tells when they went.
  func left(
    of people: Set<Int64>, since list: RosterInForce, by date: RecordedDate
  ) throws -> (gone: Set<Int64>, maybe: Set<Int64>) {
    var days: [Int64: RecordedDate] = [:]
    var undated: Set<Int64> = []
    var next: Set<Int64>?
    for later in try lists(of: list) {
      let rows = try rows(of: later.roster).filter { people.contains($0.person) }
      for row in rows {
        if let left = row.leftOn, row.hasLeft || left.last > later.day {
          days[row.person] = days[row.person] ?? left
        } else if row.hasLeft {
          undated.insert(row.person)
        }
      }
      if later.roster != list.roster, next == nil { next = Set(rows.map(\.person)) }
    }
    if let next { undated.formUnion(people.subtracting(next)) }
    let gone = days.filter { $0.value.last <= date.first }.map(\.key)
    let maybe = days.filter { $0.value.last > date.first && $0.value.first <= date.last }.map(\.key)
    return (Set(gone), Set(maybe).union(undated.filter { days[$0] == nil }))
  }

  /// Whether somebody of a name holds a place of some kinds on a roster.
  func name(_ name: String, isOn list: RosterInForce, _ kinds: Set<String>) throws -> Bool {
    guard !name.isEmpty else { return false }
    let names = try RawStatement(
      preparation.database,
      """
      SELECT coalesce(k.code, ''), coalesce(s.state, 0) FROM staff_row s LEFT JOIN term k ON k.id = s.kind
      WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND s.name = ?2 AND \(preparation.inForce("s"))
      """)
    names.bind(list.roster, at: 1)
    names.bind(name, at: 2)
    while try names.next() {
      let isHolder = preparation.counts(Int32(names.integer(1)), .quota)
      if isHolder, kinds.contains(names.text(0)) { return true }
    }
    return false
  }

  private struct Row {
    let person: Int64
    let kind: String
    let hasLeft: Bool
    let leftOn: RecordedDate?
  }

  /// The rows of people with a number.
  private func rows(of roster: Int64) throws -> [Row] {
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT s.person, coalesce(k.code, ''), coalesce(s.state, 0), s.left_on
      FROM staff_row s LEFT JOIN term k ON k.id = s.kind
      WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND s.person IS NOT NULL
        AND \(preparation.inForce("s"))
      """)
    rows.bind(roster, at: 1)
    var found: [Row] = []
    while try rows.next() {
      found.append(
        Row(
          person: rows.integer(0), kind: rows.text(1),
          hasLeft: preparation.places(Int32(rows.integer(2))).hasLeft,
          leftOn: rows.isInteger(3) ? RecordedDate(stored: rows.integer(3)) : nil))
    }
    return found
  }

  /// The roster and those that the same organ handed in later, by day.
  private func lists(of list: RosterInForce) throws -> [(roster: Int64, day: CalendarDay)] {
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT r.id, r.day FROM roster_list r
      WHERE r.organ = ? AND r.day >= ? AND r.day <= ? AND \(preparation.inForce("r")) ORDER BY r.day
      """)
    rows.bind(list.organ, at: 1)
    rows.bind(Int64(list.day), at: 2)
    rows.bind(Int64(preparation.setting.asOf.yyyymmdd), at: 3)
    var found: [(roster: Int64, day: CalendarDay)] = []
    while try rows.next() {
      guard let day = CalendarDay(yyyymmdd: Int32(rows.integer(1))) else { continue }
      found.append((rows.integer(0), day))
    }
    return found
  }
}
