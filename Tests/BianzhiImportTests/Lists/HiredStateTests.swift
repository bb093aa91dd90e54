import BianzhiImport
import Testing

/// 聘用 and 劳务派遣 beside a kind of quota: a recorded place stands, and what cannot both be right is asked.
@Suite("hired people with a kind of quota") struct HiredStateTests {
  /// A whole school of people with places was off quota, as 聘用 was all that its state said.
  @Test(arguments: [
    ("事业编制", "聘用", "聘用（按编制类型计）|在岗", false), ("全额拨款事业编制", "聘用人员", "聘用人员（按编制类型计）|在岗", false),
    ("事业编制", "合同制", "合同制（按编制类型计）|在岗", false), ("行政编制", "聘用", "聘用（与编制类型不符）|聘用（与编制类型不符）", true),
    ("行政编制", "劳务派遣", "劳务派遣（与编制类型不符）|劳务派遣（与编制类型不符）", true),
    ("事业编制", "临聘", "临聘（与编制类型不符）|临聘（与编制类型不符）", true),
    ("事业编制", "编外聘用", "编外聘用（与编制类型不符）|编外聘用（与编制类型不符）", true),
    ("", "聘用", "聘用|编外", false), ("编外", "劳务派遣", "劳务派遣|编外", false), ("行政编制", "编外", "编外|编外", false),
    ("事业编制", "不占编", "不占编|编外", false), ("事业编制", "返聘", "返聘|编外", false),
    ("事业编制", "聘用制", "聘用制（按编制类型计）|在岗", false), ("事业编制", "在聘", "在聘|在聘", true),
  ])
  func byState(kind: String, word: String, state: String, isAsked: Bool) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,人员状态", "甲一,\(Identity.number(1)),A1,\(kind),\(word)",
      "甲二,\(Identity.number(2)),A1,事业编制,在岗",
    ])
    let stored = try desk.rows("SELECT state_recorded, state FROM staff WHERE name = '甲一'")
    #expect(stored == [state])
    #expect(summary.problems.contains { $0.hasPrefix("unknown_word") } == isAsked)
  }

  /// What other columns tell of somebody employed so is read as of everybody in post.
  @Test func aRemarkBesideIsStillRead() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,人员状态,备注",
      "甲一,\(Identity.number(1)),A1,事业编制,聘用,人事关系在县卫健局",
      "甲二,\(Identity.number(2)),A1,事业编制,聘用,",
    ])
    #expect(try desk.rows("SELECT state FROM staff ORDER BY name") == ["借入", "在岗"])
  }

  /// The column of the kind may say with which unit somebody holds the place.
  @Test(arguments: [
    ("占岚汀市水务局编制", "借调", "借入"), ("占用岚汀市水务局编制", "在岗", "借入"), ("占岚汀市财政局编制", "在岗", "在岗"),
    ("占编", "在岗", "在岗"), ("行政编制", "借调", "借调"),
  ])
  func aPlaceElsewhereByKind(kind: String, state: String, read: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "姓名,身份证号,单位名称,编制类型,人员状态", "甲一,\(Identity.number(1)),岚汀市财政局,\(kind),\(state)",
      "甲二,\(Identity.number(2)),岚汀市财政局,行政编制,在岗",
    ])
    #expect(try desk.rows("SELECT state FROM staff WHERE name = '甲一'") == [read])
  }

  @Test(arguments: [
    ("岚汀市财政局聘用人员名册", "事业编制", "∅", false), ("岚汀市财政局事业单位聘用人员花名册", "事业编制", "∅", false),
    ("岚汀市财政局合同制人员花名册", "事业编制", "∅", false),
    ("岚汀市财政局劳务派遣人员名册", "行政编制", "标题：劳务派遣（与编制类型不符）", true),
    ("岚汀市财政局聘用人员名册", "行政编制", "标题：聘用（与编制类型不符）", true),
    ("岚汀市财政局聘用人员名册", "编外", "聘用", false), ("岚汀市财政局编外人员名册", "事业编制", "编外", false),
  ])
  func byTitle(title: String, kind: String, state: String, isAsked: Bool) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      title, "姓名,身份证号,职务,编制类型", "甲一,\(Identity.number(1)),技术员,\(kind)",
    ])
    #expect(try desk.rows("SELECT state_recorded FROM staff WHERE name = '甲一'") == [state])
    #expect(summary.problems.contains { $0.hasPrefix("unknown_word") } == isAsked)
    #expect(summary.problems.contains { $0.hasPrefix("state_by_heading") } == (state != "∅"))
  }
}
