import BianzhiCore
import BianzhiImport
import Testing

/// Lists of approved inner bodies, with their posts and without codes.
@Suite("approved inner bodies") struct ApprovedBodyTests {
  static let list = """
    单位名称|内设机构名称|机构规格|正职|副职|批准文号|批准时间
    岚汀市财政局|办公室|正科级|1|1|岚编〔2010〕3号|2010-03-01
    岚汀市财政局|人事科|正科级|1|0|岚编〔2010〕3号|2010-03-01
    岚汀市水务局|办公室||1||岚编〔2010〕4号|2010年3月2日
    """
  static let bodies = [
    "A1/人事科|人事科|正科级|A1|岚编〔2010〕3号|2010-03-01", "A1/办公室|办公室|正科级|A1|岚编〔2010〕3号|2010-03-01",
    "A2/办公室|办公室|∅|A2|岚编〔2010〕4号|2010-03-02",
  ]
  static let posts = ["A1|人事科|副职|0", "A1|人事科|正职|1", "A1|办公室|副职|1", "A1|办公室|正职|1", "A2|办公室|正职|1"]

  private func bodies(_ desk: Desk) throws -> [String] {
    try desk.rows(
      """
      SELECT code, name, rank, superior_code, document, since FROM organ
      WHERE category = '内设机构' ORDER BY code
      """)
  }

  private func posts(_ desk: Desk, scope: String = "body") throws -> [String] {
    try desk.rows(
      """
      SELECT organ_code, body, role, people FROM leader_post WHERE scope = '\(scope)'
      ORDER BY organ_code, body, role
      """)
  }

  /// A list of inner bodies was read as the organ's own leader posts, and the last row won.
  @Test(arguments: SheetShape.allCases)
  func bodiesAndTheirPostsNotTheOrgansOwn(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(Self.list, as: shape)
    #expect(summary.files.map(\.kind) == ["approved_bodies"])
    #expect(summary.files[0].unknown == [] && summary.sums == [3, 3, 0, 0, 0])
    #expect(try bodies(desk) == Self.bodies)
    #expect(try posts(desk) == Self.posts)
    #expect(try posts(desk, scope: "unit") == [] && posts(desk, scope: "unsaid") == [])
    #expect(try desk.stated == [])
  }

  @Test func codesStayThroughAgainAndUndo() throws {
    let desk = try Desk.withOrgans()
    try desk.take(Self.list, as: .text)
    #expect(try desk.take(Self.list, as: .text).sums == [3, 0, 0, 3, 0])
    try desk.undo(3)
    try desk.undo(2)
    #expect(try bodies(desk) == [] && posts(desk) == [])
    #expect(try desk.take(Self.list, as: .text).sums == [3, 3, 0, 0, 0])
    #expect(try bodies(desk) == Self.bodies && posts(desk) == Self.posts)
  }

  @Test(arguments: [
    "单位名称|内设机构名称\n岚汀市财政局|办公室\n岚汀市财政局|人事科",
    "岚汀市财政局内设机构一览表|<\n序号|内设机构\n1|办公室\n2|人事科",
    "机构名称|隶属单位|机构类别\n办公室|岚汀市财政局|内设机构\n人事科|岚汀市财政局|内设机构",
    "单位|科室名称|批准文号\n岚汀市财政局|办公室|\n岚汀市财政局|人事科|",
    "岚汀市财政局三定规定核定科室|<\n科室|备注\n办公室|\n人事科|",
    "主管部门|内设机构名称|规格\n岚汀市财政局|办公室|\n岚汀市财政局|人事科|",
  ])
  func plainListsAreApprovedToo(sheet: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(sheet, as: .text)
    #expect(summary.files.map(\.kind) == ["approved_bodies"])
    #expect(summary.sums == [2, 2, 0, 0, 0])
    #expect(
      try desk.rows("SELECT name, superior_code FROM organ WHERE category = '内设机构' ORDER BY 1")
        == ["人事科|A1", "办公室|A1"])
    #expect(try desk.count("SELECT count(*) FROM leader_post") == 0)
  }

  /// A count in the column became a body called 5, and the quotas beside it were lost.
  @Test(arguments: ["内设机构", "内设科室", "科室", "内设机构数"], ["5", "5个", "五"])
  func countsOfBodiesAreNoNames(heading: String, count: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|行政编制|工勤编制|正职|副职|\(heading)|批准文号
      岚汀市财政局|9|1|1|2|\(count)|岚编〔2010〕3号
      """, as: .text)
    #expect(summary.files.map(\.kind) == ["forms"] && summary.files[0].unknown == [])
    #expect(try bodies(desk) == [])
    #expect(try posts(desk, scope: "unit") == ["A1||副职|2", "A1||正职|1"])
  }

  @Test func aNumberAmongNamesIsHeldBack() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "单位名称|内设机构名称|正职\n岚汀市财政局|办公室|1\n岚汀市水务局|5|1", as: .text)
    #expect(!summary.isStored && summary.problems == ["body_is_number 内设机构名称 1"])
    #expect(try bodies(desk) == [])
  }

  /// The quotas of units whose bodies stand in one cell were dropped, and nothing was found.
  @Test func bodiesInOneCellStandBesideTheUnitsQuotas() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|行政编制|领导职数|内设机构名称|批准文号
      岚汀市财政局|9|1正2副|办公室、人事科|岚编〔2010〕3号
      岚汀市水务局|7|1正1副|办公室、水政科|岚编〔2010〕4号
      """, as: .text)
    #expect(summary.files.map(\.kind) == ["approved_bodies", "forms"])
    #expect(summary.problems == [])
    #expect(try bodies(desk).count == 4)
    #expect(
      try posts(desk, scope: "unit") == ["A1||副职|2", "A1||正职|1", "A2||副职|1", "A2||正职|1"])
  }

  /// What a unit has is not what is approved.
  @Test(arguments: [
    "岚汀市财政局实有内设机构一览表|<\n序号|内设机构名称\n1|办公室",
    "单位名称|科室名称\n岚汀市财政局|办公室", "单位名称|实有内设机构\n岚汀市财政局|办公室",
    "单位名称|内设机构名称|负责人\n岚汀市财政局|办公室|甲一",
  ])
  func listsOfWhatIsThereApproveNothing(sheet: String) throws {
    let desk = try Desk.withOrgans()
    #expect(try desk.take(sheet, as: .text).files.map(\.kind) == ["bodies"])
    #expect(try bodies(desk) == [])
  }

  @Test func rowsOfTheUnitApproveItsOwnLeaders() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      """
      单位名称|内设机构|正职|副职|批准文号|批准时间
      岚汀市财政局|局领导|1|3|岚编〔2010〕3号|2010-03-01
      岚汀市水务局|岚汀市水务局领导班子|1|2|岚编〔2010〕4号|2010-03-01
      岚汀市水务局|办公室|1|1|岚编〔2010〕4号|2010-03-01
      """, as: .text)
    #expect(try bodies(desk).count == 1)
    #expect(
      try posts(desk, scope: "unit") == ["A1||副职|3", "A1||正职|1", "A2||副职|2", "A2||正职|1"])
  }

  @Test(arguments: [
    ("1正2副", 1, 2), ("一正一副", 1, 1), ("正职1名、副职2名", 1, 2), ("１正", 1, 0), ("正1副0", 1, 0),
  ])
  func postsInOneText(text: String, principals: Int, deputies: Int) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|内设机构名称|领导职数|批准时间
      岚汀市财政局|办公室|\(text)|2010-03-01
      """, as: .text)
    #expect(summary.problems == [])
    #expect(try posts(desk) == ["A1|办公室|副职|\(deputies)", "A1|办公室|正职|\(principals)"])
  }

  @Test func factsThatTheListDoesNotTellStay() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期",
      "A101,办公室,A1,内设机构,正科级,市级,岚编〔2009〕1号,2009-01-01",
    ])
    try desk.take("单位名称|内设机构名称\n岚汀市财政局|办公室\n岚汀市财政局|人事科", as: .text)
    #expect(
      try bodies(desk) == [
        "A1/人事科|人事科|∅|A1|∅|∅", "A101|办公室|正科级|A1|岚编〔2009〕1号|2009-01-01",
      ])
  }

  /// A body that gets a code later is the same body.
  @Test func aRealCodeTakesThePlaceOfAMadeOne() throws {
    let desk = try Desk.withOrgans()
    try desk.take("单位名称|内设机构名称\n岚汀市财政局|办公室", as: .text)
    try desk.take(lines: ["机构代码,机构名称,上级机构代码,机构类别", "A101,办公室,A1,内设机构"])
    #expect(try bodies(desk) == ["A101|办公室|∅|A1|∅|∅"])
    try desk.undo(3)
    #expect(try bodies(desk) == ["A1/办公室|办公室|∅|A1|∅|∅"])
  }

  @Test func otherOrgansAmongThemMakeAnOrganLedger() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      机构名称|隶属单位|机构类别
      办公室|岚汀市财政局|内设机构
      岚汀市票据中心|岚汀市财政局|事业单位
      """, as: .text)
    #expect(summary.isStored && summary.files.map(\.kind) == ["organs"])
    #expect(
      try desk.rows(
        "SELECT name, category, superior_code FROM organ WHERE superior_code = 'A1' ORDER BY 1")
        == ["办公室|内设机构|A1", "岚汀市票据中心|事业单位|A1"])
  }

  /// A row of another sort in a list of bodies, whose kind was named, is refused and said; the others are stored.
  @Test func anotherSortOfOrganInAListOfBodiesIsNoBody() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|内设机构名称|机构类别
      岚汀市财政局|办公室|内设机构
      岚汀市财政局|票据中心|公益一类事业单位
      """, as: .text
    ) {
      $0.kind = "approved_bodies"
      $0.quarantines = true
    }
    #expect(summary.sums == [2, 1, 0, 0, 1])
    #expect(summary.problems == ["not_a_body 机构类别 1"])
    #expect(try bodies(desk).count == 1)
  }

  /// Quotas of single bodies were stored as so many quotas of the organ.
  @Test(arguments: [
    "单位名称|科室|编制类型|核定编制数|生效日期\n岚汀市财政局|办公室|行政编制|5|2010-03-01",
    "单位名称|科室名称|行政编制数|工勤编制数\n岚汀市财政局|办公室|5|1",
    "单位|股室|编制类型|编制数|实有人数\n岚汀市财政局|办公室|行政编制|5|4",
  ])
  func quotasOfBodiesAreNotTheOrgans(sheet: String) throws {
    let desk = try Desk.withOrgans()
    _ = try? desk.take(sheet, as: .text)
    #expect(try desk.count("SELECT count(*) FROM quota_row") == 0)
    #expect(try desk.count("SELECT count(*) FROM stated_row") == 0)
  }

  /// The unit's own name became an inner body of the unit.
  @Test(arguments: ["岚汀市财政局", "局领导", "岚汀市财政局领导", "岚汀市 财政局"])
  func theUnitAmongItsBodiesIsTheUnit(word: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      """
      单位名称|内设机构名称|正职|副职|批准文号|批准时间
      岚汀市财政局|办公室|1|1|岚编〔2010〕3号|2010-03-01
      岚汀市财政局|\(word)|1|3|岚编〔2010〕3号|2010-03-01
      """, as: .text)
    #expect(try bodies(desk).count == 1)
    #expect(try posts(desk, scope: "unit") == ["A1||副职|3", "A1||正职|1"])
  }

  /// Numbers of leading posts were dropped without a word.
  @Test func aPlainNumberOfLeadersIsStoredOrNamed() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|内设机构名称|领导职数|批准文号|批准时间
      岚汀市财政局|办公室|1正2副|岚编〔2010〕3号|2010-03-01
      岚汀市财政局|机关党委|1|岚编〔2010〕3号|2010-03-01
      岚汀市财政局|预算科|科长1名副科长2名|岚编〔2010〕3号|2010-03-01
      岚汀市财政局|国库科|3|岚编〔2010〕3号|2010-03-01
      岚汀市财政局|人事科|1名主任、一名副主任|岚编〔2010〕3号|2010-03-01
      """, as: .text)
    #expect(summary.problems.contains("roles_unsaid 领导职数 2"))
    #expect(try bodies(desk).count == 5)
    #expect(
      try posts(desk) == [
        "A1|人事科|副职|1", "A1|人事科|正职|1", "A1|办公室|副职|2", "A1|办公室|正职|1", "A1|预算科|副职|2", "A1|预算科|正职|1",
      ])
  }

  private static let plain = "单位名称,内设机构名称,正职,批准文号,批准时间"

  /// 办公室 of the ledger and 办公室（挂政策法规科牌子） of the list became two bodies.
  @Test func aPlateIsNoOtherBody() throws {
    let desk = try Desk.withOrgans()
    for name in ["办公室", "办公室（挂政策法规科牌子）", "办公室"] {
      try desk.take(lines: [Self.plain, "岚汀市财政局,\(name),1,岚编〔2010〕3号,2010-03-01"])
      #expect(try desk.rows("SELECT name FROM organ WHERE category = '内设机构'") == [name])
    }
  }

  /// People of the parts of an approved name were in a body that nobody had approved.
  @Test(arguments: ["机关党委（与人事科合署办公）", "机关党委、人事科"])
  func partsOfAJointNameAreApproved(name: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [Self.plain, "岚汀市财政局,\(name),1,岚编〔2010〕3号,2010-03-01"])
    let summary = try desk.take(lines: [
      "姓名,机构代码,科室,编制类型", "甲一,A1,机关党委,行政编制", "乙二,A1,人事科,行政编制", "丙三,A1,2.人事科,行政编制",
      "丁四,A1,预算科,行政编制",
    ])
    #expect(summary.problems.contains("unknown_body 科室 1"))
  }

  /// The posts of a list of bodies were said not to be in the files that had them.
  @Test func theSameFilesAgainLackNothing() throws {
    let desk = try Desk.withOrgans()
    let paths = [
      try desk.write("内设机构.csv", ["单位名称,内设机构名称,职数", "岚汀市财政局,办公室,1", "岚汀市财政局,预算科,1"]),
      try desk.write(
        "职数.csv",
        ["机构名称,职务层次,正副职,核定数,文号,生效日期", "岚汀市财政局,正科级,正职,1,岚编〔2001〕1号,2001-01-01"]),
    ]
    #expect(try desk.take(paths).missing.isEmpty)
    let again = try desk.take(paths)
    #expect(again.isStored && again.missing.isEmpty, "\(again.missing)")
  }
}
