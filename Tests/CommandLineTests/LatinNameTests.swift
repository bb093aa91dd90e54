import Testing

/// Names in Latin letters act where the lists write names so, too, or where no Chinese name may be meant.
@Suite("names in Latin letters") struct LatinNameTests {
  private func desk(_ leader: String) throws -> Desk {
    try AuditDesk.make(
      AuditDesk.one.replacing("甲一", with: leader), quotas: [(Sample.first, "行政编制", 9)],
      roster: Sample.roster(0..<4))
  }

  private func mark(_ desk: Desk, by person: String) throws -> Tool.Result {
    try desk.run("step", "mark", "P1-1", "1", "--note", "x", "--by", person, "--on", "2010-03-01")
  }

  /// Letters are compared with letters.
  @Test(
    arguments: [
      ("Mary Jones", 0), ("Jones, Mary", 0), ("周甲", 0), ("John Smith", 77), ("SMITH John", 77),
      ("Smith", 77), ("J. Smith", 77),
    ] as [(String, Int32)])
  func ofALeaderInLatinLetters(person: String, status: Int32) throws {
    let done = try mark(desk("John Smith"), by: person)
    #expect(done.status == status, "\(done.everything)")
    // Who writes the leader's own name is told so, and anybody else whose name it may be.
    let isTold = done.words.contains("John Smith") || done.words.contains("就是被审核的人")
    if status != 0 { #expect(isTold, "\(done.everything)") }
  }

  /// Beside a Chinese name nobody can tell whose the letters are; the Chinese name beside them can be read.
  @Test(
    arguments: [
      ("Mary Jones", 77), ("Zhou Jia", 77), ("周甲 (Zhou Jia)", 0), ("Mr 周甲", 0),
    ] as [(String, Int32)])
  func ofALeaderInChineseCharacters(person: String, status: Int32) throws {
    let done = try mark(desk("陈思远"), by: person)
    #expect(done.status == status, "\(done.everything)")
  }

  /// An organ whose head nobody has listed.
  @Test(arguments: ["Zhou Jia", "Zhōu Jiǎ"]) func whereNobodyIsListed(person: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.done("finding", "confirm", "F1", "--by", person, "--on", "2010-01-20")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  /// What stands for a name in the examples of the help acts for nobody.
  @Test(arguments: ["NAME", "APPROVER", "OWNER"]) func anExampleIsFilledIn(person: String) throws {
    let help = try desk("陈思远").run("finding", "plan", "--help", "--lang", "en")
    #expect(help.text.contains("--owner OWNER") && help.text.contains("--by NAME"))
    let done = try mark(desk("陈思远"), by: person)
    #expect(done.status == 77 && done.words.contains("全名"), "\(done.everything)")
  }
}
