import BianzhiCore
import BianzhiImport
import Testing

/// Lists of leaders that tell unit and post in one column, or that a title tells.
@Suite("lists of leaders") struct LeaderListTests {
  private func subjects(_ desk: Desk) throws -> [String] {
    try desk.rows("SELECT organ_code, name, post FROM subject ORDER BY name")
  }

  @Test(arguments: [
    "姓名|单位及职务|任职时间\n甲一|岚汀市财政局局长|2008-03\n甲二|岚汀市水务局党组书记、局长|2008-03",
    "岚汀市主要负责人名单|<|<|<\n姓名|身份证号|单位及职务|任职时间\n甲一|339901197001010017|岚汀市财政局局长|2008-03\n甲二||岚汀市水务局党组书记、局长|2008-03",
    "部门主要领导一览表|<|<|<\n单位|姓名|身份证号|职务\n岚汀市财政局|甲一||局长\n岚汀市水务局|甲二||党组书记、局长",
    "姓名|性别|工作单位及职务|现任职务时间\n甲一|男|岚汀市财政局局长|2008-03\n甲二|女|岚汀市水务局党组书记、局长|2008-03",
  ])
  func readAsLeaders(sheet: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(sheet, as: .text)
    #expect(summary.files.map(\.kind) == ["subjects"] && summary.isStored)
    #expect(try subjects(desk) == ["A1|甲一|局长", "A2|甲二|党组书记、局长"])
  }

  @Test(arguments: [
    ("岚汀市财政局长", "A1|甲一|局长"), ("岚汀市教育局办公室主任", "A3|甲一|办公室主任"),
    ("市林业局局长", "市林业局|甲一|局长"), ("青溪镇镇长", "青溪镇|甲一|镇长"), ("云浦乡党委书记", "云浦乡|甲一|党委书记"),
  ])
  func unitAndPostInOneText(text: String, subject: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take("姓名|单位及职务|任职时间\n甲一|\(text)|2008-03", as: .text)
    #expect(try subjects(desk) == [subject])
  }

  /// 财政局下属票据中心主任 is no 主任 of the 财政局.
  @Test(arguments: ["岚汀市财政局票据管理中心主任", "退休在家", "自由职业"])
  func otherUnitsAreRefusedByRow(text: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take("姓名|单位及职务|任职时间\n甲一|\(text)|2008-03", as: .text)
    #expect(try !summary.isStored || subjects(desk).allSatisfy { !$0.hasPrefix("A1") })
  }

  @Test func aRosterStaysOne() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "单位|姓名|身份证号|内设机构|编制类型|职务\n岚汀市财政局|甲一|\(Identity.number(1))|办公室|行政编制|主任", as: .text)
    #expect(summary.files.map(\.kind) == ["roster"])
  }
}
