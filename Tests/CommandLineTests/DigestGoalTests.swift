import Foundation
import Testing

/// "By the end of the year two over, by the end of the next none": goals of working off, which are reached on their day.
@Suite("scenario: goals of working off") struct DigestGoalTests {
  /// 40 places, and so many people over on each of the days.
  private func desk(
    _ heading: String, _ rows: [String], over: [(day: String, people: Int)]
  ) throws -> Desk {
    let desk = try Desk()
    try desk.take(
      ["a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas], "--as-of", "2009-12-31")
    let table = (["机构代码,例外事项,编制类型,\(heading)"] + rows.map { "\(Sample.first),超编,行政编制,\($0)" })
    try desk.take(["w.csv": table.joined(separator: "\n") + "\n"])
    for (day, people) in over {
      try desk.take(["\(day).csv": Sample.roster(0..<(40 + people))], "--as-of", day)
    }
    return desk
  }

  private func findings(_ desk: Desk, _ day: String) throws -> [String] {
    let check = try desk.run("check", "--as-of", day, "--format", "csv", "--headers", "key")
    return CSVText.records(check.text).map { row in
      ["rule", "severity", "expected", "actual"].map { row[$0] ?? "" }.joined(separator: " ")
    }.filter { $0.contains("quota.") }
  }

  private static let goals = [
    "2,岚编〔2010〕3号,岚汀市编委,2010-12-31", "0,岚编〔2010〕3号,岚汀市编委,2011-12-31",
  ]

  /// What was called failed: the goal of the last year is met, that of this year is not due.
  @Test(arguments: ["阶段目标", "年底目标", "应消化至", "超编压减至"])
  func aGoalThatWasMetIsNotFailed(heading: String) throws {
    let desk = try desk(
      "\(heading),批准文号,批准机关,完成时限", Self.goals, over: [("2010-12-31", 2), ("2011-03-31", 2)])
    #expect(try findings(desk, "2010-12-31") == ["quota.overrun minor 40 42"])
    #expect(try findings(desk, "2011-03-31") == ["quota.overrun minor 40 42"])
    #expect(try desk.run("explain", "F1").text.contains("允许超出 2 人，至 2011-12-30"))
  }

  /// On its day it is to be reached already; what is allowed until that day may be over on it.
  @Test func onItsDayAGoalIsDue() throws {
    let goal = try desk("年底目标,批准文号,批准机关,时间节点", Self.goals, over: [("2010-12-31", 3)])
    #expect(
      try findings(goal, "2010-12-31") == [
        "quota.digest_overdue major 2 3", "quota.overrun major 40 43",
      ])
    #expect(try goal.run("explain", "F1").text.contains("阶段目标未完成：2010-12-31 应减到超出 2 人"))
    let step = try desk(
      "允许超出数,批准文号,批准机关,完成时限", ["3,岚编〔2010〕3号,岚汀市编委,2010-12-31"],
      over: [("2010-12-31", 3)])
    #expect(try findings(step, "2010-12-31") == ["quota.overrun minor 40 43"])
  }

  /// How many may be over before the first goal is not told: no waiver, and no failure either.
  @Test func beforeTheFirstGoal() throws {
    let desk = try desk("阶段目标,批准文号,批准机关,完成时限", Self.goals, over: [("2010-06-30", 4)])
    #expect(try findings(desk, "2010-06-30") == ["quota.overrun major 40 44"])
    let told = try desk.run("explain", "F1").text
    #expect(told.contains("2010-12-31 应减到超出 2 人") && told.contains("表上没有写"), "\(told)")
  }

  @Test func afterTheLastGoal() throws {
    let met = try desk(
      "阶段目标,批准文号,批准机关,完成时限", [Self.goals[0]], over: [("2011-03-31", 2)])
    #expect(try findings(met, "2011-03-31") == ["quota.overrun major 40 42"])
    let missed = try desk(
      "阶段目标,批准文号,批准机关,完成时限", Self.goals, over: [("2012-01-31", 1)])
    #expect(
      try findings(missed, "2012-01-31") == [
        "quota.digest_overdue major 0 1", "quota.overrun major 40 41",
      ])
    #expect(try missed.run("explain", "F1").text.contains("消化期满仍未达到目标"))
  }

  /// Words that say what is allowed until the day stay what they were.
  @Test(arguments: ["允许超出数", "阶段上限", "控制数至"])
  func whatIsAllowedUntilThen(heading: String) throws {
    let desk = try desk(
      "\(heading),批准文号,批准机关,有效期至",
      ["4,岚编〔2010〕3号,岚汀市编委,2010-06-30", "2,岚编〔2010〕3号,岚汀市编委,2010-12-31"],
      over: [("2010-06-30", 4), ("2010-07-15", 3)])
    #expect(try findings(desk, "2010-06-30") == ["quota.overrun minor 40 44"])
    #expect(
      try findings(desk, "2010-07-15") == [
        "quota.digest_overdue major 2 3", "quota.overrun major 40 43",
      ])
  }

  /// One document that tells both, what is allowed and what is to be reached: the two never add up, and a goal that was missed
  /// stays missed while more is still allowed.
  @Test(arguments: [
    ("2010-05-31", 4, ["quota.overrun minor 40 44"]),
    ("2010-07-15", 3, ["quota.digest_overdue major 2 3", "quota.overrun major 40 43"]),
    ("2010-07-15", 2, ["quota.overrun minor 40 42"]),
  ]) func allowanceAndGoalOfOneDocument(day: String, over: Int, found: [String]) throws {
    let desk = try desk(
      "阶段目标,批准文号,批准机关,完成时限", ["2,岚编〔2010〕3号,岚汀市编委,2010-06-30"], over: [(day, over)])
    try desk.take([
      "v.csv":
        "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,有效期至\n\(Sample.first),超编,行政编制,4,岚编〔2010〕3号,岚汀市编委,2010-12-31\n"
    ])
    #expect(try findings(desk, day) == found)
  }

  /// A heading that says neither is asked about, and so is one that may tell how many are to go.
  @Test(arguments: ["数量", "消化目标", "消化数"])
  func aHeadingThatSaysNeitherIsAskedAbout(heading: String) throws {
    let desk = try Desk()
    try desk.take(
      ["a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas], "--as-of", "2009-12-31")
    try desk.write(
      "w.csv",
      "机构代码,例外事项,编制类型,\(heading),批准文号,批准机关,完成时限\n\(Sample.first),超编,行政编制,\(Self.goals[0])\n")
    _ = try desk.run("import", "w.csv")
    let rows = try desk.run("sql", "SELECT count(*) AS n FROM waiver", "--format", "csv").text
    #expect(CSVText.rows(rows).last == ["0"], "\(rows)")
  }

  /// What falls due says which of the two it is, and nobody may come on a goal.
  @Test func whatFallsDueAndWhoMayCome() throws {
    let desk = try desk("阶段目标,批准文号,批准机关,完成时限", Self.goals, over: [("2010-06-30", 1)])
    let due = try desk.run("ahead", "--on", "2010-06-30", "--months", "12").text
    #expect(due.contains("应减到超出 2"), "\(due)")
    let may = try desk.run(
      "may", Sample.first, "--kind", "行政编制", "--people", "1", "--on", "2010-06-30")
    #expect(may.everything.contains("只出不进"), "\(may.everything)")
    #expect(try desk.run("history", Sample.first).text.contains("目标：2010-12-31 减到超出 2"))
  }
}
