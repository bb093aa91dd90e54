import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import TestSupport
import Testing

/// A finding concerns every organ it rests on, not only the one it is filed under.
@Suite("organs of a finding") struct ConcernedOrgansTests {
  private static let people = [
    "339901198001010013", "339901198001010021", "33990119800101003X",
  ]

  private func sample(quotas: [String]) throws -> SampleLedger {
    let sample = try SampleLedger(
      ["10", "11"].map { "甲\($0),\($0),青岭市\($0)局,局长,2001-01-01,2010-03-01,退休,部门" },
      organs: ["10", "11", "12"].map { "\($0),青岭市\($0)局,政府工作部门,市级" })
    try sample.store("quotas.csv", "机构代码,编制类型,核定数,批准文号,生效日期,覆盖机构", quotas)
    return sample
  }

  /// People by number and organ, with their state.
  private func check(
    _ sample: SampleLedger, _ day: String, _ rows: [(person: Int, organ: String, state: String)]
  ) throws {
    let asOf = try #require(CalendarDay(day))
    let lines = rows.map { row in
      "\(Self.people[row.person]),甲\(row.person),\(row.organ),行政编制,\(row.state)"
    }
    try sample.store("roster\(day).csv", "身份证号,姓名,机构代码,编制类型,人员状态", lines, asOf: asOf)
    var options = CheckOptions()
    options.asOf = asOf
    _ = try sample.ledger.check(options)
  }

  private func act(_ sample: SampleLedger, _ act: some FindingChange, _ day: String) throws {
    let day = try #require(CalendarDay(day))
    _ = try sample.ledger.act(act, to: ["F1"], on: day, by: "周甲")
  }

  private func blocked(_ sample: SampleLedger) throws -> [String] {
    try sample.ledger.blockedOrgans(on: try #require(CalendarDay("2010-05-01"))).map(\.organCode)
  }

  @Test func organsThatShareAQuotaShareTheFinding() throws {
    let sample = try sample(quotas: ["10,行政编制,2,青编〔2008〕1号,2008-01-01,11"])
    try check(sample, "2009-12-31", [(0, "10", "在岗"), (1, "10", "在岗"), (2, "11", "在岗")])
    let day = try #require(CalendarDay("2010-01-20"))
    let found = try ["10", "11", "12"].map { organ in
      var filter = LedgerFilter()
      filter.organ = organ
      return try sample.ledger.findingLedger(on: day, filter).map(\.finding.name)
    }
    #expect(found == [[.rule(1)], [.rule(1)], []])
    try act(sample, ConfirmFinding(), "2010-01-20")
    #expect(try blocked(sample) == ["10", "11"])
  }

  /// A finding about a person has no organ of its own among what makes it the same one; the progress of a
  /// plan left it out.
  @Test func thePlanCountsAPersonWithTwoPlaces() throws {
    let sample = try sample(
      quotas: ["10", "11"].map { "\($0),行政编制,1,青编〔2008〕\($0)号,2008-01-01," })
    try check(sample, "2009-12-31", [(0, "10", "在岗"), (0, "11", "在岗")])
    let day = try #require(CalendarDay("2010-01-10"))
    let plan = try sample.ledger.act(on: day, by: "周甲") { try $0.begin(DraftPlan(year: 2010)) }
    try act(sample, ConfirmFinding(), "2010-01-20")
    let count = try sample.ledger.planProgress(plan.number, on: day).total
    #expect(count.planned == 2 && count.findings == 1 && count.closed == 0)
  }

  /// It was withdrawn before anybody confirmed it; when the data showed it again, rates and blocked organs
  /// left it out.
  @Test func oneThatComesBackWithoutConfirmationCounts() throws {
    let sample = try sample(quotas: ["10,行政编制,1,青编〔2008〕1号,2008-01-01,"])
    try check(sample, "2009-12-31", [(0, "10", "在岗"), (1, "10", "在岗")])
    try check(sample, "2009-12-31", [(0, "10", "在岗"), (1, "10", "退休")])
    try act(sample, VoidFinding(reason: "行已更正", EndExtent(approver: "冯丁")), "2010-01-20")
    #expect(try blocked(sample) == [])
    try check(sample, "2010-03-31", [(0, "10", "在岗"), (1, "10", "在岗")])
    #expect(try blocked(sample) == ["10"])
    let day = try #require(CalendarDay("2010-05-01"))
    let rate = try sample.ledger.rectificationRates(by: .all, on: day).last
    #expect(rate?.confirmed == 1 && rate?.void == 0)
  }
}
