import Testing

/// The last step was marked on a check that what came after it had made old.
@Suite("scenario: what makes the check of the last step old") struct StaleStepTests {
  private func desk() throws -> Desk {
    let desk = try AuditDesk.make(
      AuditDesk.one + AuditDesk.two,
      quotas: [(Sample.first, "行政编制", 9), (Sample.second, "行政编制", 9)],
      roster: Sample.roster(0..<5), on: "2010-02-10")
    try AuditDesk.mark(desk, 1...10)
    return desk
  }

  private static let plans =
    "机构代码,编制类型,用编计划数,批准文号,下达日期,有效期至\n\(Sample.first),行政编制,9,岚编〔2010〕7号,2010-02-01,2010-12-31\n"
  private static let loans =
    "姓名,机构代码,借调单位,借调时间\n甲某,\(Sample.first),\(Sample.second),2008-03-01\n"

  @Test(arguments: [("plans", plans), ("loans", loans)])
  func aRegisterThatCameLater(kind: String, table: String) throws {
    let desk = try desk()
    #expect(try desk.run("check").status <= 2)
    try desk.write("t.csv", table)
    let taken = try desk.run("import", "t.csv", "--kind", kind)
    #expect(taken.status == 0, "\(taken.everything)")
    let last = try AuditDesk.end(desk, on: "2010-03-10")
    #expect(last.status == 77 && last.words.contains("再检查"), "\(last.everything)")
    #expect(try desk.run("check").status <= 2)
    #expect(try !AuditDesk.end(desk, on: "2010-03-10").words.contains("再检查"))
  }

  @Test func aRowAddedToTheRoster() throws {
    let desk = try desk()
    #expect(try desk.run("check").status <= 2)
    try desk.take(["more.csv": Sample.roster(5..<6)], "--as-of", "2010-02-10", "--add")
    let last = try AuditDesk.end(desk, on: "2010-03-10")
    #expect(last.status == 77 && last.words.contains("再检查"), "\(last.everything)")
    #expect(try desk.run("check").status <= 2)
    #expect(try AuditDesk.end(desk, on: "2010-03-10").status == 0)
  }

  /// Another organ's list names one of the people: by number, or by the name alone where it has no number.
  @Test(arguments: [true, false]) func aListOfAnotherOrganThatNamesSomebody(numbered: Bool) throws {
    let desk = try desk()
    #expect(try desk.run("check").status <= 2)
    let row = Sample.Row(serial: 3, organ: Sample.second, number: numbered ? nil : "")
    let others = (50..<53).map { Sample.Row(serial: $0, organ: Sample.second) }
    try desk.take(["s.csv": Sample.roster(others)], "--as-of", "2010-02-10")
    #expect(try AuditDesk.end(desk, on: "2010-03-10").status == 0)
    try desk.done(
      "step", "withdraw", "P1-1", "11", "--reason", "x", "--by", "周甲", "--on", "2010-03-10")
    try desk.take(["t.csv": Sample.roster(others + [row])], "--as-of", "2010-02-15")
    let last = try AuditDesk.end(desk, on: "2010-03-10")
    #expect(last.status == 77 && last.words.contains("再检查"), "\(last.everything)")
    #expect(last.words.contains(Sample.name(3)) && last.words.contains(Sample.second))
    #expect(try desk.run("check").status <= 2)
    let seen = try AuditDesk.end(desk, on: "2010-03-10")
    #expect(!seen.words.contains("再检查") && seen.status == (numbered ? 77 : 0), "\(seen.everything)")
  }

  /// One place more until two weeks later: the check saw the first paper alone.
  @Test func anApprovalThatTakesEffectBeforeTheStep() throws {
    let desk = try desk()
    try desk.take([
      "q.csv":
        "机构代码,编制类型,增减数,批准文号,生效日期\n\(Sample.first),行政编制,-1,岚编〔2010〕8号,2010-03-01\n"
    ])
    #expect(try desk.run("check").status <= 2)
    let last = try AuditDesk.end(desk, on: "2010-03-10")
    #expect(last.status == 77 && last.words.contains("--as-of 2010-03-10"), "\(last.everything)")
    #expect(try desk.run("check", "--as-of", "2010-03-10").status <= 2)
    #expect(try AuditDesk.end(desk, on: "2010-03-10").status == 0)
  }
}
