import Testing

/// People who were over a number and got a place of another organ: they have gone, or work where they did.
@Suite("people lent back beside a proof") struct LentBackTests {
  struct Later: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var state = "在岗"
    var post = "科员"
    var note = ""
    /// The borrower by the register of loans.
    var borrower: String?
    let asked: Bool
  }

  static let ways: [Later] = [
    Later(testDescription: "at work elsewhere", asked: false),
    Later(testDescription: "lent back by the register", borrower: "岚汀市环境保护局", asked: true),
    Later(
      testDescription: "on loan, back by the register", state: "借调", borrower: "岚汀市环境保护局",
      asked: true),
    Later(testDescription: "on loan, and a note", state: "借调", note: "借调到市环境保护局", asked: true),
    Later(
      testDescription: "on loan, and a note in short", state: "借调", note: "现借调市环保局", asked: true),
    Later(testDescription: "on loan nobody knows where", state: "借调", asked: true),
    Later(testDescription: "on loan to another organ", state: "借调", note: "借调到市委办公室", asked: false),
    Later(testDescription: "a title of the old organ", post: "环境保护局政策法规处副处长", asked: true),
    Later(testDescription: "a former title", post: "科员（原环境保护局政策法规处副处长）", asked: false),
    Later(testDescription: "a note of where from", note: "2010年1月由市环境保护局调入", asked: false),
    Later(testDescription: "an organ of a county", note: "联系临水县环境保护局", asked: false),
    Later(testDescription: "a place on paper", note: "在原单位工作", asked: true),
    Later(testDescription: "the same post", note: "原岗位不变", asked: true),
    Later(testDescription: "a name cut short", note: "人在环保", asked: true),
    Later(testDescription: "an inner body of the old organ", note: "仍在法规处上班", asked: true),
    Later(testDescription: "words that no list has", note: "两头跑", asked: true),
    Later(
      testDescription: "where from, and the pay", note: "8月从市环境保护局转任，正在办理工资转移", asked: false),
    Later(testDescription: "where before", note: "2010年1月调入，此前在市环境保护局工作", asked: false),
    Later(testDescription: "sent by the old organ", note: "由市环境保护局安排工作", asked: true),
    Later(testDescription: "sent by the old organ, in short", note: "由市环境保护局安排", asked: true),
    Later(testDescription: "who it is", note: "1975年出生，优秀共产党员，2010年4月任科员", asked: false),
    Later(testDescription: "a word of an order", note: "原则上在市环境保护局工作", asked: true),
    Later(testDescription: "a move and what is against it", note: "2010年1月调入（人未动）", asked: true),
    Later(testDescription: "gone from there", note: "已离开市环境保护局", asked: false),
    Later(testDescription: "at work here", note: "平级调动，在水务局工作", asked: false),
    Later(testDescription: "plain words", note: "军转干部，待遇不变，负责档案", asked: false),
  ]

  @Test(arguments: ways) func whoIsOverTheQuota(later: Later) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.take(["q.csv": Sample.quotas([(Sample.second, "行政编制", 9)])])
    if let borrower = later.borrower {
      try desk.take(
        [
          "l.csv": "姓名,身份证号,编制所在单位,借调单位,借调时间,借调期限,批准文号\n"
            + "\(Sample.name(40)),\(Sample.person(40)),岚汀市水务局,\(borrower),2010-02-01,2010-12-31,岚组〔2010〕2号\n"
        ], "--kind", "loans")
    }
    let moved = Sample.Row(
      serial: 40, organ: Sample.second, state: later.state, post: later.post, note: later.note)
    let others = (50..<53).map { Sample.Row(serial: $0, organ: Sample.second) }
    try desk.take(
      ["n.csv": Sample.roster(0..<40), "o.csv": Sample.roster(others + [moved])],
      "--as-of", "2010-04-10")
    try desk.run("check")
    try #require(try desk.finding("F1")["seen"] == "cleared")
    let said = try desk.act(
      "accept F1", by: "郑丙", on: "2010-04-15", gives: later.asked ? 77 : 0)
    if later.asked { #expect(said.words.contains(Sample.name(40)), "\(said.everything)") }
    #expect(try desk.broken().isEmpty)
  }

  /// What a remark alone says closes with a reason and somebody who approves it, and not without.
  @Test(arguments: ["人在市环境保护局", "市环境保护局返借"]) func aRemarkMayBeApproved(note: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.take(["q.csv": Sample.quotas([(Sample.second, "行政编制", 9)])])
    let moved = Sample.Row(serial: 40, organ: Sample.second, note: note)
    try desk.take(
      ["n.csv": Sample.roster(0..<40), "o.csv": Sample.roster([moved])], "--as-of", "2010-04-10")
    try desk.run("check")
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(refused.words.contains(note), "\(refused.everything)")
    try desk.act("accept F1 --reason 已核实到岗 --approver 冯丁", by: "郑丙", on: "2010-04-15")
  }

  /// Somebody of the same name under another number, however the list marks it.
  @Test(arguments: [
    ("测试四十", true), ("测试四十1", true), ("测试四十（退）", true), ("测试四十同志", true), ("原测试四十", true),
    ("測試四十", true), ("测试四", false), ("测试四十一", false),
  ])
  func theNameWithAMark(name: String, asked: Bool) throws {
    let desk = try Desk.withOneFinding()
    let roster = { (last: [String]) in
      Sample.roster((0..<40).map { Sample.Row(serial: $0) }) + last.map { $0 + "\n" }.joined()
    }
    let row = { (number: String, name: String, kind: String) in
      "\(number),\(name),\(Sample.first),\(kind),在岗,,科员,科员,否,,"
    }
    try desk.take(
      ["s.csv": roster([row(Sample.person(40), "测试四十", "行政编制")])], "--as-of", "2010-01-31")
    try desk.run("check")
    try desk.submitted()
    try desk.take(
      ["t.csv": roster([row(Sample.person(77), name, "编外")])], "--as-of", "2010-04-10")
    try desk.run("check")
    let said = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: asked ? 77 : 0)
    if asked { #expect(said.words.contains("测试四十"), "\(said.everything)") }
  }
}
