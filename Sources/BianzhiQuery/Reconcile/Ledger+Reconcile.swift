public import BianzhiCore
import GRDB

extension Ledger {
  /// Lays the rosters, the pay lists of one month, the forms and the registers side by side, person by person.
  ///
  /// - Parameters:
  ///   - month: the pay month, YYYYMM; nil for the newest, or the newest not behind the day.
  ///   - day: whose rosters are compared; nil for the last day of the month.
  ///   - organs: codes of organs; only they and those below them are told. Empty for all.
  /// - Throws: ``RuleError``, ``LedgerError``.
  public func reconcile(
    month: Int32? = nil, on day: CalendarDay? = nil, organs: [String] = []
  ) throws -> Reconciliation {
    try reading { database in
      guard let month = try month ?? PayMonth.newest(database, until: day) else {
        throw RuleError.noPayList(nil)
      }
      let isThere = try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM pay_list WHERE month = ? AND ended IS NULL)",
        arguments: [month])
      guard isThere == true else { throw RuleError.noPayList(month) }
      var options = CheckOptions()
      options.asOf = day ?? RecordedDate(stored: Int64(month))?.last
      let preparation = try Preparation(database, try Check.setting(database, options))
      preparation.payMonth = month
      let ground = try ReconcileGround(preparation, month)
      return try ReconcileTelling(ground, only: organs).reconciliation()
    }
  }
}

/// Puts the comparison into lines and sums.
private struct ReconcileTelling {
  private let ground: ReconcileGround
  private let reader: ReconcileReader
  private var preparation: Preparation { ground.preparation }

  init(_ ground: ReconcileGround, only codes: [String]) throws {
    self.ground = ground
    var scope: Set<Int64>?
    if !codes.isEmpty {
      let sums = try UnitSums(ground.preparation.database)
      let known = Set(ground.titles.all).union(ground.rosters.keys).union(ground.pay.sums.keys)
      scope = known.filter { organ in
        sums.tree.line(of: organ).contains { codes.contains(ground.titles.code($0)) }
      }
    }
    reader = ReconcileReader(ground.pay, scope: scope, rosters: Set(ground.rosters.keys))
  }

  func reconciliation() throws -> Reconciliation {
    var walk = try PeopleWalk(preparation, month: ground.pay.month)
    try walk.run([reader])
    try preparation.requireCounts(
      staff: { walk.people(of: $0) }, pay: walk.payLines, month: ground.pay.month)
    let judge = try ReconcileJudge(ground, reader)
    var lines = try reader.kept.flatMap { try judge.lines(judge.person($0.person, $0.match)) }
    lines += try withoutNumber()
    lines += try RegisterDifferences(ground, reader).lines()
    lines += try FormDifferences(ground, reader).lines()
    let units = try units(lines)
    let codes = Set(units.map(\.organCode))
    return Reconciliation(
      month: ground.pay.month, day: preparation.setting.asOf,
      lines: lines.filter { codes.contains($0.organCode) }.sorted { Self.key($0) < Self.key($1) },
      units: units)
  }

  private static func key(_ line: ReconciledLine) -> (String, Int, String, String, Int64) {
    let sort = ReconcileSort.allCases.firstIndex(of: line.sort) ?? 0
    return (line.organCode, sort, line.side.rawValue, line.name, line.person?.packed ?? 0)
  }

  /// People without numbers by name, but not of lists that give nobody's.
  private func withoutNumber() throws -> [ReconciledLine] {
    var lines: [ReconciledLine] = []
    let add = { (organ: Int64, side: ReconcileSort.Side, name: String, amount: Int64?) in
      var line = ReconciledLine(.withoutNumber, .unsure, ground.organ(organ), side: side)
      (line.name, line.amount) = (name, amount)
      line.say(
        .unsure, "没有可读的身份证号，不能与另一份名单对上",
        "no readable identity number: cannot be found on the other list")
      lines.append(line)
    }
    for (organ, names) in ground.namelessStaff where reader.contains(organ) {
      guard reader.units[organ]?.counted ?? 0 > 0 else { continue }
      for name in names { add(organ, .roster, name, nil) }
    }
    for (organ, people) in ground.pay.nameless where reader.contains(organ) {
      guard ground.pay.sums[organ]?.lines ?? 0 > 0 else { continue }
      for person in people { add(organ, .payroll, person.name, person.amount) }
    }
    return lines
  }

  private func units(_ lines: [ReconciledLine]) throws -> [ReconciledUnit] {
    let expected = try Int64.fetchAll(
      preparation.database, sql: "SELECT organ FROM organ_on_day WHERE in_ledger = 1")
    let organs = Set(expected).union(ground.rosters.keys).union(ground.pay.sums.keys)
    let open = Dictionary(grouping: lines.filter { $0.standing == .open }, by: \.organCode)
    var (units, all): ([ReconciledUnit], ReconciledUnit) = ([], reader.all)
    for organ in organs.sorted(by: { ground.titles.code($0) < ground.titles.code($1) })
    where reader.contains(organ) {
      let unit = try unit(organ, open[ground.titles.code(organ)] ?? [])
      if let amount = unit.amount { all.amount = (all.amount ?? 0) + amount }
      all.rowsWithoutNumber += unit.rowsWithoutNumber
      all.payLines += unit.payLines
      all.linesWithoutNumber += unit.linesWithoutNumber
      all.open += unit.open
      all.atStake += unit.atStake
      units.append(unit)
    }
    let missing = units.count { !$0.isCompared }
    if missing > 0 {
      all.isCompared = false
      all.remarks.append(
        Wording(
          zh: "其中 \(missing) 个机构没有可比的名单", en: "\(missing) units have nothing to compare with"))
    }
    return units + [all]
  }

  private func unit(_ organ: Int64, _ open: [ReconciledLine]) throws -> ReconciledUnit {
    let kept = reader.units[organ]
    var unit = ReconciledUnit(ground.organ(organ))
    if let kept {
      (unit.counted, unit.paidHere) = (kept.counted, kept.paidHere)
      (unit.paidElsewhere, unit.notPaid) = (kept.paidElsewhere, kept.notPaid)
      (unit.paid, unit.onPlaces, unit.notOnPlaces) = (kept.paid, kept.onPlaces, kept.notOnPlaces)
      unit.unlisted = kept.unlisted
    }
    unit.rosterDay = ground.rosters[organ].flatMap { CalendarDay(yyyymmdd: $0.day) }
    unit.rowsWithoutNumber = ground.namelessStaff[organ]?.count ?? 0
    if let sum = ground.pay.sums[organ] {
      (unit.payLines, unit.linesWithoutNumber) = (sum.lines, sum.withoutNumber)
      unit.amount = sum.amount
    }
    unit.open = open.count
    unit.atStake = open.reduce(0) { $0 + ($1.amount ?? 0) }
    try remark(&unit, organ)
    return unit
  }

  private func remark(_ unit: inout ReconciledUnit, _ organ: Int64) throws {
    let (hasRoster, hasPay) = (unit.rosterDay != nil, unit.amount != nil)
    let isPaidElsewhere = reader.isPaidByOne(organ)
    if !hasRoster {
      let reason = try String.fetchOne(
        preparation.database,
        sql: "SELECT reason FROM unjudged WHERE organ = ? AND reason IN (?, ?, ?) LIMIT 1",
        arguments: [
          organ, UnjudgedReason.rosterTooOld.rawValue, UnjudgedReason.twoRosters.rawValue,
          UnjudgedReason.likelyOtherUnit.rawValue,
        ])
      let why = try reason.map { try UnjudgedReason(unjudged: $0, organ).wording }
      let day = preparation.setting.asOf
      unit.remarks.append(
        Wording(
          zh: "\(day) 没有可用的花名册\(why.map { "（\($0.zh)）" } ?? "")\(hasPay ? "，领薪的人无从对照" : "")",
          en: "no roster in force on \(day)\(why.map { " (\($0.en))" } ?? "")"))
    }
    if !hasPay, !isPaidElsewhere {
      let open = hasRoster && unit.notPaid > 0 ? "，没有工资记录的人无从对照" : ""
      unit.remarks.append(Wording(zh: "没有当月工资表\(open)", en: "no pay list of the month"))
    }
    unit.isCompared = hasRoster && (hasPay || isPaidElsewhere)
    if ground.isOfOtherMonth(organ), let day = unit.rosterDay {
      unit.remarks.append(
        Wording(zh: "花名册是 \(day) 的，与工资表不同月", en: "the roster is of \(day), another month"))
    }
    if hasRoster, unit.counted == 0, unit.rowsWithoutNumber > 0 {
      unit.isCompared = false
      unit.remarks.append(Wording(zh: "花名册都没有身份证号", en: "the roster has no identity numbers"))
    }
    if hasPay, unit.payLines == 0, unit.linesWithoutNumber > 0 {
      unit.isCompared = false
      unit.remarks.append(Wording(zh: "工资表都没有身份证号", en: "the pay list has no identity numbers"))
    }
    if let held = preparation.heldRows[organ] {
      unit.remarks.append(
        Wording(zh: "花名册有留置的行 \(held) 行", en: "rows of the roster held back: \(held)"))
    }
  }
}
