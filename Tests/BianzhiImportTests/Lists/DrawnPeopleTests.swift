import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Lists of people drawn off for other work are loans, and no rosters.
@Suite("people drawn off") struct DrawnPeopleTests {
  @Test(arguments: [
    "姓名|身份证号|原单位|抽调单位|抽调时间", "姓名|身份证号|原工作单位|抽调去向|抽调日期", "姓名|身份证号|派出单位|抽调到单位|抽调开始时间",
  ])
  func areLoans(header: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "岚汀市财政局抽调人员名单|<|<|<|<\n\(header)\n甲一|\(Identity.number(1))|岚汀市财政局|岚汀市创建办|2009-01-01",
      as: .text, name: "抽调")
    #expect(summary.isStored && summary.files.map(\.kind) == ["loans"])
    #expect(try desk.rows("SELECT organ_code, name, since FROM loan") == ["A1|甲一|2009-01-01"])
  }
}
