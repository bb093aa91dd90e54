import BianzhiCore
import BianzhiQuery
import Testing

/// What the approval ledger adds up to on a day, seen through the rule that compares it.
@Suite("approved number on a day") struct ApprovedNumberOnDayTests {
  /// People on the roster: more than any number approved here, so that every case is a finding.
  static let people = 60

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let quotas: [String]
    let asOf: String
    let found: [String]
    var unchecked: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "a total and a later change",
      quotas: ["38,,石编〔2008〕12号,2008-07-01", ",2,石编〔2009〕5号,2009-08-01"],
      asOf: "2009-12-31", found: ["A1 行政编制 40/60"]),
    Case(
      testDescription: "the day before the change",
      quotas: ["38,,石编〔2008〕12号,2008-07-01", ",2,石编〔2009〕5号,2009-08-01"],
      asOf: "2009-07-31", found: ["A1 行政编制 38/60"]),
    Case(
      testDescription: "the day of the change",
      quotas: ["38,,石编〔2008〕12号,2008-07-01", ",2,石编〔2009〕5号,2009-08-01"],
      asOf: "2009-08-01", found: ["A1 行政编制 40/60"]),
    Case(
      testDescription: "a change of the same document is inside its total",
      quotas: ["38,,石编〔2008〕12号,2008-07-01", "40,2,石编〔2009〕5号,2009-08-01"],
      asOf: "2009-12-31", found: ["A1 行政编制 40/60"]),
    Case(
      testDescription: "a change on a line of its own of the same document too",
      quotas: [",2,石编〔2009〕5号,2009-08-01", "40,,石编〔2009〕5号,2009-08-01"],
      asOf: "2009-12-31", found: ["A1 行政编制 40/60"]),
    Case(
      testDescription: "total and change disagree: the stated one counts",
      quotas: ["38,,石编〔2008〕12号,2008-07-01", "41,2,石编〔2009〕5号,2009-08-01"],
      asOf: "2009-12-31", found: ["A1 行政编制 41/60"]),
    Case(
      testDescription: "a later total replaces all before it",
      quotas: [
        "38,,石编〔2008〕12号,2008-07-01", ",2,石编〔2009〕5号,2009-08-01", "30,,石编〔2009〕6号,2009-09-01",
      ],
      asOf: "2009-12-31", found: ["A1 行政编制 30/60"]),
    Case(
      testDescription: "two totals of one day are ordered by document number",
      quotas: ["30,,石编〔2009〕9号,2009-01-01", "20,,石编〔2009〕10号,2009-01-01"],
      asOf: "2009-12-31", found: ["A1 行政编制 20/60"]),
    Case(
      testDescription: "two totals that nothing orders",
      quotas: ["30,,甲会议纪要,2009-01-01", "20,,乙会议纪要,2009-01-01"],
      asOf: "2009-12-31", found: [], unchecked: ["approval_unclear 1/60"]),
    Case(
      testDescription: "a later total ends the conflict",
      quotas: [
        "30,,甲会议纪要,2009-01-01", "20,,乙会议纪要,2009-01-01", "25,,石编〔2009〕6号,2009-03-01",
      ],
      asOf: "2009-12-31", found: ["A1 行政编制 25/60"]),
    Case(
      testDescription: "only changes known", quotas: [",2,石编〔2009〕5号,2009-08-01"],
      asOf: "2009-12-31", found: [], unchecked: ["approval_unclear 1/60"]),
    Case(
      testDescription: "a month counts from its last day",
      quotas: ["38,,石编〔2008〕12号,2008-07-01", "45,,石编〔2009〕5号,2009-09"],
      asOf: "2009-09-30", found: ["A1 行政编制 45/60"]),
    Case(
      testDescription: "and not on the day before",
      quotas: ["38,,石编〔2008〕12号,2008-07-01", "45,,石编〔2009〕5号,2009-09"],
      asOf: "2009-09-29", found: ["A1 行政编制 38/60"]),
    Case(
      testDescription: "before any approval", quotas: ["38,,石编〔2010〕1号,2010-01-01"],
      asOf: "2009-12-31", found: [], unchecked: ["no_approval 1/60"]),
  ]

  @Test(arguments: cases)
  func isCompared(with item: Case) throws {
    let office = try Office()
    try office.store(
      "机构代码,编制类型,核定数,增减数,批准文号,生效日期", item.quotas.map { "A1,行政编制,\($0)" })
    try office.roster([Staff](1...Self.people, "A1"), day: "2009-07-01")
    let result = try office.check(item.asOf)
    #expect(try office.findings("quota.overrun", result).map(\.brief) == item.found)
    #expect(try office.unchecked("quota.overrun", result) == item.unchecked)
    #expect(try office.findings("quota.unapproved_kind", result).isEmpty)
  }

  /// S2: 38 + 2 approved, 43 on the roster, one retired and one on loan.
  @Test func showsTheChainBehindAnOverrun() throws {
    let office = try Office()
    try office.quotas(
      "A1,行政编制,38,,石编〔2008〕12号,2008-07-01,", "A1,行政编制,,2,石编〔2009〕5号,2009-08-01,")
    var rows = [Staff](1...43, "A1")
    rows[41] = rows[41].with(\.state, "退休").with(\.left, "2009-11-30")
    rows[42] = rows[42].with(\.state, "借入")
    try office.roster(rows, day: "2009-12-31")
    let finding = try #require(try office.findings("quota.overrun", office.check()).first)
    #expect(finding.brief == "A1 行政编制 40/41" && finding.excess == 1)
    #expect(finding.documents == "石编〔2008〕12号; 石编〔2009〕5号")
    let explained = try office.ledger.explain("\(finding.name)")
    #expect(explained.persons == 41)
    #expect(explained.leftOut.map(\.reason).sorted() == ["借入", "退休"])
    #expect(explained.others.map(\.total) == [38, nil])
    #expect(explained.others.map(\.change) == [nil, 2])
  }

  @Test func aTotalOfZeroIsNoQuotaOfTheKind() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,2,,号,2009-01-01,", "A1,工勤编制,0,,号,2009-01-01,")
    try office.roster([Staff](1...2, "A1") + [Staff](3...4, "A1", kind: "工勤编制"))
    let result = try office.check()
    #expect(try office.findings("quota.overrun", result).isEmpty)
    #expect(
      try office.findings("quota.unapproved_kind", result).map(\.brief) == ["A1 工勤编制 0/2"])
  }

  /// S3: three free places of one kind cover nobody of another.
  @Test func kindsNeverNet() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,20,,号,2009-01-01,", "A1,事业编制,0,,号,2009-01-01,")
    try office.roster([Staff](1...17, "A1") + [Staff](18...20, "A1", kind: "事业编制"))
    let result = try office.check()
    #expect(try office.findings("quota.overrun", result).isEmpty)
    #expect(
      try office.findings("quota.unapproved_kind", result).map(\.brief) == ["A1 事业编制 0/3"])
  }
}
