package import BianzhiCore
import GRDB

extension Ledger {
  /// Organs of a group together: limits, people, leaders, each with what is not known named apart.
  ///
  /// - Parameters:
  ///   - cut: what is added up together.
  ///   - asOf: nil for the day of `run`, which is the newest by default.
  /// - Returns: the groups, and behind them all together where no group holds another.
  /// - Throws: ``RuleError`` if there is no such run and no day; ``LedgerError``.
  package func regionSums(
    by cut: StrengthCut, asOf: CalendarDay?, run: Int?
  ) throws -> [RegionSum] {
    try reading { database in
      let setting = try Self.strengthSetting(database, asOf: asOf, run: run, calibre: nil)
      let preparation = try Preparation(database, setting)
      try preparation.fill(["strength", "post_strength", "ceilings"])
      var reader = try RegionReader(database, cut)
      try reader.addQuotas()
      try reader.addLeaders()
      try reader.addLimits(preparation)
      return reader.all
    }
  }
}

/// Adds up what is watched.
private struct RegionReader {
  private struct Key: Hashable {
    let group: OrganGroups.Group
    let item: RegionSum.Item
  }

  private let database: Database
  private let cut: StrengthCut
  private let groups: OrganGroups
  private var sums: [Key: RegionSum] = [:]
  private var totals: [RegionSum.Item: RegionSum] = [:]

  init(_ database: Database, _ cut: StrengthCut) throws {
    (self.database, self.cut) = (database, cut)
    groups = try OrganGroups(database, cut)
  }

  private mutating func add(
    _ line: RegionSum.Line, _ item: RegionSum.Item, to groups: [OrganGroups.Group]
  ) {
    for group in groups {
      sums[Key(group: group, item: item), default: RegionSum(group, item)].add(line)
    }
    guard cut.isApart, !groups.isEmpty else { return }
    let all = OrganGroups.Group(code: "", name: "")
    totals[item, default: RegionSum(all, item, isTotal: true)].add(line)
  }

  mutating func addQuotas() throws {
    let rows = try RawStatement(database, "\(StrengthRow.columns) ORDER BY 1, s.kind")
    while try rows.next() {
      let row = try StrengthRow(rows)
      var line = RegionSum.Line(name: row.organName)
      if let over = row.over, row.isComparable {
        (line.approved, line.actual) = (row.approved, row.actual)
        (line.over, line.vacant) = (over, row.vacant ?? 0)
      }
      add(line, .quota(row.kind), to: groups.of(row.organCode))
    }
  }

  /// The parts of an organ never net; where one of them is not known, the organ's sum is not.
  mutating func addLeaders() throws {
    var lines: [(code: String, item: RegionSum.Item, line: RegionSum.Line)] = []
    for part in try PostLine.all(database) {
      let item = Self.item(part.part)
      let place = lines.lastIndex { $0.code == part.organCode && $0.item == item }
      var line =
        place.map { lines[$0].line }
        ?? RegionSum.Line(name: part.organName, approved: 0, actual: 0, vacant: 0)
      line.approved = part.approved.flatMap { one in line.approved.map { $0 + one } }
      line.actual = part.actual.flatMap { one in line.actual.map { $0 + one } }
      line.over += part.over ?? 0
      line.vacant = part.vacant.flatMap { one in line.vacant.map { $0 + one } }
      if let place {
        lines[place].line = line
      } else {
        lines.append((part.organCode, item, line))
      }
    }
    for (code, item, line) in lines { add(line, item, to: groups.of(code)) }
  }

  private static func item(_ part: String) -> RegionSum.Item {
    guard let bracket = part.firstIndex(of: "（") else { return .otherLeaders }
    return part[bracket...] == "（班子）" ? .unitLeaders : .bodyLeaders
  }

  /// Limits are of a tier of a region, so that no other cut has any.
  mutating func addLimits(_ preparation: Preparation) throws {
    guard cut == .region || cut == .tier else { return }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT c.region, c.tier, c.thing, c.number, k.code AS name, (SELECT u.counted
            FROM ceiling_use u JOIN ceiling_part p ON p.organ = u.organ AND p.thing = u.thing
            WHERE p.source = 'ceiling_row' AND p.entry = c.id AND p.step = 0) AS counted
        FROM ceiling_row c JOIN organ_key k ON k.id = c.organ
        WHERE \(preparation.inForce("c")) AND last_day(iso_day(c.since)) <= '\(preparation.setting.asOf)'
          AND NOT EXISTS (SELECT 1 FROM ceiling_row n WHERE \(preparation.inForce("n"))
            AND n.organ = c.organ AND n.thing = c.thing
            AND last_day(iso_day(n.since)) <= '\(preparation.setting.asOf)'
            AND last_day(iso_day(n.since)) > last_day(iso_day(c.since)))
          AND coalesce(last_day(iso_day(c.until)) >= '\(preparation.setting.asOf)', 1)
        ORDER BY c.id
        """)
    for row in rows {
      let (word, number): (String, Int) = (row[cut == .region ? "region" : "tier"], row["number"])
      let counted: Int? = row["counted"]
      var line = RegionSum.Line(name: row["name"])
      if let counted {
        (line.approved, line.actual) = (number, counted)
        (line.over, line.vacant) = (max(0, counted - number), max(0, number - counted))
      }
      add(line, .limit(row["thing"]), to: [groups.group(ofWord: word)])
    }
  }

  /// By group, what the ledger does not tell last; of one group the items; all together behind them.
  var all: [RegionSum] {
    let order = { (sum: RegionSum) in
      (SumOrder.place(ofGroup: sum.group, cut), sum.group, sum.item)
    }
    let groups = sums.values.sorted { order($0) < order($1) }.map { sum -> RegionSum in
      var sum = sum
      sum.approvedInAll = totals[sum.item]?.approved
      return sum
    }
    return groups + totals.values.sorted { $0.item < $1.item }
  }
}
