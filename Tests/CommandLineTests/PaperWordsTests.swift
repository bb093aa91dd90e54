import Testing

/// What a document says of itself: drafts, requests, what is repealed, and papers of offices that give no places.
@Suite("papers that approve nothing") struct PaperWordsTests {
  private static let heading = "机构代码,编制类型,核定数,批准文号,生效日期\n"

  private func desk(first document: String) throws -> Desk {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "r.csv": Sample.roster(0..<41),
        "b.csv": Self.heading + "\(Sample.first),行政编制,40,\(document),2008-07-01\n",
      ], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    try #require(try desk.finding("F1")["rule"] == "quota.overrun")
    try desk.submitted()
    return desk
  }

  private func raise(_ desk: Desk, by document: String) throws {
    try desk.write("q.csv", Self.heading + "\(Sample.first),行政编制,41,\(document),2010-02-15\n")
    let taken = try desk.run("import", "q.csv")
    try #require(taken.status == 0, "\(taken.everything)")
    try desk.run("check", "--as-of", "2010-04-10")
  }

  @Test(
    arguments: [
      ("岚编〔2010〕3号（废止）", "废止"), ("岚编〔2010〕3号（草案）", "草案"), ("岚编〔2010〕3号（征求意见稿）", "征求意见"),
      ("岚编办请〔2010〕3号", "岚编办请"), ("岚环请〔2010〕3号", "岚环请"), ("岚编会纪〔2010〕3号", "会纪"),
      ("岚财预〔2010〕3号", "岚财预"), ("岚人社〔2010〕3号", "岚人社"), ("岚政办〔2010〕3号", "岚政办"),
      ("岚环字〔2010〕3号", "岚环字"), ("岚卫健委〔2010〕3号", "岚卫健委"),
      ("岚编〔2010〕3号（批复草案）", "草案"),
    ])
  func areAskedAbout(document: String, word: String) throws {
    let desk = try desk(first: "岚编〔2008〕9号")
    try raise(desk, by: document)
    let said = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(said.words.contains("“\(word)”") && said.words.contains("--approver"), "\(said.words)")
    try desk.act("accept F1 --reason 已核对 --approver 冯丁", by: "郑丙", on: "2010-04-15")
    #expect(try desk.broken().isEmpty)
  }

  /// An office whose symbol an earlier approval bears gives places there.
  @Test(arguments: [
    ("岚编〔2008〕9号", "岚编办〔2010〕3号"), ("岚编〔2008〕9号", "岚委办〔2010〕3号"),
    ("岚编〔2008〕9号", "岚编办函〔2010〕3号"), ("岚编〔2008〕9号", "岚编〔2010〕3号（对岚环请〔2010〕1号请示的批复）"),
    ("岚政办〔2008〕9号", "岚政办〔2010〕3号"), ("岚编〔2008〕9号", "岚机改〔2010〕3号"),
    ("岚编〔2008〕9号", "岚办发〔2010〕3号"),
  ])
  func approve(before: String, document: String) throws {
    let desk = try desk(first: before)
    try raise(desk, by: document)
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
  }

  @Test(
    arguments: [
      ("无", 77), ("-", 77), ("待补", 77), ("略", 77), ("N/A", 77), ("岚环请〔2010〕1号", 77),
      ("岚编〔2010〕8号（草案）", 77), ("岚编〔2010〕8号", 0),
      ("岚编〔2010〕8号关于同意市医院申请增编的通知", 0), ("市医院关于申请增编的报告", 77), ("请示（待批）", 77), ("8号", 0),
      ("岚编办会议纪要〔2010〕8号", 0),
    ] as [(String, Int32)])
  func anExemption(document: String, status: Int32) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    let said = try desk.act(
      "exempt F1 --reason 政策 --document \(document) --approver 冯丁", by: "郑丙", on: "2010-04-15",
      gives: status)
    if status != 0 { #expect(said.words.contains("--document"), "\(said.words)") }
  }

  @Test(arguments: [("无", 77), ("岚环请〔2010〕1号", 77), ("岚编〔2010〕8号", 0)] as [(String, Int32)])
  func aReform(document: String, status: Int32) throws {
    let desk = try Desk()
    try desk.take(
      ["a.csv": Sample.organs, "r.csv": Sample.roster(0..<5)], "--as-of", "2010-01-31")
    let done = try desk.run(
      "organ", "reform", Sample.first, Sample.second, "--from", "2010-02-05", "--document",
      document, "--approver", "冯丁", "--by", "周甲", "--on", "2010-02-06")
    #expect(done.status == status, "\(done.everything)")
  }

  /// A notice and an approved plan have a number: words in its place are none.
  @Test(
    arguments: [
      ("无", 77), ("暂无", 77), ("待补", 77), ("没有", 77), ("暂无文号", 77), ("文号待定", 77), ("口头通知", 77),
      ("岚编办函〔2010〕1号", 0), ("整改通知书3号", 0), ("2010-1", 0), ("岚编办〔2010〕1号（请示）", 0),
    ] as [(String, Int32)])
  func numbers(document: String, status: Int32) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    let said = try desk.act(
      "notify F1 --document \(document)", by: "周甲", on: "2010-01-21", gives: status)
    if status != 0 { #expect(said.words.contains("--document"), "\(said.words)") }
    try desk.take(["c.csv": AuditDesk.heading + AuditDesk.one])
    try desk.done("plan", "draft", "2010", "--by", "周甲", "--on", "2010-01-05")
    let approved = try desk.run(
      "plan", "approve", "P1", "--document", document, "--by", "郑丙", "--on", "2010-01-06")
    #expect(approved.status == status, "\(approved.everything)")
  }

  /// What is said to prove that it was put right may say that it was not.
  @Test(
    arguments: [
      ("问题没有整改", 77), ("尚未整改", 77), ("正在整改", 77), ("没有按期整改", 77), ("已调出1人，其余正在办理", 77),
      ("无法整改", 77), ("not put right", 77), ("已调出1人", 0), ("好", 0), ("原未整改，现已全部整改到位", 0),
      ("没有未整改的问题", 0), ("已对未整改的1人办理调出", 0), ("已整改，此前未整改的原因是编制紧张", 0),
      ("整改完成，手续齐全", 0), ("已退休1人，超编消化完毕", 0), ("moved out", 0),
    ] as [(String, Int32)])
  func whatIsSaidInProof(note: String, status: Int32) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(
      "plan F1 --measure 调出1人 --owner 吴乙 --target ≤40 --deadline 2010-03-31", by: "吴乙",
      on: "2010-02-01")
    let said = try desk.run(
      "finding", "submit", "F1", "--note", note, "--by", "吴乙", "--on", "2010-03-25")
    #expect(said.status == status, "\(said.everything)")
    if status != 0 { #expect(said.words.contains("finding evidence"), "\(said.words)") }
  }
}
