import Testing

/// "What comes next, and may it be signed off?": the eleven steps of one audit.
@Suite("scenario: steps") struct StepScenarioTests {
  private static let key = ["--format", "csv", "--headers", "key"]

  /// An organ with 41 people on 40 places, and the plan for its head.
  private func desk(approved: Bool = true) throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 40)]),
      "c.csv": "姓名,机构代码,职务,任职日期,离任日期,层级\n甲一,\(Sample.first),局长,2004-01-01,,部门\n",
    ])
    try desk.take(["r.csv": Sample.roster(0..<41)], "--as-of", "2009-12-31")
    #expect(try desk.run("check", "--as-of", "2009-12-31").status == 1)
    try desk.done("plan", "draft", "2009", "--by", "周甲", "--on", "2010-01-05")
    if approved {
      try desk.done(
        "plan", "approve", "P1", "--document", "岚编办〔2010〕1号", "--by", "郑丙", "--on", "2010-01-06")
    }
    return desk
  }

  private func mark(
    _ desk: Desk, _ step: Int, on day: String, _ options: String...
  ) throws -> Tool.Result {
    try desk.run(
      ["step", "mark", "P1-1", "\(step)", "--by", "周甲", "--on", day]
        + (options.isEmpty ? ["--note", "已完成"] : options))
  }

  @Test func elevenStepsInOrder() throws {
    let desk = try desk()
    #expect(try mark(desk, 1, on: "2010-02-01").status == 0)
    #expect(try mark(desk, 2, on: "2010-02-02").status == 0)
    let early = try mark(desk, 8, on: "2010-02-03")
    #expect(early.status == 77)
    #expect(early.words.contains("第 7 步") && early.words.contains("情况汇总"), "\(early.words)")
    for step in [6, 3, 5, 4] { #expect(try mark(desk, step, on: "2010-02-10").status == 0) }
    let bare = try mark(desk, 7, on: "2010-02-20", "--note", " ")
    #expect(bare.status == 77 && bare.words.contains("--evidence"))
    let before = try mark(desk, 7, on: "2010-02-09")
    #expect(before.status == 77 && before.words.contains("晚于本步"))
    #expect(try mark(desk, 7, on: "2010-02-20").status == 0)
    #expect(try mark(desk, 7, on: "2010-02-21").status == 77)
    try desk.write("feedback.txt", "反馈")
    #expect(try mark(desk, 8, on: "2010-02-25", "--evidence", "feedback.txt").status == 0)
    #expect(try mark(desk, 9, on: "2010-03-01", "--evidence", "none.txt").status == 66)
    #expect(try mark(desk, 10, on: "2010-03-20").status == 0)
    #expect(try mark(desk, 9, on: "2010-03-18").status == 0)
    let open = try mark(desk, 11, on: "2010-05-01")
    #expect(open.status == 77)
    #expect(open.words.contains("\nF1 ") && open.words.contains("岚汀市环境保护局"), "\(open.words)")
    try close(desk)
    #expect(try mark(desk, 11, on: "2010-05-01").status == 0)
    let rows = CSVText.records(try desk.run(["step", "show", "P1-1"] + Self.key).text)
    #expect(rows.count == 11 && rows.allSatisfy { $0["day"]?.isEmpty == false })
    #expect(rows[7]["files"] == "feedback.txt")
    let status = try desk.run(["plan", "status", "P1"] + Self.key)
    #expect(status.status == 0, "\(status.everything)")
    let total = try #require(CSVText.records(status.text).last)
    #expect(total["findings"] == "1" && total["closed"] == "1" && total["rate"] == "100.0")
    #expect(try desk.done("verify").status == 0)
  }

  /// Puts F1 right and closes it.
  private func close(_ desk: Desk) throws {
    try desk.done("finding", "confirm", "F1", "--by", "周甲", "--on", "2010-03-01")
    try desk.done(
      "finding", "plan", "F1", "--measure", "调出一人", "--owner", "吴乙", "--target", "40 人以内",
      "--deadline", "2010-04-30", "--by", "吴乙", "--on", "2010-03-02")
    try desk.done(
      "finding", "submit", "F1", "--note", "已调出一人", "--by", "吴乙", "--on", "2010-04-05")
    try desk.take(["r.csv": Sample.roster(0..<40)], "--as-of", "2010-04-10")
    try desk.done("check", "--as-of", "2010-04-10")
    try desk.done("finding", "accept", "F1", "--by", "郑丙", "--on", "2010-04-15")
  }

  @Test func againstTheOrderWithAReason() throws {
    let desk = try desk()
    #expect(try mark(desk, 8, on: "2010-02-03", "--note", "x", "--override").status == 77)
    #expect(
      try mark(desk, 8, on: "2010-02-03", "--note", "x", "--override", "--reason", "补录").status
        == 0)
    let rows = CSVText.records(try desk.run(["step", "show", "P1-1"] + Self.key).text)
    let step = try #require(rows.first { $0["step"] == "8" })
    #expect(step["override"] == "补录 [7]" && step["state"] == "done")
    #expect(rows.filter { $0["state"] == "open" }.map { $0["step"] } == ["1", "9", "10"])
    #expect(try desk.run("trace", "P1-1").everything.contains("补录"))
    let all = ["--note", "x", "--override", "--reason", "移交档案"]
    let last = try desk.run(
      ["step", "mark", "P1-1", "11", "--by", "周甲", "--on", "2010-03-01"] + all)
    #expect(last.status == 0)
    let after = CSVText.records(try desk.run(["step", "show", "P1-1"] + Self.key).text)
    #expect(after.last?["override"] == "移交档案 [9 10 F1 \(Sample.first)]")
  }

  @Test func stepsAreTakenBackFromTheEnd() throws {
    let desk = try desk()
    for step in [1, 2] { #expect(try mark(desk, step, on: "2010-02-01").status == 0) }
    let withdraw = { (step: Int, reason: String) in
      try desk.run(
        "step", "withdraw", "P1-1", "\(step)", "--reason", reason, "--by", "周甲", "--on",
        "2010-02-05")
    }
    let rested = try withdraw(1, "误登")
    #expect(rested.status == 77 && rested.words.contains("动员部署"))
    #expect(try withdraw(2, " ").status == 77)
    #expect(try withdraw(2, "误登").status == 0)
    #expect(try withdraw(2, "误登").status == 77)
    #expect(try withdraw(1, "误登").status == 0)
    let total = CSVText.records(try desk.run(["plan", "status", "P1"] + Self.key).text).last
    #expect(total?["started"] == "0")
  }

  @Test func noStepBeforeTheApproval() throws {
    let desk = try desk(approved: false)
    let result = try mark(desk, 1, on: "2010-02-01")
    #expect(result.status == 77 && result.words.contains("plan approve P1"))
    #expect(try desk.run("step", "show", "P1-1").status == 0)
  }

  static let sheets: [(rows: String, words: String)] = [
    ("P1-1,1,2010-02-01,好\nP1-1,3,2010-02-03,好\n", "第 3 行"), ("P1-1,一,2010-02-01,好\n", "不是数"),
    ("P1-1,1,2010年,好\n", "不是日期"), ("甲,1,2010-02-01,好\n", "P1-7"), ("P1-9,1,2010-02-01,好\n", "P1-9"),
    ("P1-1,1,2010-02-01,\n", "--note"),
  ]

  @Test("a sheet with a bad row stores nothing", arguments: sheets)
  func badSheets(_ rows: String, _ words: String) throws {
    let desk = try desk()
    try desk.write("steps.csv", "编号,步骤,日期,情况说明\n" + rows)
    let result = try desk.run("step", "import", "steps.csv", "--by", "周甲", "--on", "2010-03-01")
    #expect(result.status == 65, "\(result.everything)")
    #expect(result.words.contains(words), "\(result.words)")
    #expect(!result.words.contains("。。"))
    let steps = CSVText.records(try desk.run(["step", "show", "P1-1"] + Self.key).text)
    #expect(steps.allSatisfy { $0["state"] != "done" })
  }

  @Test func anOfficeHasStepsOfItsOwn() throws {
    let desk = try desk()
    let act = ["--by", "周甲", "--on", "2010-01-04"]
    let load = { (text: String, name: String) in
      try desk.write("own.csv", text)
      return try desk.run(
        ["procedure", "load", "own.csv", "--name", name, "--title", "本市流程"] + act)
    }
    let heading = "step,title,title_en,after,gate,mark\n"
    #expect(try load(heading + "1,告知,notice,,,\n2,验收,end,1,findings_closed,\n", "a").status == 65)
    #expect(try load(heading + "1,告知,notice,2,,\n2,验收,end,1,,done\n", "a").status == 65)
    #expect(try load(heading + "1,告知,notice,,,\n2,验收,end,1,closed,done\n", "a").status == 65)
    let good = heading + "1,告知,notice,,,\n2,验收,end,1,findings_closed,done\n"
    #expect(try load(good, "standard").status == 77)
    #expect(try load(good, "local").status == 0)
    #expect(try load(good, "local").text.contains("没有改动"))
    let draft = [
      "plan", "draft", "2010", "--procedure", "local", "--by", "周甲", "--on", "2010-01-08",
    ]
    #expect(try desk.run(draft).status == 0)
    let steps = CSVText.records(try desk.run(["step", "show", "P2-1"] + Self.key).text)
    #expect(steps.map { $0["title"] } == ["告知", "验收"])
    let shown = try desk.run(["procedure", "show", "standard"] + Self.key)
    #expect(CSVText.rows(shown.text).count == 12)
    #expect(try load(shown.text, "copy").status == 0)
  }
}
