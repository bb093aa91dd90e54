import Foundation
import Testing

/// An end covers what it names: nothing is immune for ever.
@Suite("ends are bounded") struct BoundedEndTests {
  /// Each end of F1, which counts 41 where 40 are approved.
  static let ends = [
    "void F1 --reason 录入错误 --approver 冯丁",
    "exempt F1 --reason 政策性安置 --document 岚编〔2010〕8号 --approver 冯丁",
    "transfer F1 --to 市纪委 --reason 涉嫌违纪 --approver 冯丁",
    "long-term F1 --reason 历史遗留 --approver 冯丁 --deadline 2012-12-31",
  ]

  private func ended(_ end: String) throws -> Desk {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    if end.hasPrefix("long-term") {
      try desk.act(
        "plan F1 --measure 调出1人 --owner 吴乙 --target ≤40 --deadline 2010-03-31", by: "吴乙",
        on: "2010-01-21")
    }
    try desk.act(end, by: "郑丙", on: "2010-02-01")
    return desk
  }

  @Test(arguments: ends, [(41, false), (42, true), (70, true)])
  func onlyMoreThanWasSeenOpensIt(end: String, then: (people: Int, returns: Bool)) throws {
    let desk = try ended(end)
    let before = try desk.finding("F1")["status"]
    try desk.checkRoster(then.people, on: "2010-12-31")
    let after = try desk.finding("F1")
    // A void says that the list was wrong: a newer one with the same says that it was not.
    let returns = then.returns || end.hasPrefix("void")
    #expect((after["status"] == "confirmed") == returns, "\(after)")
    #expect(after["rebounds"] == (returns ? "1" : "0"))
    if !returns { #expect(after["status"] == before) }
    #expect(try desk.broken().isEmpty)
  }

  /// The same lists again, or newer ones within the days that the void names, open nothing.
  @Test(arguments: ["", " --until 2010-12-31"])
  func aVoidCoversItsListsAndItsDays(until: String) throws {
    let desk = try ended(Self.ends[0] + until)
    try desk.run("check", "--as-of", "2010-01-31")
    try desk.checkRoster(41, on: "2009-12-31")
    #expect(try desk.finding("F1")["status"] == "void")
    if until.isEmpty { return }
    try desk.checkRoster(41, on: "2010-06-30")
    #expect(try desk.finding("F1")["status"] == "void")
    try desk.checkRoster(41, on: "2011-01-31")
    #expect(try desk.finding("F1")["status"] == "confirmed")
    #expect(try desk.broken().isEmpty)
  }

  /// The quota is lowered and nobody came: that is more over than was exempted.
  @Test func aLowerQuotaIsMoreOver() throws {
    let desk = try ended(Self.ends[1])
    try desk.write(
      "lower.csv", "机构代码,编制类型,核定数,批准文号,生效日期\n\(Sample.first),行政编制,30,岚编〔2010〕20号,2010-06-01\n")
    #expect(try desk.run("import", "lower.csv").status == 0)
    try desk.checkRoster(41, on: "2010-12-31")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  /// Two are exempted, leave, and two others are taken on: the same number, but not what was exempted.
  @Test(arguments: ends) func goneAndBackIsNotCovered(end: String) throws {
    let desk = try ended(end)
    try desk.checkRoster(40, on: "2010-06-30")
    #expect(try desk.finding("F1")["status"] != "confirmed")
    try desk.checkRoster(41, on: "2010-12-31")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  @Test(arguments: ["2010-09-30", "2010-12-30"]) func aPassedEndOpensIt(until: String) throws {
    let desk = try ended(Self.ends[1] + " --until \(until)")
    try desk.checkRoster(41, on: "2010-09-30")
    #expect(try desk.finding("F1")["status"] == "exempt")
    try desk.checkRoster(41, on: "2010-12-31")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  /// The organ hands in nothing more: that is no reason for the end to go on.
  @Test func aPassedEndOpensItWhereNothingIsJudged() throws {
    let desk = try ended(Self.ends[3].replacing("2012-12-31", with: "2010-12-31"))
    try desk.take(
      ["other.csv": Sample.roster(500..<510, organ: Sample.second)], "--as-of", "2011-01-31")
    try desk.run("check", "--as-of", "2011-01-31")
    #expect(try desk.finding("F1")["status"] == "confirmed")
    #expect(try desk.broken().isEmpty)
  }

  /// Nobody exempts what is not there yet: `--up-to 9999` was immune for ever.
  @Test(arguments: ["exempt F1 --reason 政策性安置 --document 8号", "transfer F1 --to 市纪委 --reason 涉嫌违纪"])
  func noMoreThanThereIsIsCovered(end: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    for (number, status) in [("9999", Int32(77)), ("2", 77), ("1", 0)] {
      let result = try desk.act(
        end + " --approver 冯丁 --up-to \(number)", by: "周甲", on: "2010-02-01", gives: status)
      #expect(status == 0 || result.words.contains("现为 1"), "\(result.everything)")
    }
    let words = try desk.run("finding", "show", "F1").words
    #expect(words.contains("不超过 1"), "\(words)")
    try desk.checkRoster(42, on: "2010-12-31")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  @Test func anEndBeforeTheActIsRefused() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(Self.ends[1] + " --until 2010-01-31", by: "郑丙", on: "2010-02-01", gives: 77)
    try desk.act(Self.ends[1] + " --up-to 0", by: "郑丙", on: "2010-02-01", gives: 77)
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  /// Whoever worked on it approves no end of it, and nobody voids it alone.
  @Test func aVoidByHandNeedsASecondPerson() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("void F1 --reason 误", by: "周甲", on: "2010-01-20", gives: 77)
    try desk.submitted()
    for approver in ["周甲", "吴乙"] {
      try desk.act(
        "void F1 --reason 误 --approver \(approver)", by: "周甲", on: "2010-04-01", gives: 77)
    }
    try desk.act("void F1 --reason 误 --approver 冯丁", by: "周甲", on: "2010-04-01")
  }

  /// A person in two organs is exempted; a third organ is not covered. The number stays with another one.
  @Test func otherOrgansAreNotCovered() throws {
    let desk = try Desk()
    let third = "339901000300"
    try desk.take(
      ["a.csv": Sample.organs + "\(third),岚汀市民政局,,政府工作部门,正处级,市级,岚编〔2005〕3号,2005-01-10\n"])
    let roster = { (organ: String) in Sample.roster(3..<6, organ: organ) }
    let empty = { (organ: String, first: Int) in Sample.roster(first..<first + 3, organ: organ) }
    try desk.take(
      [
        "1.csv": roster(Sample.first), "2.csv": roster(Sample.second), "3.csv": empty(third, 20),
      ], "--as-of", "2010-01-31")
    try desk.run("check", "--rule", "person.double_place")
    try desk.act("confirm F1", by: "周甲", on: "2010-02-01")
    try desk.act(
      "exempt F1 --reason 挂职 --document 岚组〔2010〕1号 --approver 冯丁", by: "周甲", on: "2010-02-01")
    try desk.take(
      [
        "1.csv": roster(Sample.first), "2.csv": empty(Sample.second, 30), "3.csv": roster(third),
      ], "--as-of", "2010-06-30", "--replace")
    try desk.run("check", "--rule", "person.double_place")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  /// A pay finding has no number: what was voided is that of its data, not of every month to come.
  @Test func aVoidWithoutNumbersCoversItsData() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    for (month, day) in [("2010-01", "2010-01-31"), ("2010-02", "2010-02-28")] {
      try desk.take(
        [
          "r.csv": Sample.roster(0..<5),
          "p.csv": Sample.payroll(Array(0..<5) + [9], month: month),
        ], "--as-of", day, "--replace")
      try desk.run("check")
      if month == "2010-01" {
        try desk.act("void F1 --reason 录入错误 --approver 冯丁", by: "周甲", on: "2010-02-01")
        try desk.run("check")
        #expect(try desk.finding("F1")["status"] == "void")
      }
    }
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }
}
