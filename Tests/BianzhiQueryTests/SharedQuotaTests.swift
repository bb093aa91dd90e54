import BianzhiCore
import BianzhiQuery
import Testing

/// Quotas that cover further organs.
@Suite("shared quotas") struct SharedQuotaTests {
  private func office(
    _ rows: [Staff], quota: String = "A1,行政编制,2,,号,2009-01-01,A2、A3", _ more: String...
  ) throws -> Office {
    let office = try Office()
    try office.store("机构代码,编制类型,核定数,增减数,批准文号,生效日期,覆盖机构", [quota] + more)
    try office.roster(rows)
    return office
  }

  @Test func countsThePeopleOfAllOrgansTogetherOnce() throws {
    let office = try office([
      Staff(1, "A1"), Staff(2, "A2"), Staff(1, "A2"), Staff(3, "A3"), Staff(3, "A1"),
    ])
    let result = try office.check()
    let finding = try #require(try office.findings("quota.overrun", result).first)
    #expect(finding.brief == "A1 行政编制 2/3")
    #expect(try office.findings("quota.unapproved_kind", result).isEmpty)
    let explained = try office.ledger.explain("\(finding.name)")
    #expect(explained.persons == 3 && explained.counted.count == 5)
    #expect(try office.unchecked("quota.overrun", result).isEmpty)
  }

  @Test func reportsOtherKindsOfACoveredOrganThere() throws {
    let office = try office([
      Staff(1, "A1"), Staff(2, "A2"), Staff(3, "A3").with(\.kind, "工勤编制"),
    ])
    let result = try office.check()
    #expect(try office.findings("quota.overrun", result).isEmpty)
    #expect(
      try office.findings("quota.unapproved_kind", result).map(\.brief) == ["A3 工勤编制 0/1"])
  }

  @Test func whoIsOnTwoOfTheRostersHoldsOnePlace() throws {
    let rows = [Staff(1, "A1"), Staff(1, "A2"), Staff(2, "A3")]
    let shared = try office(rows)
    let found = try shared.findings("person.double_place", shared.check())
    #expect(found.map(\.severity) == [.hint] && found.first?.note == "remark shared_quota")
    let apart = try office(
      rows, quota: "A1,行政编制,2,,号,2009-01-01,A3", "A2,行政编制,2,,号,2009-01-01,")
    #expect(
      try apart.findings("person.double_place", apart.check()).map(\.severity) == [.critical])
  }

  @Test func theLineNamesItsDocument() throws {
    let office = try office([Staff(1, "A1"), Staff(2, "A2")])
    let line = try office.ledger.explainStrength(
      of: "A1", kind: "行政编制", asOf: nil, run: nil, calibre: nil)
    #expect(line.approvals.map(\.document) == ["号"] && line.sharedWith == ["A2", "A3"])
  }

  @Test func namesAMemberWithoutRoster() throws {
    let office = try office([Staff(1, "A1"), Staff(2, "A2")])
    let result = try office.check()
    #expect(
      try office.unchecked("quota.overrun", result).contains("member_without_roster 1/0"))
  }

  /// The members' people count with the lead, so without its roster nobody judged them.
  @Test func saysThatALeadWithoutRosterIsNotChecked() throws {
    let office = try office(
      [Staff(1, "A2"), Staff(2, "A2"), Staff(3, "A3"), Staff(4, "B1")],
      "B1,行政编制,1,,号,2009-01-01,")
    let result = try office.check()
    let isReported = try !office.findings("quota.overrun", result).isEmpty
    let isNamed = try !office.unchecked("quota.overrun", result).isEmpty
    #expect(isReported || isNamed, "three people of A2 and A3 are neither judged nor named")
  }

  @Test func foldsTheFundingOverAllOrgans() throws {
    let rows = [
      Staff(1, "A1").with(\.kind, "事业编制"), Staff(2, "A2").with(\.kind, "全额拨款事业编制"),
      Staff(3, "A2").with(\.kind, "全额拨款事业编制"),
    ]
    let office = try office(rows, quota: "A1,事业编制,2,,号,2009-01-01,A2")
    let result = try office.check()
    #expect(try office.findings("quota.unapproved_kind", result).map(\.brief) == [])
    let finding = try #require(try office.findings("quota.overrun", result).first)
    #expect(finding.brief == "A1 事业编制 2/3")
    #expect(try office.ledger.explain("\(finding.name)").persons == 3)
  }

  /// People without numbers are known within their organ only.
  @Test func keepsNamesakesOfTwoOrgansApart() throws {
    let nameless = ["A1", "A2", "A3"].map {
      Staff(nil, $0).with(\.name, "乙一").with(\.birth, "1980-02-03")
    }
    let office = try office(nameless)
    #expect(try office.found("quota.overrun") == ["A1 行政编制 2/3"])
  }

  @Test func endsWithTheDocumentThatSharedIt() throws {
    let rows = [Staff(1, "A1"), Staff(2, "A2"), Staff(3, "A3")]
    let office = try office(
      rows, "A1,行政编制,2,,石编〔2010〕1号,2010-01-01,", "A2,行政编制,1,,石编〔2010〕1号,2010-01-01,",
      "A3,工勤编制,1,,石编〔2010〕1号,2010-01-01,")
    let result = try office.check()
    #expect(try office.findings("quota.overrun", result).isEmpty)
    #expect(
      try office.findings("quota.unapproved_kind", result).map(\.brief) == ["A3 行政编制 0/1"])
  }

  /// How a table may write one quota of two organs, or two quotas: the lines of strength.
  static let written: [(rows: [String], lines: [String])] = [
    // At each of them, covering the other one.
    (
      ["A1,行政编制,2,,石编〔2009〕1号,2009-01-01,A2", "A2,行政编制,2,,石编〔2009〕1号,2009-01-01,A1"],
      ["A1 2/3"]
    ),
    // At each of them, covering at the second one alone.
    (
      ["A1,行政编制,2,,石编〔2009〕1号,2009-01-01,", "A2,行政编制,2,,石编〔2009〕1号,2009-01-01,A1"],
      ["A2 2/3"]
    ),
    // A quota of its own beside, of another number or by another document.
    (
      ["A1,行政编制,2,,石编〔2009〕1号,2009-01-01,A2", "A2,行政编制,1,,石编〔2009〕1号,2009-01-01,"],
      ["A1 2/3", "A2 1/0"]
    ),
    (
      ["A1,行政编制,2,,石编〔2009〕1号,2009-01-01,A2", "A2,行政编制,2,,石编〔2009〕2号,2009-01-01,"],
      ["A1 2/3", "A2 2/0"]
    ),
  ]

  @Test(arguments: written)
  func aQuotaWrittenAtEachOfTheOrgansIsOne(item: (rows: [String], lines: [String])) throws {
    let office = try Office()
    try office.store("机构代码,编制类型,核定数,增减数,批准文号,生效日期,覆盖机构", item.rows)
    try office.roster([Staff(1, "A1"), Staff(2, "A2"), Staff(3, "A2")])
    let result = try office.check()
    let lines = try office.ledger.strength().map { row in
      "\(row.organCode) \(row.approved ?? -1)/\(row.actual ?? -1)"
    }
    #expect(lines == item.lines)
    #expect(
      try office.findings("quota.overrun", result).map(\.organCode)
        == [String(item.lines[0].prefix(2))])
    let sums = try office.ledger.strengthSums(by: .kind, asOf: nil, run: nil).sums
    #expect(
      sums.map(\.approved) == [
        item.lines.count == 1 ? 2 : 2 + (Int(item.lines[1].dropFirst(3).prefix(1)) ?? 0)
      ])
  }
}
