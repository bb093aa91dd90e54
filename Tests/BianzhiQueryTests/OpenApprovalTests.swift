import BianzhiQuery
import Testing

/// An approval in words that no list has may hold the people whom a known one seems to lack.
@Suite("approvals of unread kinds") struct OpenApprovalTests {
  private static func office(_ kind: String, people: Int) throws -> Office {
    let office = try Office()
    try office.organs("A1,岚县市场监督管理局,,政府工作部门,2009-01-01,")
    try office.quotas("A1,行政编制,4,,岚编〔2009〕1号,2009-01-01,", "A1,\(kind),2,,岚编〔2009〕2号,2009-01-01,")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,数据日期",
      (0..<people).map { "\(Staff.number($0)),甲\($0),A1,行政编制,2010-06-30" })
    return office
  }

  @Test(arguments: ["行政执法专项编制", "派驻机构行政编制", "老干部服务人员编制", "纪检监察编制"])
  func mayHoldThoseWhoSeemTooMany(kind: String) throws {
    let office = try Self.office(kind, people: 6)
    let result = try office.check()
    #expect(try office.findings("quota.overrun", result).isEmpty)
    #expect(try office.unchecked("quota.overrun", result) == ["open_approval 1/6"])
  }

  @Test func moreThanBothAreTooMany() throws {
    let office = try Self.office("行政执法专项编制", people: 7)
    #expect(try office.found("quota.overrun") == ["A1 行政编制 4/7"])
  }

  @Test func anotherKnownKindHoldsNobody() throws {
    let office = try Self.office("事业编制", people: 6)
    #expect(try office.found("quota.overrun") == ["A1 行政编制 4/6"])
  }
}
