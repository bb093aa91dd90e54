import BianzhiImport
import TestSupport
import Testing

/// 人员类别 and 聘用形式 of people beside a blank kind of quota.
@Suite("sorts of people without a kind") struct OpenSortTests {
  static let words: [(word: String, state: String, isAsked: Bool)] = [
    ("临聘教师", "编外", false), ("编外聘用教师", "编外", false), ("临时代课教师", "编外", false),
    ("政府购买服务护士", "编外", false),
    ("公益性岗位保洁员", "编外", false), ("外聘厨师", "编外", false), ("劳务派遣司机", "编外", false),
    ("临聘人员", "编外", false),
    ("驻校厨工", "人员类别：驻校厨工", true), ("聘用制司机", "人员类别：聘用制司机", true), ("另类", "人员类别：另类", true),
    ("干部", "∅", false), ("专业技术人员", "∅", false), ("在编教师", "∅", false), ("公务员", "∅", false),
    ("管理人员", "∅", false),
  ]

  /// Whoever is in post may hold no place all the same; whoever has left is asked about by nobody.
  @Test(arguments: [
    ("在岗", "驻校厨工", "人员类别：驻校厨工"), ("试用期", "驻校教官", "人员类别：驻校教官"), ("在岗", "临聘文员", "编外"),
    ("在岗", "公务员", "在岗"), ("退休", "驻村厨工", "退休"),
  ])
  func besideAState(item: (state: String, sort: String, read: String)) throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,人员状态,人员类别",
      "甲一,\(Identity.number(1)),A1,,\(item.state),\(item.sort)",
      "甲二,\(Identity.number(2)),A1,事业编制,在岗,在编教师",
    ])
    #expect(try desk.rows("SELECT state FROM staff WHERE name = '甲一'") == [item.read])
  }

  @Test(arguments: words)
  func withoutAKind(item: (word: String, state: String, isAsked: Bool)) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,人员类别", "甲一,\(Identity.number(1)),A1,,\(item.word)",
      "甲二,\(Identity.number(2)),A1,事业编制,在编教师",
    ])
    #expect(try desk.rows("SELECT state FROM staff WHERE name = '甲一'") == [item.state])
    #expect(summary.problems.contains { $0.hasPrefix("unknown_word") } == item.isAsked)
  }

  /// A recorded kind says what somebody holds, whatever sort of people the row is called.
  @Test(arguments: ["驻校厨工", "另类", "聘用制教师"]) func withAKind(word: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,聘用形式", "甲一,\(Identity.number(1)),A1,事业编制,\(word)",
    ])
    #expect(try desk.rows("SELECT state FROM staff") == ["∅"])
    #expect(!summary.problems.contains { $0.hasPrefix("unknown_word") })
  }

  /// A remark that there is no place says all of somebody without a kind, wherever they are.
  @Test(arguments: [
    ("", "支教", "外校来支教，不占编", "编外"), ("", "在岗", "不占编", "编外"), ("", "", "村干部", "编外"),
    ("", "在岗", "临聘", "编外"),
    ("", "退休", "不占编", "退休"), ("事业编制", "支教", "不占编", "外派"), ("事业编制", "在岗", "不占编", "备注：不占编（与人员状态不符）"),
    ("", "支教", "联系村干部", "外派"),
  ])
  func aRemarkOfNoPlace(kind: String, state: String, note: String, read: String) throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,人员状态,备注", "甲一,\(Identity.number(1)),A1,\(kind),\(state),\(note)",
      "甲二,\(Identity.number(2)),A1,事业编制,在岗,",
    ])
    #expect(try desk.rows("SELECT state FROM staff WHERE name = '甲一'") == [read])
  }

  /// Whoever a remark takes off is named.
  @Test(arguments: [("在县水利局占编", 1), ("2010年3月退休", 1), ("编制在县水利局", 1), ("负责档案", 0)])
  func takenOffByARemark(item: (note: String, rows: Int)) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,备注", "甲一,\(Identity.number(1)),A1,行政编制,\(item.note)",
      "甲二,\(Identity.number(2)),A1,行政编制,",
    ])
    #expect(
      summary.problems.filter { $0.hasPrefix("not_counted_by_note") }
        == (item.rows == 0 ? [] : ["not_counted_by_note 备注 1"]))
  }
}
