import BianzhiImport
import Testing

/// Headers of rosters as units write them: remarks in brackets, ticks below a group, kinds under 人员身份.
@Suite("headers of rosters") struct RosterHeaderTests {
  private func kinds(_ desk: Desk) throws -> [String] {
    try desk.rows("SELECT name, quota_kind FROM staff ORDER BY name")
  }

  @Test func remarksInBracketsAreNoPartOfAHeader() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名（与身份证一致）,公民身份号码（18位数）,机构代码,编制类型（行政、事业、工勤）,人员状态（在职/退休）,现任职务（岗位）,职级（岗位等级）",
      "甲一,\(Identity.number(1)),A1,行政,在职,局长,一级科员",
    ])
    #expect(try desk.rows("SELECT quota_kind, state, post FROM staff") == ["行政编制|在岗|局长"])
    #expect(summary.files[0].unknown.isEmpty)
  }

  @Test func severalSuchColumnsAreNoneOfThem() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,职务（行政）,职务（党内）,姓名（配偶）", "甲一,\(Identity.number(1)),A1,行政,局长,书记,乙一",
    ])
    #expect(summary.files[0].unknown == ["职务（行政）", "职务（党内）"])
    #expect(try desk.rows("SELECT name, post FROM staff") == ["甲一|∅"])
  }

  @Test(arguments: ["√", "✓", "1", "是"]) func aTickMeansTheWordAboveIt(tick: String) throws {
    let desk = try Desk()
    let id = { (serial: Int) in Identity.number(serial) }
    try desk.take(lines: [
      "序号,姓名,身份证号,机构代码,编制类别,,,职务", ",,,,行政,事业,工勤,",
      "1,甲一,\(id(1)),A1,\(tick),,,科员", "2,甲二,\(id(2)),A1,,\(tick),,科员",
      "3,甲三,\(id(3)),A1,,,\(tick),司机", "4,甲四,\(id(4)),A1,,,,科员",
    ])
    #expect(try kinds(desk) == ["甲一|行政编制", "甲三|工勤编制", "甲二|事业编制", "甲四|∅"])
  }

  @Test func twoTicksAreAsked() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类别,,职务", ",,,行政,事业,", "甲一,\(Identity.number(1)),A1,√,√,科员",
    ])
    #expect(summary.problems.contains("unknown_word 编制类别/行政 1"))
  }

  @Test func kindsMayStandUnderAnotherHeading() throws {
    let desk = try Desk()
    let words = ["行政编制", "全额事业", "财政差额", "自收自支事业", "事业管理", "行政工勤", "退休人员"]
    try desk.take(
      lines: ["姓名,身份证号,单位名称,人员身份,职务"]
        + words.enumerated().map { "甲\($0),\(Identity.number($0)),A局,\($1),科员" })
    #expect(
      try kinds(desk).map { $0.split(separator: "|").last.map(String.init) ?? "" } == [
        "行政编制", "全额拨款事业编制", "差额拨款事业编制", "自收自支事业编制", "事业编制", "工勤编制", "∅",
      ])
    #expect(try desk.rows("SELECT state FROM staff WHERE name = '甲6'") == ["退休"])
  }

  @Test func aRememberedMappingReadsTicksAgain() throws {
    let desk = try Desk()
    let lines = { (name: String) in
      [
        "姓名,身份证号,机构代码,编制类别,,职务", ",,,行政,事业,", "\(name),\(Identity.number(1)),A1,,√,科员",
      ]
    }
    try desk.take(lines: lines("甲一"))
    try desk.take(lines: lines("甲二")) { $0.missing = .go }
    #expect(try kinds(desk) == ["甲二|事业编制"])
  }
}
