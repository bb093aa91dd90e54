import BianzhiAudit
import BianzhiCore
import Testing

/// The days on which a decision turns.
@Suite("Boundaries of a term") struct TenureBoundaryTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var since: String
    var until = ""
    var tier = "部门"
    var asOf: String
    var decision: Decision
    var dueOn: String?
    var testDescription: String { "\(since) – \(until), \(tier), \(asOf)" }
  }

  static let terms = [
    Case(since: "2005-06-30", asOf: "2010-06-30", decision: .dueTenure, dueOn: "2010-06-30"),
    Case(since: "2005-07-01", asOf: "2010-06-30", decision: .notYet, dueOn: "2010-07-01"),
    Case(
      since: "2007-06-30", tier: "县级", asOf: "2010-06-30", decision: .dueTenure, dueOn: "2010-06-30"
    ),
    Case(
      since: "2007-07-01", tier: "乡级", asOf: "2010-06-30", decision: .notYet, dueOn: "2010-07-01"),
    Case(since: "2004-02-29", asOf: "2009-02-28", decision: .dueTenure, dueOn: "2009-02-28"),
    Case(since: "2004-02-29", asOf: "2009-02-27", decision: .notYet, dueOn: "2009-02-28"),
    Case(
      since: "2005-02-28", tier: "县级", asOf: "2008-02-28", decision: .dueTenure, dueOn: "2008-02-28"
    ),
    Case(since: "2011-01-01", asOf: "2010-06-30", decision: .notYet, dueOn: "2016-01-01"),
    // Known by month: due with its last day, not yet before its first, open between.
    Case(
      since: "2007-06", tier: "县级", asOf: "2010-06-30", decision: .dueTenure, dueOn: "2010-06-30"),
    Case(
      since: "2007-06", tier: "县级", asOf: "2010-06-29", decision: .toDecide, dueOn: "2010-06-30"),
    Case(
      since: "2007-06", tier: "县级", asOf: "2010-06-01", decision: .toDecide, dueOn: "2010-06-30"),
    Case(since: "2007-06", tier: "县级", asOf: "2010-05-31", decision: .notYet, dueOn: "2010-06-30"),
    Case(since: "2004-02", asOf: "2009-02-28", decision: .dueTenure, dueOn: "2009-02-28"),
    Case(since: "", asOf: "2010-06-30", decision: .toDecide),
    Case(since: "早年", asOf: "2010-06-30", decision: .toDecide),
  ]

  static let leaving = [
    Case(
      since: "2009-01-01", until: "2010-06-30", asOf: "2010-06-30", decision: .dueLeaving,
      dueOn: "2010-06-30"),
    Case(
      since: "2009-01-01", until: "2010-07-01", asOf: "2010-06-30", decision: .notYet,
      dueOn: "2014-01-01"),
    Case(
      since: "2005-01-01", until: "2010-07-01", asOf: "2010-06-30", decision: .dueTenure,
      dueOn: "2010-01-01"),
    Case(
      since: "1990-01-01", until: "1995-01-01", asOf: "2010-06-30", decision: .dueLeaving,
      dueOn: "1995-01-01"),
    Case(
      since: "", until: "2010-01-01", asOf: "2010-06-30", decision: .dueLeaving, dueOn: "2010-01-01"
    ),
    Case(
      since: "2009-01-01", until: "2010-06", asOf: "2010-06-30", decision: .dueLeaving,
      dueOn: "2010-06-30"),
    Case(since: "2009-01-01", until: "2010-06", asOf: "2010-06-29", decision: .toDecide),
    Case(
      since: "2009-01-01", until: "2010-06", asOf: "2010-05-31", decision: .notYet,
      dueOn: "2014-01-01"),
    Case(since: "2009-01-01", until: "已交流", asOf: "2010-06-30", decision: .toDecide),
    Case(
      since: "2009-01-01", until: "在任", asOf: "2010-06-30", decision: .notYet, dueOn: "2014-01-01"),
    Case(
      since: "2009-01-01", until: "至今", asOf: "2010-06-30", decision: .notYet, dueOn: "2014-01-01"),
  ]

  @Test(arguments: terms + leaving)
  func decides(_ wanted: Case) throws {
    let row = try SampleLedger.decide(
      "12", since: wanted.since, until: wanted.until, tier: wanted.tier, asOf: wanted.asOf)
    #expect(row.decision == wanted.decision)
    #expect(row.dueOn?.description == wanted.dueOn)
    #expect(!row.reason.zh.isEmpty && !row.reason.en.isEmpty)
  }

  @Test func reasonsOfMonthsNameBothDays() throws {
    let row = try SampleLedger.decide("20", since: "2007年6月", asOf: "2010-06-15")
    #expect(row.since == "2007-06")
    #expect(row.reason.zh.contains("2010-06-01 至 2010-06-30 之间满 3 年"))
    #expect(row.reason.en.contains("between 2010-06-01 and 2010-06-30"))
  }

  @Test func reasonsNameWhatCannotBeRead() throws {
    let start = try SampleLedger.decide("12", since: "早年", asOf: "2010-06-30")
    #expect(start.since == "早年" && start.reason.zh.contains("“早年”"))
    let none = try SampleLedger.decide("12", asOf: "2010-06-30")
    #expect(none.since.isEmpty && none.reason.zh.contains("没有任职日期"))
    let later = try SampleLedger.decide(
      "12", since: "2009-01-01", until: "2010-12-31", asOf: "2010-06-30")
    #expect(later.reason.zh.hasSuffix("；离任日期记为 2010-12-31，仍在任"))
  }

  @Test func identityNumbersAreMasked() throws {
    let row = try SampleLedger.decide("12", since: "33990019700101123X", asOf: "2010-06-30")
    #expect(row.since == "3399**********123X")
    #expect(!row.reason.zh.contains("19700101"))
  }

  @Test func thresholdsAreParameters() throws {
    let sample = try SampleLedger(["甲一,12,,局长,2008-01-01,,,"])
    var thresholds = TenureThresholds()
    thresholds.department = 1
    let row = try #require(
      sample.ledger.selectSubjects(asOf: CalendarDay("2009-01-01"), thresholds: thresholds)
        .decisions.first)
    #expect(row.decision == .dueTenure && row.reason.en.contains("1 year in one post"))
  }
}
