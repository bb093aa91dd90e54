import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Lists of people that were made for some matter and are no rosters.
@Suite("lists of people for other matters") struct PeopleListTests {
  private static let people = [
    "1,甲一,\(Identity.number(1)),办公室,局长", "2,甲二,\(Identity.number(2)),办公室,科员",
  ]

  /// A folder of an organ ledger and the roster of A1, with another list beside them.
  private func folder(_ lines: [String], named name: String) throws -> (Desk, ImportSummary) {
    let desk = try Desk()
    try desk.write("in/organs.csv", Desk.organs.split(separator: "\n").map(String.init))
    try desk.write(
      "in/名册.csv",
      ["岚汀市财政局人员名册", "序号,姓名,身份证号,部门,职务,编制类型"] + Self.people.map { $0 + ",行政编制" })
    try desk.write("in/\(name).csv", lines)
    return (desk, try desk.take([desk.folder.file("in")]))
  }

  private static let header = "序号,姓名,身份证号,部门,职务"

  /// The list of an appraisal displaced the roster, or was taken for one where there was none.
  @Test(arguments: [
    ("岚汀市财政局2009年度考核结果", header, "考核"), ("岚汀市财政局工作人员请假审批登记表", header, "请假"),
    ("岚汀市财政局党员名册", header, "党员"), ("岚汀市水务局6月份考勤表", header, "考勤"), ("参加培训人员花名册", header, "培训"),
    ("体检人员名单", header, "体检"), ("年度奖惩情况登记", header, "奖惩"), ("困难职工慰问名单", header, "慰问"),
    ("党组会议签到表", header, "签到"), ("驻村工作队员名册", header, "驻村"), ("个人有关事项填报人员", header, "有关事项"),
    ("岚汀市财政局", "姓名,身份证号,部门,请假类别,天数", "请假类别"), ("", "姓名,性别,部门,考核等次,备注", "考核等次"),
    ("党员情况", "姓名,性别,入党时间,所在党小组,党费", "党员"), ("先进个人", "姓名,单位,奖励名称,批准时间", "先进"),
    ("", "姓名,部门,出勤,请假,迟到", "出勤"),
  ])
  func passedOverAndNamed(title: String, header: String, matter: String) throws {
    let cells = header.split(separator: ",").count
    let row = Self.people.map { line in
      let known = line.split(separator: ",").map(String.init)
      return (0..<cells).map { $0 < known.count ? known[$0] : "无" }.joined(separator: ",")
    }
    let (desk, summary) = try folder((title.isEmpty ? [] : [title]) + [header] + row, named: "x")
    #expect(summary.isStored && !summary.isIncomplete)
    #expect(
      summary.passedOverSheets.map(\.reason) == [.people(matter: matter)],
      "\(summary.passedOverSheets)")
    #expect(summary.passedOverSheets.first?.name.hasSuffix("x.csv") == true)
    #expect(try desk.rows("SELECT organ_code, people FROM roster") == ["A1|2"])
  }

  /// Alone it is no roster either, and nothing is stored in silence.
  @Test func aloneItIsRefused() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write("考核.csv", ["岚汀市财政局2009年度考核结果", Self.header] + Self.people)
    let error = #expect(throws: ImportError.self) { try desk.take([path]) }
    #expect(error?.wording.zh.contains("考核") == true && error?.status == .badInput)
    #expect(error?.wording.en.contains("--kind roster") == true)
    let summary = try desk.take([path]) { $0.kind = "roster" }
    #expect(summary.isStored)
    #expect(try desk.count("SELECT count(*) FROM staff") == 2)
  }

  /// Kinds of quotas make a roster of a table, whatever its title says.
  @Test(arguments: ["岚汀市财政局考核人员名册", "岚汀市财政局党员干部花名册", "培训人员名单"])
  func kindsOutweigh(title: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [title, Self.header + ",编制类型"] + Self.people.map { $0 + ",行政编制" },
      as: "岚汀市财政局.csv")
    #expect(summary.isStored && summary.passedOverSheets.isEmpty)
    #expect(try desk.rows("SELECT organ_code, people FROM roster") == ["A1|2"])
  }

  /// Units are called after what they do.
  @Test(arguments: [
    "岚汀市党员教育中心人员名册", "岚汀市卫生健康局花名册", "岚汀市目标考核办公室人员名册", "岚汀市干部培训学校教职工名册",
    "岚汀市住房和城乡建设局人员名单", "岚汀市投资评审中心2010年人员名册", "岚汀市退役军人事务局下属单位人员名册", "岚汀市考核办人员名册",
  ])
  func unitsOfSuchNames(title: String) throws {
    let desk = try Desk()
    let summary = try desk.take(
      lines: [title, Self.header] + Self.people, as: "表.csv"
    ) { $0.organ = "B1" }
    #expect(summary.isStored && summary.passedOverSheets.isEmpty)
    #expect(try desk.rows("SELECT organ_code, people FROM roster") == ["B1|2"])
  }

  /// A roster may tell of appraisals in a column.
  @Test func aRosterMayHaveSuchAColumn() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: ["岚汀市财政局人员花名册", Self.header + ",年度考核结果"] + Self.people.map { $0 + ",称职" })
    #expect(summary.isStored && summary.passedOverSheets.isEmpty)
    #expect(try desk.count("SELECT count(*) FROM staff") == 2)
  }
}
