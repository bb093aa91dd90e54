import BianzhiCore
import BianzhiQuery
import Testing

/// What a run says of what it did not judge.
@Suite("coverage") struct CoverageTests {
  @Test func organsWithoutApprovalAreUncheckedWithTheirPeople() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,2,,号,2009-01-01,")
    try office.roster([Staff](1...2, "A1") + [Staff](3...5, "B1"))
    let result = try office.check()
    let outcome = try office.outcome("quota.overrun", result)
    #expect(outcome.checked == 1 && outcome.unchecked == 1 && outcome.kind == .checked)
    #expect(try office.unchecked("quota.overrun", result) == ["no_approval 1/3"])
    #expect(result.isIncomplete(named: [], isStrict: false))
  }

  @Test func everythingJudgedIsComplete() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,2,,号,2009-01-01,")
    try office.roster([Staff](1...2, "A1"))
    let result = try office.check()
    #expect(try office.outcome("quota.overrun", result).unchecked == 0)
    #expect(!result.isIncomplete(named: [], isStrict: false))
    #expect(result.isIncomplete(named: [], isStrict: true))
    #expect(result.isIncomplete(named: ["post.overrun"], isStrict: false))
    #expect(try office.outcome("post.overrun", result).kind == .notApplicable)
    #expect(try office.outcome("post.overrun", result).reason == "posts")
  }

  @Test func aDayBeforeAnyApprovalIsNotClean() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2010-01-01,")
    try office.roster([Staff](1...2, "A1"), day: "2009-06-30")
    let result = try office.check("2009-12-31", rules: ["quota.overrun"])
    #expect(result.findings == 0)
    #expect(try office.outcome("quota.overrun", result).kind == .notRun)
    #expect(result.isIncomplete(named: ["quota.overrun"], isStrict: false))
    #expect(try office.check("2010-01-01", rules: ["quota.overrun"]).findings == 1)
  }

  @Test func aDayBeforeAnyRosterIsNotClean() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff](1...2, "A1"))
    let result = try office.check("2010-06-29")
    #expect(result.findings == 0 && result.isIncomplete(named: [], isStrict: false))
    #expect(try office.outcome("quota.overrun", result).reason == "no_roster_in_force")
  }

  @Test func peopleWithoutNumbersAreNamedByPersonAndPayRules() throws {
    let office = try Office()
    try office.roster([
      Staff(1, "A1"), Staff(nil, "A1"), Staff(nil, "B1"), Staff(nil, "B1").with(\.name, "乙二"),
    ])
    try office.payroll([(1, "A1"), (9, "C1")])
    let result = try office.check()
    #expect(
      try office.unchecked("person.double_place", result)
        == ["no_numbers 1/2", "some_without_number 1/1"])
    #expect(
      try office.unchecked("pay.unpaid", result)
        == ["no_numbers 1/2", "nobody_paid 1/0", "some_without_number 1/1"])
    #expect(
      try office.unchecked("pay.off_roster", result).contains("payer_without_roster 1/0"))
    #expect(try office.outcome("person.double_place", result).checked == 1)
  }

  @Test func peopleWithoutAKindAreNamed() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff(1, "A1"), Staff(2, "A1").with(\.kind, "")])
    let result = try office.check()
    #expect(result.findings == 0)
    #expect(try office.unchecked("quota.overrun", result) == ["no_kind 1/1"])
  }

  /// Months that a day of June reaches: its own, and three back.
  static let months: [(month: String, payMonth: Int32?)] = [
    ("2010-07", nil), ("2010-06", 201_006), ("2010-05", 201_005), ("2010-03", 201_003),
    ("2010-02", nil),
  ]

  @Test(arguments: months)
  func thePayMonthIsNear(month: String, payMonth: Int32?) throws {
    let office = try Office()
    try office.roster([Staff(1, "A1"), Staff(2, "A1")])
    try office.payroll([(1, "A1")], month: month)
    let result = try office.check()
    #expect(result.payMonth == payMonth)
    let outcome = try office.outcome("pay.unpaid", result)
    #expect(outcome.kind == (payMonth == nil ? .notRun : .checked))
    #expect(outcome.findings == (payMonth == nil ? 0 : 1))
    if payMonth == nil { #expect(outcome.reason == "no_pay_month") }
  }

  @Test func unknownRulesAreRefused() throws {
    let office = try Office()
    try office.roster([Staff(1, "A1")])
    #expect(throws: RuleError.self) { try office.check(rules: ["quota.underrun"]) }
  }

  @Test func aRunOfSomeRulesSaysSo() throws {
    let office = try Office()
    try office.roster([Staff(1, "A1"), Staff(1, "B1")])
    let result = try office.check(rules: ["person.double_place"])
    #expect(result.isFiltered && result.outcomes.map(\.rule.id) == ["person.double_place"])
    #expect(try office.ledger.runInfo(result.run).isFiltered)
  }
}
