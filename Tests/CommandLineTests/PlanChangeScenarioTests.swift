import Testing

/// "Is this still the plan that was approved?": what was bent after the approval stays to be seen.
@Suite("scenario: plans changed after approval") struct PlanChangeScenarioTests {
  private func desk() throws -> Desk {
    try AuditDesk.make(
      AuditDesk.one + AuditDesk.two,
      quotas: [(Sample.first, "行政编制", 3), (Sample.second, "行政编制", 9)],
      roster: Sample.roster(0..<5), on: "2010-02-10")
  }

  private func set(
    _ desk: Desk, _ subject: String, _ words: String..., by person: String = "周甲",
    approver: String? = nil
  ) throws -> Tool.Result {
    let approval = approver.map { ["--approver", $0] } ?? []
    return try desk.run(
      ["plan", "set", subject] + words + approval + ["--by", person, "--on", "2010-03-01"])
  }

  static let bent: [[String]] = [
    ["--demand", "deferred", "--reason", "以后再审"], ["--demand", "out", "--reason", "不审"],
    ["--demand", "should", "--reason", "改选审"], ["--scope-drop", Sample.second, "--reason", "不归其管"],
  ]

  @Test("another demand or a smaller scope needs an approver", arguments: bent)
  func needsAnApprover(_ words: [String]) throws {
    let desk = try desk()
    let act = ["plan", "set", "P1-2"] + words
    let day = ["--on", "2010-03-01"]
    for who in [["--by", "周甲"], ["--by", "吴乙"], ["--by", "吴乙", "--approver", "吴 乙"]] {
      let alone = try desk.run(act + who + day)
      #expect(alone.status == 77 && alone.words.contains("--approver"), "\(alone.everything)")
    }
    let drafter = try desk.run(act + ["--by", "吴乙", "--approver", "周甲"] + day)
    #expect(drafter.status == 77, "the drafter does not approve: \(drafter.everything)")
    #expect(try desk.run("plan", "status", "P1").words.contains("批准后变更") == false)
    let approved = try desk.run(act + ["--by", "周甲", "--approver", "郑丙"] + day)
    #expect(approved.status == 0, "\(approved.everything)")
    let status = try desk.run("plan", "status", "P1")
    #expect(status.words.contains("批准后变更 1 处"), "\(status.words)")
    #expect(status.words.contains("P1-2 2010-03-01") && status.words.contains("批准 郑丙"))
    #expect(try AuditDesk.total(desk)["changed"] == "1")
    #expect(try desk.done("verify").status == 0)
  }

  @Test func changesAddUp() throws {
    let desk = try desk()
    #expect(
      try set(desk, "P1-2", "--demand", "deferred", "--reason", "缓", approver: "郑丙").status == 0)
    #expect(
      try set(desk, "P1-1", "--scope-drop", Sample.first, "--reason", "误", approver: "郑丙").status
        == 0)
    // What changes nothing of what was approved is none.
    #expect(try set(desk, "P1-1", "--demand", "must", "--reason", "照旧").status == 0)
    #expect(try set(desk, "P1-1", "--team", "二组").status == 0)
    let status = try desk.json("plan", "status", "P1")
    #expect(status.number("changed_after_approval") == 2 && status.number("planned") == 1)
    #expect(try status.rows("changes").map { $0["subject"] } == ["P1-2", "P1-1"])
    try desk.done(
      "plan", "add", "P1", "丙三", "--organ", Sample.second, "--post", "书记", "--demand", "should",
      "--reason", "委托", "--by", "周甲", "--on", "2010-03-02")
    let words = try desk.run("plan", "status", "P1").words
    #expect(words.contains("批准后变更 2 处，增列 1 名"), "\(words)")
    let list = try desk.run(["plan", "list"] + AuditDesk.key)
    #expect(CSVText.records(list.text).first?["changed"] == "2")
  }

  /// Who audits, at which level, and until when: all of it was approved.
  @Test(arguments: [["--auditor", "entrusted"], ["--level", "town"], ["--ends", "2010-12-31"]])
  func whatElseWasApproved(words: [String]) throws {
    let desk = try desk()
    #expect(try set(desk, "P1-1", "--ends", "2010-06-30").status == 0)
    #expect(try AuditDesk.total(desk)["changed"] == "0")
    let changed = try desk.run(
      ["plan", "set", "P1-1"] + words + ["--by", "周甲", "--on", "2010-03-02"])
    #expect(changed.status == 0, "\(changed.everything)")
    #expect(try AuditDesk.total(desk)["changed"] == "1")
    let status = try desk.run("plan", "status", "P1").words
    #expect(status.contains("批准后变更 1 处") && status.contains("P1-1 2010-03-02"), "\(status)")
    #expect(try desk.done("verify").status == 0)
  }

  /// A title beside the name makes no other person of the drafter, nor of a leader in the sheet.
  @Test func titlesAreTakenOff() throws {
    let desk = try desk()
    for approver in ["周甲同志", "编办周甲"] {
      let result = try set(
        desk, "P1-2", "--demand", "out", "--reason", "不审", by: "吴乙", approver: approver)
      #expect(result.status == 77, "\(result.everything)")
    }
    try desk.write("plan.csv", "编号,姓名,机构代码,审核组\nP1-1,甲一同志,\(Sample.first),一组\n")
    let taken = try desk.run("plan", "import", "P1", "plan.csv", "--by", "周甲", "--on", "2010-03-01")
    #expect(taken.status == 0, "\(taken.everything)")
    try desk.write("slip.csv", "编号,姓名,机构代码,审核组\nP1-1,乙二同志,\(Sample.first),一组\n")
    #expect(
      try desk.run("plan", "import", "P1", "slip.csv", "--by", "周甲", "--on", "2010-03-01").status
        == 65)
    let twice = try desk.run(
      "plan", "add", "P1", "甲一同志", "--organ", Sample.first, "--post", "局长", "--demand", "should",
      "--reason", "委托", "--by", "周甲", "--on", "2010-03-02")
    #expect(twice.status == 77, "\(twice.everything)")
  }

  /// `finding list --subject` said that there was no such leader.
  @Test func aLeaderWithoutOrgansIsStillThere() throws {
    let desk = try desk()
    #expect(try desk.run("check").status == 1)
    #expect(
      try set(desk, "P1-1", "--scope-drop", Sample.first, "--reason", "误", approver: "郑丙").status
        == 0)
    let list = try desk.run("finding", "list", "--subject", "P1-1")
    #expect(list.status == 0 && list.words.contains("0 个问题"), "\(list.everything)")
    #expect(try desk.run("finding", "list", "--subject", "P1-9").status == 66)
    try AuditDesk.mark(desk, 1...10)
    let last = try AuditDesk.end(desk)
    #expect(last.status == 77 && last.words.contains("没有机构"), "\(last.everything)")
    #expect(try set(desk, "P1-1", "--scope-drop", Sample.first, "--reason", "误").status == 77)
  }

  /// A leader put out of the plan after its approval was not even in the package.
  @Test(arguments: ["out", "deferred"])
  func theUpperOfficeSeesIt(_ demand: String) throws {
    let (county, city) = (try desk(), try Desk())
    #expect(
      try set(county, "P1-2", "--demand", demand, "--reason", "以后", approver: "郑丙").status == 0)
    try county.done(
      "package", "make", "--plan", "P1", "--office", "339901", "--name", "漪浦", "--by", "周甲", "--on",
      "2010-12-31", "-o", "p.json")
    try city.take(["a.csv": Sample.organs])
    try city.done(
      "package", "import", county.file("p.json"), "--by", "冯丁", "--on", "2011-01-05")
    let review = try city.run(["package", "review"] + AuditDesk.key)
    let found = CSVText.records(review.text).filter { $0["problem"] == "changed_after_approval" }
    #expect(found.map { $0["subject"] } == ["339901/P1-2"])
    let list = CSVText.records(try city.run(["package", "list"] + AuditDesk.key).text)
    #expect(list.first?["planned"] == "1" && list.first?["changed"] == "1")
    let year = try city.json("plan", "total", "2010")
    #expect(year.number("planned") == 1 && year.number("lower") == 1)
  }
}
