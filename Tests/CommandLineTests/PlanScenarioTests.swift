import Testing

/// "Who is to be audited, and why not the others?": time in charge, reforms, a plan and its approval.
@Suite("scenario: plans") struct PlanScenarioTests {
  private static let key = ["--format", "csv", "--headers", "key"]
  private static let heading = "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级\n"

  private func desk(_ more: String = "", organs: String = "") throws -> Desk {
    let desk = try Desk()
    let leaders = SubjectScenarioTests.leaders.map { $0.row + "\n" }.joined()
    try desk.take([
      "a.csv": SubjectScenarioTests.organs + organs, "b.csv": Self.heading + leaders + more,
    ])
    return desk
  }

  private func select(_ desk: Desk, _ options: String...) throws -> [[String: String]] {
    let result = try desk.run(
      ["subject", "select", "--as-of", "2009-12-31"] + options + Self.key)
    #expect(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text)
  }

  @Test func timeInChargeIsSaidAndCountsOnlyIfAsked() throws {
    let desk = try desk()
    try desk.done(
      "subject", "acting", "甲七", "--organ", "339910000700", "--post", "街道办事处主任", "--from",
      "2006-05-01", "--by", "周甲", "--on", "2009-12-31")
    let plain = try #require(try select(desk).first { $0["name"] == "甲七" })
    #expect(plain["decision"] == "not_yet")
    let reason = try #require(plain["reason"])
    #expect(reason.contains("2006-05-01") && reason.contains("3 年"), "\(reason)")
    let counted = try #require(
      try select(desk, "--count-acting").first { $0["name"] == "甲七" })
    #expect(counted["decision"] == "due_tenure")
    let unknown = try desk.done(
      "subject", "acting", "无此人", "--organ", "339910000700", "--post", "主任", "--from",
      "2006-05-01", "--by", "周甲", "--on", "2009-12-31")
    #expect(unknown.words.contains("名单中没有"))
  }

  @Test func aReformLetsTheClockRunOn() throws {
    let desk = try desk(
      """
      甲十一,339900001100,局长,2004-06-01,2008-03-01,机构改革,部门
      甲十一,339900001200,局长,2008-03-01,,,部门

      """,
      organs: """
        339900001100,岚汀市规划局,,政府工作部门,正处级,市级
        339900001200,岚汀市规划和建设局,,政府工作部门,正处级,市级

        """)
    let lines = { (desk: Desk) in
      try select(desk).filter { $0["name"] == "甲十一" }.sorted {
        $0["organ_code"] ?? "" < $1["organ_code"] ?? ""
      }
    }
    #expect(try lines(desk).map { $0["decision"] } == ["to_decide", "not_yet"])
    try desk.done(
      "subject", "reform", "339900001100", "339900001200", "--from", "2008-03-01", "--document",
      "岚编〔2008〕1号", "--approver", "冯丁", "--by", "周甲", "--on", "2009-12-31")
    let after = try lines(desk)
    #expect(after.map { $0["decision"] } == ["out_of_scope", "due_tenure"])
    #expect(after.last?["reason"]?.contains("2004-06-01") == true)
    let back = try desk.run(
      "subject", "reform", "339900001200", "339900001100", "--from", "2009-03-01", "--document",
      "岚编〔2009〕1号", "--by", "周甲", "--on", "2009-12-31")
    #expect(back.status == 77 && back.words.contains("成环"))
  }

  @Test func theMonthsAhead() throws {
    let desk = try desk()
    let result = try desk.run(
      ["subject", "ahead", "--as-of", "2009-12-31", "--months", "2"] + Self.key)
    let rows = CSVText.records(result.text)
    #expect(rows.map { $0["name"] } == ["甲二"])
    #expect(rows.first?["due_on"] == "2010-02-01")
    let longer = try desk.run(
      ["subject", "ahead", "--as-of", "2009-12-31", "--months", "8"] + Self.key)
    #expect(CSVText.records(longer.text).map { $0["name"] } == ["甲二", "甲四", "甲七"])
  }

  @Test func aPlanKeepsTheReasonsAndIsApprovedBySomebodyElse() throws {
    let desk = try desk()
    let draft = try desk.done("plan", "draft", "2009", "--by", "周甲", "--on", "2010-01-05")
    #expect(draft.text.contains("P1：必审 5，不审 6"), "\(draft.text)")
    #expect(draft.words.contains("1 名待定"))
    let lines = CSVText.records(try desk.run(["plan", "show", "P1", "--all"] + Self.key).text)
    #expect(lines.count == 11 && lines.allSatisfy { $0["reason"]?.isEmpty == false })
    #expect(lines.count { $0["demand"] == "out" } == 6)
    let approve = ["plan", "approve", "P1", "--document", "岚编办〔2010〕1号"]
    let own = try desk.run(approve + ["--by", "周 甲", "--on", "2010-01-06"])
    #expect(own.status == 77 && own.words.contains("拟订人"))
    let blank = try desk.run(
      "plan", "approve", "P1", "--document", " ", "--by", "郑丙", "--on", "2010-01-06")
    #expect(blank.status == 77 && blank.words.contains("--document"))
    #expect(try desk.run(approve + ["--by", "郑丙", "--on", "2010-01-04"]).status == 77)
    #expect(try desk.run(approve + ["--by", "郑丙", "--on", "2010-01-06"]).status == 0)
    #expect(try desk.run(approve + ["--by", "郑丙", "--on", "2010-01-07"]).status == 77)
  }

  @Test func aPlanIsChangedWithAReason() throws {
    let desk = try desk()
    try desk.done("plan", "draft", "2009", "--by", "周甲", "--on", "2010-01-05")
    let lines = CSVText.records(try desk.run(["plan", "show", "P1", "--all"] + Self.key).text)
    let open = try #require(lines.first { $0["name"] == "甲八" }?["subject"])
    let acting = ["--by", "周甲", "--on", "2010-01-06"]
    let bare = try desk.run(["plan", "set", open, "--demand", "should"] + acting)
    #expect(bare.status == 77 && bare.words.contains("--reason"))
    #expect(try desk.run(["plan", "set", open] + acting).status == 64)
    let wrong = ["plan", "set", open, "--begins", "2010-05-01", "--ends", "2010-04-01"]
    #expect(try desk.run(wrong + acting).status == 77)
    let right = [
      "plan", "set", open, "--demand", "should", "--reason", "组织部门委托", "--team", "第一组", "--ends",
      "2010-06-30", "--scope-add", "339900000300",
    ]
    #expect(try desk.run(right + acting).status == 0)
    let shown = CSVText.records(try desk.run(["plan", "show", "P1"] + Self.key).text)
    let line = try #require(shown.first { $0["subject"] == open })
    #expect(line["demand"] == "should" && line["reason"] == "组织部门委托")
    #expect(line["team"] == "第一组" && line["ends"] == "2010-06-30")
    let missing = ["plan", "set", open, "--scope-add", "339999999999"]
    #expect(try desk.run(missing + acting).status == 66)
    let add = ["--organ", "339900000300", "--post", "局长", "--demand", "must", "--reason", "x"]
    #expect(try desk.run(["plan", "add", "P1", "甲三"] + add + acting).status == 77)
    let added = try desk.run(["plan", "add", "P1", "新人"] + add + acting)
    #expect(added.status == 0 && added.text.contains("P1-12"), "\(added.everything)")
    let late = try desk.run(
      ["plan", "status", "P1", "--on", "2010-07-01"] + Self.key)
    #expect(CSVText.records(late.text).last?["overdue"] == "1")
  }

  static let unknown: [[String]] = [
    ["plan", "show", "P9"], ["plan", "show", "九"], ["plan", "status", "P9"],
    ["step", "show", "P9-1"], ["step", "show", "P1"], ["procedure", "show", "none"],
  ]

  @Test("numbers that nothing bears", arguments: unknown)
  func unknownNumbers(_ arguments: [String]) throws {
    let desk = try desk()
    try desk.done("plan", "draft", "2009", "--by", "周甲", "--on", "2010-01-05")
    let result = try desk.run(arguments)
    #expect(result.status == 66, "\(result.everything)")
  }
}
