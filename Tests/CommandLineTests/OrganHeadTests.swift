import Testing

/// Who heads an organ judges nothing of it, whether a plan names the person or not.
@Suite("heads of organs and findings") struct OrganHeadTests {
  private static let heading = "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级\n"

  private func desk(_ leader: String) throws -> Desk {
    let desk = try Desk.withOneFinding()
    try desk.take(["s.csv": Self.heading + leader])
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    return desk
  }

  @Test(
    arguments: [
      ("甲一,\(Sample.first),局长,2004-01-01,,,部门\n", 77),
      ("甲一,\(Sample.first),局长,2004-01-01,2009-06-30,交流,部门\n", 0),
      ("甲一,\(Sample.second),局长,2004-01-01,,,部门\n", 0),
    ] as [(String, Int32)])
  func byTheListOfLeaders(leader: String, status: Int32) throws {
    for act in ["exempt F1 --reason 批复 --document 岚编〔2010〕8号", "void F1 --reason 误"] {
      let desk = try desk(leader)
      let said = try desk.act("\(act) --approver 甲一", by: "周甲", on: "2010-02-01", gives: status)
      if status != 0 { #expect(said.words.contains("甲一"), "\(said.everything)") }
      let other = try self.desk(leader)
      try other.act("\(act) --approver 冯丁", by: "甲一", on: "2010-02-01", gives: status)
    }
  }

  /// Who runs the organ or heads its Party group answers for it like its head.
  @Test(
    arguments: [
      ("副局长（主持工作）", 77), ("副局长主持全面工作", 77), ("党组书记、副局长", 77), ("代局长", 77), ("副局长", 0),
      ("党组成员、副局长", 0),
      ("副局长（主持办公室工作）", 0),
    ] as [(String, Int32)])
  func whoRunsTheOrgan(post: String, status: Int32) throws {
    let exempt = "exempt F1 --reason 批复 --document 岚编〔2010〕8号 --approver 陈思远"
    let listed = try desk("陈思远,\(Sample.first),\(post),2004-01-01,,,部门\n")
    let said = try listed.act(exempt, by: "周甲", on: "2010-02-01", gives: status)
    if status != 0 { #expect(said.words.contains("负责"), "\(said.everything)") }
    try deskOf(post).act(exempt, by: "周甲", on: "2010-02-01", gives: status)
  }

  /// By the title on the newest roster; a deputy is no head, nor is who was.
  @Test(arguments: [("局长", 77), ("副局长", 0), ("原局长", 0), ("办公室主任", 0)] as [(String, Int32)])
  func byTheRoster(post: String, status: Int32) throws {
    try deskOf(post).act(
      "exempt F1 --reason 批复 --document 岚编〔2010〕8号 --approver 陈思远", by: "周甲",
      on: "2010-02-01", gives: status)
  }

  /// Letters, or the name without its surname, may be the head's: whoever acts writes the whole name.
  @Test(arguments: ["ChenSiyuan", "思远"])
  func byAnotherWritingOfTheName(name: String) throws {
    for act in [
      "exempt F1 --reason 批复 --document 岚编〔2010〕8号 --approver \(name)",
      "void F1 --reason 误 --approver \(name)",
    ] {
      let said = try deskOf("局长").act(act, by: "周甲", on: "2010-02-01", gives: 77)
      #expect(said.words.contains(name) && said.words.contains("陈思远"), "\(said.everything)")
    }
    try deskOf("局长").act(
      "void F1 --reason 误 --approver 冯丁", by: name, on: "2010-02-01", gives: 77)
  }

  /// A check that shows something of the organ, and what becomes of the organ, are for others to take back and to approve.
  @Test(
    arguments: [
      ("甲一", 77), ("甲一局长", 77), ("冯丁", 0), ("丙七局长", 0), ("宫丽同志", 0),
    ] as [(String, Int32)])
  func checksAndReforms(approver: String, status: Int32) throws {
    let leader = "甲一,\(Sample.first),局长,2004-01-01,,,部门\n"
    for words in [
      ["withdraw", "R1", "--reason", "误"],
      [
        "organ", "reform", Sample.first, Sample.second, "--from", "2010-02-01", "--document",
        "岚编〔2010〕8号",
      ],
      [
        "organ", "reform", Sample.second, Sample.first, "--from", "2010-02-01", "--document",
        "岚编〔2010〕8号",
      ],
    ] {
      for (by, approving) in [("周甲", approver), (approver, "郑丙")] {
        let desk = try desk(leader)
        let said = try desk.run(
          words + ["--approver", approving, "--by", by, "--on", "2010-02-01"])
        #expect(said.status == status, "\(words) \(by): \(said.everything)")
        if status != 0 {
          #expect(said.words.contains("负责"), "\(said.everything)")
        }
      }
    }
  }

  private func deskOf(_ post: String) throws -> Desk {
    let desk = try Desk()
    let people =
      (0..<6).map { Sample.Row(serial: $0, body: $0 < 3 ? "综合科" : "办公室") }
      + [Sample.Row(serial: 6, body: "", post: post, rank: "正处级", isLeader: "是")]
    let roster = Sample.roster(people).replacing(Sample.name(6), with: "陈思远")
    try desk.take(["a.csv": Sample.organs, "r.csv": roster], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31", "--rule", "organ.unapproved_body")
    try #require(try desk.finding("F1")["rule"] == "organ.unapproved_body")
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    return desk
  }
}
