import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Lists of loans whose titles or headings speak of a paper or of training as well: they were passed over as lists of names.
@Suite("loans under other titles") struct LoanTitleTests {
  private func lines(_ title: String, _ header: String) -> [String] {
    [
      title, "姓名,身份证号,\(header)",
      "甲一,\(Identity.number(1)),岚汀市财政局,岚汀市水务局,2009.03.01",
    ]
  }

  @Test(arguments: [
    ("岚汀市借调人员统计表", "所在单位,抽调至,抽调时间"), ("岚汀市借调（跟班学习）人员名单", "原单位,跟班学习单位,起始时间"),
    ("岚汀市抽调人员汇总表", "原单位,抽调到部门,抽调时间"), ("岚汀市借调人员情况统计表", "所在单位,现借用到单位,借用时间"),
    ("借调跟班人员一览表", "原单位,跟班单位,开始时间"), ("甲县借调（跟班学习）人员名单,,,,", "原单位,跟班学习单位,起始时间"),
    ("借调（跟班学习）干部名单", "原单位,学习单位,起始时间"), ("抽调（挂职）人员名单", "原单位,现服务单位,开始时间"),
  ])
  func theyAreRead(title: String, header: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: lines(title, header))
    #expect(summary.isStored && summary.files.map(\.kind) == ["loans"], "\(summary.problems)")
    #expect(
      try desk.rows("SELECT name, since FROM loan_row") == ["甲一|20090301"])
  }

  /// A roster of people who are lent stays a roster, whatever its title says: nothing tells who borrowed them.
  @Test func aRosterOfThemStays() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [
        "借调（跟班学习）人员名单", "姓名,身份证号,单位,职务,备注",
        "甲一,\(Identity.number(1)),岚汀市财政局,科员,",
      ])
    #expect(summary.files.map(\.kind) == ["roster"], "\(summary.problems)")
  }

  /// Whoever came to a unit is on its roster, with the unit that each came from.
  @Test func aRosterOfThoseWhoCameStays() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [
        "岚汀市财政局借调人员名单", "姓名,身份证号,原单位,职务,借调时间",
        "甲一,\(Identity.number(1)),岚汀市水务局,科员,2009.03.01",
      ])
    #expect(summary.files.map(\.kind) == ["roster"], "\(summary.problems)")
  }

  /// Without a word for the borrower it is a table that lacks something, and no list of names for another matter.
  @Test(arguments: [
    ("岚汀市借调人员统计表", "所在单位,服务地点,何时"), ("岚汀市借调（跟班学习）人员名单", "原单位,地点,跟班时间"),
    ("岚汀市借调（跟班学习）人员名单", "派出单位,所去地方,时间"),
  ])
  func orRefused(title: String, header: String) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write("表.csv", lines(title, header))
    let error = #expect(throws: ImportError.self) { try desk.take([path]) }
    let text = error?.wording.zh ?? ""
    #expect(!["统计表", "跟班"].contains { text.contains("“\($0)”的人员名单") }, "\(text)")
  }

  /// What such people are examined or trained for is another matter.
  @Test(arguments: [("借调人员考勤表", "原单位,出勤,天数", "考勤"), ("跟班学习人员名单", "原单位,跟班单位,天数", "跟班")])
  func otherMattersStay(title: String, header: String, matter: String) throws {
    let desk = try Desk.withOrgans()
    let other = try desk.write("表.csv", lines(title, header))
    let beside = try desk.write(
      "借调.csv",
      ["姓名,原单位,借调单位,借调时间", "乙二,岚汀市财政局,岚汀市水务局,2009-03-01"])
    let summary = try desk.take([other, beside])
    #expect(summary.passedOverSheets.map(\.reason) == [.people(matter: matter)])
  }
}
