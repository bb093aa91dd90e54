import Foundation
import Testing

/// Nobody has a hand in the own audit, whatever the act is called; a namesake is told how to go on.
@Suite("nobody audits oneself") struct OwnAuditTests {
  private func desk() throws -> Desk {
    let desk = try AuditDesk.make(
      AuditDesk.one + AuditDesk.two,
      quotas: [(Sample.first, "行政编制", 3), (Sample.second, "行政编制", 3)],
      roster: Sample.roster((0..<4).map { Sample.Row(serial: $0) }))
    try desk.run("check")
    return desk
  }

  /// What a meeting decided about the own finding or audit is reported as done by somebody else.
  @Test(arguments: ["F1", "P1-1"]) func aMeetingsDecision(about: String) throws {
    let desk = try desk()
    let by = { (person: String, day: String) in ["--by", person, "--on", day] }
    for line in [
      "meeting hold --sort case --topic 超编 --attending 组织部",
      "meeting decide M1 --text 消化 --who 环保局 --due 2010-08-31 --about \(about)",
    ] {
      let words = line.split(separator: " ").map(String.init)
      let done = try desk.run(words + by("周甲", "2010-02-20"))
      try #require(done.status == 0, "\(done.everything)")
    }
    let done = ["meeting", "done", "M1-1", "--note", "已消化"]
    #expect(try desk.run(done + by("甲一", "2010-03-01")).status == 77)
    #expect(try desk.run(done + by("周甲", "2010-03-01")).status == 0)
  }

  @Test(arguments: [
    "joint open P1-1", "joint result P1-1 economic --office 审计局 --result 无",
    "joint conclude P1-1 --conclusion 合格", "ballot record P1-1 b.csv",
    "interview record P1-1 --people 8", "checklist make P1-1 -o list.csv",
    "step mark P1-1 1 --note x",
  ])
  func theLeaderHimself(line: String) throws {
    let desk = try desk()
    try desk.write("b.csv", "德\n好\n好\n好\n好\n好\n")
    if !line.hasPrefix("joint open"), line.hasPrefix("joint") {
      try desk.done("joint", "open", "P1-1", "--by", "周甲", "--on", "2010-02-01")
      for track in ["staffing", "appointments", "economic"] {
        try desk.done(
          "joint", "result", "P1-1", track, "--office", "某局", "--result", "已核", "--by", "周甲",
          "--on", "2010-02-02")
      }
    }
    let words = line.split(separator: " ").map(String.init)
    for person in ["甲一", "甲一局长", "甲一同志"] {
      let own = try desk.run(words + ["--by", person, "--on", "2010-03-01"])
      #expect(own.status == 77 && own.words.contains("P1-1"), "\(line): \(own.everything)")
      #expect(own.words.contains("就是被审核的人"), "\(line): \(own.everything)")
    }
    // Another leader of the same plan is not the one who is audited.
    let other = try desk.run(words + ["--by", "周甲", "--on", "2010-03-01"])
    #expect(other.status == 0, "\(line): \(other.everything)")
  }

  /// A name in letters, a part of a longer name and a name without its surname may be the leader's: refused with the reason.
  @Test(arguments: [
    ("陈思远", "Chen Siyuan"), ("陈思远", "siyuan chen"), ("陈思远", "思远"), ("阿依古丽·买买提", "阿依古丽"),
    ("阿依古丽·买买提", "Ayiguli"), ("阿依古丽·买买提", "Maimaiti Ayiguli"), ("陈思远", "Chén Sīyuǎn"),
    ("陈思远", "S. Chen"), ("陈思远", "Ch'en Ssu-yüan"), ("陈思远", "Mr Chen"), ("陈思远", "Mr 陈思远"),
    ("陈思远", "Чэнь Сыюань"),
  ])
  func byAnotherWritingOfTheName(leader: String, person: String) throws {
    let desk = try AuditDesk.make(
      AuditDesk.one.replacing("甲一", with: leader) + AuditDesk.two,
      quotas: [(Sample.first, "行政编制", 9)], roster: Sample.roster(0..<4))
    try desk.run("check")
    for words in [
      ["step", "mark", "P1-1", "1", "--note", "x"], ["joint", "open", "P1-1"],
      ["plan", "set", "P1-1", "--demand", "out", "--reason", "x", "--approver", "冯丁"],
    ] {
      let own = try desk.run(words + ["--by", person, "--on", "2010-03-01"])
      #expect(own.status == 77 && own.words.contains(leader), "\(words): \(own.everything)")
    }
    try desk.write("steps.csv", "编号,步骤,日期,情况说明\nP1-1,1,2010-02-01,x\n")
    #expect(
      try desk.run("step", "import", "steps.csv", "--by", person, "--on", "2010-03-01").status
        != 0)
    let approved = try desk.run(
      "plan", "set", "P1-1", "--demand", "out", "--reason", "x", "--approver", person, "--by", "周甲",
      "--on", "2010-03-01")
    #expect(approved.status == 77, "\(approved.everything)")
    // Another person, by name; a name in foreign letters is compared with nothing.
    #expect(
      try desk.run(
        "step", "mark", "P1-1", "1", "--note", "x", "--by", "王五", "--on", "2010-03-01"
      ).status == 0)
  }

  /// A rare surname before a title is somebody.
  @Test(arguments: ["宫丽局长", "冷锋副主任", "敬平同志", "甲乙丙书记", "局长、宫丽科长"]) func somebody(person: String)
    throws
  {
    let done = try desk().run(
      "step", "mark", "P1-1", "1", "--note", "x", "--by", person, "--on", "2010-03-01")
    #expect(done.status == 0, "\(done.everything)")
  }

  /// A role, an organ or its code does nothing: somebody does.
  @Test(arguments: [
    "局长", "审计组组长", Sample.first, "财政局", "财政局长", "审计局长", "工会主席", "支部书记", "县里干部", "主要领导",
  ]) func nobodyInParticular(person: String)
    throws
  {
    let desk = try desk()
    for line in ["step mark P1-1 1 --note x", "joint open P1-1"] {
      let words = line.split(separator: " ").map(String.init) + ["--by", person]
      let done = try desk.run(words + ["--on", "2010-03-01"])
      #expect(done.status == 77 && done.words.contains(person), "\(line): \(done.everything)")
    }
  }

  /// Taking back is an act like others: of the own finding, of the check that shows it, of the own audit.
  @Test func withdrawalsOfTheLeader() throws {
    let desk = try desk()
    try desk.act("confirm F1", by: "周甲", on: "2010-02-01")
    let withdraw = { (what: String, person: String, approver: String) in
      try desk.run(
        "withdraw", what, "--reason", "误", "--approver", approver, "--by", person, "--on",
        "2010-02-05"
      ).status
    }
    #expect(try withdraw("F1", "甲一", "冯丁") == 77)
    #expect(try withdraw("F1", "周甲", "甲一") == 77)
    #expect(try withdraw("R1", "甲一", "冯丁") == 77)
    #expect(try withdraw("R1", "郑丙", "甲一局长") == 77)
    #expect(try withdraw("P1", "郑丙", "甲一") == 77)
    try desk.done("joint", "open", "P1-1", "--by", "周甲", "--on", "2010-02-01")
    #expect(try withdraw("P1-1", "甲一", "冯丁") == 77)
    // A leader of whose organ the check shows nothing.
    #expect(try withdraw("R1", "郑丙", "乙二") == 0)
    #expect(try desk.broken().isEmpty)
  }

  /// Who put the finding right does not end the audit that rests on it.
  @Test(arguments: ["吴乙", "吴乙局长", "郑丙"]) func theOwnerEndsNoAudit(person: String) throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 3)], roster: Sample.roster(0..<4), on: "2010-01-15")
    try desk.run("check")
    try desk.submitted()
    try desk.take(["s.csv": Sample.roster(0..<3)], "--as-of", "2010-03-31")
    try desk.run("check")
    try desk.act("accept F1", by: "钱戊", on: "2010-04-01")
    try AuditDesk.mark(desk, 1...10)
    let last = try desk.run(
      "step", "mark", "P1-1", "11", "--note", "x", "--by", person, "--on", "2010-04-30")
    #expect(last.status == (person == "郑丙" ? 0 : 77), "\(last.everything)")
    if person != "郑丙" { #expect(last.words.contains("F1")) }
  }

  /// 测试3 is on the roster, and so may be called who accepts.
  @Test func aNamesakeIsToldHowToGoOn() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.checkRoster(40, on: "2010-03-31")
    let name = Sample.name(3)
    let refused = try desk.act("accept F1", by: name, on: "2010-04-01", gives: 77)
    for part in ["同名", "--reason", "--approver", "别人"] {
      #expect(refused.words.contains(part), "\(refused.words)")
    }
    try desk.act("accept F1 --reason 同名", by: name, on: "2010-04-01", gives: 77)
    for approver in [name, Sample.name(4), "吴乙", "领导"] {
      try desk.act(
        "accept F1 --reason 同名 --approver \(approver)", by: name, on: "2010-04-01", gives: 77)
    }
    try desk.act("accept F1 --reason 同名 --approver 冯丁", by: name, on: "2010-04-01")
    #expect(try desk.finding("F1")["status"] == "accepted")
  }
}
