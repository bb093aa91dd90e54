import Testing

/// "May the audit be signed off?": only where the scope was checked to the end and nothing is open.
@Suite("scenario: the last step") struct GateScenarioTests {
  private static let quotas = [(organ: Sample.first, kind: "行政编制", people: 3)]

  private func desk(_ people: Int, on day: String = "2010-01-31") throws -> Desk {
    try AuditDesk.make(quotas: Self.quotas, roster: Sample.roster(0..<people), on: day)
  }

  static let checks: [[[String]]] = [
    [], [["check", "--rule", "post.overrun"]],
    [["check", "--rule", "quota.unapproved_kind"], ["check", "--rule", "person.double_place"]],
  ]

  /// Nothing was open, because nothing had been looked for.
  @Test("eleven steps without a check of all rules", arguments: checks)
  func withoutACheck(_ checks: [[String]]) throws {
    let desk = try desk(5, on: "2010-02-10")
    for check in checks { _ = try desk.run(check) }
    try AuditDesk.mark(desk, 1...10)
    let last = try AuditDesk.end(desk)
    #expect(last.status == 77 && last.words.contains("bianzhi check"), "\(last.everything)")
    #expect(try AuditDesk.total(desk)["done"] == "0")
  }

  /// The roster of before the audit says nothing about its end.
  @Test(arguments: [("2010-01-31", "0", 77), ("2010-01-31", "1", 0), ("2010-02-01", "0", 0)])
  func dataMayNotBeOlderThanTheAudit(_ day: String, _ days: String, _ status: Int32) throws {
    let desk = try AuditDesk.make(
      quotas: Self.quotas, roster: Sample.roster(0..<2), on: day, draft: ["--data-days", days])
    try desk.done("check")
    try AuditDesk.mark(desk, 1...10)
    let last = try AuditDesk.end(desk)
    #expect(last.status == status, "\(last.everything)")
    if status != 0 { #expect(last.words.contains("2010-02-01")) }
  }

  /// A check of a day after the step proves nothing for it.
  @Test func theCheckIsNotOfALaterDay() throws {
    let desk = try desk(3, on: "2010-06-30")
    try desk.done("check")
    try AuditDesk.mark(desk, 1...10)
    #expect(try AuditDesk.end(desk).status == 77)
    #expect(try AuditDesk.end(desk, on: "2010-07-01").status == 0)
  }

  /// The overrun came after the check, and nobody looked again.
  @Test func dataOfAfterTheCheckAreChecked() throws {
    let desk = try desk(2, on: "2010-02-10")
    try desk.done("check")
    try desk.take(["n.csv": Sample.roster(0..<7)], "--as-of", "2010-03-31")
    try AuditDesk.mark(desk, 1...10)
    let last = try AuditDesk.end(desk)
    #expect(last.status == 77 && last.words.contains("再检查"), "\(last.everything)")
    #expect(try desk.run("check").status == 1)
    let open = try AuditDesk.end(desk)
    #expect(open.status == 77 && open.words.contains("\nF1 "), "\(open.everything)")
  }

  /// A list of the check is handed in otherwise for the same day: the end rests on nothing, whatever a newer check says.
  @Test func aListReplacedUnderTheEnd() throws {
    let desk = try desk(3, on: "2010-02-10")
    try desk.done("check")
    try AuditDesk.mark(desk, 1...10)
    #expect(try AuditDesk.end(desk).status == 0)
    try desk.take(["n.csv": Sample.roster(1..<4)], "--as-of", "2010-02-10", "--replace")
    try desk.done("check")
    let status = try desk.run("plan", "status", "P1")
    #expect(status.status == 1 && status.words.contains("第 11 步"), "\(status.everything)")
    #expect(status.words.contains("第 3 次导入"), "\(status.everything)")
    #expect(try AuditDesk.end(desk).status == 0)
    #expect(try desk.run("plan", "status", "P1").status == 0)
  }

  /// One organ of two was never handed in.
  @Test func everyOrganOfTheScopeIsChecked() throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 4), (Sample.second, "行政编制", 9)],
      roster: Sample.roster(0..<4), on: "2010-02-20")
    try desk.done(
      "plan", "set", "P1-1", "--scope-add", Sample.second, "--by", "周甲", "--on", "2010-01-07")
    _ = try desk.run("check")
    try AuditDesk.mark(desk, 1...10)
    let last = try AuditDesk.end(desk)
    #expect(last.status == 77 && last.words.contains(Sample.second), "\(last.everything)")
    #expect(!last.words.contains(Sample.first))
    try desk.take(
      ["s.csv": Sample.roster(10..<13, organ: Sample.second)], "--as-of", "2010-02-25")
    try desk.done("check")
    #expect(try AuditDesk.end(desk).status == 0)
  }

  /// The problem stood in `part`, and the organ of the leader is the other one.
  @Test(arguments: [Sample.first, Sample.second])
  func aDoublePlaceIsOpenForBothOrgans(_ organ: String) throws {
    let isFirst = organ == Sample.first
    let desk = try AuditDesk.make(
      isFirst ? AuditDesk.one : AuditDesk.two,
      quotas: [(Sample.first, "行政编制", 8), (Sample.second, "行政编制", 8)], roster: nil)
    try desk.take(
      [
        "r.csv": Sample.roster(0..<3),
        "s.csv": Sample.roster(2..<6, organ: Sample.second),
      ], "--as-of", "2010-02-10")
    #expect(try desk.run("check").status == 1)
    try AuditDesk.mark(desk, 1...10)
    let last = try AuditDesk.end(desk)
    #expect(last.status == 77 && last.words.contains("F1"), "\(last.everything)")
    try desk.done("finding", "confirm", "F1", "--by", "周甲", "--on", "2010-02-20")
    #expect(try AuditDesk.total(desk)["findings"] == "1")
    let list = try desk.run(["finding", "list", "--subject", "P1-1"] + AuditDesk.key)
    #expect(CSVText.records(list.text).count == 1)
  }

  /// A finding raised of an inner body was in nobody's scope.
  @Test func aFindingOfAnInnerBodyIsOneOfItsOrgan() throws {
    let desk = try AuditDesk.make(
      quotas: Self.quotas, roster: Sample.roster(0..<3), organs: Sample.organs, on: "2010-02-10")
    try desk.done("check")
    try desk.done(
      "finding", "raise", "--organ", "339901000102", "--title", "职责交叉", "--severity", "minor",
      "--by", "周甲", "--on", "2010-02-12")
    try AuditDesk.mark(desk, 1...10)
    let last = try AuditDesk.end(desk)
    #expect(last.status == 77 && last.words.contains("\nH1 "), "\(last.everything)")
    let list = try desk.run(["finding", "list", "--subject", "P1-1"] + AuditDesk.key)
    #expect(CSVText.records(list.text).map { $0["finding"] } == ["H1"])
  }

  /// What another office found waits like one's own.
  @Test(arguments: [("未整改", 77), ("", 77), ("已整改", 0), ("已办结", 0)])
  func jointProblemsWait(_ state: String, _ status: Int32) throws {
    let desk = try desk(3, on: "2010-02-10")
    try desk.done("check")
    try AuditDesk.mark(desk, 1...10)
    try desk.done("joint", "open", "P1-1", "--by", "周甲", "--on", "2010-02-12")
    try desk.write("p.csv", "问题编号,机构代码,问题,依据,状态\n审1,\(Sample.first),私设小金库,,\(state)\n")
    try desk.done(
      "joint", "import", "P1-1", "economic", "p.csv", "--by", "周甲", "--on", "2010-02-13")
    let last = try AuditDesk.end(desk)
    #expect(
      last.status == status && (status == 0 || last.words.contains("审1")), "\(last.everything)")
  }

  /// A procedure without a gate was a way past it.
  @Test(arguments: [1, 3])
  func everyProcedureEndsAtTheGate(_ steps: Int) throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs, "b.csv": Sample.quotas(Self.quotas),
      "c.csv": AuditDesk.heading + AuditDesk.one,
    ])
    let rows = (1...steps).map { "\($0),步骤\($0),step,,,\($0 == steps ? "done" : "")\n" }.joined()
    try desk.write("p.csv", "step,title,title_en,after,gate,mark\n" + rows)
    try desk.done(
      "procedure", "load", "p.csv", "--name", "short", "--title", "短", "--by", "周甲", "--on",
      "2010-01-04")
    let shown = try desk.run(["procedure", "show", "short"] + AuditDesk.key)
    #expect(CSVText.records(shown.text).last?["gate"] == "findings_closed")
    try desk.done(
      "plan", "draft", "2010", "--as-of", "2010-01-31", "--procedure", "short", "--by", "周甲",
      "--on", "2010-01-05")
    try desk.done(
      "plan", "approve", "P1", "--document", "1号", "--by", "郑丙", "--on", "2010-01-06")
    try desk.take(["r.csv": Sample.roster(0..<6)], "--as-of", "2010-03-01")
    #expect(try AuditDesk.end(desk, step: steps).status == 77)
    #expect(try desk.run("check").status == 1)
    let last = try AuditDesk.end(desk, step: steps)
    #expect(last.status == 77 && last.words.contains("\nF1 "), "\(last.everything)")
    #expect(try desk.run("plan", "status", "P1").words.contains("short"))
  }

  /// `plan status` said "done" of an audit whose end was overridden.
  @Test func whoEndsByAnOverrideIsCountedApart() throws {
    let desk = try desk(5)
    let last = try AuditDesk.end(desk, "--override", "--reason", "移交")
    #expect(last.status == 0, "\(last.everything)")
    let total = try AuditDesk.total(desk)
    #expect(total["planned"] == "1" && total["done"] == "0" && total["overridden"] == "1")
    #expect(total["outstanding"] == "0" && total["overridden_steps"] == "1")
    let status = try desk.run("plan", "status", "P1")
    #expect(status.status == 1 && status.words.contains("越过最后一步的关口"), "\(status.words)")
    #expect(try desk.done("verify").status == 0)
  }
}
