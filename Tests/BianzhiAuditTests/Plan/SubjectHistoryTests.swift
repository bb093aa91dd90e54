import BianzhiAudit
import BianzhiCore
import TestSupport
import Testing

/// What else is known of a leader beside the row: reforms, time in charge, earlier spells, audits.
@Suite("History of a leader") struct SubjectHistoryTests {
  private static func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(text))
  }

  private static func reform(
    _ sample: SampleLedger, _ old: String, _ new: String, _ day: String
  ) throws {
    let reform = NoteReform(
      oldCode: old, newCode: new, day: try Self.day(day), document: "1号", approver: "冯丁")
    try sample.ledger.act(on: Self.day("2010-06-30"), by: "周甲") {
      try $0.write(reform, of: reform.subject)
    }
  }

  struct Reform: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var decisions: [Decision]
    var testDescription: String { "\(old) → \(new)" }
  }

  /// Organ 12 becomes 13 on 2008-03-01; as of 2010-06-30.
  static let reforms = [
    Reform(
      old: "甲一,12,,局长,2004-06-01,2008-03-01,,", new: "甲一,13,,局长,2008-03-01,,,",
      decisions: [.outOfScope, .dueTenure]),
    Reform(
      old: "甲一,12,,局长,2004-06-01,2008-04-01,,", new: "甲一,13,,局长,2008-02,,,",
      decisions: [.outOfScope, .dueTenure]),
    Reform(
      old: "甲一,12,,局长,2004-06-01,,,", new: "甲一,13,,局长,2008-03-05,,,",
      decisions: [.outOfScope, .dueTenure]),
    Reform(
      old: "甲一,12,,局长,2007-06-01,2008-03-01,,", new: "甲一,13,,局长,2008-03-01,,,",
      decisions: [.outOfScope, .notYet]),
    // Left long before, another person, a deputy: nothing goes on.
    Reform(
      old: "甲一,12,,局长,2004-06-01,2008-01-15,,", new: "甲一,13,,局长,2008-03-01,,,",
      decisions: [.dueLeaving, .notYet]),
    Reform(
      old: "甲二,12,,局长,2004-06-01,2008-03-01,,", new: "甲一,13,,局长,2008-03-01,,,",
      decisions: [.dueLeaving, .notYet]),
    Reform(
      old: "甲一,12,,副局长,2004-06-01,2008-03-01,,", new: "甲一,13,,局长,2008-03-01,,,",
      decisions: [.outOfScope, .notYet]),
  ]

  @Test("a post goes on after a reform", arguments: reforms)
  func goesOn(_ wanted: Reform) throws {
    let sample = try SampleLedger([wanted.old, wanted.new])
    try Self.reform(sample, "12", "13", "2008-03-01")
    #expect(try sample.select("2010-06-30").decisions.map(\.decision) == wanted.decisions)
  }

  @Test func twoReformsInARow() throws {
    let sample = try SampleLedger([
      "甲一,12,,局长,2004-06-01,2006-03-01,,", "甲一,13,,局长,2006-03-01,2008-03-01,,",
      "甲一,14,,局长,2008-03-01,,,",
    ])
    try Self.reform(sample, "12", "13", "2006-03-01")
    try Self.reform(sample, "13", "14", "2008-03-01")
    let rows = try sample.select("2010-06-30").decisions
    #expect(rows.map(\.decision) == [.outOfScope, .outOfScope, .dueTenure])
    #expect(rows.last?.reason.zh.contains("2004-06-01") == true)
    #expect(throws: Refusal.self) { try Self.reform(sample, "14", "12", "2009-03-01") }
    #expect(throws: Refusal.self) { try Self.reform(sample, "14", "14", "2009-03-01") }
  }

  @Test func anEarlierSpellIsSaidAndNotCounted() throws {
    let sample = try SampleLedger([
      "甲一,12,,局长,2001-01-01,2004-01-01,,", "甲一,12,,局长,2006-06-01,,,",
    ])
    let rows = try sample.select("2010-06-30").decisions
    #expect(rows.map(\.decision) == [.dueLeaving, .notYet])
    let reason = try #require(rows.last).reason
    // Three years, 1095 days, were served before: full on 2008-06-01.
    #expect(reason.zh.contains("2001-01-01 至 2004-01-01") && reason.zh.contains("2008-06-01 满 5 年"))
    #expect(reason.en.contains("2008-06-01"))
  }

  @Test func postsAtTheSameTimeAreSaid() throws {
    let sample = try SampleLedger([
      "甲一,12,,局长,2008-01-01,,,", "甲一,13,,部长,2007-01-01,2008-06-01,,",
      "甲一,14,,主任,2006-01-01,2007-01-01,,", "乙二,15,,院长,2008-01-01,,,",
    ])
    let rows = try sample.select("2010-06-30").decisions
    #expect(rows.map { $0.reason.zh.contains("同期") } == [true, true, false, false])
    #expect(rows.first?.reason.zh.contains("青岭市委宣传部 部长") == true)
  }

  @Test func timeInChargeCountsOnlyIfAsked() throws {
    let sample = try SampleLedger(["甲一,12,,局长,2006-06-01,,,"])
    let since = try Self.day("2005-03-01")
    let isKnown = try sample.ledger.act(on: Self.day("2010-06-30"), by: "周甲") {
      let acting = NoteActing(name: "甲 一", organCode: "12", post: "局长", since: since)
      return try $0.write(acting, of: acting.subject).isKnown(at: $0)
    }
    #expect(isKnown)
    let day = try Self.day("2010-06-30")
    let plain = try sample.ledger.selectSubjects(asOf: day).decisions
    #expect(plain.map(\.decision) == [.notYet])
    #expect(plain.first?.reason.zh.hasSuffix("如计主持工作时间（2005-03-01 起），2010-03-01 已满 5 年") == true)
    let counted = try sample.ledger.selectSubjects(asOf: day, countsActing: true).decisions
    #expect(counted.map(\.decision) == [.dueTenure])
    #expect(counted.first?.dueOn == CalendarDay("2010-03-01"))
  }

  struct Audited: Sendable, CustomTestStringConvertible {
    var row: String
    var done: String
    var asOf: String
    var decision: Decision
    var dueOn: String?
    var testDescription: String { "\(row), done \(done), as of \(asOf)" }
  }

  static let audited = [
    // An audit in office never stands for the one on leaving, however near.
    Audited(
      row: "局长,2003-01-01,2009-09-20", done: "2010-02-01", asOf: "2010-06-30",
      decision: .dueLeaving, dueOn: "2009-09-20"),
    Audited(
      row: "局长,2003-01-01,2012-02-02", done: "2010-02-01", asOf: "2012-06-30",
      decision: .dueLeaving, dueOn: "2012-02-02"),
    Audited(
      row: "局长,2003-01-01,", done: "2010-02-01", asOf: "2012-01-31", decision: .notYet,
      dueOn: "2012-02-01"),
    Audited(
      row: "局长,2003-01-01,", done: "2010-02-01", asOf: "2012-02-01", decision: .dueTenure,
      dueOn: "2008-01-01"),
    // Not done yet on the day asked about.
    Audited(
      row: "局长,2003-01-01,", done: "2010-02-01", asOf: "2010-01-31", decision: .dueTenure,
      dueOn: "2008-01-01"),
  ]

  @Test("after an audit", arguments: audited)
  func afterAnAudit(_ wanted: Audited) throws {
    let sample = try SampleLedger(["甲一,12,,局长,2003-01-01,,,"])
    let parts = wanted.row.split(separator: ",", omittingEmptySubsequences: false)
    let ledger = sample.ledger
    let done = try Self.day(wanted.done)
    let plan = try ledger.draftPlan(year: 2009, on: done, by: "周甲")
    try ledger.act(on: done, by: "郑丙") {
      try $0.write(ApprovePlan(document: "1号"), of: PlanName(plan))
    }
    try ledger.act(on: done, by: "周甲") { desk in
      for step in 1...11 {
        // Without a check of the organ the last step needs a reason.
        let mark = MarkStep(step, note: "好", override: step == 11 ? "没有花名册" : nil)
        try desk.write(mark, of: PlanSubjectName(plan: plan, number: 1))
      }
    }
    if !parts[2].isEmpty {
      try sample.store(
        "subjects.csv", "姓名,机构代码,职务,任职日期,离任日期,层级", ["甲一,12,\(wanted.row),"])
    }
    let row = try #require(try sample.select(wanted.asOf).decisions.first)
    #expect(row.decision == wanted.decision, "\(row.reason.zh)")
    #expect(row.dueOn?.description == wanted.dueOn)
    #expect(row.reason.zh.contains("（P1-1）") == (wanted.asOf >= wanted.done))
  }
}
