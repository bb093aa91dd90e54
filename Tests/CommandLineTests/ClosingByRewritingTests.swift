import Testing

/// What is entered, or written otherwise, after a finding was seen puts nothing right by itself.
@Suite("closings by data that were rewritten") struct ClosingByRewritingTests {
  /// The list of then handed in once more, in which the forty-first is written otherwise, is no correction of one hand.
  @Test(arguments: [("编外", "在岗"), ("行政编制", "借入")])
  func anOldListWrittenOtherwiseIsVoidedWithAnApprover(kind: String, state: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    let rows =
      (0..<40).map { Sample.Row(serial: $0) } + [Sample.Row(serial: 40, kind: kind, state: state)]
    try desk.take(["end.csv": Sample.roster(rows)], "--as-of", "2009-12-31", "--replace")
    try desk.run("check", "--as-of", "2009-12-31")
    let void = "void F1 --reason 笔误"
    try desk.act(void, by: "郑丙", on: "2010-03-28", gives: 77)
    let asked = try desk.act(void + " --approver 冯丁", by: "郑丙", on: "2010-03-28", gives: 77)
    #expect(asked.words.contains(Sample.name(40)), "\(asked.everything)")
    try desk.act(
      "raise --organ \(Sample.first) --title 改写 --part 行政编制", by: "周甲", on: "2010-03-28")
    try desk.act(void + " --beside H1", by: "郑丙", on: "2010-03-28", gives: 77)
    try desk.act(void + " --approver 冯丁 --beside H1", by: "郑丙", on: "2010-03-28")
    #expect(try desk.finding("F1")["status"] == "void")
    #expect(try desk.broken().isEmpty)
  }

  /// Approvals that are said to begin after the finding was seen, and whether their document is older than that.
  static let documents: [(document: String, older: Bool)] = [
    ("岚编发〔2008〕7号", true), ("岚编〔2005〕11号", true), ("岚编发〔2009〕7号", false),
    ("岚编发〔2010〕7号", false),
  ]

  @Test(arguments: documents) func anOldDocumentIsNoNewerApproval(document: String, older: Bool)
    throws
  {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    let quotas =
      "机构代码,编制类型,核定数,批准文号,生效日期\n\(Sample.first),行政编制,41,\(document),2010-02-15\n"
    try desk.take(["q.csv": quotas])
    try desk.checkRoster(41, on: "2010-04-10")
    let plain = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: older ? 77 : 0)
    guard older else { return }
    #expect(plain.words.contains(document), "\(plain.everything)")
    try desk.act("accept F1 --reason 已核对 --approver 冯丁", by: "郑丙", on: "2010-04-15")
  }

  /// The organ ends first, its finding with it, and what it became is said later.
  @Test func aReformNotedAfterTheLapseOpensIt() throws {
    let (desk, third) = (try Desk(), "339901000300")
    let head = "机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期,撤销日期\n"
    let new = "\(third),岚汀市生态环境局,,政府工作部门,正处级,市级,岚编〔2010〕8号,2010-02-05\n"
    try desk.take(
      [
        "a.csv": Sample.organs + new,
        "b.csv": Sample.quotas([(Sample.first, "行政编制", 4), (third, "行政编制", 4)]),
        "r.csv": Sample.roster(0..<5),
      ], "--as-of", "2010-01-31")
    #expect(try desk.run("check").status == 1)
    let end = "岚汀市环境保护局,,政府工作部门,正处级,市级,岚编〔2005〕1号,2005-01-10,2010-02-05\n"
    try desk.take(["e.csv": head + "\(Sample.first),\(end)"])
    #expect(try desk.run("check", "--as-of", "2010-03-31").status <= 2)
    try desk.act(Self.lapse, by: "周甲", on: "2010-04-10")
    #expect(try desk.finding("F1")["status"] == "exempt")
    try desk.done(
      "organ", "reform", Sample.first, third, "--from", "2010-02-05", "--document", "岚编〔2010〕8号",
      "--approver", "冯丁", "--by", "周甲", "--on", "2010-04-11")
    let back = try desk.finding("F1")
    #expect(back["status"] == "confirmed" && back["rebounds"] == "1", "\(back)")
    try desk.act(Self.lapse, by: "周甲", on: "2010-04-12", gives: 77)
    // What it became has four on four places: now it ends with the organ for good.
    let rows = (0..<4).map { Sample.Row(serial: $0, organ: third) }
    try desk.take(["n.csv": Sample.roster(rows)], "--as-of", "2010-04-20")
    #expect(try desk.run("check").status <= 2)
    try desk.act(Self.lapse, by: "周甲", on: "2010-04-25")
    #expect(try desk.run("check").status <= 2)
    #expect(try desk.finding("F1")["status"] == "exempt")
    #expect(try desk.broken().isEmpty)
  }

  private static let lapse = "lapse F1 --reason 撤销 --document 岚编〔2010〕9号 --approver 冯丁"

  /// A finding of an organ that ended on 2010-02-05, and lapsed with it on 2010-04-10.
  private func lapsed(_ quotas: [(String, String, Int)]) throws -> Desk {
    let desk = try Desk()
    try desk.take(
      ["a.csv": Sample.organs, "b.csv": Sample.quotas(quotas), "r.csv": Sample.roster(0..<5)],
      "--as-of", "2010-01-31")
    #expect(try desk.run("check").status == 1)
    let head = "机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期,撤销日期\n"
    let end = "岚汀市环境保护局,,政府工作部门,正处级,市级,岚编〔2005〕1号,2005-01-10,2010-02-05\n"
    try desk.take(["e.csv": head + "\(Sample.first),\(end)"])
    #expect(try desk.run("check", "--as-of", "2010-03-31").status <= 2)
    try desk.act(Self.lapse, by: "周甲", on: "2010-04-10")
    return desk
  }

  /// The people of the ended organ come up on a later list of its own.
  @Test func aLaterListOfTheEndedOrganOpensIt() throws {
    let desk = try lapsed([(Sample.first, "行政编制", 4)])
    #expect(try desk.run("check", "--as-of", "2010-04-11").status <= 2)
    #expect(try desk.finding("F1")["status"] == "exempt")
    try desk.checkRoster(5, on: "2010-04-20")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  /// No reform is noted, and most people of the ended organ come up on a later list of another one; or only some do.
  @Test(arguments: [5, 3, 2]) func aListOfWhatItBecameOpensIt(people: Int) throws {
    let desk = try lapsed([(Sample.first, "行政编制", 4), (Sample.second, "行政编制", 9)])
    try desk.take(
      ["n.csv": Sample.roster(0..<people, organ: Sample.second)], "--as-of", "2010-04-20")
    let isOpen = people > 2
    let back = try desk.finding("F1")
    #expect(back["status"] == (isOpen ? "confirmed" : "exempt"), "\(back)")
    guard isOpen else { return }
    #expect(try desk.run("trace", "F1").everything.contains("多数人员此后列入 \(Sample.second)"))
    // Looked at and ended once more, it stays so, whatever lists of that organ come.
    #expect(try desk.run("check").status <= 2)
    try desk.act(Self.lapse, by: "周甲", on: "2010-04-25")
    try desk.take(
      ["o.csv": Sample.roster(0..<people, organ: Sample.second)], "--as-of", "2010-05-20")
    #expect(try desk.run("check").status <= 2)
    #expect(try desk.finding("F1")["status"] == "exempt")
    #expect(try desk.broken().isEmpty)
  }
}
