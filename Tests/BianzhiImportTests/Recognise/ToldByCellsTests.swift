import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Columns that no header word tells, and the cells below them do.
@Suite("columns told by their cells") struct ToldByCellsTests {
  private func kinds(_ lines: [String]) throws -> [String] {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: ["岚汀市财政局人员名册"] + lines)
    #expect(summary.isStored && summary.files[0].unknown == [], "\(summary.files[0].unknown)")
    return try desk.rows("SELECT name, quota_kind FROM staff ORDER BY source_row")
  }

  /// Ticks below kinds of quotas were no kinds, and nobody was told.
  @Test(arguments: [
    (
      ["姓名,职务,行政编,参公编,事业编,工勤编", "甲一,局长,√,,,", "甲二,科员,,,√,", "甲三,司机,,,,✓"], ["行政编制", "事业编制", "工勤编制"]
    ),
    (["姓名,科室,行政编制,事业编制", "甲一,办公室,1,0", "甲二,办公室,0,1", "甲三,办公室,是,否"], ["行政编制", "事业编制", "行政编制"]),
    (["姓名,性别,行政,工勤", "甲一,男,○,√", "甲二,女,√,", "甲三,女,√,"], ["工勤编制", "行政编制", "行政编制"]),
  ])
  func ticks(lines: [String], wanted: [String]) throws {
    #expect(try kinds(lines) == zip(["甲一", "甲二", "甲三"], wanted).map { "\($0)|\($1)" })
  }

  /// Leaders ticked below 正职 and 副职 were told by no column, and nobody was asked.
  @Test(arguments: [
    ["姓名,编制类型,领导职务,,", ",,正职,副职,非领导", "甲一,行政编制,√,,", "甲二,行政编制,,√,", "甲三,行政编制,,,√"],
    ["姓名,编制类型,正职,副职", "甲一,行政编制,√,", "甲二,行政编制,,√", "甲三,行政编制,,"],
    ["姓名,编制类型,正职领导,副职领导,一般干部", "甲一,行政编制,1,0,0", "甲二,行政编制,0,1,0", "甲三,行政编制,0,0,1"],
  ])
  func roles(lines: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: ["岚汀市财政局人员名册"] + lines)
    #expect(summary.isStored && summary.files[0].unknown == [], "\(summary.files[0].unknown)")
    let told = try desk.rows(
      """
      SELECT s.name, t.text FROM staff_row s LEFT JOIN term t ON t.id = s.leader ORDER BY s.line
      """)
    #expect(told.prefix(2).map { $0.contains("正职") } == [true, false])
    #expect(told.prefix(2).map { $0.contains("副职") } == [false, true])
    #expect(!told[2].hasSuffix("正职") && !told[2].hasSuffix("副职"), "\(told)")
  }

  /// 职级（层次） with the ranks of posts below it was of no use, and nobody was asked.
  @Test(arguments: [
    ("职级（层次）", "乡科级正职", "一级科员", "乡科级正职"), ("职级", "县处级副职", "", "县处级副职"),
    ("层级", "乡科级副职", "科员", "乡科级副职"),
    ("职级", "一级主任科员", "一级科员", "∅"), ("原职级", "乡科级正职", "一级科员", "∅"), ("职级", "乡科级正职", "工会主席", "∅"),
  ])
  func ranks(heading: String, first: String, second: String, rank: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "岚汀市财政局人员名册", "姓名,编制类型,职务,\(heading)", "甲一,行政编制,局长,\(first)", "甲二,行政编制,科员,\(second)",
    ])
    let told = try desk.rows(
      "SELECT t.text FROM staff_row s LEFT JOIN term t ON t.id = s.rank ORDER BY s.line")
    #expect(told.first == rank)
  }

  /// Columns in which something else is written, or none is ticked, are not taken.
  @Test(arguments: [
    ["姓名,编制类型,正职,副职", "甲一,行政编制,局长,", "甲二,行政编制,,副局长"],
    ["姓名,编制类型,正职,副职", "甲一,行政编制,,", "甲二,行政编制,,"],
  ])
  func noRoles(lines: [String]) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: ["岚汀市财政局人员名册"] + lines)
    #expect(try desk.count("SELECT count(*) FROM staff_row WHERE leader IS NOT NULL") == 0)
  }

  /// The cells of a column that heads nothing known are kinds, so that its table is a roster.
  @Test(arguments: ["身份", "属于何种情形", "人员类别", "占何编", "占编情况", "在编情况", "编制状态"])
  func kindsAlone(heading: String) throws {
    #expect(
      try kinds(["姓名,职务,\(heading)", "甲一,局长,行政编制", "甲二,科员,全额事业"])
        == ["甲一|行政编制", "甲二|全额拨款事业编制"])
  }

  /// 编制 over 在编 and 临聘 asks for the kind and tells who has a place: 在编 was asked about as a kind that nobody approved.
  @Test(arguments: ["编制", "编制类型", "编制性质"]) func placesInsteadOfKinds(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员名册", "姓名,职务,\(heading)", "甲一,科员,在编", "甲二,科员,在编", "甲三,科员,临聘",
    ])
    #expect(summary.files[0].unknown == [])
    #expect(!summary.problems.contains { $0.hasPrefix("unknown_word") }, "\(summary.problems)")
    #expect(
      try desk.rows("SELECT name, quota_kind, state FROM staff ORDER BY source_row")
        == ["甲一|∅|在岗", "甲二|∅|在岗", "甲三|∅|编外"])
    let beside = try desk.take(lines: [
      "岚汀市财政局人员名册", "姓名,职务,\(heading),人员状态", "甲一,科员,在编,在岗", "甲二,科员,不占编,在岗",
    ])
    #expect(!beside.problems.contains { $0.hasPrefix("unknown_word") }, "\(beside.problems)")
  }

  /// A kind among them, or people off quota alone, makes it one of kinds.
  @Test func kindsStay() throws {
    #expect(
      try kinds(["姓名,职务,编制类型", "甲一,局长,行政编制", "甲二,科员,在编"]) == ["甲一|行政编制", "甲二|在编"])
    #expect(
      try kinds(["姓名,职务,编制类型", "甲一,司机,编外", "甲二,打字员,编外"]) == ["甲一|编外", "甲二|编外"])
  }

  /// A column of kinds tells them, whatever sorts of people stand beside it; 无 in it is no other word.
  @Test func kindsBesideSorts() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员名册", "姓名,身份证号,人员类别,编制情况", "甲一,\(Identity.number(1)),公务员,行政编制",
      "甲二,\(Identity.number(2)),公务员,事业编制", "甲三,\(Identity.number(3)),工勤,机关工勤编制",
      "甲四,\(Identity.number(4)),编外,无", "甲五,\(Identity.number(5)),编外,无",
    ])
    #expect(summary.files[0].unknown == [])
    #expect(
      try desk.rows("SELECT name, quota_kind FROM staff WHERE source_row < 6 ORDER BY source_row")
        == ["甲一|行政编制", "甲二|事业编制", "甲三|工勤编制"])
  }

  /// A heading that asks for a state tells the kind where kinds stand below it, and a state column beside it stays.
  @Test func kindsBesideAState() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "岚汀市财政局人员名册", "姓名,任职情况,占编情况,人员状态", "甲一,局长,行政编制,在职", "甲二,科员,工勤编制,退休",
    ])
    #expect(
      try desk.rows("SELECT name, post, quota_kind, state FROM staff ORDER BY source_row")
        == ["甲一|局长|行政编制|在岗", "甲二|科员|工勤编制|退休"])
  }

  /// 不占编 counted as in post under a heading that nobody knows.
  @Test(arguments: [
    ("编制状态", "占编", "不占编"), ("占位情形", "在编", "出编"), ("编内外", "编内", "编外"), ("编制使用", "占用编制", "未占编"),
  ])
  func answers(heading: String, yes: String, no: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员名册", "姓名,编制类型,\(heading),人员状态", "甲一,行政编制,\(yes),在岗", "甲二,行政编制,\(no),在岗",
    ])
    #expect(summary.isStored && summary.files[0].unknown == [])
    #expect(
      try desk.rows("SELECT name, state FROM staff ORDER BY source_row") == ["甲一|在岗", "甲二|编外"])
  }

  /// One answer that goes on in brackets hid the whole column.
  @Test func anAnswerMayGoOnInBrackets() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员名册", "姓名,编制类型,编制情况,人员状态", "甲一,行政编制,在编,", "甲二,行政编制,在编（支教乡下小学）,",
      "甲三,行政编制,编外,",
    ])
    #expect(summary.isStored && summary.files[0].unknown == [])
    let states = try desk.rows("SELECT name, state FROM staff ORDER BY source_row")
    #expect(states.first == "甲一|在岗" && states.last == "甲三|编外", "\(states)")
  }

  @Test func otherWordsAreNoAnswers() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员名册", "姓名,编制类型,编办意见", "甲一,行政编制,在编", "甲二,行政编制,待核",
    ])
    #expect(summary.files[0].unknown == ["编办意见"])
  }

  /// A line of labels above the header was a part of the header, and what it says was lost.
  @Test(arguments: [
    ("编制类型：行政编制", "行政编制", ""), ("编制类型：行政编制,,统计日期：2010年6月30日", "行政编制", ""),
    ("编制性质：事业编", "事业编制", ""), ("人员状态：退休", "", "退休"),
  ])
  func labels(caption: String, kind: String, state: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员名册", caption, "姓名,身份证号,科室", "甲一,\(Identity.number(1)),办公室",
    ])
    #expect(summary.isStored)
    #expect(
      try desk.rows("SELECT coalesce(quota_kind, ''), coalesce(state, '') FROM staff")
        == ["\(kind)|\(state)"])
  }
}
