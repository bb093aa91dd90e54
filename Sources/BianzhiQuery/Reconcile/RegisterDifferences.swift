import BianzhiCore
import GRDB

/// Holds the register of entries and exits beside two rosters of each unit that it tells of.
struct RegisterDifferences {
  private let ground: ReconcileGround
  private let earlier: RawStatement
  private let people: RawStatement
  private let reader: ReconcileReader

  init(_ ground: ReconcileGround, _ reader: ReconcileReader) throws {
    (self.ground, self.reader) = (ground, reader)
    let database = ground.preparation.database
    earlier = try RawStatement(
      database,
      """
      SELECT id, day FROM roster_list WHERE organ = ? AND day < ? AND ended IS NULL
      ORDER BY day DESC, id DESC LIMIT 1
      """)
    people = try RawStatement(
      database,
      """
      SELECT s.person, coalesce(s.name, ''), coalesce(s.state, 0), coalesce(t.text, '')
      FROM staff_row s LEFT JOIN term t ON t.id = s.state
      WHERE s.id BETWEEN ? AND ? AND s.ended IS NULL AND s.person IS NOT NULL
      """)
  }

  struct Listed {
    let name, state: String
    let counts: Bool
  }

  func lines() throws -> [ReconciledLine] {
    try ground.records.moves.keys.sorted().flatMap { organ -> [ReconciledLine] in
      guard reader.contains(organ), let list = ground.rosters[organ] else { return [] }
      return try lines(of: organ, list)
    }
  }

  private func lines(of organ: Int64, _ list: RosterInForce) throws -> [ReconciledLine] {
    let day = CalendarDay(yyyymmdd: list.day) ?? ground.preparation.setting.asOf
    let now = try listed(list.roster)
    let before = try self.before(organ, list.day)
    let moves = ground.records.moves[organ] ?? []
    let since = before?.day ?? day.adding(days: -ground.preparation.setting.parameters.entryDays)
    var lines = told(moves, organ, now, since...day)
    guard let before else { return lines }
    lines += untold(organ, moves, before.people, now, since...day)
    return lines
  }

  private func before(
    _ organ: Int64, _ day: Int32
  ) throws -> (day: CalendarDay, people: [Int64: Listed])? {
    earlier.bind(organ, at: 1)
    earlier.bind(Int64(day), at: 2)
    defer { earlier.reset() }
    guard try earlier.next(), let then = CalendarDay(yyyymmdd: Int32(earlier.integer(1))),
      let now = CalendarDay(yyyymmdd: day),
      now.days(since: then) <= ground.preparation.setting.parameters.entryRosterDays
    else { return nil }
    return (then, try listed(earlier.integer(0)))
  }

  private func listed(_ roster: Int64) throws -> [Int64: Listed] {
    people.bind(roster << 24, at: 1)
    people.bind((roster << 24) + 0xFF_FFFF, at: 2)
    defer { people.reset() }
    var all: [Int64: Listed] = [:]
    while try people.next() {
      let counts = ground.preparation.counts(Int32(people.integer(2)), .quota)
      if all[people.integer(0)]?.counts == true { continue }
      all[people.integer(0)] = Listed(
        name: people.text(1), state: people.text(3), counts: counts)
    }
    return all
  }

  /// What the register tells and the roster does not have.
  private func told(
    _ moves: [RegisterRecords.Move], _ organ: Int64, _ now: [Int64: Listed],
    _ days: ClosedRange<CalendarDay>
  ) -> [ReconciledLine] {
    moves.compactMap { move -> ReconciledLine? in
      guard move.person != 0, let date = move.date, date.last <= days.upperBound else { return nil }
      let newest = moves.last { $0.person == move.person && $0.date != nil }
      let isLast = moves.allSatisfy { other in
        other.person != move.person || (other.date?.last ?? date.last) <= date.last
      }
      guard isLast, newest?.isEntry == move.isEntry else { return nil }
      let row = now[move.person]
      if move.isEntry {
        guard date.first > days.lowerBound, row?.counts != true,
          move.kind != QuotaKind.offQuota.rawValue
        else { return nil }
        return line(
          .entryNotOnRoster, organ, move.person, row?.name ?? move.name, row?.state ?? "",
          .open,
          "登记 \(date) 入编，\(days.upperBound) 花名册\(row == nil ? "没有此人" : "记为\(row?.state ?? "")")",
          "entered on \(date) by the register; roster of \(days.upperBound): \(row?.state ?? "not there")",
          move.document)
      }
      guard let row, row.counts else { return nil }
      let grace = ground.preparation.setting.parameters.exitDays
      let isLate = days.upperBound >= date.last.adding(days: grace)
      return line(
        .exitStillOnRoster, organ, move.person, row.name, row.state, isLate ? .open : .explained,
        "登记 \(date) 出编，\(days.upperBound) 花名册仍占编" + (isLate ? "" : "（\(grace) 日内）"),
        "left on \(date) by the register, on a place by the roster of \(days.upperBound)"
          + (isLate ? "" : " (within \(grace) days)"), move.document)
    }
  }

  /// What the rosters tell and the register does not have.
  private func untold(
    _ organ: Int64, _ moves: [RegisterRecords.Move], _ before: [Int64: Listed],
    _ now: [Int64: Listed], _ days: ClosedRange<CalendarDay>
  ) -> [ReconciledLine] {
    let isTold = { (person: Int64, name: String, isEntry: Bool) -> Bool in
      moves.contains { move in
        guard move.isEntry == isEntry else { return false }
        guard move.person == person || (move.person == 0 && move.name == name) else { return false }
        guard let date = move.date else { return true }
        return date.last >= days.lowerBound && date.first <= days.upperBound
      }
    }
    let arrivals = now.filter { $0.value.counts && before[$0.key]?.counts != true }
      .filter { !isTold($0.key, $0.value.name, true) }
    let departures = before.filter { $0.value.counts && now[$0.key]?.counts != true }
      .filter { !isTold($0.key, $0.value.name, false) }
    let words = (
      zh: "\(days.lowerBound) 与 \(days.upperBound) 两份花名册之间",
      en: "between the rosters of \(days.lowerBound) and \(days.upperBound)"
    )
    var lines: [ReconciledLine] = []
    for (person, row) in arrivals.sorted(by: { $0.key < $1.key }) {
      lines.append(
        line(
          .arrivalWithoutEntry, organ, person, row.name, row.state, .open,
          words.zh + "新增，没有入编登记", "came " + words.en + ", without an entry", ""))
    }
    for (person, row) in departures.sorted(by: { $0.key < $1.key }) {
      lines.append(
        line(
          .departureWithoutExit, organ, person, row.name, now[person]?.state ?? "", .open,
          words.zh + "减少，没有出编登记", "gone " + words.en + ", without an exit", ""))
    }
    return lines
  }

  private func line(
    _ sort: ReconcileSort, _ organ: Int64, _ person: Int64, _ name: String, _ state: String,
    _ standing: ReconcileStanding, _ zh: String, _ en: String, _ document: String
  ) -> ReconciledLine {
    var line = ReconciledLine(sort, standing, ground.organ(organ))
    (line.name, line.state, line.person) = (name, state, PersonNumber(packed: person))
    line.say(standing, zh, en, document: document)
    return line
  }
}
