import BianzhiImport
import TestSupport
import Testing

/// States that other columns than 人员状态 tell; the data day is 2010-06-30.
@Suite("states of other columns") struct OtherStateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let header: String
    let cells: String
    /// The state as it was read; ∅ for none.
    let state: String
    var asked = false
    var testDescription: String { "\(header) \(cells)" }
  }

  static let cases: [Case] = [
    .init(header: "是否在编", cells: "否", state: "编外"),
    .init(header: "是否在编", cells: "是", state: "在岗"),
    .init(header: "在编情况", cells: "否", state: "编外"),
    .init(header: "在编情况", cells: "是", state: "在岗"),
    .init(header: "是否占编", cells: "×", state: "编外"),
    .init(header: "是否编外", cells: "是", state: "编外"),
    .init(header: "是否退休", cells: "是", state: "退休"),
    .init(header: "是否退休", cells: "否", state: "在岗"),
    .init(header: "是否借调", cells: "是", state: "借调"),
    .init(header: "人员类别", cells: "退休人员", state: "退休"),
    .init(header: "人员类别", cells: "公务员", state: "∅"),
    .init(header: "人员类别", cells: "聘用人员", state: "∅"),
    .init(header: "人员类别", cells: "临聘教师", state: "人员类别：临聘教师（与编制类型不符）", asked: true),
    .init(header: "聘用形式", cells: "编外聘用", state: "聘用形式：编外聘用（与编制类型不符）", asked: true),
    .init(header: "备注", cells: "劳务派遣", state: "备注：劳务派遣（与编制类型不符）", asked: true),
    .init(header: "备注", cells: "临聘", state: "备注：临聘（与编制类型不符）", asked: true),
    .init(header: "备注", cells: "公益性岗位", state: "备注：公益性岗位（与编制类型不符）", asked: true),
    .init(header: "备注", cells: "政府购买服务", state: "备注：政府购买服务（与编制类型不符）", asked: true),
    .init(header: "备注", cells: "不占编", state: "编外"),
    .init(header: "备注", cells: "退休返聘", state: "编外"),
    .init(header: "备注", cells: "三支一扶", state: "编外"),
    .init(header: "退休时间", cells: "2010-03-01", state: "退休"),
    .init(header: "退休时间", cells: "2019-03-01", state: "∅"),
    .init(header: "出编时间", cells: "2010-03-01", state: "调出"),
    .init(header: "备注", cells: "2010年3月退休", state: "退休"),
    .init(header: "备注", cells: "2010年9月退休", state: "在岗"),
    .init(header: "备注", cells: "2010年退休", state: "备注：2010年退休（不知是否在数据日期之前）", asked: true),
    .init(header: "备注", cells: "2009年退休", state: "退休"),
    .init(header: "备注", cells: "5月退休", state: "退休"),
    .init(header: "备注", cells: "6月份退休", state: "退休"),
    .init(header: "备注", cells: "五月调县委办", state: "调出"),
    .init(header: "备注", cells: "9月退休", state: "备注：9月退休（不知是否在数据日期之前）", asked: true),
    .init(header: "备注", cells: "去年9月退休", state: "退休"),
    .init(header: "备注", cells: "今年9月退休", state: "在岗"),
    .init(header: "备注", cells: "9月调入", state: "∅"),
    .init(header: "备注", cells: "3月退休支部换届", state: "∅"),
    .init(header: "人员状态", cells: "5月退休", state: "退休"),
    .init(header: "人员状态", cells: "9月退休", state: "9月退休（不知是否在数据日期之前）", asked: true),
    .init(header: "备注", cells: "借调", state: "备注：借调", asked: true),
    .init(header: "人员类别", cells: "借调人员", state: "人员类别：借调人员", asked: true),
    .init(header: "人员状态", cells: "借调", state: "借调"),
    .init(header: "备注", cells: "借调，编制在县二中", state: "借入"),
    .init(header: "备注", cells: "负责退休干部工作", state: "∅"),
    .init(header: "备注", cells: "接替张某退休", state: "备注：接替张某退休", asked: true),
    .init(header: "减少原因", cells: "退休", state: "退休"),
    .init(header: "减少原因", cells: "", state: "∅"),
    .init(header: "减少原因", cells: "另谋高就", state: "另谋高就", asked: true),
    .init(header: "减少时间,减少原因", cells: "2010-03-01,辞职", state: "辞职"),
    .init(header: "减少时间,减少原因", cells: "2010-09-01,退休", state: "在岗"),
    .init(header: "是否在职,减少时间,减少原因", cells: "否,2010.05.31,退休", state: "退休"),
    .init(header: "是否在岗,离岗原因", cells: "否,病假", state: "病休"),
    .init(header: "是否在岗,退出原因", cells: "否,另谋高就", state: "另谋高就", asked: true),
    .init(header: "是否在职,减少原因", cells: "否,", state: "不在岗"),
    .init(header: "是否在职,减少时间", cells: "否,2010-03-01", state: "调出"),
    .init(header: "是否在职,备注", cells: "否,2010年3月调出", state: "调出"),
    .init(header: "是否在岗,是否借调", cells: "否,是", state: "借调"),
    .init(header: "是否在职,减少原因", cells: "是,退休", state: "退休（与人员状态不符）", asked: true),
    .init(header: "是否在职,减少时间,减少原因", cells: "是,2010-09-01,退休", state: "在岗"),
    .init(header: "人员状态,是否退休", cells: "在岗,是", state: "是否退休：是（与人员状态不符）", asked: true),
    .init(header: "人员状态,是否退休", cells: "在岗,否", state: "在岗"),
    .init(header: "人员状态,减少原因", cells: "调出,退休", state: "调出"),
    .init(
      header: "人员状态,备注", cells: "在岗,2010年3月退休", state: "备注：2010年3月退休（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "在岗,已调出", state: "备注：已调出（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "在编,停薪留职", state: "备注：停薪留职（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "在职,长期不在岗", state: "备注：长期不在岗（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "在岗,劳务派遣", state: "备注：劳务派遣（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "在岗,长期病假", state: "备注：长期病假（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "在岗,病假", state: "在岗"),
    .init(header: "人员状态,备注", cells: "在岗,2009年停薪留职，2010年3月返岗", state: "在岗"),
    .init(header: "人员状态,备注", cells: "在岗,负责劳务派遣管理", state: "在岗"),
    .init(header: "人员状态,备注", cells: "借调,长期不在岗", state: "借调"),
    .init(header: "人员状态,备注", cells: "在岗,改任非领导职务", state: "在岗"),
    .init(header: "备注", cells: "返聘人员", state: "编外"),
    .init(header: "备注", cells: "未在我局上班", state: "备注：未在我局上班", asked: true),
    .init(header: "备注", cells: "到龄未退", state: "备注：到龄未退", asked: true),
    .init(header: "备注", cells: "免职待安排", state: "备注：免职待安排", asked: true),
    .init(header: "备注", cells: "未在本市购房", state: "∅"),
    .init(header: "人员状态,备注", cells: "在岗,2010年9月退休", state: "在岗"),
    .init(header: "人员状态,备注", cells: "在岗,2010年退休", state: "在岗"),
    .init(header: "人员状态,备注", cells: "在岗,负责退休干部工作", state: "在岗"),
    .init(header: "人员状态,备注", cells: "在岗,拟2010年3月退休", state: "在岗"),
    .init(header: "人员状态,备注", cells: "在岗,2009年3月由县民政局调入", state: "在岗"),
    .init(header: "人员状态,备注", cells: "借调,2010年3月退休", state: "备注：2010年3月退休（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "编外,2010年3月退休", state: "编外"),
    .init(header: "人员状态,备注", cells: ",2010年3月退休", state: "退休"),
    .init(header: "人员状态,是否在编", cells: "在岗,否", state: "编外"),
    .init(header: "人员状态,是否在编", cells: "退休,否", state: "退休"),
    .init(header: "备注", cells: "省财政厅下派挂职，编制在省厅", state: "借入"),
    .init(header: "人员状态,备注", cells: "挂职,编制在原单位", state: "借入"),
    .init(header: "人员状态,备注", cells: "在岗,人事关系在县卫健局", state: "借入"),
    .init(header: "人员状态,备注", cells: "调出,编制在省厅", state: "调出"),
    .init(header: "人员状态,备注", cells: "借调,编制在本单位", state: "借调"),
    .init(header: "单位名称,备注", cells: "岚县财政局,编制在岚县财政局", state: "∅"),
    .init(header: "单位名称,备注", cells: "岚县财政局,借调县委办，编制在财政局", state: "借调"),
    .init(header: "备注", cells: "兼任", state: "∅"),
    .init(header: "用工性质", cells: "三支一扶", state: "编外"),
    .init(header: "人员类别", cells: "大学生村官", state: "编外"),
    .init(header: "备注", cells: "三支一扶期满考录", state: "∅"),
    .init(header: "是否在编,备注", cells: "是,2010年3月调出", state: "调出"),
    .init(header: "是否退休,退休时间", cells: "否,2010-03-01", state: "退休"),
  ]

  @Test(arguments: cases) func aStateIsReadOrAskedAndNeverCountedSilently(item: Case) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型," + item.header,
      "甲一,\(Identity.number(1)),A1,行政编制,\(item.cells)",
    ])
    #expect(try desk.rows("SELECT state FROM staff") == [item.state])
    #expect(summary.problems.contains { $0.hasPrefix("unknown_word") } == item.asked)
  }

  /// 张一（退休） counted as somebody of that name.
  @Test(arguments: [
    ("甲一（退休）", "退休", false), ("甲一（借调）", "姓名：借调", true), ("甲一（挂职）", "姓名：挂职", true),
    ("甲一（借调县委办）", "借调", false), ("甲一（5月退休）", "退休", false), ("甲一（2010年3月退休）", "退休", false),
    ("甲一（女）", "∅", false), ("甲一*", "∅", false), ("甲一（2010年9月退休）", "在岗", false),
    ("甲一（跟班学习）", "姓名：跟班学习", true), ("甲一（兼）", "∅", false), ("甲一（兼任）", "∅", false),
    ("甲一（兼工程股股长）", "∅", false),
  ])
  func aStateBehindTheNameIsReadOrAsked(cell: String, state: String, asked: Bool) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型", "\(cell),\(Identity.number(1)),A1,行政编制",
    ])
    #expect(try desk.rows("SELECT name, state FROM staff") == ["甲一|\(state)"])
    #expect(summary.problems.contains { $0.hasPrefix("unknown_word") } == asked)
  }

  /// The year is taken from the list, so that nothing severe may hang on the day.
  @Test func aMonthWithoutItsYearIsNoDayOfLeaving() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,备注", "甲一,\(Identity.number(1)),A1,行政编制,3月退休",
    ])
    #expect(try desk.rows("SELECT state, left_on FROM staff") == ["退休|∅"])
  }

  @Test(arguments: [("2010年3月由教育局调入", "2010-03"), ("拟调入", "∅"), ("3月调入", "∅")])
  func aNoteTellsTheDayOfEntry(note: String, entered: String) throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,备注", "甲一,\(Identity.number(1)),A1,行政编制,\(note)",
    ])
    #expect(try desk.rows("SELECT entered FROM staff") == [entered])
  }

  /// Somebody without a quota kind whose place is elsewhere was counted in both units.
  @Test(arguments: ["兼任", "编制在县卫健局，兼任", "兼职"])
  func whoIsThereBesideAnotherPostHoldsNoPlace(note: String) throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,备注", "甲一,\(Identity.number(1)),A1,,\(note)",
      "甲二,\(Identity.number(2)),A1,行政编制,",
    ])
    #expect(try desk.rows("SELECT state FROM staff ORDER BY name") == ["借入", "∅"])
  }

  /// The same behind the name, of somebody whose kind is recorded in another row.
  @Test func whoIsListedTwiceIsOneOfThatName() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "内设机构,姓名,身份证号,机构代码,编制类型", ",甲一,\(Identity.number(1)),A1,行政编制",
      "水政股,甲一（兼）,\(Identity.number(1)),A1,行政编制", ",甲二（兼）,\(Identity.number(2)),A1,",
    ])
    #expect(
      try desk.rows("SELECT DISTINCT name, state FROM staff ORDER BY name")
        == ["甲一|∅", "甲二|借入"])
  }

  /// On a list that tells kinds, whoever is on loan without one holds the place elsewhere.
  @Test(arguments: ["借调", "挂职", "2009年9月起借调"])
  func whoIsOnLoanWithoutAKindCameFromElsewhere(note: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,备注", "甲一,\(Identity.number(1)),A1,,\(note)",
      "甲二,\(Identity.number(2)),A1,行政编制,",
    ])
    #expect(try desk.rows("SELECT state FROM staff ORDER BY name") == ["借入", "∅"])
    #expect(!summary.problems.contains { $0.hasPrefix("unknown_word") })
  }

  /// 否 alone says neither that somebody left nor that they are there, and stood in no worklist.
  @Test(arguments: [("否,", ["是否在职：否"]), ("否,退休", []), ("是,", [])])
  func whoIsNotThereForNoKnownReasonIsAskedAbout(cells: String, words: [String]) throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,是否在职,减少原因", "甲一,\(Identity.number(1)),A1,行政编制,\(cells)",
    ])
    #expect(try desk.ledger.openWords().map(\.word) == words)
  }

  @Test func theNoteThatToldTheStateIsShown() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,备注", "甲一,\(Identity.number(1)),A1,行政编制,原科长；2010年3月调县委办",
    ])
    #expect(
      try desk.rows(
        "SELECT text FROM term WHERE id = (SELECT state FROM staff_row)") == ["备注：2010年3月调县委办"])
  }
}
