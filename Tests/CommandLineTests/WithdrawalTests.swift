import Foundation
import Testing

/// Mistakes are taken back by an act, and stay readable.
@Suite("taking back") struct WithdrawalTests {
  private func withdraw(
    _ desk: Desk, _ line: String, by person: String, on day: String, gives status: Int32 = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let words = line.split(separator: " ").map(String.init)
    let result = try desk.run(["withdraw"] + words + ["--by", person, "--on", day])
    #expect(result.status == status, "\(result.everything)", sourceLocation: sourceLocation)
    return result.everything
  }

  private static let plan = "plan F1 --measure 调出1人 --owner 吴乙 --target ≤40 --deadline 2010-03-31"

  /// The only check that saw it is withdrawn: nothing can be compared with it, and what to do is said.
  @Test func theOnlyCheckThatSawIt() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    _ = try withdraw(
      desk, "R1 --reason 日期写错 --approver 冯丁", by: "周甲", on: "2010-03-26")
    try desk.checkRoster(40, on: "2010-04-10")
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(refused.words.contains("bianzhi check --as-of 2009-12-31"), "\(refused.words)")
    try desk.run("check", "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2010-04-10")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    #expect(try desk.broken().isEmpty)
  }

  private func told(_ desk: Desk) throws -> [Bool] {
    try [["finding", "list"], ["status"], ["verify"]].map { command in
      let words = try desk.run(command).words
      return words.contains("检查都已撤回") && words.contains("F1")
        && words.contains("bianzhi check --as-of 2009-12-31")
    }
  }

  /// Nobody has acted on the finding yet: it does not vanish with its check either, until its day is checked again.
  @Test(arguments: [true, false]) func aRaisedFindingIsLeftWithoutACheck(isStillSo: Bool) throws {
    let desk = try Desk.withOneFinding()
    #expect(try told(desk) == [false, false, false])
    let done = try withdraw(
      desk, "R1 --reason 日期写错 --approver 冯丁", by: "周甲", on: "2010-03-26")
    #expect(done.contains("F1"), "\(done)")
    #expect(try told(desk) == [true, true, true])
    try desk.checkRoster(40, on: "2010-04-10")
    #expect(try told(desk) == [true, true, true])
    if !isStillSo { try desk.take(["end.csv": Sample.roster(0..<40)], "--as-of", "2009-12-31") }
    try desk.run("check", "--as-of", "2009-12-31")
    #expect(try told(desk) == [false, false, false])
    #expect(try desk.broken().isEmpty)
  }

  /// What was settled needs no check any more, and another check that saw it stands.
  @Test(arguments: [true, false]) func whatIsSettledNeedsNoCheck(isSettled: Bool) throws {
    let desk = try Desk.withOneFinding()
    if isSettled {
      try desk.act("void F1 --reason 误 --approver 冯丁", by: "周甲", on: "2010-01-20")
    } else {
      try desk.run("check", "--as-of", "2010-01-31")
    }
    _ = try withdraw(
      desk, "R1 --reason 日期写错 --approver 冯丁", by: "周甲", on: "2010-03-26")
    #expect(try told(desk) == [false, false, false])
  }

  /// A year typed wrong blocks nothing once it is taken back.
  @Test func anActOfAWrongDay() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(Self.plan.replacing("2010-03-31", with: "2010-12-31"), by: "吴乙", on: "2010-12-01")
    try desk.act("submit F1 --note 好", by: "吴乙", on: "2010-03-01", gives: 77)
    _ = try withdraw(desk, "F1", by: "吴乙", on: "2010-02-06", gives: 77)
    _ = try withdraw(desk, "F1 --reason 日期写错", by: "吴乙", on: "2010-02-06")
    #expect(try desk.finding("F1")["status"] == "confirmed")
    #expect(try desk.finding("F1")["deadline"] == "")
    try desk.act(Self.plan, by: "吴乙", on: "2010-02-07")
    let kinds = CSVText.records(
      try desk.run("trace", "F1", "--format", "csv", "--headers", "key").text
    ).map { $0["kind"] }
    #expect(
      kinds == ["finding.confirmed", "finding.planned", "finding.withdrawn", "finding.planned"])
    #expect(try desk.broken().isEmpty)
  }

  /// What others judged is not taken back alone, and who worked on it stays a worker.
  @Test func nobodyTakesBackAJudgementAlone() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.act("reject F1 --reason 材料不全", by: "郑丙", on: "2010-04-01")
    for options in ["", " --approver 吴乙"] {
      _ = try withdraw(desk, "F1 --reason 不服\(options)", by: "吴乙", on: "2010-04-02", gives: 77)
    }
    _ = try withdraw(desk, "F1 --reason 误登 --approver 冯丁", by: "周甲", on: "2010-04-02")
    #expect(try desk.finding("F1")["status"] == "submitted")
    _ = try withdraw(desk, "F1 --reason 误报", by: "吴乙", on: "2010-04-03")
    _ = try withdraw(desk, "F1 --reason 误定", by: "吴乙", on: "2010-04-03")
    #expect(try desk.finding("F1")["status"] == "confirmed")
    let later = Self.plan.replacing("吴乙", with: "钱戊").replacing("03-31", with: "04-30")
    try desk.act(later, by: "钱戊", on: "2010-04-04")
    try desk.act("submit F1 --note 好", by: "钱戊", on: "2010-04-05")
    try desk.checkRoster(40, on: "2010-04-10")
    try desk.act("accept F1", by: "吴乙", on: "2010-04-15", gives: 77)
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    #expect(try desk.broken().isEmpty)
  }

  @Test func anEvidenceFileAndAnExtensionGoWithTheirAct() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(Self.plan, by: "吴乙", on: "2010-02-01")
    try desk.act("extend F1 --to 2010-06-30 --reason 手续 --approver 冯丁", by: "吴乙", on: "2010-02-02")
    try desk.write("调令.txt", "调出")
    try desk.act("evidence F1 --evidence 调令.txt", by: "吴乙", on: "2010-02-03")
    _ = try withdraw(desk, "F1 --reason 误", by: "吴乙", on: "2010-02-04")
    try desk.act("submit F1", by: "吴乙", on: "2010-02-05", gives: 77)
    _ = try withdraw(desk, "F1 --reason 误", by: "吴乙", on: "2010-02-05")
    let line = try desk.finding("F1")
    #expect(line["deadline"] == "2010-03-31" && line["extensions"] == "0", "\(line)")
    _ = try withdraw(desk, "F1 F9 --reason 误", by: "吴乙", on: "2010-02-05", gives: 66)
    #expect(try desk.finding("F1")["status"] == "planned")
    #expect(try desk.broken().isEmpty)
  }

  @Test func whatDataDidIsNotAnAct() throws {
    let desk = try Desk.withOneFinding()
    _ = try withdraw(desk, "F1 --reason 误", by: "周甲", on: "2010-01-20", gives: 77)
    try desk.act("raise --organ \(Sample.first) --title 职责不符", by: "周甲", on: "2010-01-20")
    _ = try withdraw(desk, "H1 --reason 误", by: "周甲", on: "2010-01-21", gives: 77)
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(
      "exempt F1 --reason 政策 --document 8号 --approver 冯丁", by: "周甲", on: "2010-01-21")
    try desk.checkRoster(45, on: "2010-06-30")
    let refused = try withdraw(desk, "F1 --reason 误", by: "周甲", on: "2010-07-01", gives: 77)
    #expect(refused.contains("withdraw R"), "\(refused)")
  }

  /// A check for a wrong day blocks the closing; taken back, it does not.
  @Test func aRunOfAWrongDay() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    #expect(try desk.run("check", "--as-of", "2010-11-30").status == 1)
    try desk.checkRoster(40, on: "2010-04-10")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    for options in ["", " --approver 周甲"] {
      _ = try withdraw(desk, "R2 --reason 日期写错\(options)", by: "周甲", on: "2010-04-12", gives: 77)
    }
    _ = try withdraw(desk, "R2 --reason 日期写错 --approver 冯丁", by: "周甲", on: "2010-04-12")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    let again = try withdraw(
      desk, "R2 --reason 日期写错 --approver 冯丁", by: "周甲", on: "2010-04-16", gives: 77)
    #expect(again.contains("R2"))
    let runs = CSVText.records(try desk.run("runs", "--format", "csv", "--headers", "key").text)
    #expect(runs.map { $0["withdrawn"] }.filter { $0 != runs.first?["withdrawn"] }.count == 1)
    #expect(try desk.broken().isEmpty)
  }

  /// A run that proved a closing, and one that opened a finding again.
  @Test func whatARunDidGoesWithIt() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.checkRoster(40, on: "2010-04-10")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    try desk.checkRoster(44, on: "2010-06-30")
    #expect(try desk.finding("F1")["status"] == "confirmed")
    _ = try withdraw(desk, "R3 --reason 误 --approver 冯丁", by: "周甲", on: "2010-07-01")
    #expect(try desk.finding("F1")["status"] == "accepted")
    #expect(try desk.finding("F1")["rebounds"] == "0")
    #expect(try desk.broken().isEmpty)
    let said = try withdraw(desk, "R2 --reason 误 --approver 冯丁", by: "周甲", on: "2010-07-02")
    #expect(said.contains("F1"), "\(said)")
    #expect(try desk.finding("F1")["status"] == "confirmed")
    #expect(try desk.broken().isEmpty)
  }
}
