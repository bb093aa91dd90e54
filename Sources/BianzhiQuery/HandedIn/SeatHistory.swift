import BianzhiCore
import GRDB

/// Who was in posts before, and since when they are empty, by the earlier rosters of an organ and its register of exits.
final class SeatHistory {
  /// One part of an organ on the day.
  struct Part {
    let key: PartKey
    let list: RosterInForce
    let rules: PostRules
    let people: [PartHolders.Holder]
    let approved: Int
  }

  private let preparation: Preparation
  private let holders: PartHolders
  private let numbers: PostHistory
  private let partial: PartialLists
  private let traits: RosterTraits.Reader
  private let earlier: RawStatement
  private let exits: RawStatement

  init(_ preparation: Preparation, _ holders: PartHolders) throws {
    let database = preparation.database
    (self.preparation, self.holders) = (preparation, holders)
    numbers = try PostHistory(preparation)
    partial = try PartialLists(database) { preparation.inForce($0) }
    traits = try RosterTraits.Reader(
      database, isNewest: preparation.setting.isNewest,
      unknownKinds: preparation.terms.unknownKinds)
    earlier = try RawStatement(
      database,
      """
      SELECT r.id, r.day, r.repeats FROM roster_list r
      WHERE r.organ = ? AND r.day < ? AND \(preparation.inForce("r")) ORDER BY r.day DESC, r.id
      """)
    exits = try RawStatement(
      database,
      """
      SELECT max(m.day) FROM movement_row m
      WHERE m.organ = ?1 AND m.person = ?2 AND m.direction = '出编'
        AND typeof(m.day) = 'integer' AND m.day > ?3 AND m.day <= ?4
        AND \(preparation.inForce("m")) AND \(CancelledRow.stands("m"))
      """)
  }

  /// Fills in the predecessors of holders, and since when seats are empty.
  func tell(_ rows: inout [SeatRow], _ part: Part) throws {
    let now = SeatSight(
      day: CalendarDay(yyyymmdd: part.list.day) ?? preparation.setting.asOf, people: part.people,
      others: holders.aside[part.list.roster] ?? [], approved: part.approved)
    let (past, isWhole) = try sights(of: part)
    var vacancies = 0
    for place in rows.indices {
      switch rows[place].state {
      case .held, .over:
        guard place < part.people.count else { continue }
        SeatLine(all: [now] + past, isWhole: isWhole)
          .tellPredecessor(of: part.people[place], &rows[place])
      case .vacant:
        vacancies += 1
        let line = SeatLine(all: [now] + past, isWhole: isWhole)
        guard let left = line.tellVacancy(vacancies, &rows[place]) else { continue }
        if let day = try exit(of: left, part.list.organ, rows[place]) {
          rows[place].vacantSince = day
        }
      case .unknown: continue
      }
    }
  }

  /// The day on which the register has the last holder leave, between the last roster with the holder and the first without.
  private func exit(
    of holder: PartHolders.Holder, _ organ: Int64, _ row: SeatRow
  ) throws -> CalendarDay? {
    guard let number = holder.number, let seen = row.lastSeen, let empty = row.vacantSince
    else { return nil }
    exits.bind(organ, at: 1)
    exits.bind(number, at: 2)
    exits.bind(Int64(seen.yyyymmdd), at: 3)
    exits.bind(Int64(empty.yyyymmdd), at: 4)
    defer { exits.reset() }
    guard try exits.next(), let day = exits.optionalInteger(0) else { return nil }
    return CalendarDay(yyyymmdd: Int32(day))
  }

  private func lists(before list: RosterInForce) throws -> [RosterInForce] {
    earlier.bind(list.organ, at: 1)
    earlier.bind(Int64(list.day), at: 2)
    defer { earlier.reset() }
    var found: [RosterInForce] = []
    while try earlier.next() {
      found.append(
        RosterInForce(
          roster: earlier.integer(0), organ: list.organ, day: Int32(earlier.integer(1)),
          isExact: true, nameless: 0, repeats: earlier.integer(2) == 1))
    }
    return found
  }

  /// The earlier rosters, the newest first, up to one that does not say who leads; lists that are no rosters are passed over.
  private func sights(of part: Part) throws -> (all: [SeatSight], isWhole: Bool) {
    var all: [SeatSight] = []
    let lists = try lists(before: part.list)
    for (place, list) in lists.enumerated() {
      if try partial.hold(list.roster, try traits.traits(of: list.roster)) { continue }
      let isTwice =
        lists.indices.contains(place + 1) && lists[place + 1].day == list.day
        || place > 0 && lists[place - 1].day == list.day
      let found = try holders.holders(on: list, part.rules)
      guard !isTwice, !holders.untold.contains(list.roster),
        let day = CalendarDay(yyyymmdd: list.day)
      else { return (all, false) }
      all.append(
        SeatSight(
          day: day, people: found[part.key] ?? [], others: holders.aside[list.roster] ?? [],
          approved: try numbers.number(of: part.key, list.organ, on: day)?.people))
    }
    return (all, true)
  }
}
