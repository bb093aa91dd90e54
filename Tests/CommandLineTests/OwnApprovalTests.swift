import Testing

/// An organ's own form approves nothing of it where documents do.
@Suite("a form is no approval beside documents") struct OwnApprovalTests {
  private static let lines = "单位名称,编制类型,编制数,实有人数,数据日期,批准文号\n"
  private static let wide = "单位名称,行政编制核定数,行政编制实有数,数据日期,批准文号\n"
  private static let name = "岚汀市环境保护局"

  /// Five people on four places by a table of approvals, submitted.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)]),
    ])
    try desk.take(["r.csv": Sample.roster(0..<5)], "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "quota.overrun")
    try desk.submitted()
    return desk
  }

  private func findings(_ desk: Desk) throws -> [[String: String]] {
    CSVText.records(
      try desk.run("export", "findings", "--headers", "key", "--format", "csv").text)
  }

  static let forms: [(form: String, document: String)] = [
    (lines + "\(name),行政编制,12,5,2010-03-31,岚编〔2008〕9号\n", "岚编〔2008〕9号"),
    (lines + "\(name),行政编制,12,5,2010-03-31,岚编〔2010〕77号\n", "岚编〔2010〕77号"),
    (wide + "\(name),12,5,2010-03-31,岚编〔2010〕77号\n", "岚编〔2010〕77号"),
  ]

  /// The document is known with another number, or not at all: what the form says is compared with what is approved.
  @Test(arguments: forms) func aFormRaisesNothing(form: String, document: String) throws {
    let desk = try desk()
    try desk.take(["f.csv": form])
    try desk.take(["s.csv": Sample.roster(0..<5)], "--as-of", "2010-03-31")
    let check = try desk.run("check")
    let found = try findings(desk)
    #expect(
      found.map { "\($0["rule"] ?? "") \($0["expected"] ?? "") \($0["actual"] ?? "")" }.sorted()
        == ["data.stated_approved 4 12", "quota.overrun 4 5"], "\(check.everything)")
    let asks = document != "岚编〔2008〕9号"
    #expect(check.everything.contains("请导入批复本身") == asks, "\(check.everything)")
    _ = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    let strength = try desk.run("export", "strength", "--headers", "key", "--format", "csv")
    #expect(CSVText.records(strength.text).first?["approved"] == "4", "\(strength.everything)")
    let proof = try desk.run("explain", "F2")
    #expect(proof.text.contains("f.csv") && proof.text.contains("b.csv"), "\(proof.everything)")
  }

  /// A new kind that only the form tells of is neither approved nor not.
  @Test func anotherKindIsOpen() throws {
    let desk = try desk()
    try desk.take(["f.csv": Self.lines + "\(Self.name),事业编制,5,1,2010-03-31,岚编〔2010〕77号\n"])
    let rows = (0..<5).map { Sample.Row(serial: $0, kind: $0 == 4 ? "事业编制" : "行政编制") }
    try desk.take(["s.csv": Sample.roster(rows)], "--as-of", "2010-03-31")
    #expect(try desk.run("check").status == 2)
    _ = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
  }

  /// A table that only approves is one of approvals, whatever it is called.
  @Test func anApprovalRaises() throws {
    let desk = try desk()
    try desk.take(["f.csv": "单位名称,编制类型,编制数,批准文号,生效日期\n\(Self.name),行政编制,5,岚编〔2010〕7号,2010-03-01\n"])
    try desk.take(["s.csv": Sample.roster(0..<5)], "--as-of", "2010-03-31")
    try desk.run("check")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
  }

  /// Forms with documents are all that there is: they stand for approvals, and changes count from them.
  @Test(arguments: [false, true]) func formsAlone(withChange: Bool) throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "f.csv": Self.lines + "\(Self.name),行政编制,4,5,2009-12-31,岚编〔2008〕9号\n",
    ])
    if withChange {
      try desk.take([
        "c.csv": "机构代码,编制类型,增减数,批准文号,生效日期\n\(Sample.first),行政编制,1,岚编〔2010〕3号,2010-02-01\n"
      ])
    }
    try desk.take(["r.csv": Sample.roster(0..<5)], "--as-of", "2010-03-31")
    try desk.run("check")
    #expect(
      try findings(desk).filter { $0["rule"] == "quota.overrun" }.count == (withChange ? 0 : 1))
  }

  /// What a form stated wrongly is put right by the next one, and by nothing else.
  @Test(arguments: ["", "岚编〔2008〕9号"]) func theNextFormPutsItRight(document: String) throws {
    let desk = try Desk()
    let form = { (number: Int, day: String) in
      Self.lines + "\(Self.name),行政编制,\(number),4,\(day),\(document)\n"
    }
    try desk.take([
      "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)]),
      "f.csv": form(9, "2009-12-31"),
    ])
    try desk.take(["r.csv": Sample.roster(0..<4)], "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "data.stated_approved")
    try desk.submitted()
    try desk.take(["s.csv": Sample.roster(0..<4)], "--as-of", "2010-03-31")
    try desk.run("check")
    _ = try desk.act("accept F1", by: "郑丙", on: "2010-04-10", gives: 77)
    try desk.take(["g.csv": form(4, "2010-03-31")])
    try desk.run("check")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    #expect(try desk.broken().isEmpty)
  }
}
