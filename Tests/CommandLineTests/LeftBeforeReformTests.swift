import Testing

/// Whose time in office was over before a reform answers for nothing that it brought.
@Suite("leaders who left before a reform") struct LeftBeforeReformTests {
  static let cases: [(leader: String, until: String, charged: Bool)] = [
    (Sample.first, "2010-01-20", false), (Sample.first, "2010-02-05", true),
    (Sample.first, "2010-01", false), (Sample.first, "2010-02", true), (Sample.first, "", true),
    // The other way about: what joined the organ after its head had left.
    (Sample.second, "2010-01-20", false), (Sample.second, "2010-02-20", true),
  ]

  /// The first organ is too full and so is the second, which the reform of 2010-02-05 makes of it.
  @Test(arguments: cases)
  func answersForWhatWasThen(item: (leader: String, until: String, charged: Bool)) throws {
    let head =
      "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级\n"
      + "甲一,\(item.leader),局长,2004-01-01,\(item.until),\(item.until.isEmpty ? "" : "调任"),部门\n"
    let desk = try Desk()
    try desk.take([
      "a.csv": AuditDesk.organs,
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 4), (Sample.second, "行政编制", 2)]),
      "c.csv": head,
    ])
    try desk.take(
      ["r.csv": Sample.roster(0..<5), "s.csv": Sample.roster(20..<23, organ: Sample.second)],
      "--as-of", "2010-01-15")
    try desk.done(
      "plan", "draft", "2010", "--as-of", "2010-01-31", "--by", "周甲", "--on", "2010-01-05")
    try desk.done(
      "plan", "approve", "P1", "--document", "岚编办〔2010〕1号", "--by", "郑丙", "--on", "2010-01-06")
    #expect(try desk.run("check", "--as-of", "2010-01-31").status == 1)
    try desk.done(
      "organ", "reform", Sample.first, Sample.second, "--from", "2010-02-05", "--document",
      "岚编〔2010〕8号", "--approver", "冯丁", "--by", "周甲", "--on", "2010-02-06")
    let list = try desk.run(["finding", "list", "--subject", "P1-1"] + AuditDesk.key)
    let organs = Set(CSVText.records(list.text).compactMap { $0["organ_code"] })
    #expect(
      organs == (item.charged ? [Sample.first, Sample.second] : [item.leader]),
      "\(list.everything)")
    let window = try desk.run(["window", "P1-1"] + AuditDesk.key)
    let seen = Set(CSVText.records(window.text).compactMap { $0["organ_code"] })
    #expect(item.charged || seen.isSubset(of: [item.leader]), "\(window.everything)")
  }

  /// An organ that is taken out of the scope is told with what is open of it.
  @Test(arguments: [true, false]) func whatIsTakenOutIsTold(isOver: Bool) throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 9), (Sample.second, "行政编制", 2)],
      roster: Sample.roster(0..<5))
    try desk.take(
      ["s.csv": Sample.roster(20..<(isOver ? 23 : 22), organ: Sample.second)], "--as-of",
      "2010-01-31")
    try desk.run("check")
    try desk.done(
      "plan", "set", "P1-1", "--scope-add", Sample.second, "--by", "周甲", "--on", "2010-02-01")
    let before = try desk.run("plan", "status", "P1")
    #expect(!before.words.contains("没有人负责"), "\(before.everything)")
    try desk.done(
      "plan", "set", "P1-1", "--scope-drop", Sample.second, "--reason", "另行审核", "--approver", "郑丙",
      "--by", "冯丁", "--on", "2010-02-02")
    let after = try desk.run("plan", "status", "P1")
    #expect(after.words.contains("没有人负责") == isOver, "\(after.everything)")
    #expect(after.words.contains("\(Sample.second) 岚汀市水务局，现有未办结的问题 F1") == isOver)
  }

  @Test func thereIsNoPlanToRevise() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    let refused = try desk.act("revise F1 --owner 吴乙", by: "周甲", on: "2010-01-21", gives: 77)
    #expect(refused.words.contains("finding plan F1"), "\(refused.everything)")
    try desk.act("notify F1 --document 岚编办函〔2010〕1号", by: "周甲", on: "2010-01-22")
    try desk.act("revise F1 --measure 调出", by: "周甲", on: "2010-01-22", gives: 77)
    try desk.act(
      "plan F1 --measure 调出1人 --owner 吴乙 --target ≤40 --deadline 2010-03-31", by: "吴乙",
      on: "2010-02-01")
    try desk.act("revise F1 --measure 调出2人", by: "周甲", on: "2010-02-02")
  }
}
