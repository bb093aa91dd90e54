import BianzhiCore
import GRDB

/// Compares the people of all units on two days.
struct PeopleComparison {
  /// Somebody who is on places of one unit on one of the days only.
  struct Mover {
    let organ: Int64
    let person: ListedPlace
    /// What the unit's other roster calls the person, who holds no place there; empty where it has nobody of that kind.
    let standing: String
  }

  private let before, after: PeopleOnDay
  private let begun: [Int64: CalendarDay]
  private(set) var units: [Int64: UnitDifference] = [:]
  private(set) var changes: [(organ: Int64, change: PersonChange)] = []
  private(set) var gone: [Mover] = []
  private(set) var come: [Mover] = []
  /// Where people of units that could not be compared are, by number.
  private var firstElsewhere: [Int64: Int64] = [:]
  private var secondElsewhere: [Int64: Int64] = [:]

  init(_ database: Database, _ first: CalendarDay, _ second: CalendarDay) throws {
    // The rows of a day are read while its tables stand: those of the second day last.
    before = try PeopleOnDay(database, first)
    after = try PeopleOnDay(database, second)
    begun = try Self.begun(database, after: first)
    for organ in Set(before.units.keys).union(after.units.keys) { try compare(organ) }
  }

  /// Organs that the ledger sets up behind a day.
  private static func begun(
    _ database: Database, after day: CalendarDay
  ) throws -> [Int64: CalendarDay] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT organ, since FROM organ_row WHERE ended IS NULL AND typeof(since) = 'integer'")
    var begun: [Int64: CalendarDay] = [:]
    for row in rows {
      guard let since = RecordedDate(stored: row["since"]), since.first > day else { continue }
      begun[row["organ"]] = since.first
    }
    return begun
  }

  private mutating func compare(_ organ: Int64) throws {
    let (first, second) = (before.rosters[organ], after.rosters[organ])
    let isExpected =
      before.units[organ]?.isExpected == true || after.units[organ]?.isExpected == true
    guard first != nil || second != nil || isExpected else { return }
    let named = after.units[organ] ?? before.units[organ]
    var unit = UnitDifference(
      scope: .own, organCode: named?.code ?? "", organName: named?.name ?? "")
    unit.firstDay = first.flatMap { CalendarDay(yyyymmdd: $0.day) }
    unit.secondDay = second.flatMap { CalendarDay(yyyymmdd: $0.day) }
    unit.heldRows = max(before.heldRows[organ] ?? 0, after.heldRows[organ] ?? 0)
    unit.remark = remark(organ, first, second)
    unit.isCompared =
      switch unit.remark {
      case nil, .begun, .ended: true
      case .noRoster, .noFirst, .noSecond, .sameRoster: false
      }
    unit.units = (1, unit.isCompared ? 1 : 0)
    let was = try before.people(of: organ)
    let now = first?.roster == second?.roster ? was : try after.people(of: organ)
    if first != nil || unit.isCompared { unit.opening = was.count(where: \.counts) }
    if unit.isCompared || (second != nil && first == nil) {
      unit.closing = now.count(where: \.counts)
    }
    if unit.isCompared {
      unit.changed = pair(organ, unit, was, now)
    } else {
      for person in was where person.counts { firstElsewhere[person.number ?? 0] = organ }
      for person in now where person.counts && first == nil {
        secondElsewhere[person.number ?? 0] = organ
      }
    }
    units[organ] = unit
  }

  private func remark(
    _ organ: Int64, _ first: RosterInForce?, _ second: RosterInForce?
  ) -> PeopleRemark? {
    switch (first, second) {
    case (let first?, let second?):
      let day = CalendarDay(yyyymmdd: first.day)
      return first.roster == second.roster ? day.map { .sameRoster($0) } : nil
    case (.some, nil):
      return after.preparation.ended[organ].map { .ended($0.ended) }
        ?? .noSecond(after.unusable[organ])
    case (nil, .some):
      return before.unusable[organ] == nil
        ? begun[organ].map { .begun($0) } ?? .noFirst(nil) : .noFirst(before.unusable[organ])
    case (nil, nil):
      return .noRoster
    }
  }

  /// Tells who stayed, came and went, and returns how many of those who stayed changed.
  private mutating func pair(
    _ organ: Int64, _ unit: UnitDifference, _ was: [ListedPlace], _ now: [ListedPlace]
  ) -> Int {
    let pairs = PlacePairs(was, now)
    let told = Told(was, now)
    var changed = 0
    for (before, after) in pairs.same {
      switch (before.counts, after.counts) {
      case (true, true):
        let found = told.changes(before, after, of: unit)
        changed += found.isEmpty ? 0 : 1
        changes += found.map { (organ, $0) }
      case (true, false):
        gone.append(Mover(organ: organ, person: before, standing: after.standing))
      case (false, true):
        come.append(Mover(organ: organ, person: after, standing: before.standing))
      case (false, false): break
      }
    }
    gone += pairs.gone.filter(\.counts).map { Mover(organ: organ, person: $0, standing: "") }
    come += pairs.come.filter(\.counts).map { Mover(organ: organ, person: $0, standing: "") }
    return changed
  }

  /// The unit that somebody who came was on a place of before; nil where none is known.
  func source(of mover: Mover, among gone: [Int64: Int64]) -> Int64? {
    guard let number = mover.person.number else { return nil }
    return [gone[number], firstElsewhere[number]].compactMap { $0 }.first { $0 != mover.organ }
  }

  /// The unit that somebody who went is on a place of now; nil where none is known.
  func target(of mover: Mover, among come: [Int64: Int64]) -> Int64? {
    guard let number = mover.person.number else { return nil }
    return [come[number], secondElsewhere[number]].compactMap { $0 }.first { $0 != mover.organ }
  }
}
