import BianzhiCore
import GRDB

extension Fact {
  /// Leaders before whose leaving more people entered than usual.
  static let entryBunches = Fact(
    name: "entry_bunch",
    wording: Wording(
      zh: "主要领导离任前集中入编", en: "entries bunched in the months before a leader left"),
    restsOn: ["registers"],
    scopes: [
      JudgedScope(
        "bunch", restsOnRoster: false, organs: { Set(try $0.departedLeaders().map(\.organ)) })
    ],
    cannotJudge: [.registerWithoutDay, .registerTooShort],
    fill: { try $0.fillEntryBunches() })
}

/// A principal leader who left, by the list.
private struct DepartedLeader {
  let row, organ: Int64
  let name: String
  let until: CalendarDay

  /// Entries behind this day are among those of the last months.
  var first: CalendarDay { until.adding(months: -Self.months) }

  static let months = 6
  static let monthsBefore = 24
  static let fewestMonthsBefore = 12
  static let fewestEntries = 3
  /// How many times the usual rate is asked about.
  static let times = 3
}

/// The entries of an organ with the last day that each may mean, and since when its registers tell of any.
private struct EntryDays {
  var entries: [(who: String, day: CalendarDay)] = []
  var withoutDay = 0
  var beginning: CalendarDay?

  /// The two years before the last months, or as much of them as the registers tell of: how long, and who entered.
  func span(before first: CalendarDay, since beginning: CalendarDay) -> (months: Int, people: Int) {
    let start = first.adding(months: -DepartedLeader.monthsBefore)
    guard beginning > start else {
      return (DepartedLeader.monthsBefore, people(behind: start, until: first))
    }
    guard beginning < first else { return (0, 0) }
    return (
      beginning.months(until: first), people(behind: beginning.adding(days: -1), until: first)
    )
  }

  /// How many people entered behind one day, and not behind another.
  func people(behind first: CalendarDay, until last: CalendarDay) -> Int {
    Set(entries.filter { $0.day > first && $0.day <= last }.map(\.who)).count
  }
}

extension Preparation {
  fileprivate func fillEntryBunches() throws {
    let insert = try RawStatement(
      database, "INSERT OR IGNORE INTO entry_bunch VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    var known: [Int64: EntryDays] = [:]
    for leader in try departedLeaders() where only == nil || only == leader.organ {
      let days = try known[leader.organ] ?? entryDays(leader.organ)
      if known.updateValue(days, forKey: leader.organ) == nil, days.withoutDay > 0, only == nil {
        try addUnjudged("bunch", leader.organ, .registerWithoutDay, people: days.withoutDay)
      }
      let recent = days.people(behind: leader.first, until: leader.until)
      guard recent >= DepartedLeader.fewestEntries, let beginning = days.beginning else { continue }
      let span = days.span(before: leader.first, since: beginning)
      guard span.months >= DepartedLeader.fewestMonthsBefore else {
        if only == nil {
          try addUnjudged("bunch", leader.organ, .registerTooShort, people: recent)
        }
        continue
      }
      guard recent * span.months >= DepartedLeader.times * span.people * DepartedLeader.months
      else {
        continue
      }
      insert.bind(leader.organ, at: 1)
      insert.bind(leader.row, at: 2)
      insert.bind(leader.name, at: 3)
      insert.bind(leader.until.description, at: 4)
      insert.bind(leader.first.description, at: 5)
      insert.bind(Int64(recent), at: 6)
      insert.bind(Int64(span.months), at: 7)
      insert.bind(Int64(span.people), at: 8)
      try insert.run()
    }
  }

  /// The leaders who left of late, the one who left last first.
  fileprivate func departedLeaders() throws -> [DepartedLeader] {
    let earliest = setting.asOf.adding(days: -setting.parameters.entryDays)
    let rows = try RawStatement(
      database,
      """
      SELECT s.id, s.organ, s.name, s.until, s.post, coalesce(s.reason, ''), EXISTS (
        SELECT 1 FROM subject_row o WHERE o.organ = s.organ AND o.name = s.name AND o.id <> s.id
          AND \(inForce("o")) AND (o.until IS NULL OR o.until > s.until))
      FROM subject_row s WHERE \(inForce("s")) AND typeof(s.until) = 'integer'
      ORDER BY s.until DESC, s.id
      """)
    var leaders: [DepartedLeader] = []
    while try rows.next() {
      let organ = organ(rows.integer(1))
      guard ended[organ] == nil, let until = RecordedDate(stored: rows.integer(3))?.last,
        until > earliest, until <= setting.asOf, rows.integer(6) == 0,
        PostTitle(rows.text(4)).role != .deputy,
        !["去世", "逝世", "病故", "死亡"].contains(where: rows.text(5).contains)
      else { continue }
      leaders.append(
        DepartedLeader(row: rows.integer(0), organ: organ, name: rows.text(2), until: until))
    }
    return leaders
  }

  private func entryDays(_ organ: Int64) throws -> EntryDays {
    let rows = try RawStatement(
      database,
      """
      SELECT coalesce(CAST(person AS TEXT), person_name), last FROM movement_on_day
      WHERE organ = ?1 AND direction = '入编' AND is_by_policy = 0
      """)
    rows.bind(organ, at: 1)
    var days = EntryDays()
    while try rows.next() {
      guard let day = rows.isNull(1) ? nil : CalendarDay(rows.text(1)) else {
        days.withoutDay += 1
        continue
      }
      days.entries.append((rows.text(0), day))
    }
    // A table of many organs tells from its first row on that nobody else entered.
    days.beginning = try String.fetchOne(
      database,
      sql: """
        SELECT min(last_day(iso_day(r.day))) FROM movement_row r
        WHERE \(inForce("r")) AND \(CancelledRow.stands("r"))
          AND typeof(r.day) = 'integer' AND r.file IN (
          SELECT x.file FROM movement_on_day m JOIN movement_row x ON x.id = m.movement WHERE m.organ = ?)
        """, arguments: [organ]
    ).flatMap { CalendarDay($0) }
    return days
  }
}
