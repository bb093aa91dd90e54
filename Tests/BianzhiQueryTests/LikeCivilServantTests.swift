import BianzhiQuery
import Testing

/// 事业编制 of which another column says 参公 is the kind that the organ's approvals grant.
@Suite("institution quotas beside 参公") struct LikeCivilServantTests {
  private static func office(
    _ approved: String, _ heading: String, _ cell: String, people: Int = 2
  ) throws -> Office {
    let office = try Office()
    try office.organs("A1,岚县社会保险服务中心,,事业单位,2009-01-01,")
    try office.quotas("A1,\(approved),2,,号,2009-01-01,")
    try office.store(
      "身份证号,姓名,机构代码,编制性质,数据日期,\(heading)",
      (1...people).map { "\(Staff.number($0)),甲\($0),A1,事业编制,2010-06-30,\(cell)" })
    return office
  }

  static let said = [
    ("是否参公", "是"), ("是否参照公务员法管理", "√"), ("人员身份", "参公人员"), ("人员身份", "参照公务员法管理人员"), ("人员类别", "参公"),
  ]

  @Test(arguments: said) func nobodyHoldsAnUnapprovedKind(heading: String, cell: String) throws {
    let office = try Self.office("参公事业编制", heading, cell)
    let result = try office.check()
    #expect(try office.findings("quota.unapproved_kind", result).isEmpty)
    let over = try Self.office("参公事业编制", heading, cell, people: 3)
    #expect(try over.found("quota.overrun") == ["A1 参公事业编制 2/3"])
  }

  @Test(arguments: said) func whereOnlyTheInstitutionQuotaIsApprovedItIsMeant(
    heading: String, cell: String
  ) throws {
    let office = try Self.office("事业编制", heading, cell, people: 3)
    #expect(try office.found("quota.overrun") == ["A1 事业编制 2/3"])
    #expect(try office.found("quota.unapproved_kind").isEmpty)
  }

  @Test(arguments: [("是否参公", "否"), ("人员身份", "非参公人员"), ("是否参公", "")])
  func whoIsNotIsCountedAsRecorded(heading: String, cell: String) throws {
    let office = try Self.office("参公事业编制", heading, cell)
    #expect(try office.found("quota.unapproved_kind") == ["A1 事业编制 0/2"])
  }
}
