import BianzhiCore
import BianzhiQuery
import Testing

/// Entries beside the use plans whose numbers they name.
@Suite("entries off plan") struct OffPlanEntryTests {
  private static let rule = "quota.entry_off_plan"

  private func office(plans: [String], entries: [String]) throws -> Office {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,9,,石编〔2008〕1号,2008-01-01,")
    try office.store("机构代码,编制类型,用编计划数,批准文号,下达日期,有效期至", plans.map { "A1,\($0)" })
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型,控编单号",
      entries.enumerated().map {
        "新\($0.offset),\(Staff.number($0.offset + 1)),A1,入编,\($0.element)"
      })
    return office
  }

  struct Case: Sendable {
    let plan: String
    let entry: String
    let severity: Severity?
    var says = ""
  }

  static let cases = [
    Case(
      plan: "行政编制,2,石编办〔2010〕5号,2010-02-01,2010-04-30",
      entry: "2010-05-01,行政编制,石编办〔2010〕5号", severity: .minor, says: "plan_lapsed 2010-04-30"),
    Case(
      plan: "行政编制,2,石编办〔2010〕5号,2010-02-01,2010-04-30",
      entry: "2010-04-30,行政编制,石编办〔2010〕5号", severity: nil),
    Case(
      plan: "行政编制,2,石编办〔2010〕5号,2010-02-01,2010-04", entry: "2010-04-30,行政编制,石编办〔2010〕5号",
      severity: nil),
    Case(
      plan: "行政编制,2,石编办〔2010〕5号,2010-02-01,2010-04-15", entry: "2010-04,行政编制,石编办〔2010〕5号",
      severity: nil),
    Case(
      plan: "工勤编制,2,石编办〔2010〕5号,2010-02-01,", entry: "2010-05-01,行政编制,石编办〔2010〕5号",
      severity: .minor, says: "plan_of_kind 工勤编制"),
    Case(
      plan: "行政编制,2,石编办〔2010〕5号,2010-02-01,", entry: "2010-05-01,行政编制,石编办〔2010〕99号",
      severity: .hint, says: "plan_unknown"),
    Case(
      plan: "行政编制,2,石编办[2010] 5号,2010-02-01,", entry: "2010-05-01,行政编制,石编办〔2010〕5号",
      severity: nil),
    Case(
      plan: "行政编制,2,石编办〔2010〕5号,2010-02-01,", entry: "2010-05-01,行政编制,石控编〔2010〕99号",
      severity: nil),
    Case(
      plan: "行政编制,2,石编办〔2010〕5号,2010-02-01,2010-04-30",
      entry: "2010-05-01,行政编制,石编办〔2010〕99号", severity: nil),
  ]

  @Test(arguments: cases)
  func areNamed(item: Case) throws {
    let office = try office(plans: [item.plan], entries: [item.entry])
    let found = try office.findings(Self.rule, office.check("2010-06-30", rules: [Self.rule]))
    #expect(found.map(\.severity) == (item.severity.map { [$0] } ?? []))
    if let first = found.first { #expect(first.note.contains(item.says)) }
  }

  /// Where slips are numbers of plans, one that is none is more than a hint.
  @Test func slipsThatMostlyArePlans() throws {
    let office = try office(
      plans: ["行政编制,2,石编办〔2010〕5号,2010-02-01,"],
      entries: ["2010-03-01,行政编制,石编办〔2010〕5号", "2010-05-01,行政编制,石编办〔2010〕99号"])
    let found = try office.findings(Self.rule, office.check("2010-06-30", rules: [Self.rule]))
    #expect(found.map(\.severity) == [.minor])
  }

  /// A plan that came late took places, and gives none back.
  @Test func aLapsedPlanThatWasUsedGivesNothingBack() throws {
    let office = try office(
      plans: ["行政编制,2,石编办〔2010〕5号,2010-02-01,2010-04-30"],
      entries: ["2010-05-01,行政编制,石编办〔2010〕5号"])
    let row = try #require(
      try office.ledger.usePlanRows(asOf: CalendarDay("2010-06-30"), run: nil).first)
    #expect(row.used == 1 && row.returned == 1)
  }

  /// A plan of March; two entries in March under its number, one place.
  @Test(arguments: [("2010-03", Severity.hint), ("2010-03-01", .minor)])
  func aPlanOfAMonth(since: String, severity: Severity) throws {
    let slip = "行政编制,石编办〔2010〕5号"
    let office = try office(
      plans: ["行政编制,1,石编办〔2010〕5号,\(since),"],
      entries: ["2010-03-10,\(slip)", "2010-03-20,\(slip)"])
    let found = try office.findings("quota.plan_exceeded", office.check("2010-06-30"))
    #expect(found.map(\.brief) == ["A1 行政编制 1/2"] && found.first?.severity == severity)
    let row = try office.ledger.usePlanRows(asOf: CalendarDay("2010-06-30"), run: nil).first
    #expect(row?.used == 2)
  }

  /// One entry gives one finding: the number that is no plan's, or, where that is not sure, the plan that is exceeded.
  @Test(arguments: [
    (1, ["5", "99"], [], [Severity.minor]), (1, ["5", "5", "99"], ["A1 行政编制 1/2"], [.minor]),
    (1, ["98", "99"], ["A1 行政编制 1/2"], []), (2, ["98", "99"], [], [.hint, .hint]),
    (1, ["5", "5"], ["A1 行政编制 1/2"], []),
  ])
  func anEntryIsListedOnce(
    planned: Int, slips: [String], exceeded: [String], offPlan: [Severity]
  ) throws {
    let office = try office(
      plans: ["行政编制,\(planned),石编办〔2010〕5号,2010-02-01,"],
      entries: slips.map { "2010-03-01,行政编制,石编办〔2010〕\($0)号" })
    for rules in [[], ["quota.plan_exceeded", Self.rule]] {
      let result = try office.check("2010-06-30", rules: rules)
      #expect(try office.findings("quota.plan_exceeded", result).map(\.brief) == exceeded)
      #expect(try office.findings(Self.rule, result).map(\.severity) == offPlan)
    }
    let alone = try office.check("2010-06-30", rules: ["quota.plan_exceeded"])
    #expect(try office.findings("quota.plan_exceeded", alone).map(\.brief) == exceeded)
  }

  /// An entry of which only the month is told may be earlier than the plan; where the others are too many nothing hangs on it.
  @Test(arguments: [
    (["2010-03-20", "2010-03"], Severity.hint), (["2010-03-20", "2010-04-01", "2010-03"], .minor),
    (["2010-03-20", "2010-04"], .minor),
  ])
  func anEntryOfTheMonthOfThePlan(days: [String], severity: Severity) throws {
    let office = try office(
      plans: ["行政编制,1,石编办〔2010〕5号,2010-03-15,"],
      entries: days.map { "\($0),行政编制,石编办〔2010〕5号" })
    let result = try office.check("2010-06-30")
    #expect(try office.findings("quota.plan_exceeded", result).map(\.severity) == [severity])
  }

  /// The hint gives way to an exceeded plan only where the check lists that one.
  @Test(arguments: [
    (1, ["98", "99"], [Severity.hint, .hint]), (2, ["98", "99"], [.hint, .hint]),
    (1, ["5", "5", "99"], [.minor]), (1, ["5", "5"], []),
  ])
  func aHintStandsWhereTheOtherRuleIsNotRun(
    planned: Int, slips: [String], offPlan: [Severity]
  ) throws {
    let office = try office(
      plans: ["行政编制,\(planned),石编办〔2010〕5号,2010-02-01,"],
      entries: slips.map { "2010-03-01,行政编制,石编办〔2010〕\($0)号" })
    let alone = try office.check("2010-06-30", rules: [Self.rule])
    #expect(try office.findings(Self.rule, alone).map(\.severity) == offPlan)
  }

  /// An entry of the month in which the plan ends may be under it, whether it names the plan or not.
  @Test(arguments: [
    (["2010-03-20", "2010-05"], "2010-05-15", [Severity.hint]),
    (["2010-03-20", "2010-05"], "2010-05", [.minor]),
    (["2010-03-20", "2010-04-01", "2010-05"], "2010-05-15", [.minor]),
    (["2010-05"], "2010-05-15", []), (["2010-03-20", "2010-05-16"], "2010-05-15", []),
    (["2010-03-20", "2010-06"], "2010-05-31", []),
  ])
  func anEntryOfTheMonthInWhichThePlanEnds(
    days: [String], until: String, severities: [Severity]
  ) throws {
    for slip in ["石编办〔2010〕5号", ""] {
      let office = try office(
        plans: ["行政编制,1,石编办〔2010〕5号,2010-03-15,\(until)"],
        entries: days.map { "\($0),行政编制,\(slip)" })
      let result = try office.check("2010-06-30")
      #expect(try office.findings("quota.plan_exceeded", result).map(\.severity) == severities)
    }
  }

  /// Where one plan ends in the month and the next begins, the entry may be of either; the ledger of plans has it once.
  @Test func anEntryOfTheMonthBetweenTwoPlans() throws {
    let office = try office(
      plans: [
        "行政编制,1,石编办〔2010〕5号,2010-02-01,2010-05-15",
        "行政编制,1,石编办〔2010〕6号,2010-05-16,2010-12-31",
      ],
      entries: ["2010-03-01,行政编制,", "2010-05,行政编制,"])
    let found = try office.findings("quota.plan_exceeded", office.check("2010-06-30"))
    #expect(found.map(\.brief) == ["A1 行政编制 1/2"] && found.first?.severity == .hint)
    let rows = try office.ledger.usePlanRows(asOf: CalendarDay("2010-06-30"), run: nil)
    #expect(rows.map(\.used) == [1, 1])
  }

  /// Of two plans that run at the time it may be under either, though its last day is behind both.
  @Test func anEntryOfTheMonthInWhichTwoPlansEnd() throws {
    let office = try office(
      plans: [
        "行政编制,1,石编办〔2010〕5号,2010-02-01,2010-05-15",
        "行政编制,1,石编办〔2010〕6号,2010-03-01,2010-05-20",
      ],
      entries: ["2010-05,行政编制,"])
    let result = try office.check("2010-06-30")
    #expect(try office.unchecked("quota.plan_exceeded", result) == ["plan_untold 1/1"])
  }
}
