import Testing

/// A finding that another office took over is not put right.
@Suite("scenario: transferred is open elsewhere") struct TransferScenarioTests {
  private static let quotas = [(organ: Sample.first, kind: "行政编制", people: 3)]

  private func desk() throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: Self.quotas, roster: Sample.roster(0..<5), on: "2010-02-10")
    #expect(try desk.run("check").status == 1)
    try desk.act("confirm F1", by: "周甲", on: "2010-02-10")
    return desk
  }

  /// One person alone moved it out of the way, the owner too.
  @Test(arguments: ["", " --approver 周甲", " --approver 吴乙", " --approver 周甲同志"])
  func nobodyTransfersAlone(approver: String) throws {
    let desk = try desk()
    try desk.act(
      "plan F1 --measure 调出 --owner 吴乙 --target 3 --deadline 2010-06-30", by: "周甲", on: "2010-02-11"
    )
    try desk.act(
      "transfer F1 --to 市纪委 --reason 涉嫌违纪\(approver)", by: "吴乙", on: "2010-02-12", gives: 77)
    #expect(try desk.finding("F1")["status"] == "planned")
  }

  @Test func theLastStepWaitsForTheOtherOffice() throws {
    let desk = try desk()
    try desk.act(
      "transfer F1 --to F1 --reason 移 --approver 冯丁", by: "周甲", on: "2010-02-12", gives: 77)
    try desk.act("transfer F1 --to 市纪委 --reason 移 --approver 冯丁", by: "周甲", on: "2010-02-12")
    #expect(try desk.run("blocked").text.contains("F1"))
    #expect(try desk.run("finding", "list", "--open").text.contains("F1"))
    try AuditDesk.mark(desk, 1...10)
    let last = try AuditDesk.end(desk)
    #expect(last.status == 77 && last.words.contains("F1 已移送市纪委"), "\(last.everything)")
    // The report of the other office, and only then a closing by the data.
    try desk.act("submit F1", by: "周甲", on: "2010-03-01", gives: 77)
    try desk.act("submit F1 --note 市纪委已处理", by: "周甲", on: "2010-03-01")
    #expect(try AuditDesk.end(desk).status == 77)
    try desk.take(["r2.csv": Sample.roster(0..<3)], "--as-of", "2010-03-31")
    try desk.done("check", "--as-of", "2010-03-31")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-01")
    #expect(try AuditDesk.end(desk).status == 0)
    #expect(try desk.broken().isEmpty)
  }

  /// It moved to the successor, where it is open.
  @Test func theLastStepWaitsForTheSuccessor() throws {
    let third = "339901000300"
    let desk = try AuditDesk.make(
      quotas: Self.quotas, roster: Sample.roster(0..<5),
      organs: AuditDesk.organs + "\n\(third),岚汀市生态环境局,,政府工作部门,正处级,市级,岚编〔2010〕1号,2010-02-01\n",
      on: "2010-02-10")
    try desk.run("check")
    try desk.act("confirm F1", by: "周甲", on: "2010-02-10")
    try desk.act("raise --organ \(third) --title 超编 --part 行政编制", by: "周甲", on: "2010-02-20")
    try desk.done(
      "organ", "reform", Sample.first, third, "--from", "2010-02-15", "--document", "1号",
      "--approver",
      "冯丁", "--by", "周甲", "--on", "2010-02-20")
    // Only a check of the successor tells that nothing of it goes on there under a rule.
    try desk.act("succeed F1 --into H1 --approver 冯丁", by: "周甲", on: "2010-02-21", gives: 77)
    try desk.take(["t.csv": Sample.roster(0..<3, organ: third)], "--as-of", "2010-02-20")
    #expect(try desk.run("check").status <= 2)
    try desk.act("succeed F1 --into H1 --approver 冯丁", by: "周甲", on: "2010-02-21")
    // What was moved is put right where it is followed.
    let alone = try desk.act("submit F1 --note 已整改", by: "周甲", on: "2010-02-22", gives: 77)
    #expect(alone.words.contains("H1"))
    try AuditDesk.mark(desk, 1...10)
    let last = try AuditDesk.end(desk)
    #expect(last.status == 77 && last.words.contains("F1 已移转为 H1"), "\(last.everything)")
    // The reform cannot be taken back under it.
    let back = try desk.run(
      "withdraw", "\(Sample.first)/\(third)", "--reason", "误", "--approver", "冯丁", "--by", "周甲",
      "--on", "2010-03-01")
    #expect(back.status == 77 && back.words.contains("F1"), "\(back.everything)")
  }
}
