import Testing

/// An organ of the scope that somebody enters as ended is asked for all the same.
@Suite("scenario: organs that ended inside the scope") struct EndedScopeTests {
  private static let head = "机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期,撤销日期\n"
  private static func ended(_ day: String) -> String {
    head + "\(Sample.second),岚汀市水务局,,政府工作部门,正处级,市级,岚编〔2005〕2号,2005-01-10,\(day)\n"
  }

  private func desk(before organs: String? = nil) throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 9), (Sample.second, "行政编制", 2)],
      roster: Sample.roster(0..<5), organs: organs ?? AuditDesk.organs, on: "2010-02-10")
    try desk.done(
      "plan", "set", "P1-1", "--scope-add", Sample.second, "--by", "周甲", "--on", "2010-01-07")
    try AuditDesk.mark(desk, 1...10)
    return desk
  }

  private func reform(_ desk: Desk) throws {
    try desk.done(
      "organ", "reform", Sample.second, Sample.first, "--from", "2010-02-05", "--document",
      "岚编〔2010〕8号", "--approver", "冯丁", "--by", "周甲", "--on", "2010-02-06")
  }

  /// Ended in the time of the audit, or long ago by a row that came after the plan.
  @Test(arguments: ["2010-02-05", "2007-01-01"]) func anEndAloneProvesNothing(day: String) throws {
    let desk = try desk()
    try desk.take(["e.csv": Self.ended(day)])
    #expect(try desk.run("check").status <= 2)
    let last = try AuditDesk.end(desk)
    #expect(
      last.status == 77 && last.words.contains("organ reform \(Sample.second)"),
      "\(last.everything)")
    try reform(desk)
    #expect(try desk.run("check").status <= 2)
    #expect(try AuditDesk.end(desk).status == 0)
  }

  /// Who ended long before the plan was drafted is asked for nothing.
  @Test func anEndOfBeforeThePlan() throws {
    let organs = AuditDesk.organs.split(separator: "\n")
      .filter { !$0.contains(Sample.second) }.joined(separator: "\n")
    let desk = try Desk()
    try desk.take([
      "a.csv": organs, "e.csv": Self.ended("2007-01-01"),
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 9)]),
      "c.csv": AuditDesk.heading + AuditDesk.one,
    ])
    try desk.take(["r.csv": Sample.roster(0..<5)], "--as-of", "2010-02-10")
    try desk.done(
      "plan", "draft", "2010", "--as-of", "2010-01-31", "--by", "周甲", "--on", "2010-01-05")
    try desk.done(
      "plan", "approve", "P1", "--document", "岚编办〔2010〕1号", "--by", "郑丙", "--on", "2010-01-06")
    try desk.done(
      "plan", "set", "P1-1", "--scope-add", Sample.second, "--by", "周甲", "--on", "2010-01-07")
    try AuditDesk.mark(desk, 1...10)
    #expect(try desk.run("check").status <= 2)
    #expect(try AuditDesk.end(desk).status == 0)
  }

  /// What was found before the end, of its last list, is enough; and its findings stay.
  @Test(arguments: [2, 3]) func judgedBeforeItsEnd(people: Int) throws {
    let desk = try desk()
    try desk.take(
      ["s.csv": Sample.roster(20..<(20 + people), organ: Sample.second)], "--as-of", "2010-02-10")
    #expect(try desk.run("check").status <= 2)
    try desk.take(["e.csv": Self.ended("2010-02-15")])
    #expect(try desk.run("check", "--as-of", "2010-02-20").status <= 2)
    let last = try AuditDesk.end(desk)
    #expect(last.status == (people == 2 ? 0 : 77), "\(last.everything)")
    if people == 3 { #expect(last.words.contains("\nF1 ")) }
  }

  /// The trouble of an organ goes to what it became, and the finding does not lapse while nobody has looked there.
  @Test func theSuccessorHasThePeople() throws {
    let desk = try AuditDesk.make(
      AuditDesk.two, quotas: [(Sample.first, "行政编制", 5), (Sample.second, "行政编制", 2)],
      roster: Sample.roster(0..<5), on: "2010-01-31")
    try desk.take(
      ["s.csv": Sample.roster(20..<23, organ: Sample.second)], "--as-of", "2010-01-31")
    #expect(try desk.run("check").status == 1)
    try reform(desk)
    let early = try desk.act(
      "lapse F1 --reason 撤销 --document 岚编〔2010〕9号 --approver 冯丁", by: "周甲", on: "2010-02-10",
      gives: 77)
    #expect(early.words.contains(Sample.first) && early.words.contains("bianzhi check"))
    try desk.take(
      [
        "n.csv": Sample.roster(
          (0..<5).map { Sample.Row(serial: $0) } + (20..<23).map { Sample.Row(serial: $0) })
      ],
      "--as-of", "2010-02-20")
    #expect(try desk.run("check").status == 1)
    let late = try desk.act(
      "lapse F1 --reason 撤销 --document 岚编〔2010〕9号 --approver 冯丁", by: "周甲", on: "2010-02-25",
      gives: 77)
    #expect(late.words.contains("F2"), "\(late.everything)")
    try desk.act("succeed F1 --into F2", by: "周甲", on: "2010-02-25")
    try desk.act("confirm F2", by: "周甲", on: "2010-02-25")
    #expect(try AuditDesk.total(desk)["findings"] != "0")
  }

  /// A unit below the leader's organ that is registered after the plan is no way to put people aside.
  @Test func aUnitThatCameAfterThePlan() throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 9)], roster: Sample.roster(0..<5), on: "2010-02-10")
    try AuditDesk.mark(desk, 1...10)
    let unit = "339901000190"
    try desk.take([
      "u.csv": "机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期\n"
        + "\(unit),岚汀市环境监测站,\(Sample.first),事业单位,正科级,市级,岚编〔2010〕5号,2010-02-01\n"
    ])
    #expect(try desk.run("check").status <= 2)
    let last = try AuditDesk.end(desk)
    #expect(
      last.status == 77 && last.words.contains("--scope-add \(unit)"), "\(last.everything)")
    for option in ["--scope-add", "--scope-drop"] {
      try desk.done(
        "plan", "set", "P1-1", option, unit, "--reason", "另行审核", "--approver", "郑丙", "--by", "冯丁",
        "--on", "2010-03-01")
    }
    #expect(try AuditDesk.end(desk).status == 0)
  }
}
