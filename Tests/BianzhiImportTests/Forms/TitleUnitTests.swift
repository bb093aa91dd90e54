import BianzhiImport
import Testing

/// Units in brackets, behind strokes and behind labels of titles.
@Suite("units in titles") struct TitleUnitTests {
  @Test(arguments: [
    "2010年6月工资发放表（岚汀市水务局）", "2010年6月工资发放表【岚汀市水务局】", "2010年6月工资发放明细——岚汀市水务局",
    "2010年6月工资表(单位：岚汀市水务局)", "岚汀市水务局2010年6月工资表（单位：元）", "（岚汀市水务局）2010年6月工资表",
    "2010年6月工资表〔市水务局〕",
  ])
  func paidBy(title: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      title, "姓名,身份证号,应发工资", "甲一,\(Identity.number(1)),100.00",
    ])
    #expect(summary.isStored && summary.problems == [])
    #expect(try desk.rows("SELECT payer_code FROM payroll") == ["A2"])
  }

  /// A label before the name became a part of it, and a unit of its own.
  @Test(arguments: [
    "学校：岚汀市水务局,,,统计日期：2010年6月30日", "填报部门：岚汀市水务局", "所属单位：岚汀市水务局", "医院：岚汀市水务局  日期：2010年6月",
    "单位全称：岚汀市水务局", "发放单位:岚汀市水务局   单位：元",
  ])
  func labelled(caption: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "人员花名册", caption, "姓名,身份证号,编制类型,职务", "甲一,\(Identity.number(1)),行政编制,科员",
    ])
    #expect(try desk.rows("SELECT organ_code FROM staff") == ["A2"])
  }

  /// The organ above a unit is not the unit.
  @Test(arguments: ["主管部门：岚汀市水务局", "上级单位：岚汀市水务局", "审核单位：岚汀市水务局", "抄送：岚汀市水务局"])
  func otherLabels(caption: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "人员花名册", caption, "姓名,身份证号,编制类型,职务", "甲一,\(Identity.number(1)),行政编制,科员",
    ])
    #expect(!summary.isStored && summary.problems == ["no_organ  1"])
  }

  /// Below a page break the unit came from the file's name, and half of the people were another unit's.
  @Test(arguments: ["第1页 共2页", "（续表）"])
  func pageBreaksNameNobody(text: String) throws {
    let desk = try Desk.withOrgans()
    let header = "姓名,身份证号,编制类型,职务"
    let row = { (serial: Int) in "甲\(serial),\(Identity.number(serial)),行政编制,科员" }
    try desk.take(
      lines: ["岚汀市财政局人员名册", header, row(1), row(2), text, header, row(3)], as: "岚汀市水务局.csv")
    #expect(try desk.rows("SELECT DISTINCT organ_code FROM staff") == ["A1"])
  }

  @Test(arguments: [("9月", "岚汀市财政局2009年工资", 200909), ("工资9月份", "岚汀市财政局2009年度", 200909)])
  func monthsOfSheetsInTheYearOfTheFile(tab: String, file: String, month: Int) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "岚汀市财政局工资发放表|<|<\n姓名|身份证号|应发工资\n甲一|\(Identity.number(1))|100", as: .workbook,
      name: file, tab: tab)
    #expect(summary.isStored)
    #expect(try desk.rows("SELECT month FROM pay_list") == ["\(month)"])
  }
}
