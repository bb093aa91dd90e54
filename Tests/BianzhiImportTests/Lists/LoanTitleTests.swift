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

  /// A list that is called 花名册 was a roster of the unit that borrowed, so that everybody on it held two places.
  @Test(arguments: [
    ("岚汀市借调（跟班学习）人员花名册", "原单位,跟班单位,起始时间"), ("岚汀市借调（跟班学习）人员花名册", "原单位,所在单位,起始时间"),
    ("岚汀市借调人员花名册", "编制所在单位,单位名称,借调时间"), ("抽调人员花名册", "原工作单位,抽调到,抽调时间"),
    ("岚汀市借调人员名册", "派出单位,工作单位,借调时间"), ("全市外借人员花名册", "原单位,现工作地点,开始时间"),
  ])
  func whateverTheListIsCalled(title: String, header: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: lines(title, header))
    #expect(summary.isStored && summary.files.map(\.kind) == ["loans"], "\(summary.problems)")
    #expect(summary.files.map(\.ignored) == [[]] && summary.files.map(\.unknown) == [[]])
    #expect(try desk.count("SELECT count(*) FROM staff") == 0)
    #expect(
      try desk.rows("SELECT organ_code, borrower_code FROM loan")
        == desk.rows(
          """
          SELECT a.code, b.code FROM organ a, organ b
          WHERE a.name = '岚汀市财政局' AND b.name = '岚汀市水务局'
          """))
  }

  /// Kinds of quotas make it no roster.
  @Test func withKindsOfQuotas() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [
        "岚汀市借调人员花名册", "姓名,身份证号,性别,原单位,编制类型,职务,借调单位,借调时间",
        "甲一,\(Identity.number(1)),男,岚汀市财政局,行政编制,科员,岚汀市水务局,2009.03.01",
      ])
    #expect(summary.files.map(\.kind) == ["loans"], "\(summary.problems)")
  }

  /// Some of the people of a roster are on loan: whose title says so lists the others as well.
  @Test(arguments: ["岚汀市财政局在编及借调人员花名册", "岚汀市财政局人员花名册（含借调）", "岚汀市财政局人员花名册"])
  func rostersStay(title: String) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(
      "借调.csv",
      [
        title, "姓名,身份证号,单位名称,编制类型,借调单位",
        "甲一,\(Identity.number(1)),岚汀市财政局,行政编制,", "乙二,\(Identity.number(2)),岚汀市财政局,行政编制,岚汀市水务局",
      ])
    let summary = try desk.take([path])
    #expect(summary.files.map(\.kind) == ["roster"], "\(summary.problems)")
    #expect(try desk.count("SELECT count(*) FROM staff") == 2)
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
    ("岚汀市借调（跟班学习）人员名单", "派出单位,所去地方,时间"), ("岚汀市借调（跟班学习）人员花名册", "原单位,地点,跟班时间"),
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
