import BianzhiImport
import Testing

/// Lists of people who have left, are still to leave, never were there, or are listed for another purpose.
@Suite("lists of other people") struct OtherStaffTests {
  private func states(_ desk: Desk) throws -> [String] {
    try desk.rows(
      """
      SELECT s.name, coalesce(t.code, ''), coalesce(s.left_on, '') FROM staff_row s
      LEFT JOIN term t ON t.id = s.state WHERE s.ended IS NULL ORDER BY s.name
      """)
  }

  private static let two = [
    "1,甲一,\(Identity.number(1)),局长,2005-03", "2,甲二,\(Identity.number(2)),科员,2008年4月",
  ]

  /// An ordinary list of the retired refused its file and the folder with it.
  @Test(arguments: [
    ("岚汀市财政局离退休人员名单", "序号,姓名,身份证号,原职务,退休时间", "退休"),
    ("岚汀市财政局退休干部职工花名册（2010年6月）", "序号,姓名,身份证号,退休前职务,退休年月", "退休"),
    ("岚汀市财政局退休人员一览表", "序号,姓名,身份证号,职务,退休日期", "退休"),
    ("岚汀市财政局调出人员名单", "序号,姓名,身份证号,原任职务,调出时间", "调出"),
    ("岚汀市财政局2008年死亡人员名单", "序号,姓名,身份证号,生前职务,去世时间", "死亡"),
    ("岚汀市财政局辞职人员情况表", "序号,姓名,公民身份证号,原职务,辞职时间", "辞职"),
    ("岚汀市财政局人员名单", "序号,姓名,身份证号,原职务,退休时间", "退休"),
  ])
  func whoeverLeftIsKeptAndCountsNowhere(title: String, header: String, state: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [title, header] + Self.two)
    #expect(try states(desk) == ["甲一|\(state)|200503", "甲二|\(state)|200804"])
    #expect(summary.files[0].unknown == [] && summary.sums == [2, 2, 0, 0, 0])
  }

  @Test func severalWaysOfLeavingInOneTitle() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "岚汀市财政局退休、调出人员名册", "姓名,身份证号,减少原因,离开时间", "甲一,\(Identity.number(1)),调出,2005-03",
      "甲二,\(Identity.number(2)),,",
    ])
    #expect(try states(desk) == ["甲一|调出|200503", "甲二|退休|"])
  }

  @Test(arguments: [
    ("岚汀市财政局拟退休人员名单", "coming_people"), ("岚汀市财政局遗属名单", "strangers"),
    ("岚汀市财政局减少人员名单", "left_unsaid"), ("岚汀市财政局2009年度考核结果", "other_purpose"),
    ("岚汀市财政局党员名册", "other_purpose"), ("岚汀市财政局6月考勤表", "other_purpose"),
    ("岚汀市财政局工作人员请假登记表", "other_purpose"), ("培训人员名单", "other_purpose"),
    ("干部体检报名表", "other_purpose"),
  ])
  func othersAreToldAndNotTaken(title: String, problem: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      title, "序号,姓名,身份证号,部门,职务", "1,甲一,\(Identity.number(1)),办公室,局长",
    ])
    #expect(summary.isStored && summary.problems == ["\(problem)  1"])
    #expect(try states(desk) == [])
  }

  /// A unit may be called after training or appraisal.
  @Test func unitsOfSuchNamesAreUnits() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市干部培训中心人员花名册", "姓名,身份证号,科室,编制类型", "甲一,\(Identity.number(1)),办公室,事业编制",
    ])
    #expect(summary.isStored)
    #expect(try states(desk).count == 1)
  }

  @Test func whoLeavesLaterIsNotTakenFromTheList() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局退休人员名单", "姓名,身份证号,退休时间", "甲一,\(Identity.number(1)),2010-09",
      "甲二,\(Identity.number(2)),2010-05",
    ])
    #expect(summary.problems == ["leaves_later  1"])
    #expect(try states(desk) == ["甲二|退休|201005"])
  }

  private static let staff = ["岚汀市财政局人员花名册", "姓名,身份证号,科室,编制类型"]

  /// One person on both lists refused the folder, and advised to drop one of them.
  @Test(arguments: ["姓名,身份证号,人员状态,退休时间", "姓名,身份证号,人员类别,退休时间"])
  func inPostAndRetiredIsTold(header: String) throws {
    let desk = try Desk.withOrgans()
    let people = (1...4).map { "甲\($0),\(Identity.number($0)),办公室,行政编制" }
    let one = try desk.write("在编.csv", Self.staff + people)
    let other = try desk.write(
      "退休.csv",
      [
        "岚汀市财政局离退休人员名单", header, "甲1,\(Identity.number(1)),退休,2009-01",
        "乙,\(Identity.number(9)),退休,2009-01",
      ])
    let summary = try desk.take([one, other])
    #expect(summary.isStored && summary.problems.contains("also_in_post  1"))
    #expect(try desk.count("SELECT count(*) FROM staff") == 6)
  }

  @Test func oneOfManyOnTwoListsIsNoVersion() throws {
    let desk = try Desk.withOrgans()
    let row = { (serial: Int, kind: String) in "甲\(serial),\(Identity.number(serial)),办公室,\(kind)" }
    let one = try desk.write("行政.csv", Self.staff + (1...5).map { row($0, "行政编制") })
    let other = try desk.write("事业.csv", Self.staff + (5...9).map { row($0, "事业编制") })
    let summary = try desk.take([one, other])
    #expect(summary.isStored && summary.problems.contains("also_listed  1"))
  }

  /// The list of those who left says nothing of those who are there.
  @Test func aListOfLeaversTakesNobodyAway() throws {
    let desk = try Desk.withOrgans()
    let people = (1...4).map { "甲\($0),\(Identity.number($0)),办公室,行政编制" }
    try desk.take(lines: Self.staff + people, as: "在编.csv")
    let summary = try desk.take(
      lines: ["岚汀市财政局退休人员名单", "姓名,身份证号,退休时间", "乙,\(Identity.number(9)),2009-01"], as: "退休.csv")
    #expect(summary.isStored && summary.gone == 0)
    #expect(try desk.count("SELECT count(*) FROM staff") == 5)
  }

  /// 2008年 in the title of a list of the retired is not the day of the roster beside it.
  @Test func itsTitleNamesNoDayOfTheRoster() throws {
    let desk = try Desk.withOrgans()
    let one = try desk.write(
      "在编.csv",
      ["岚汀市财政局人员花名册", "截至2010年6月30日", Self.staff[1], "甲一,\(Identity.number(1)),办公室,行政编制"])
    let other = try desk.write(
      "退休.csv", ["岚汀市财政局2008年退休人员名单", "姓名,身份证号,退休时间", "乙,\(Identity.number(9)),2008-01"])
    let summary = try desk.take([one, other]) { $0.asOf = nil }
    #expect(summary.isStored && summary.problems == [])
  }
}
