import Testing

/// Plans, meetings, joint audits and reforms are taken back like acts on findings.
@Suite("taking back records") struct RecordWithdrawalTests {
  private func desk() throws -> Desk {
    try AuditDesk.make(
      quotas: [(organ: Sample.first, kind: "行政编制", people: 3)], roster: Sample.roster(0..<3))
  }

  private func withdraw(
    _ desk: Desk, _ what: String, _ options: String = "--reason 误", by person: String = "周甲",
    gives status: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let words = options.split(separator: " ").map(String.init)
    let result = try desk.run(["withdraw", what] + words + ["--by", person, "--on", "2010-03-01"])
    #expect(result.status == status, "\(result.everything)", sourceLocation: sourceLocation)
    return result.everything
  }

  @Test func aPlan() throws {
    let desk = try desk()
    // What somebody else approved is not taken back alone.
    for options in ["--reason 误", "--reason 误 --approver 周甲", "--reason 误 --approver 局长"] {
      _ = try withdraw(desk, "P1", options, gives: 77)
    }
    try AuditDesk.mark(desk, 1...1)
    #expect(
      try withdraw(desk, "P1", "--reason 误 --approver 冯丁", gives: 77).contains("P1-1"))
    try desk.done(
      "step", "withdraw", "P1-1", "1", "--reason", "误", "--by", "周甲", "--on", "2010-03-01")
    #expect(try withdraw(desk, "P1", by: "郑丙").contains("批准计划"))
    #expect(try desk.run("plan", "list").text.contains("P1"))
    #expect(try withdraw(desk, "p1").contains("拟定计划"))
    #expect(try withdraw(desk, "P1", gives: 77).contains("没有可以撤回"))
    #expect(!(try desk.run("plan", "list").text.contains("P1")))
    // Its number is not given to another plan.
    let again = try desk.run(
      "plan", "draft", "2010", "--as-of", "2010-01-31", "--by", "周甲", "--on", "2010-03-02")
    #expect(again.status == 0 && again.text.contains("P2"), "\(again.everything)")
    #expect(try desk.broken().isEmpty)
  }

  @Test func aMeeting() throws {
    let desk = try desk()
    let by = ["--by", "周甲", "--on", "2010-02-20"]
    try desk.done0(
      ["meeting", "hold", "--sort", "joint", "--topic", "超编", "--attending", "编办"] + by)
    try desk.done0(
      ["meeting", "decide", "M1", "--text", "消化", "--who", "环保局", "--due", "2010-08-31"] + by)
    try desk.done0(["meeting", "done", "M1-1", "--note", "已办"] + by)
    let overdue = {
      try desk.run("meeting", "list", "--on", "2010-12-31", "--format", "csv", "--headers", "key")
        .text
    }
    let done = try overdue()
    _ = try withdraw(desk, "M1", "", gives: 77)
    #expect(try withdraw(desk, "M1").contains("决定落实"))
    #expect(try overdue() != done)
    #expect(try withdraw(desk, "M1", by: "郑丙", gives: 77).contains("--approver"))
    #expect(try withdraw(desk, "M1").contains("会议决定"))
    #expect(try withdraw(desk, "M1").contains("召开会议"))
    #expect(try desk.run("meeting", "minutes", "M1").status == 66)
    try desk.done0(
      ["meeting", "hold", "--sort", "joint", "--topic", "再", "--attending", "编办"] + by)
    #expect(try desk.run("meeting", "minutes", "M2").status == 0)
    #expect(try desk.broken().isEmpty)
  }

  @Test func aJointAudit() throws {
    let desk = try desk()
    let by = ["--by", "周甲", "--on", "2010-02-20"]
    try desk.done0(["joint", "open", "P1-1"] + by)
    for (office, result) in [("审计局", "有问题"), ("审计局", "无问题")] {
      try desk.done0(
        ["joint", "result", "P1-1", "economic", "--office", office, "--result", result] + by)
    }
    let shown = { try desk.run("joint", "show", "P1-1").everything }
    #expect(try shown().contains("无问题"))
    _ = try withdraw(desk, "P1-1")
    #expect(try shown().contains("有问题"))
    _ = try withdraw(desk, "P1-1")
    #expect(try withdraw(desk, "P1-1").contains("启动联审"))
    #expect(try desk.run("joint", "show", "P1-1").status == 77)
    #expect(try withdraw(desk, "P1-1", gives: 77).contains("step withdraw"))
    #expect(try withdraw(desk, "P9-1", gives: 66).contains("P9-1"))
    #expect(try desk.broken().isEmpty)
  }

  /// The wrong body stood as the successor for ever.
  @Test(arguments: ["/", "|", "-"]) func aReform(mark: String) throws {
    let desk = try desk()
    let reform = { (options: [String]) in
      try desk.run(
        ["organ", "reform", Sample.first, Sample.second, "--from", "2010-01-15"] + options
          + ["--by", "周甲", "--on", "2010-02-20"])
    }
    #expect(try reform(["--document", "1号"]).status == 77)
    #expect(try reform(["--document", "1号", "--approver", "周甲同志"]).status == 77)
    let noted = try reform(["--document", "1号", "--approver", "冯丁"])
    #expect(noted.status == 0 && noted.words.contains("withdraw"), "\(noted.everything)")
    let pair = Sample.first + mark + Sample.second
    _ = try withdraw(desk, pair, gives: 77)
    _ = try withdraw(desk, pair, "--reason 误 --approver 冯丁")
    let back = try desk.run(
      "organ", "reform", Sample.second, Sample.first, "--from", "2010-01-15", "--document", "1号",
      "--approver", "冯丁", "--by", "周甲", "--on", "2010-02-21")
    #expect(back.status == 0, "\(back.everything)")
    #expect(try desk.broken().isEmpty)
  }

  /// Acts on its leaders are acts on a plan.
  @Test func theTraceOfAPlanHasItsLeaders() throws {
    let desk = try desk()
    try AuditDesk.mark(desk, 1...2)
    let rows = CSVText.records(
      try desk.run("trace", "P1", "--format", "csv", "--headers", "key").text)
    #expect(
      rows.map { $0["kind"] } == ["plan.drafted", "plan.approved", "step.marked", "step.marked"])
    #expect(CSVText.records(try desk.run("trace", "P1-1", "--format", "csv").text).count == 2)
  }
}

extension Desk {
  /// Runs a command that must succeed.
  fileprivate func done0(_ words: [String]) throws {
    let result = try run(words)
    try #require(result.status == 0, "\(words): \(result.everything)")
  }
}
