import Testing

/// An approver is a person: a role, a surname or a unit approves nothing.
@Suite("who approves is named") struct WholeNameTests {
  static let nobodies = [
    "领导", "冯", "冯局长", "局长", "单位负责人", "办公室", "Director", "张某", "本人", "岚汀市环境保护局", "主要领导", "财政局长",
    "老冯", "冯局", "欧阳主任", "张××", "组织部", "集体研究", "Deputy Director", "the leader", "F.", "分管副市长",
    "财政局冯局长",
    "组织部老冯", "县委冯书记", "冯老", "大冯", "财政局办公室主任", "单位主要领导", "局分管领导", "审批人", "冯局长同志", "领导同志",
  ]

  @Test(arguments: nobodies) func nobodyInParticular(approver: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    let result = try desk.run(
      "finding", "exempt", "F1", "--reason", "政策", "--document", "8号", "--approver", approver,
      "--by",
      "周甲", "--on", "2010-02-01")
    #expect(result.status == 77 && result.words.contains("全名"), "\(result.everything)")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  static let people = [
    "冯丁", "冯丁局长", "组织部冯丁", "冯 丁", "冯丁（组织部）", "Feng", "Director Feng", "欧阳修", "财政局 李登科", "买买提江",
    "领导、冯丁", "王建国", "刘会平", "司马会平", "局长冯丁同志", "市委组织部部长冯丁", "陈科同志", "王国镇同志", "李工同志",
  ]

  @Test(arguments: people) func somebody(approver: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    let result = try desk.run(
      "finding", "exempt", "F1", "--reason", "政策", "--document", "8号", "--approver", approver,
      "--by",
      "周甲", "--on", "2010-02-01")
    #expect(result.status == 0, "\(result.everything)")
  }

  /// Every act that asks for somebody else asks for a person.
  @Test(arguments: ["领导", "冯局长"]) func wherever(approver: String) throws {
    let desk = try AuditDesk.make(
      quotas: [(organ: Sample.first, kind: "行政编制", people: 3)], roster: Sample.roster(0..<5))
    try desk.run("check")
    let lines = [
      "withdraw R1 --reason 误", "plan set P1-1 --demand deferred --reason 另案",
      "organ reform \(Sample.first) \(Sample.second) --from 2010-01-01 --document 1号",
      "finding void F1 --reason 误",
    ]
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      let result = try desk.run(
        words + ["--approver", approver, "--by", "周甲", "--on", "2010-03-01"])
      #expect(
        result.status == 77 && result.words.contains(approver), "\(line): \(result.everything)")
    }
  }

  /// Who approves a plan is its second person.
  @Test(arguments: [("领导", 77), ("冯局长", 77), ("岚汀市水务局", 77), ("冯丁局长", 0)])
  func whoApprovesAPlan(then: (person: String, status: Int32)) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "c.csv": AuditDesk.heading + AuditDesk.one])
    try desk.done("plan", "draft", "2010", "--by", "周甲", "--on", "2010-01-05")
    let result = try desk.run(
      "plan", "approve", "P1", "--document", "1号", "--by", then.person, "--on", "2010-01-06")
    #expect(result.status == then.status, "\(result.everything)")
  }
}
