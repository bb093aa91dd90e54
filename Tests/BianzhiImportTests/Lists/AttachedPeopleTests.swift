import BianzhiImport
import Testing

/// People below headings that begin with words of their own: 附：退休人员, 以下人员不占编.
@Suite("people attached to a list") struct AttachedPeopleTests {
  private static let unit = "岚汀市财政局"

  private static func row(_ serial: Int) -> String {
    "\(serial),甲\(serial),\(Identity.number(serial)),行政编制"
  }

  private static func states(_ heading: String, top: String = "序号,姓名,身份证号,编制类型") throws -> [String]
  {
    let desk = try Desk.withOrgans()
    try desk.take(lines: ["\(unit)花名册", top, row(1), "\(heading),,,", row(2)])
    return try desk.rows("SELECT name, state FROM staff WHERE name LIKE '甲%' ORDER BY name")
  }

  @Test(arguments: [
    ("附：退休人员", "退休"), ("附：离退休人员", "退休"), ("附表2：退休人员", "退休"), ("附退休人员", "退休"),
    ("附件1：退休人员名单", "退休"), ("另有：退休人员1人", "退休"), ("另有1名退休人员：", "退休"), ("※离退休干部※", "退休"),
    ("★退休人员★", "退休"), ("备注：以下为2024年退休人员", "退休"), ("以下为退休人员：", "退休"), ("（以下为退休人员）", "退休"),
    ("退休人员如下：", "退休"), ("二、附：退休人员", "退休"), ("附：借入人员", "借入"), ("附：岚汀市水务局借入人员", "借入"),
    ("以下人员编制在岚汀市水务局", "借入"), ("附：编外人员", "编外"), ("说明：以下人员不占编", "编外"), ("以下2名同志均不占编", "编外"),
  ])
  func aKnownStateIsThatOfTheRowsBelow(heading: String, state: String) throws {
    let found = try Self.states(heading)
    #expect(found.first == "甲1|∅" || found.first == "甲1|在岗", "\(found)")
    #expect(found.last == "甲2|\(state)", "\(found)")
  }

  /// Whoever is on loan and off quota is counted by neither word.
  @Test func aSentenceOfTwoParts() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "\(Self.unit)花名册", "序号,姓名,身份证号,编制类型", Self.row(1), "\"以下人员为借入，不占编\",,,", Self.row(2),
    ])
    let states = try desk.rows("SELECT state FROM staff WHERE name = '甲2'")
    #expect(states == ["编外"] || states == ["借入"], "\(states)")
  }

  @Test(arguments: ["附：遗留问题人员", "附：遗留问题", "以下为遗留问题人员", "另有：在职和退休人员"])
  func whatNobodyCanReadIsAsked(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "\(Self.unit)花名册", "序号,姓名,身份证号,编制类型", Self.row(1), "\(heading),,,", Self.row(2),
    ])
    #expect(summary.problems.contains { $0.hasPrefix("unknown_word") }, "\(summary.problems)")
  }

  @Test(arguments: [
    "附：办公室", "附：工作人员", "备注：本表一式两份", "以下按姓氏笔画排列", "附：编制文件", "注：退休人员不在本表", "以下人员编制在岚汀市财政局",
    "附：2024年新招聘人员", "一、局机关", "备注：带*的为退休人员", "说明：前3名为退休人员", "注：本页无退休人员",
    "说明：本单位无离退休人员", "以下无退休人员", "附：无退休人员", "备注：未列退休人员", "注：另有2名退休人员",
    "注：2024年无调出、退休人员", "附注：红字为借入人员", "注：乙一2010年5月退休",
  ])
  func staffAndNotesOnOtherThingsAreNot(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "\(Self.unit)花名册", "序号,姓名,身份证号,编制类型", Self.row(1), "\(heading),,,", Self.row(2),
    ])
    #expect(!summary.problems.contains { $0.hasPrefix("unknown_word") }, "\(summary.problems)")
    let counted = try desk.rows("SELECT name FROM staff WHERE state IS NULL OR state = '在岗'")
    #expect(counted.filter { $0.hasPrefix("甲") }.sorted() == ["甲1", "甲2"])
  }

  /// A note above the table that points at some rows is no title of all of them.
  @Test(arguments: ["备注：带*的为借入人员", "说明：标▲为退休人员"])
  func aNoteAboveTheTableIsNoTitle(note: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "\(Self.unit)花名册", note, "序号,姓名,身份证号,编制类型", Self.row(1), Self.row(2),
    ])
    let counted = try desk.rows("SELECT name FROM staff WHERE state IS NULL OR state = '在岗'")
    #expect(counted.filter { $0.hasPrefix("甲") }.sorted() == ["甲1", "甲2"])
  }

  /// People added to the list of one unit say nothing of those of the next.
  @Test(arguments: ["岚汀市水务局", "二、岚汀市水务局", "附：岚汀市水务局人员"])
  func theNextUnitEndsThem(heading: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "\(Self.unit)花名册", "序号,姓名,身份证号,编制类型", Self.row(1), "附：退休人员,,,", Self.row(2), "\(heading),,,",
      Self.row(3),
    ])
    let next = try desk.rows(
      "SELECT organ_code, coalesce(state, '在岗') FROM staff WHERE name = '甲3'")
    #expect(next == ["A2|在岗"])
  }

  /// The name of the body stands first, and the header comes again below the heading.
  @Test func aHeadingBetweenABlankRowAndAHeader() throws {
    let desk = try Desk.withOrgans()
    let header = "科室,姓名,身份证号,编制类型"
    let summary = try desk.take(lines: [
      "\(Self.unit)花名册", header, ",甲一,\(Identity.number(1)),事业编制", ",,,", "附：备案制人员,,,", header,
      ",甲二,\(Identity.number(2)),备案制", ",甲三,\(Identity.number(3)),",
    ])
    #expect(summary.isStored)
    #expect(
      try desk.rows("SELECT name, quota_kind FROM staff ORDER BY quota_kind, name")
        .filter { $0.hasSuffix("员额") } == ["甲三|员额", "甲二|员额"])
  }

  @Test(arguments: ["附：退休人员", "备注：以下为退休人员", "※离退休人员※"])
  func pensionsBelowPay(heading: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "2026年9月工资表", "姓名,身份证号,应发工资", "甲一,\(Identity.number(1)),5000", "\(heading),,",
      "甲二,\(Identity.number(2)),3000",
    ]) { $0.organ = "A1" }
    #expect(summary.problems.contains("pension_pay  1"), "\(summary.problems)")
    #expect(try desk.rows("SELECT name FROM payroll") == ["甲一"])
  }

  /// What the heading says stands with the pay until a heading says something else.
  @Test func payBelowAHeadingThatNobodyCanRead() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "2026年9月工资表", "姓名,身份证号,应发工资", "甲一,\(Identity.number(1)),5000", "附：遗留问题人员,,",
      "甲二,\(Identity.number(2)),3000", "二、在编人员,,", "甲三,\(Identity.number(3)),3000",
    ]) { $0.organ = "A1" }
    #expect(
      try desk.rows("SELECT name, coalesce(said, '-') FROM payroll ORDER BY name")
        == ["甲一|-", "甲三|-", "甲二|附：遗留问题人员"])
  }

  /// A note that names somebody of the list stood among the remarks, and said nothing to anybody.
  @Test(arguments: [
    ("注：甲二已于2010年5月退休，不再占编。", 1), ("备注：甲一、甲二借调县委办", 2), ("注：甲三已退休", 0), ("制表人：甲二", 0),
    ("注：甲二负责档案", 0),
  ])
  func aNoteOnSomebodyIsToldByRow(note: String, rows: Int) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "\(Self.unit)花名册", "姓名,身份证号,编制类型,职务", "甲一,\(Identity.number(1)),行政编制,科员",
      "甲二,\(Identity.number(2)),行政编制,科员", "\(note),,,",
    ])
    #expect(summary.isStored)
    #expect(
      summary.problems.filter { $0.hasPrefix("told_below") }
        == (rows == 0 ? [] : ["told_below  \(rows)"]))
  }
}
