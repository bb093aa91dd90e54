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
    ("", "姓名,部门,出勤,请假,迟到", "出勤"), ("岚汀市财政局领导班子分工", "姓名,职务,分管工作,部门", "分工"),
    ("岚汀市财政局专业技术人员聘任名册", "姓名,身份证号,专业技术职务,聘任时间,岗位等级", "聘任名册"),
    ("工资变动审批表", "姓名,身份证号,职务,变动前工资,变动后工资", "审批表"),
    ("教师学历情况统计表", "姓名,身份证号,单位,学历,毕业院校", "学历情况"), ("证书持有统计表", "姓名,身份证号,单位,证书", "统计表"),
    ("2024年春节慰问退休干部名单", "姓名,身份证号,原单位,慰问金", "慰问"), ("离退休干部走访登记表", "姓名,身份证号,退休时间,原职务", "走访"),
    ("选调生名单", "姓名,单位,选调时间,职务", "选调生"), ("岚汀市财政局职级公务员情况表", "姓名,职务,职级", "岚汀市财政局职级公务员"),
    ("县级后备干部名册", "姓名,单位及职务,学历", "后备"), ("联系电话一览表", "姓名,部门,办公电话,手机", "电话一览"),
    ("跟班学习人员名单", "姓名,身份证号,原单位,跟班单位", "跟班"),
    ("专业技术岗位聘用人员情况统计表", "姓名,身份证号,岗位等级,聘用时间", "岗位聘用"), ("国庆值班表", "日期,带班领导,值班人员,联系电话", "值班"),
    ("内部通讯录", "部门,联系人,办公电话,手机", "通讯录"),
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

  /// A file was passed over by its name alone; what it holds looks like a roster, so somebody has to say.
  @Test(arguments: ["跟班学习借用人员", "考核人员", "党员"])
  func aNameAlonePassesNothingOver(name: String) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(
      "\(name).csv", ["姓名,身份证号,单位名称,科室,职务", "甲一,\(Identity.number(1)),岚汀市财政局,办公室,科员"])
    let error = #expect(throws: ImportError.self) { try desk.take([path]) }
    guard case .listByName? = error else { return unexpected(error) }
    #expect(error?.wording.zh.contains("只有文件名") == true)
    let summary = try desk.take([path]) { $0.kind = "roster" }
    #expect(summary.isStored)
  }

  /// What is called a list of people on loan, and holds their loans, is one.
  @Test func loansAreLoansWhateverTheirName() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: ["姓名,身份证号,单位名称,借用单位,借用时间", "甲一,\(Identity.number(1)),岚汀市财政局,岚汀市教育局,2010-03-01"],
      as: "跟班学习借用人员.csv")
    #expect(summary.isStored && summary.files.map(\.kind) == ["loans"])
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

  /// A list whose matter nobody foresaw displaced the roster beside it, or stopped the folder.
  @Test(arguments: [false, true])
  func withoutKindsItIsNoVersionOfARoster(quarantines: Bool) throws {
    let desk = try Desk()
    try desk.write("in/organs.csv", Desk.organs.split(separator: "\n").map(String.init))
    try desk.write(
      "in/名册.csv", ["岚汀市财政局人员名册", Self.header + ",编制类型"] + Self.people.map { $0 + ",行政编制" })
    try desk.write("in/其他.csv", ["岚汀市财政局人员分组情况", Self.header] + Self.people)
    let summary = try desk.take([desk.folder.file("in")]) { $0.quarantines = quarantines }
    #expect(summary.isStored && !summary.isIncomplete)
    #expect(summary.passedOverSheets.map(\.reason) == [.besideRoster(file: "名册.csv")])
    #expect(
      try desk.rows("SELECT name, quota_kind FROM staff ORDER BY 1") == ["甲一|行政编制", "甲二|行政编制"])
    #expect(summary.joined.isEmpty)
  }

  /// 名册 and 名册 (2) of one workbook were both stored, "as --add asks", though nobody asked.
  @Test(arguments: [("名册 (2)", true), ("备份", true), ("行政", false)])
  func aSheetThatIsACopyIsTakenOnce(tab: String, isSame: Bool) throws {
    let desk = try Desk.withOrgans()
    let sheet = { (name: String) in
      "岚汀市财政局人员名册\n姓名|身份证号|编制类型\n甲一|\(Identity.number(1))|行政编制\n\(name)|\(Identity.number(2))|行政编制"
    }
    let path = try desk.writeBook(
      "名册.xlsx",
      [
        ("名册", sheet("乙二")),
        (tab, isSame ? sheet("乙二") : "岚汀市财政局人员名册\n姓名|身份证号|编制类型\n丙三|\(Identity.number(3))|事业编制"),
      ])
    let summary = try desk.take([path])
    #expect(summary.isStored && summary.copies.count == (isSame ? 1 : 0))
    #expect(
      summary.copies.allSatisfy { $0.file.hasSuffix("[\(tab)]") && $0.original.hasSuffix("[名册]") })
    #expect(try desk.count("SELECT count(*) FROM staff") == (isSame ? 2 : 3))
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
