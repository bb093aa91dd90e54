import BianzhiCore
import BianzhiQuery
import Testing

/// Organs that files know by name only, imported before the ledger knows them.
@Suite("organs known by name") struct NamedOrganTests {
  private static let roster = "身份证号,姓名,机构名称,编制类型,人员状态,数据日期"
  private static func row(_ person: Int, _ organ: String) -> String {
    "\(Staff.number(person)),甲\(person),\(organ),行政编制,在岗,2010-06-30"
  }

  @Test func areJudgedUnderTheirNameAtFirst() throws {
    let office = try Office()
    try office.store(Self.roster, [Self.row(1, "石桥局"), Self.row(2, "石桥局")])
    try office.store(
      "机构名称,编制类型,核定数,批准文号,生效日期", ["石桥局,行政编制,1,号,2009-01-01"])
    #expect(try office.found("quota.overrun") == ["石桥局 行政编制 1/2"])
  }

  /// Findings called the organ by the short form that its roster has.
  @Test func areCalledAsApprovalsCallThem() throws {
    let office = try Office()
    try office.store(
      "机构名称,编制类型,核定数,批准文号,生效日期",
      ["江海县公安局,行政编制,1,号,2009-01-01", "江海县民政局,行政编制,1,号,2009-01-01"])
    try office.store(Self.roster, [Self.row(1, "县公安局"), Self.row(2, "公安局")])
    let finding = try #require(try office.findings("quota.overrun", office.check()).first)
    #expect(finding.brief == "江海县公安局 行政编制 1/2" && finding.organName == "江海县公安局")
  }

  @Test func areTheOrganOfThatNameOnceItIsImported() throws {
    let office = try Office()
    try office.store(Self.roster, [Self.row(1, "石桥局"), Self.row(2, "石桥局")])
    try office.store(
      "机构名称,编制类型,核定数,批准文号,生效日期", ["石桥局,行政编制,1,号,2009-01-01"])
    try office.organs("A1,石桥局,,政府工作部门,,")
    let result = try office.check()
    let finding = try #require(try office.findings("quota.overrun", result).first)
    #expect(finding.brief == "A1 行政编制 1/2" && finding.organName == "石桥局")
    #expect(try office.ledger.explain("\(finding.name)").persons == 2)
    #expect(try office.unchecked("quota.overrun", result).isEmpty)
  }

  @Test func joinAcrossCodeAndName() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try office.store(Self.roster, [Self.row(1, "石桥局"), Self.row(2, "石桥局")])
    try office.organs("A1,石桥局,,政府工作部门,,")
    #expect(try office.found("quota.overrun") == ["A1 行政编制 1/2"])
  }

  @Test func payersJoinToo() throws {
    let office = try Office()
    try office.roster([Staff(1, "A1"), Staff(2, "A1").with(\.state, "退休")])
    try office.store(
      "身份证号,姓名,发放单位,月份,应发金额",
      [1, 2, 3].map { "\(Staff.number($0)),甲\($0),石桥局,2010-06,4000.00" })
    try office.organs("A1,石桥局,,政府工作部门,,")
    let result = try office.check()
    #expect(
      try office.findings("pay.off_roster", result).map(\.brief) == ["A1 \(Staff.number(3))"])
    #expect(
      try office.findings("pay.after_leaving", result).map(\.brief) == ["A1 \(Staff.number(2))"])
    for finding in try office.ledger.findings() {
      let explained = try office.ledger.explain("\(finding.name)")
      #expect(explained.rows.contains { $0.reason == "paid" })
    }
  }

  @Test func twoOrgansOfOneNameTakeNobody() throws {
    let office = try Office()
    try office.store(Self.roster, [Self.row(1, "石桥局"), Self.row(2, "石桥局")])
    try office.organs("A1,石桥局,,政府工作部门,,", "A2,石桥局,,政府工作部门,,")
    try office.quotas("A1,行政编制,1,,号,2009-01-01,", "A2,行政编制,1,,号,2009-01-01,")
    let result = try office.check()
    #expect(result.findings == 0)
    #expect(try office.outcome("quota.overrun", result).checked == 0)
  }
}
