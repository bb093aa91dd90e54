import Testing

/// What was allowed to an organ that ended is allowed to nobody else, and does not go without a word.
@Suite("waivers of ended organs") struct EndedWaiverTests {
  private static let next = "339901000900"
  private static let heading = "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,有效期至\n"

  /// 40 places and 44 people of the first organ, which may be over until 2011; then another organ takes its place.
  private func desk(_ organ: String = Sample.first, name: String = "岚汀市生态环境局") throws -> Desk {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas,
        "w.csv":
          (organ == Sample.first ? Self.heading : Self.heading.replacing("机构代码", with: "机构名称"))
          + "\(organ),超编,行政编制,4,岚编〔2009〕3号,岚汀市编委,2011-12-31\n",
      ], "--as-of", "2009-12-31")
    try desk.take(["r.csv": Sample.roster(0..<44)], "--as-of", "2010-05-01")
    try desk.run("check", "--as-of", "2010-05-01")
    try #require(try desk.finding("F1")["severity"] == "minor")
    try desk.take([
      "n.csv": "机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期\n"
        + "\(Self.next),\(name),,政府工作部门,正处级,市级,岚编〔2010〕9号,2010-06-01\n"
    ])
    try desk.done(
      "organ", "reform", Sample.first, Self.next, "--from", "2010-06-01", "--document",
      "岚编〔2010〕9号", "--approver", "冯丁", "--by", "周甲", "--on", "2010-06-02")
    try desk.take(
      ["s.csv": Sample.roster(0..<44, organ: Self.next)], "--as-of", "2010-06-30")
    return desk
  }

  @Test func theSuccessorIsNotShielded() throws {
    let desk = try desk()
    let check = try desk.run("check", "--as-of", "2010-06-30")
    #expect(check.status == 1)
    let over = try #require(
      CSVText.records(
        try desk.run("finding", "list", "--format", "csv", "--headers", "key").text
      ).first { $0["organ_code"] == Self.next && $0["rule"] == "quota.overrun" })
    #expect(over["severity"] == "major" && over["is_policy"] != "yes", "\(over)")
    #expect(check.words.contains("例外批复，对继任机构不适用"), "\(check.words)")
  }

  /// A waiver that names an organ by the name that the successor bears too was given to the old one.
  @Test func norByTheNameThatBothBear() throws {
    let desk = try desk("岚汀市环境保护局", name: "岚汀市环境保护局")
    let check = try desk.run("check", "--as-of", "2010-06-30")
    let over = CSVText.records(
      try desk.run("finding", "list", "--format", "csv", "--headers", "key").text
    ).filter { $0["organ_code"] == Self.next && $0["rule"] == "quota.overrun" }
    #expect(over.map { $0["severity"] } == ["major"], "\(over)")
    #expect(check.words.contains("对继任机构不适用"), "\(check.words)")
  }

  /// An exemption goes with its organ, and the reform says so.
  @Test func anExemptionIsNamedWithTheReform() throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 3), (Sample.second, "行政编制", 3)],
      roster: Sample.roster(0..<4), on: "2010-01-15")
    try desk.run("check")
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(
      "exempt F1 --reason 政策 --document 8号 --approver 冯丁", by: "周甲", on: "2010-01-21")
    let reform = try desk.run(
      "organ", "reform", Sample.first, Sample.second, "--from", "2010-02-01", "--document", "9号",
      "--approver", "冯丁", "--by", "周甲", "--on", "2010-02-02")
    #expect(reform.status == 0 && reform.words.contains("F1"), "\(reform.everything)")
    #expect(reform.words.contains("不及于"))
    try desk.take(
      ["s.csv": Sample.roster(0..<4, organ: Sample.second)], "--as-of", "2010-03-31")
    try desk.run("check")
    let over = try #require(
      CSVText.records(
        try desk.run("finding", "list", "--format", "csv", "--headers", "key").text
      ).first { $0["organ_code"] == Sample.second && $0["rule"] == "quota.overrun" })
    #expect(over["status"] == "raised", "\(over)")
  }

  /// A new approval for the successor holds, and the old one is not spoken of once it is past.
  @Test func aNewApprovalHolds() throws {
    let desk = try desk()
    try desk.take([
      "v.csv": Self.heading + "\(Self.next),超编,行政编制,4,岚编〔2010〕12号,岚汀市编委,2012-12-31\n"
    ])
    _ = try desk.run("check", "--as-of", "2010-06-30")
    let over = CSVText.records(
      try desk.run("finding", "list", "--format", "csv", "--headers", "key").text
    ).filter { $0["organ_code"] == Self.next && $0["rule"] == "quota.overrun" }
    #expect(over.map { $0["severity"] } == ["minor"], "\(over)")
  }
}
