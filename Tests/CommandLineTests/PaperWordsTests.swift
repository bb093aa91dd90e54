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
      ("岚编〔2010〕8号（草案）", 77), ("岚编〔2010〕8号", 0), ("8号", 0), ("岚编办会议纪要〔2010〕8号", 0),
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
}
