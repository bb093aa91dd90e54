import BianzhiCore
import GRDB

/// Counts for one entry of the register who held places of its kind before it.
final class EntryCounting {
  /// How full a quota was when somebody entered.
  struct Room {
    /// The kind, as strength has it.
    let part: String
    let approved, allowed: Int
    /// People on places before the entry, and how many of them entered that day: nothing tells who came first.
    let before, sameDay: Int
    let rosterDay: CalendarDay
    let documents: [String]
  }

  enum Answer {
    case room(Room)
    /// The person held such a place already.
    case noEntry
    /// It cannot be told.
    case unknown
  }

  struct Move {
    let movement: Int64
    let person: Int64?
    let name: String
    let isEntry: Bool
    let kind: String
    let first, last: CalendarDay
  }

  private let preparation: Preparation
  private let approvals: [Int64: [String: [ApprovalEntry]]]
  let moves: [Int64: [Move]]
  private let waivers: [Int64: [Waiver]]
  /// Organs that share a quota with others.
  private let sharing: Set<Int64>
  private let roster: RawStatement
  let leavers: RosterLeavers
  private var kept: [Place: Holders] = [:]

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    let database = preparation.database
    approvals = try QuotaHistory(preparation).entries()
    moves = try Self.moves(database)
    waivers = Dictionary(
      grouping: try preparation.waivers().filter { $0.about == .quota && $0.fault == nil },
      by: \.organ)
    sharing = Set(
      try Int64.fetchAll(
        database, sql: "SELECT member FROM quota_member UNION SELECT lead FROM quota_member"))
    leavers = RosterLeavers(preparation)
    roster = try RawStatement(
      database,
      """
      SELECT r.id, r.day, r.repeats FROM roster_list r
      WHERE r.organ = ? AND r.day < ? AND r.day >= ? AND \(preparation.inForce("r"))
      ORDER BY r.day DESC LIMIT 1
      """)
  }

  private static func moves(_ database: Database) throws -> [Int64: [Move]] {
    var moves: [Int64: [Move]] = [:]
    let rows = try RawStatement(
      database,
      """
      SELECT organ, movement, person, direction, kind, day, person_name FROM movement_on_day
      WHERE day IS NOT NULL ORDER BY last, movement
      """)
    while try rows.next() {
      guard let date = RecordedDate(iso: rows.text(5)) else { continue }
      moves[rows.integer(0), default: []].append(
        Move(
          movement: rows.integer(1), person: rows.optionalInteger(2), name: rows.text(6),
          isEntry: rows.text(3) == "入编", kind: rows.text(4), first: date.first, last: date.last))
    }
    return moves
  }

  func room(for entry: Preparation.RegisteredEntry, on date: RecordedDate) throws -> Answer {
    let day = date.last
    guard let kind = entry.kind, kind.isQuota, !sharing.contains(entry.organ),
      let quotas = approvals[entry.organ], let list = try rosterBefore(entry.organ, date.first),
      let rosterDay = CalendarDay(yyyymmdd: list.day)
    else { return .unknown }
    let kinds = try self.kinds(comparedWith: kind, among: quotas.keys, on: list)
    guard let approved = QuotaHistory.number(of: kinds, in: quotas, on: day)
    else { return .unknown }
    var holders = try keptHolders(list, kinds)
    let (unclear, sameDay) = move(&holders, of: entry, kinds, since: list.day, until: date)
    if let person = entry.person, holders.persons.contains(.number(person)) {
      if unclear.persons.contains(person) { return .unknown }
      guard try hasLeft(person, since: list, before: date) else { return .noEntry }
      holders.persons.remove(.number(person))
    }
    let waivers = (waivers[entry.organ] ?? []).filter { kinds.contains($0.matched ?? "") }
    let limit =
      approved.people + WaiverSteps.people(waivers.filter { $0.hasBegun(by: day) }, on: day)
    let most = WaiverSteps.people(waivers.filter { $0.mayHaveBegun(by: day) }, on: day)
    guard let least = Self.least(kinds, quotas, waivers, on: date) else { return .unknown }
    let open = least..<max(least, approved.possible.upperBound + most)
    // What rosters tell of people who left is asked only where it decides.
    if holders.count >= limit {
      if entry.person == nil, try leavers.name(entry.name, isOn: list, kinds) { return .unknown }
      let maybe = try takeLeavers(&holders, of: entry.organ, since: list, by: date)
      let unsure = unclear.persons.union(maybe).intersection(holders.numbers).count
      if holders.count >= limit, holders.count - unsure - unclear.others < limit {
        return .unknown
      }
    }
    // Where a document tells only a month, whether there was room may hang on the day of it.
    if open.contains(holders.count) { return .unknown }
    let part = kinds.count > 1 ? QuotaKind.institution.rawValue : kind.rawValue
    return .room(
      Room(
        part: part, approved: approved.people, allowed: limit - approved.people,
        before: max(0, holders.count), sameDay: sameDay, rosterDay: rosterDay,
        documents: approved.documents))
  }

  /// The least that was approved and allowed on a day, or on the first or last one of a month; nil where that is not known.
  private static func least(
    _ kinds: Set<String>, _ quotas: [String: [ApprovalEntry]], _ waivers: [Waiver],
    on date: RecordedDate
  ) -> Int? {
    var least = Int.max
    for day in [date.first, date.last] {
      guard let approved = QuotaHistory.number(of: kinds, in: quotas, on: day) else { return nil }
      let allowed = WaiverSteps.people(waivers.filter { $0.hasBegun(by: day) }, on: day)
      least = min(least, approved.possible.lowerBound + allowed)
    }
    return least
  }

  private func rosterBefore(_ organ: Int64, _ day: CalendarDay) throws -> RosterInForce? {
    let oldest = day.adding(days: -preparation.setting.parameters.entryRosterDays)
    roster.bind(organ, at: 1)
    roster.bind(Int64(day.yyyymmdd), at: 2)
    roster.bind(Int64(oldest.yyyymmdd), at: 3)
    defer { roster.reset() }
    guard try roster.next() else { return nil }
    return RosterInForce(
      roster: roster.integer(0), organ: organ, day: Int32(roster.integer(1)), isExact: true,
      nameless: 0, repeats: roster.integer(2) == 1)
  }

  private struct Place: Hashable {
    let roster: Int64
    let kinds: Set<String>
  }

  /// The holders of a roster, read once for all entries behind it.
  func keptHolders(_ list: RosterInForce, _ kinds: Set<String>) throws -> Holders {
    let place = Place(roster: list.roster, kinds: kinds)
    if let known = kept[place] { return known }
    let found = try holders(list, kinds)
    kept[place] = found
    return found
  }

  private func holders(_ list: RosterInForce, _ kinds: Set<String>) throws -> Holders {
    var holders = Holders()
    try preparation.eachRow(of: list) { row in
      guard row.countsQuota, kinds.contains(preparation.words[row.kind]) else { return }
      holders.persons.insert(row.person)
      if case .number = row.person { return }
      holders.hasNameless = true
    }
    // Who is written as having left later was still there on the roster's day.
    for person in try leavers.stillThere(on: list, kinds) {
      holders.persons.insert(.number(person))
    }
    return holders
  }
}
