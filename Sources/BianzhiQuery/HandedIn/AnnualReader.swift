package import BianzhiCore
import GRDB

extension Ledger {
  /// The year of organs by quota kind, from the last day of the year before to the last day of the year.
  ///
  /// - Parameters:
  ///   - year: such as 2010.
  ///   - cut: what is added up together; nil for each organ by itself.
  /// - Returns: the lines, and behind them all organs together, kind by kind.
  /// - Throws: ``LedgerError``.
  package func annualLines(_ year: Int, by cut: StrengthCut?) throws -> [AnnualLine] {
    guard let first = CalendarDay(yyyymmdd: Int32(year - 1) * 10_000 + 1231),
      let last = CalendarDay(yyyymmdd: Int32(year) * 10_000 + 1231)
    else { return [] }
    return try reading { database in
      let opening = try AnnualStand(database, on: first)
      let closing = try AnnualStand(database, on: last)
      let groups = try cut.map { try OrganGroups(database, $0) }
      let moves = try AnnualMoves(closing.preparation)
      let quotas = try QuotaHistory(closing.preparation).entries()
      let year = AnnualYear(
        opening: opening, closing: closing, moves: moves, quotas: quotas, first: first, last: last)
      return AnnualSums(groups).lines(of: year.lines())
    }
  }
}

/// What counts on one day, by organ and kind.
struct AnnualStand {
  struct Number {
    let counted, approved: Int?
    /// Why the count is not whole; nil where it is.
    let reason: UnjudgedReason?
  }

  let preparation: Preparation
  /// By organ and kind.
  private(set) var numbers: [Int64: [String: Number]] = [:]
  private(set) var days: [Int64: CalendarDay] = [:]
  private(set) var titles: [Int64: (code: String, name: String)] = [:]
  /// What forms state of quota kinds, with their days.
  private(set) var forms: [Int64: [String: (people: Int, day: String)]] = [:]

  init(_ database: Database, on day: CalendarDay) throws {
    var options = CheckOptions()
    options.asOf = day
    preparation = try Preparation(database, try Check.setting(database, options))
    try preparation.fill(["strength", "post_strength", "stated_on_day"])
    for row in try Row.fetchAll(database, sql: "SELECT organ, code, name FROM organ_on_day") {
      titles[row["organ"]] = (row["code"], row["name"])
    }
    for list in preparation.rosters { days[list.organ] = CalendarDay(yyyymmdd: list.day) }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT s.organ, s.kind, s.counted, \(StrengthRow.reason) AS reason,
          CASE WHEN s.is_certain = 1 THEN s.approved END AS approved FROM all_strength s
        """)
    for row in rows {
      numbers[row["organ"], default: [:]][row["kind"]] = Number(
        counted: row["counted"], approved: row["approved"],
        reason: try UnjudgedReason(counted: row["reason"], row["organ"]))
    }
    for row in try Row.fetchAll(
      database, sql: "SELECT organ, part, people, day FROM stated_on_day WHERE about = 'quota'")
    {
      forms[row["organ"], default: [:]][row["part"]] = (row["people"], row["day"])
    }
  }

  /// The numbers of a kind; of an organ whose others are known, a kind that nobody has is 0.
  func number(_ organ: Int64, _ kind: String) -> Number? {
    guard let all = numbers[organ] else { return nil }
    if let own = all[kind] { return own }
    // Another way of adding kinds up, by the total or by the funding, tells nothing of this one.
    guard !QuotaKind.isOfAnyKind(kind), !all.keys.contains(where: QuotaKind.isOfAnyKind),
      family(of: kind, among: all.keys).isDisjoint(with: all.keys)
    else { return nil }
    let reason = all.values.compactMap(\.reason).first
    let isCounted = !all.isEmpty && all.values.allSatisfy { $0.counted != nil }
    let isApproved = all.values.contains { $0.approved != nil }
    return Number(
      counted: isCounted ? 0 : nil, approved: isApproved ? 0 : nil, reason: reason)
  }

  private func family(of kind: String, among kinds: some Collection<String>) -> Set<String> {
    guard let known = QuotaKind(rawValue: kind) else { return [kind] }
    return QuotaHistory.family(of: known, among: kinds)
  }
}

/// Adds lines up by group, and all of them.
struct AnnualSums {
  private let groups: OrganGroups?

  init(_ groups: OrganGroups?) { self.groups = groups }

  func lines(of organs: [AnnualLine]) -> [AnnualLine] {
    var totals = sums(organs) { _ in [OrganGroups.Group(code: "", name: "")] }
    for place in totals.indices { totals[place].isAll = true }
    guard let groups else { return organs + totals }
    return sums(organs) { groups.of($0.group) } + totals
  }

  private func sums(
    _ lines: [AnnualLine], _ groups: (AnnualLine) -> [OrganGroups.Group]
  ) -> [AnnualLine] {
    struct Key: Hashable {
      let group: OrganGroups.Group
      let kind: String
    }
    var members: [Key: [AnnualLine]] = [:]
    for line in lines {
      for group in groups(line) {
        members[Key(group: group, kind: line.kind), default: []].append(line)
      }
    }
    return members.sorted {
      ($0.key.group.code, $0.key.kind) < ($1.key.group.code, $1.key.kind)
    }.map { key, lines in
      var sum = AnnualLine(group: key.group.code, groupName: key.group.name, kind: key.kind)
      for line in lines { sum.add(line) }
      sum.judge(lines)
      return sum
    }
  }
}
