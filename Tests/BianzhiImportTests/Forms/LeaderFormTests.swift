import BianzhiCore
import BianzhiImport
import Testing

/// Forms of leader posts.
@Suite("forms of leader posts") struct LeaderFormTests {
  @Test(arguments: SheetShape.allCases)
  func threeGroupsOverFourNumbers(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      各单位领导职数配备情况表|<|<|<|<|<|<|<|<|<|<|<|<|<|<
      机构名称|机构级别|机构类型|领导职数|<|<|<|正职领导职数|<|<|<|副职领导职数|<|<|<
      ^|^|^|应配人数|实配人数|超配|缺配|应配人数|实配人数|超配|缺配|应配人数|实配人数|超配|缺配
      岚汀市财政局|正处级|行政机关|5|6|1|␣|1|1|␣|␣|4|5|1|␣
      岚汀市水务局|正处级|行政机关|4|3|␣|1|1|1|␣|␣|3|2|␣|1
      总计|␣|␣|9|9|␣|␣|2|2|␣|␣|7|7|␣|␣
      """, as: shape)
    #expect(summary.files[0].headerRows == 2...3 && summary.files[0].unknown == [])
    #expect(summary.sums == [2, 2, 0, 0, 0] && summary.others == [0, 1, 0, 0])
    #expect(summary.problems == [])
    #expect(
      try desk.approved == ["A1|unit|副职|4", "A1|unit|正职|1", "A2|unit|副职|3", "A2|unit|正职|1"])
    #expect(
      try desk.stated == ["A1|副职（班子）|5", "A1|正职（班子）|1", "A2|副职（班子）|2", "A2|正职（班子）|1"])
  }

  @Test(arguments: SheetShape.allCases)
  func threeRowHeaderWithChiefsAndUncounted(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      岚汀市直单位职数情况表|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<
      单位名称|核定单位领导情况|<|<|<|<|<|<|<|不占职数|空缺情况|<|<|超配情况|<|备注
      ^|小计|<|正职|<|副职（不含三总师）|<|三总师|<|^|空缺正职|空缺副职|空缺岗位|超配正职|超配副职|^
      ^|核定|实配|核定|实配|核定|实配|核定|实配|^|^|^|^|^|^|^
      岚汀市财政局|6|6|1|1|4|4|1|1|2|0|0||0|0|
      岚汀市水务局|5|4|1|1|3|3|1|0|0|0|0|总工程师|0|0|
      合计|11|10|2|2|7|7|2|1|2|0|0||0|0|
      """, as: shape, name: "领导干部配备表")
    #expect(summary.files[0].headerRows == 2...4)
    #expect(summary.files[0].unknown == ["空缺情况/空缺岗位"])
    #expect(summary.sums == [2, 2, 0, 0, 0] && summary.problems == [])
    #expect(
      try desk.approved == [
        "A1|unit|其他|1", "A1|unit|副职|4", "A1|unit|正职|1", "A2|unit|其他|1", "A2|unit|副职|3",
        "A2|unit|正职|1",
      ])
    #expect(
      try desk.stated == [
        "A1|其他（班子）|1", "A1|副职（班子）|4", "A1|正职（班子）|1", "A2|其他（班子）|0", "A2|副职（班子）|3",
        "A2|正职（班子）|1",
      ])
  }

  @Test(arguments: SheetShape.allCases)
  func innerBodiesBesideTheUnit(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位|领导职数|<|<|<|内设机构领导职数|<|<|不占职数
      ^|合计|正职|副职|三总师|合计|正职|副职|^
      岚汀市财政局|6|1|4|1|12|6|6|2
      """, as: shape)
    #expect(summary.sums == [1, 1, 0, 0, 0] && summary.files[0].unknown == [])
    #expect(
      try desk.approved == [
        "A1|bodies|副职|6", "A1|bodies|正职|6", "A1|unit|其他|1", "A1|unit|副职|4", "A1|unit|正职|1",
      ])
    #expect(try desk.rows("SELECT DISTINCT body, rank FROM leader_post") == ["|"])
  }

  /// Single words that say scope, role and approved at once.
  static let words: [(heading: String, post: String)] = [
    ("核定正职数", "unit|正职"), ("正职领导职数", "unit|正职"), ("副职领导职数", "unit|副职"), ("核定副职数", "unit|副职"),
    ("内设机构正职", "bodies|正职"), ("内设机构副职", "bodies|副职"), ("中层正职", "bodies|正职"),
    ("校级正职", "unit|正职"), ("院级副职职数", "unit|副职"), ("核定馆领导副职", "unit|副职"),
    ("总师核定职数", "unit|其他"), ("党政正职", "unit|正职"), ("副职（不含三总师）", "unit|副职"),
  ]

  @Test(arguments: words, SheetShape.allCases)
  func oneWordHeadings(word: (heading: String, post: String), shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "单位名称|行政编制数|\(word.heading)\n岚汀市财政局|40|3", as: shape)
    #expect(summary.files[0].unknown == [])
    #expect(try desk.approved == ["A1|行政编制|40", "A1|\(word.post)|3"])
  }

  @Test(arguments: SheetShape.allCases)
  func leadersWithoutRolesAreOneNumber(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      机构名称|行政编制数|工勤编制数|领导职数|内设机构领导职数|非领导职数|不占职数
      岚汀市财政局|40|5|5|12|6|2
      """, as: shape)
    #expect(summary.sums == [1, 1, 0, 0, 0] && summary.files[0].unknown == [])
    #expect(
      try desk.approved == ["A1|工勤编制|5", "A1|行政编制|40", "A1|bodies|其他|12", "A1|unit|其他|5"])
    #expect(try desk.rows("SELECT DISTINCT rank FROM leader_post") == ["正副职"])
  }

  /// Tables of posts without a role, and of grades: nothing to store, so they are refused.
  static let others = [
    """
    2010年二季度职数变动汇总|<|<|<|<|<
    单位|职数情况|<|<|调配初步考虑|备注
    ^|核定职数|实际配备数|可用职数|^|^
    岚汀市财政局|5|4|1|拟提任1名|
    """,
    """
    职级职数表|<|<|<|<|<|<
    单位|合计|<|一级调研员|<|二级调研员|<
    ^|（不重复计算）|<|^|<|^|<
    ^|核定职数|实配数|核定职数|实配数|核定职数|实配数
    岚汀市财政局|6|4|1|0|1|1
    """,
  ]

  @Test(arguments: others, SheetShape.allCases)
  func tablesWithoutAPostAreRefused(sheet: String, shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let error = #expect(throws: ImportError.self) { try desk.take(sheet, as: shape) }
    #expect(error?.status == .badInput)
    #expect(try desk.count("SELECT count(*) FROM import_run") == 1)
  }

  @Test func gradesBesideAFormArePassedOver() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.writeBook(
      "职数.xlsx",
      [("编制", "单位|行政|<\n^|核定|实有\n岚汀市财政局|40|39")] + Self.others.enumerated().map { ("表\($0)", $1) })
    let summary = try desk.take([path])
    #expect(summary.files.map(\.sheet) == ["编制"])
    // Numbers of posts that are not known are a problem; grades are not.
    #expect(summary.passedOverSheets.map(\.sheet) == ["表1"])
    #expect(summary.unread.count == 1)
  }

  /// 正 and 副 below 实配数 were not read, so that a form's own overrun of posts was not found.
  @Test(arguments: [
    ("核定职数,,实配数,,超配", 2), ("核定职数,,实配,,备注", 2), ("领导职数,,现配情况,,备注", 2), ("核定职数,,在册人数,,备注", 0),
  ])
  func postsInFactByRole(groups: String, stated: Int) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "市直单位领导职数使用情况表", "单位,\(groups)", ",正,副,正,副,", "岚汀市财政局,1,2,1,3,",
      "岚汀市水务局,1,2,1,2,",
    ])
    #expect(
      try desk.stated.filter { $0.hasPrefix("A1") }.map { String($0.last ?? "?") }.sorted()
        == (stated == 0 ? [] : ["1", "3"]))
    #expect(
      try desk.rows("SELECT people FROM leader_post WHERE organ_code = 'A1' ORDER BY people")
        == ["1", "2"])
  }
}
