import Testing

/// What the last step needs beside findings that have ended: data of the time of the audit, and a check.
@Suite("the last step and its checks") struct LastStepDataTests {
  private static let quotas = [(organ: Sample.first, kind: "行政编制", people: 3)]

  /// Every check that saw a finding is taken back: the day has to be checked again.
  @Test func aFindingWithoutACheck() throws {
    let desk = try AuditDesk.make(
      quotas: Self.quotas, roster: Sample.roster(0..<5), on: "2010-02-10")
    try desk.run("check", "--as-of", "2010-02-10")
    try desk.take(["r2.csv": Sample.roster(0..<3)], "--as-of", "2010-03-31")
    try desk.done("check", "--as-of", "2010-03-31")
    try AuditDesk.mark(desk, 1...10)
    try desk.done(
      "withdraw", "R1", "--reason", "误", "--approver", "冯丁", "--by", "周甲", "--on", "2010-04-01")
    let said = try AuditDesk.end(desk)
    #expect(said.status == 77, "\(said.everything)")
    #expect(
      said.words.contains("F1") && said.words.contains("bianzhi check --as-of 2010-02-10"),
      "\(said.everything)")
    try desk.run("check", "--as-of", "2010-02-10")
    try desk.done("check", "--as-of", "2010-03-31")
    #expect(try AuditDesk.end(desk).status == 0)
  }

  /// A finding raised by hand ends with its organ once a check judged what became of it.
  @Test func aFindingByHandLapses() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("raise --organ \(Sample.first) --title 私车公养", by: "周甲", on: "2010-01-20")
    try desk.done(
      "organ", "reform", Sample.first, Sample.second, "--from", "2010-02-05", "--document",
      "岚编〔2010〕8号", "--approver", "冯丁", "--by", "周甲", "--on", "2010-02-06")
    let lapse = "lapse H1 --reason 撤销 --document 岚编〔2010〕8号 --approver 冯丁"
    let refused = try desk.act(lapse, by: "周甲", on: "2010-02-20", gives: 77)
    #expect(refused.words.contains("bianzhi check"), "\(refused.everything)")
    try desk.take(
      ["s.csv": Sample.roster(0..<3, organ: Sample.second)], "--as-of", "2010-02-10")
    try desk.run("check", "--as-of", "2010-02-15")
    try desk.act(lapse, by: "周甲", on: "2010-02-20")
    #expect(try desk.finding("H1")["status"] == "exempt")
  }

  /// A name in pinyin is the same person's.
  @Test func aNameInPinyin() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.checkRoster(40, on: "2010-04-10")
    for name in ["Wu Yi", "Yi WU", "WuYi"] {
      let said = try desk.run("finding", "accept", "F1", "--by", name, "--on", "2010-04-15")
      #expect(said.status == 77 && said.words.contains("吴乙"), "\(said.everything)")
    }
    let other = try desk.run("finding", "accept", "F1", "--by", "Zheng Bing", "--on", "2010-04-15")
    #expect(other.status == 0, "\(other.everything)")
  }
}
