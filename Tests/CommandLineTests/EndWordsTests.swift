import Testing

/// Ends with one code are told apart in words; an inner body is told as its organ.
@Suite("words of ends") struct EndWordsTests {
  private static let end =
    "机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期,撤销日期\n"
    + "\(Sample.first),岚汀市环境保护局,,政府工作部门,正处级,市级,岚编〔2005〕1号,2005-01-10,2010-02-05\n"

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs,
        "b.csv": Sample.quotas([(Sample.first, "行政编制", 4), (Sample.second, "行政编制", 2)]),
        "r.csv": Sample.roster(0..<5),
      ], "--as-of", "2010-01-31")
    #expect(try desk.run("check").status == 1)
    try #require(try desk.finding("F1")["rule"] == "quota.overrun")
    return desk
  }

  @Test(arguments: [true, false]) func aLapseIsNoExemption(lapses: Bool) throws {
    let desk = try desk()
    if lapses {
      try desk.take(["e.csv": Self.end])
      #expect(try desk.run("check", "--as-of", "2010-03-31").status <= 2)
      try desk.act(
        "lapse F1 --reason 撤销 --document 岚编〔2010〕9号 --approver 冯丁", by: "周甲", on: "2010-04-10")
    } else {
      try desk.act("confirm F1", by: "周甲", on: "2010-02-01")
      try desk.act(
        "exempt F1 --reason 安置 --document 岚编〔2010〕9号 --approver 冯丁", by: "周甲", on: "2010-04-10")
    }
    #expect(try desk.finding("F1")["status"] == "exempt")
    let shown = try desk.run("finding", "show", "F1").words
    #expect(shown.contains("随机构撤销终结）") == lapses, "\(shown)")
    #expect(shown.contains("免予整改"))
    // What was exported comes back unchanged.
    #expect(try desk.run("finding", "ledger", "-o", "l.csv").status == 0)
    let taken = try desk.run("finding", "import", "l.csv", "--by", "周甲", "--on", "2010-04-11")
    #expect(taken.status == 0, "\(taken.everything)")
  }

  @Test func aSuccessionIsNoTransfer() throws {
    let desk = try desk()
    try desk.done(
      "organ", "reform", Sample.first, Sample.second, "--from", "2010-02-05", "--document",
      "岚编〔2010〕8号", "--approver", "冯丁", "--by", "周甲", "--on", "2010-02-06")
    try desk.take(["n.csv": Sample.roster(0..<5, organ: Sample.second)], "--as-of", "2010-02-20")
    #expect(try desk.run("check").status <= 2)
    try desk.act("succeed F1 --into F2", by: "周甲", on: "2010-02-25")
    #expect(try desk.finding("F1")["status"] == "transferred")
    let shown = try desk.run("finding", "show", "F1").words
    #expect(shown.contains("由 F2 接续"), "\(shown)")
  }

  /// The organ of an inner body is blocked and gets the letter.
  @Test func anInnerBodyIsItsOrgans() throws {
    let desk = try desk()
    try desk.act("confirm F1", by: "周甲", on: "2010-02-01")
    for organ in [Sample.first, "339901000101"] {
      let blocked = try desk.run(["blocked", "--organ", organ] + AuditDesk.key)
      #expect(
        CSVText.records(blocked.text).map { $0["organ_code"] } == [Sample.first],
        "\(blocked.everything)")
      #expect(blocked.words.contains("是 岚汀市环境保护局（\(Sample.first)）的内设机构") == (organ != Sample.first))
      let letter = try desk.run(["finding", "letter", "--organ", organ] + AuditDesk.key)
      #expect(CSVText.records(letter.text).map { $0["finding"] } == ["F1"], "\(letter.everything)")
    }
    let other = try desk.run(["blocked", "--organ", Sample.second] + AuditDesk.key)
    #expect(CSVText.records(other.text).isEmpty)
  }
}
