import BianzhiImport
import Testing

/// Headings of people of which no list knows the sort, kinds told by headings and by sheets' names.
@Suite("headings of sorts of people") struct HeadedPeopleTests {
  private func states(_ desk: Desk) throws -> [String] {
    try desk.rows(
      """
      SELECT s.name, coalesce(t.text, ''), coalesce(t.is_known, 1) FROM staff_row s
      LEFT JOIN term t ON t.id = s.state WHERE s.ended IS NULL ORDER BY s.name
      """)
  }

  private func kinds(_ desk: Desk) throws -> [String] {
    try desk.rows("SELECT name, quota_kind FROM staff ORDER BY name")
  }

  @Test(arguments: [
    ("二、遗属", "遗属|1"), ("遗属生活补助人员", "遗属生活补助|0"), ("（二）减少人员", "减少|0"), ("二、临时人员", "临时工|1"),
    ("抽调人员：", "标题：抽调人员|0"), ("离退休", "离退休|1"), ("三、长期不在岗人员2人", "长期不在岗|1"), ("二、遗留问题人员", "遗留问题人员|0"),
    ("二、其他人员（退休）", "退休|1"), ("二、三支一扶人员", "三支一扶|1"), ("二、公益性岗位人员", "公益性岗位|1"),
  ])
  func readOrAsked(heading: String, state: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "序号,姓名,机构代码,职务,内设机构", "1,甲一,A1,科员,办公室", "\(heading),,,,", "2,甲二,A1,科员,办公室",
    ])
    #expect(try states(desk) == ["甲一||1", "甲二|\(state)"])
    let isAsked = state.hasSuffix("0")
    #expect(summary.problems.contains { $0.hasPrefix("unknown_word") } == isAsked)
  }

  @Test(arguments: [
    "二,退休人员,,,", "二、,退休人员,,,", ",退休人员,,,", "2,退休人员,,,", ",退休人员,A1,,",
  ])
  func headingsWithTheirNumberApart(row: String) throws {
    let desk = try Desk()
    try desk.take(lines: [
      "序号,姓名,机构代码,职务,内设机构", "1,甲一,A1,科员,办公室", row, "2,甲二,A1,科员,办公室",
    ])
    #expect(try states(desk) == ["甲一||1", "甲二|退休|1"])
  }

  /// Nobody on the list of a police bureau had a kind, whose parts are 民警 and 工勤人员.
  @Test func policeHoldTheirOwnQuota() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "序号,姓名,机构代码,职务,内设机构", "一、民警（1人）,,,,", "1,甲一,A1,民警,刑侦大队", "二、工勤人员,,,,", "1,甲二,A1,驾驶员,办公室",
    ])
    #expect(try kinds(desk) == ["甲一|政法专项编制", "甲二|工勤编制"])
  }

  /// A list of people outside the establishment was refused for a column that tells their pay.
  @Test(arguments: [
    ("岚汀市财政局编外人员名册", "编外|编外"), ("岚汀市财政局临聘人员名单（2010年6月）", "临聘|编外"),
  ])
  func whoIsPaidWhatMayStandBesideThem(title: String, state: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [title, "姓名,身份证号,岗位,工资", "甲一,\(Identity.number(1)),保洁,2000"])
    #expect(summary.isStored && summary.files.map(\.kind) == ["roster"])
    #expect(
      try desk.rows("SELECT state_recorded, state FROM staff WHERE organ_code = 'A1'") == [state])
  }

  /// 月工资 beside people hired for a time made a pay list without a month of their list, and the whole folder was refused.
  @Test(arguments: [
    ("岚汀市财政局临时用工情况表", "月工资", "roster"), ("岚汀市财政局编外用工登记表", "月工资", "roster"),
    ("岚汀市财政局劳务派遣人员统计表", "月工资", "roster"), ("岚汀市财政局临时用工2010年6月工资表", "月工资", "payroll"),
    ("岚汀市财政局临聘人员工资情况表（2010年6月）", "月工资", "payroll"),
  ])
  func whoIsHiredForATime(title: String, heading: String, kind: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      title, "姓名,身份证号,岗位,\(heading)", "甲一,\(Identity.number(1)),保洁,2000",
    ])
    #expect(summary.files.map(\.kind) == [kind])
    guard kind == "roster" else { return }
    #expect(try desk.rows("SELECT state FROM staff WHERE organ_code = 'A1'") == ["编外"])
  }

  @Test(arguments: ["二、班子成员", "二、一般干部", "2.水政股人员", "（二）专业技术人员", "二、机关工作人员", "二、行政人员"])
  func staffIsNotAsked(heading: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "序号,姓名,机构代码,职务,内设机构", "1,甲一,A1,科员,办公室", "\(heading),,,,", "2,甲二,A1,科员,办公室",
    ])
    #expect(try states(desk) == ["甲一||1", "甲二||1"])
    #expect(!summary.problems.contains { $0.hasPrefix("unknown_word") })
  }

  @Test func kindsOfHeadingsTakeTurns() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,机构代码,职务,内设机构", "一、行政编制,,,", "甲一,A1,科员,办公室", "二、工勤人员,,,", "甲二,A1,科员,办公室",
      "三、事业编,,,", "甲三,A1,科员,办公室",
    ])
    #expect(try kinds(desk) == ["甲一|行政编制", "甲三|事业编制", "甲二|工勤编制"])
    #expect(summary.problems.contains("kind_by_heading  3"))
  }

  /// 镇机关行政人员 had no kind, and the whole town was not checked.
  @Test(arguments: ["镇机关", "乡政府机关", "街道机关", "委本级", "本镇", "局机关", "机关"])
  func kindsOfTheUnitItself(unit: String) throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,机构代码,职务,内设机构", "一、\(unit)行政人员,,,", "甲一,A1,科员,办公室", "二、\(unit)工勤人员,,,",
      "甲二,A1,技工,办公室",
    ])
    #expect(try kinds(desk) == ["甲一|行政编制", "甲二|工勤编制"])
  }

  /// Beside a column of kinds a heading tells those of rows whose cell is empty; a title does not.
  @Test(arguments: [
    ("二、备案制人员（1人）", "员额"), ("二、工勤编制人员", "工勤编制"), ("二、在职人员", "∅"), ("二、一般干部", "∅"),
  ])
  func anEmptyKindIsThatOfTheHeading(heading: String, kind: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,机构代码,职务,编制类型", "一、事业人员,,,", "甲一,A1,医师,事业编制", "\(heading),,,", "甲二,A1,护士,",
      "甲三,A1,护士,行政编制",
    ])
    #expect(try kinds(desk) == ["甲一|事业编制", "甲三|行政编制", "甲二|\(kind)"])
    #expect(summary.problems.contains("kind_by_heading  1") == (kind != "∅"))
    #expect(summary.problems.contains { $0.hasPrefix("no_kind") } == (kind == "∅"))
  }

  /// 备案制 was asked about as a state, for which no answer was right.
  @Test(arguments: [
    "二、备案制人员", "（二）备案制员额人员（1人）", "二、员额制人员", "备案制", "二、控制数人员", "二、备案人员", "二、员额制教师",
  ])
  func headcountIsAKind(heading: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "序号,姓名,机构代码,职务,内设机构", "一、事业编制人员,,,,", "1,甲一,A1,医师,内科", "\(heading),,,,",
      "2,甲二,A1,护士,内科",
    ])
    #expect(try kinds(desk) == ["甲一|事业编制", "甲二|员额"])
    #expect(try states(desk) == ["甲一||1", "甲二||1"])
    #expect(!summary.problems.contains { $0.hasPrefix("unknown_word") }, "\(summary.problems)")
  }

  @Test(arguments: [
    ("岚汀市档案馆备案制人员名册", "员额"), ("岚汀市档案馆员额制教师花名册", "员额"), ("岚汀市档案馆人员名册（备案制）", "员额"),
    ("岚汀市档案馆在编和备案制人员名册", ""), ("岚汀市档案馆非备案制人员名册", ""), ("岚汀市档案馆登记备案人员名册", ""),
  ])
  func aTitleTellsHeadcount(title: String, kind: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [title, "姓名,身份证号,职务", "甲一,\(Identity.number(1)),科员"])
    #expect(try desk.rows("SELECT coalesce(quota_kind, '') FROM staff") == [kind])
  }

  /// 行政人员 of a school hold what posts they hold.
  @Test func staffOfSchoolsHasNoKindByItsWork() throws {
    let desk = try Desk()
    try desk.take(
      lines: ["岚汀市第一中学人员花名册,,", "姓名,职务,内设机构", "一、行政人员,,", "甲一,主任,教务处"])
    #expect(try kinds(desk) == ["甲一|∅"])
  }

  @Test(arguments: [("行政", "行政编制", "事业", "事业编制"), ("行政编制", "行政编制", "工勤编制人员", "工勤编制")])
  func kindsOfSheets(first: String, kind: String, second: String, other: String) throws {
    let desk = try Desk.withOrgans()
    let sheet = { (name: String) in "单位名称|姓名|职务|内设机构\n岚汀市财政局|\(name)|科员|办公室" }
    let path = try desk.writeBook("表.xlsx", [(first, sheet("甲一")), (second, sheet("甲二"))])
    let summary = try desk.take([path])
    #expect(try kinds(desk) == ["甲一|\(kind)", "甲二|\(other)"])
    #expect(summary.problems.filter { $0 == "kind_by_heading  1" }.count == 2)
  }

  /// The name of a file tells it where its title and sheet do not.
  @Test func fileNamesSayItToo() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      lines: ["单位名称,姓名,职务,内设机构", "岚汀市财政局,甲一,科员,办公室"], as: "岚汀市财政局退休人员花名册.csv")
    #expect(try states(desk) == ["甲一|退休|1"])
  }

  /// Titles told no kind that headings tell.
  @Test(arguments: [
    ("岚汀市财政局工勤人员名册", "工勤编制"), ("岚汀市财政局行政人员花名册（2010年6月）", "行政编制"), ("岚汀市财政局参公人员名单", "参公事业编制"),
    ("岚汀市财政局行政、工勤人员名册", ""), ("岚汀市财政局人员名册", ""),
    ("岚汀市档案馆工勤人员名册", ""),
  ])
  func aTitleTellsTheKind(title: String, kind: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [title, "姓名,身份证号,职务", "甲一,\(Identity.number(1)),科员"])
    #expect(try desk.rows("SELECT coalesce(quota_kind, '') FROM staff") == [kind])
  }

  @Test func aSheetTellsItBesideOneOfAnotherKind() throws {
    let desk = try Desk.withOrgans()
    let sheet = { (person: Int) in
      "岚汀市财政局人员名册|<|<\n姓名|身份证号|职务\n甲\(person)|'\(Identity.number(person))|科员"
    }
    try desk.take([try desk.writeBook("名册.xlsx", [("行政编制", sheet(1)), ("工勤", sheet(2))])])
    #expect(try desk.rows("SELECT quota_kind FROM staff ORDER BY name") == ["行政编制", "工勤编制"])
  }
}
