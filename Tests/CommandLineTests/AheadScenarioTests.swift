import Foundation
import Testing

/// "What falls due by summer, and whose is it?"
@Suite("scenario: what falls due") struct AheadScenarioTests {
  private static let tables = [
    "m.csv": """
    机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,有效期至
    \(Sample.first),超编,行政编制,4,岚编〔2010〕3号,岚汀市编委,2010-06-30
    \(Sample.first),超编,行政编制,2,岚编〔2010〕3号,岚汀市编委,2011-12-31

    """,
    "p.csv": """
    机构代码,编制类型,用编计划数,批准文号,下达日期,有效期至
    \(Sample.second),行政编制,3,岚编办〔2010〕7号,2010-01-10,2010-07-31

    """,
    "l.csv": """
    姓名,身份证号,机构代码,借调单位,借调时间,借调期限,批准文号,借调原因
    测试1,\(Sample.person(1)),\(Sample.first),岚汀市水务局,2009-11-15,,岚组〔2009〕1号,
    测试2,\(Sample.person(2)),\(Sample.first),岚汀市水务局,2009-12-15,2010-04-30,岚组〔2009〕1号,
    测试3,\(Sample.person(3)),\(Sample.first),岚汀市水务局,2010-01-15,2012-04-30,岚组〔2009〕1号,

    """,
    "s.csv": AuditDesk.heading + "甲一,\(Sample.first),局长,2005-05-20,,部门\n",
  ]

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": AuditDesk.organs, "b.csv": QuotaScenarioTests.quotas])
    let old = [("19500201", 90), ("19500430", 92), ("19500501", 94)].map { born, serial in
      Sample.Row(serial: serial, number: Sample.person(serial + 1, born: born))
    }
    try desk.take(
      ["r.csv": Sample.roster((0..<41).map { Sample.Row(serial: $0) } + old)], "--as-of",
      "2010-01-31")
    try desk.take(Self.tables)
    return desk
  }

  private func due(_ desk: Desk, _ options: String...) throws -> [String] {
    let result = try desk.run(
      ["ahead", "--on", "2010-01-31", "--format", "csv", "--headers", "key"] + options)
    #expect(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text).map { row in
      ["day", "sort", "organ_code", "owner", "overdue"].map { row[$0] ?? "" }
        .joined(separator: " ").trimmingCharacters(in: .whitespaces)
    }
  }

  @Test func theLastDayCountsAndTheNextDoesNot() throws {
    let desk = try desk()
    #expect(
      try due(desk, "--months", "3") == [
        "2010-02-01 retirement \(Sample.first)", "2010-04-30 loan \(Sample.first)",
        "2010-04-30 retirement \(Sample.first)",
      ])
    let four = try due(desk, "--months", "4")
    #expect(
      four.suffix(3) == [
        "2010-05-01 retirement \(Sample.first)", "2010-05-15 loan \(Sample.first)",
        "2010-05-20 term \(Sample.first)",
      ])
    let six = try due(desk, "--months", "6")
    #expect(six.contains("2010-06-30 waiver \(Sample.first)"))
    #expect(six.last == "2010-07-31 plan \(Sample.second)")
    #expect(
      try due(desk, "--months", "6", "--organ", Sample.second) == [
        "2010-07-31 plan \(Sample.second)"
      ])
    let text = try desk.run("ahead", "--on", "2010-01-31", "--months", "3")
    #expect(text.text.contains("超 4 人，退休可减 1"), "\(text.text)")
    #expect(text.words.contains("1 个机构"), "the water bureau has no roster")
  }

  /// What ends on the day that is asked about is due on it, and is not behind anybody yet.
  @Test func theFirstDayCountsToo() throws {
    let result = try desk().run(
      "ahead", "--on", "2010-04-30", "--months", "1", "--format", "csv", "--headers", "key")
    let days = CSVText.records(result.text).map { "\($0["day"] ?? "") \($0["sort"] ?? "")" }
    #expect(days.prefix(2) == ["2010-04-30 loan", "2010-04-30 retirement"], "\(result.everything)")
    let later = try desk().run(
      "ahead", "--on", "2010-05-01", "--months", "1", "--format", "csv", "--headers", "key")
    let behind = CSVText.records(later.text).filter { $0["day"] == "2010-04-30" }
    #expect(behind.isEmpty, "\(later.everything)")
    // Whom no roster shows past the month of grace is due now: the check does not list them either.
    #expect(later.text.contains("2010-04-30 已到龄"), "\(later.everything)")
  }

  /// A roster behind the month of grace makes it the check's; before that it is due now.
  @Test(arguments: [("2010-02-28", true), ("2010-03-01", true), ("2010-03-02", false)])
  func inTheMonthOfGraceItIsDueNow(day: String, isDue: Bool) throws {
    let desk = try Desk()
    try desk.take(["a.csv": AuditDesk.organs, "b.csv": QuotaScenarioTests.quotas])
    let row = Sample.Row(serial: 90, number: Sample.person(91, born: "19500201"))
    try desk.take(["r.csv": Sample.roster([row, Sample.Row(serial: 1)])], "--as-of", day)
    let due = try desk.run(
      "ahead", "--on", day, "--months", "1", "--format", "csv", "--headers", "key")
    #expect(due.text.contains("2010-02-01 已到龄") == isDue, "\(due.everything)")
    let check = try desk.run("check", "--as-of", day, "--format", "csv", "--headers", "key")
    #expect(check.text.contains("person.retire_due") != isDue, "\(check.everything)")
  }

  @Test func deadlinesAndDecisionsHaveOwnersAndMayBeOverdue() throws {
    let desk = try desk()
    try desk.run("check", "--as-of", "2010-01-31")
    try desk.done("finding", "confirm", "F1", "--by", "周甲", "--on", "2010-01-31")
    try desk.done(
      "finding", "plan", "F1", "--measure", "调出", "--owner", "吴乙", "--target", "40 人以内",
      "--deadline", "2010-02-28", "--by", "吴乙", "--on", "2010-01-31")
    try desk.done(
      "meeting", "hold", "--sort", "joint", "--topic", "超编", "--attending", "局", "--by", "周甲",
      "--on",
      "2010-01-31")
    try desk.done(
      "meeting", "decide", "M1", "--text", "消化", "--who", "冯丁", "--due", "2010-02-15", "--by", "周甲",
      "--on", "2010-01-31")
    #expect(try due(desk, "--months", "3", "--owner", "冯丁") == ["2010-02-15 decision  冯丁"])
    #expect(
      try due(desk, "--months", "3", "--owner", "吴乙") == ["2010-02-28 finding \(Sample.first) 吴乙"])
    let later = try desk.run(
      "ahead", "--on", "2010-03-02", "--months", "1", "--format", "csv", "--headers", "key",
      "--owner",
      "吴乙")
    #expect(CSVText.records(later.text).map { $0["overdue"] } == ["2"])
  }

  /// An end that covers a finding for a time, an audit that is to begin, and its next step.
  @Test func endsForATimeAndAuditsToBeginFallDue() throws {
    let desk = try desk()
    try desk.run("check", "--as-of", "2010-01-31")
    try desk.done("finding", "confirm", "F1", "--by", "周甲", "--on", "2010-01-31")
    try desk.done(
      "finding", "exempt", "F1", "--reason", "批复", "--document", "岚编〔2010〕3号", "--until",
      "2010-03-15",
      "--approver", "冯丁", "--by", "周甲", "--on", "2010-01-31")
    #expect(
      try due(desk, "--months", "3", "--organ", Sample.first).contains(
        "2010-03-15 finding \(Sample.first)"))
    #expect(
      try !due(desk, "--months", "1", "--organ", Sample.first).contains(
        "2010-03-15 finding \(Sample.first)"))
  }
}
