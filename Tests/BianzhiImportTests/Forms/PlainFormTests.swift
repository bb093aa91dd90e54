import BianzhiCore
import BianzhiImport
import Testing

/// Layouts of forms that offices really fill in: by lines, in blocks, by rank, with totals only.
@Suite("plain forms") struct PlainFormTests {
  @Test(arguments: SheetShape.allCases)
  func oneLineAKind(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位|编制类型|编制数|实有人数
      岚汀市财政局|行政编制|40|41
      岚汀市财政局|事业工勤编制|2|1
      合计||42|42
      """, as: shape)
    #expect(summary.files.map(\.kind) == ["form_lines"])
    #expect(summary.problems == ["unknown_word 编制类型 1"])
    #expect(try desk.approved == ["A1|事业工勤编制|2", "A1|行政编制|40"])
    #expect(try desk.stated == ["A1|事业工勤编制|1", "A1|行政编制|41"])
    #expect(try desk.rows("SELECT DISTINCT is_stated FROM staffing_quota") == ["1"])
  }

  @Test func oneLineAPost() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|正副职|应配|实配
      岚汀市财政局|正职|1|1
      岚汀市财政局|副职|3|4
      岚汀市财政局|内设机构正职|5|5
      """, as: .text)
    #expect(summary.files.map(\.kind) == ["form_lines"] && summary.problems == [])
    #expect(try desk.approved == ["A1|bodies|正职|5", "A1|unit|副职|3", "A1|unit|正职|1"])
    #expect(try desk.stated == ["A1|副职（班子）|4", "A1|正职（内设机构）|5", "A1|正职（班子）|1"])
  }

  @Test(arguments: SheetShape.allCases)
  func approvedAndActualInBlocks(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      机构编制统计|<|<|<|<|<|<|<|<
      单位名称|机构编制情况|<|<|<|<|<|<|<
      ^|核定数|<|<|<|实有人员情况|<|<|<
      ^|编制|<|领导职数|<|编制|<|领导职数|<
      ^|行政编制|省定编制|正职|副职|行政编制|省定编制|正职|副职
      岚汀市财政局|40|2|1|3|41|1|1|4
      """, as: shape)
    #expect(summary.files[0].unknown == [] && summary.sums == [1, 1, 0, 0, 0])
    #expect(
      try desk.approved == ["A1|省定编制|2", "A1|行政编制|40", "A1|unit|副职|3", "A1|unit|正职|1"])
    #expect(
      try desk.stated == ["A1|副职（班子）|4", "A1|正职（班子）|1", "A1|省定编制|1", "A1|行政编制|41"])
  }

  /// What stands below a kind and is no kind: the number of the kind itself, and parts that it holds.
  @Test(arguments: [
    ("总数|其中：预留|总数|预留", "12|1|5|1"), ("合计|其中：机动编制|小计|其中：派出机构", "12|1|5|1"),
    ("小计|其中：派出机构|总数|预留", "12|4|5|0"),
  ])
  func sumsOfOneKind(below: String, numbers: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|行政编制|<|事业编制|<|员额
      ^|\(below)|^
      岚汀市财政局|\(numbers)|3
      """, as: .workbook)
    #expect(summary.files[0].unknown == [])
    #expect(try desk.approved == ["A1|事业编制|5", "A1|员额|3", "A1|行政编制|12"])
    #expect(
      try desk.rows("SELECT count(*) FROM printed_total_row WHERE printed <> computed") == ["0"])
  }

  @Test func teamsOfATerritory() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位|四套班子和法检两长配备情况|<|<|<|<|<|<|<|缺配职数|<
      ^|四套班子职数|<|<|四套班子实配人数|<|<|法检两长|<|党委|政府
      ^|合计|党委|政府|合计|党委|政府|职数|实配|^|^
      岚汀市财政局|16|9|7|17|9|8|2|1|0|-1
      """, as: .workbook)
    #expect(summary.files[0].unknown == [] && summary.sums == [1, 1, 0, 0, 0])
    #expect(
      try desk.rows("SELECT body, role, people FROM leader_post ORDER BY body")
        == ["党委（班子）|其他|9", "政府（班子）|其他|7", "法检两长（班子）|其他|2"])
    #expect(try desk.stated == ["A1|党委（职数）|9", "A1|政府（职数）|8", "A1|法检两长（职数）|1"])
  }

  @Test func postsByRank() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      """
      单位名称|正处职数|副处级领导职数|正科|<
      ^|^|^|核定|实配
      岚汀市财政局|1|3|5|6
      """, as: .workbook)
    #expect(
      try desk.rows("SELECT scope, rank, role, people FROM leader_post ORDER BY rank")
        == ["unsaid|副处级|副职|3", "unsaid|正处级|正职|1", "unsaid|正科级|正职|5"])
    #expect(try desk.stated == ["A1|正科级/正职|6"])
  }

  @Test(arguments: ["总编制|实有人数", "编制数|实有在编人数", "核定编制数|实有人数", "总编制数|在编人数"])
  func totalsWithoutKindsAreAKindOfTheirOwn(heads: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take("单位名称|\(heads)\n岚汀市财政局|40|41", as: .text)
    #expect(try desk.approved == ["A1|总编制|40"] && desk.stated == ["A1|总编制|41"])
  }

  @Test func totalsBesideKindsAreTheirSum() throws {
    let desk = try Desk.withOrgans()
    try desk.take("单位名称|总编制|行政编制|工勤编制|实有人数\n岚汀市财政局|42|40|2|41", as: .text)
    #expect(try desk.approved == ["A1|工勤编制|2", "A1|行政编制|40"])
    // All who are there are compared with all places.
    #expect(try desk.stated == ["A1|总编制|41"])
  }

  /// A count of people in post was taken for approved posts.
  @Test(arguments: [
    "单位|市管干部|<|<\n^|总数|正职|副职\n岚汀市财政局|6|1|5",
    "市管干部情况|<|<\n单位|正职|副职\n岚汀市财政局|1|5",
    "岚汀市在职干部统计|<|<\n单位名称|正科级|副科级\n岚汀市财政局|1|5",
  ])
  func peopleInPostApproveNothing(sheet: String) throws {
    let desk = try Desk.withOrgans()
    _ = try? desk.take(sheet, as: .workbook)
    #expect(try desk.count("SELECT count(*) FROM post_row") == 0)
  }

  @Test func aDocumentSpeaksBeforeAForm() throws {
    let desk = try Desk.withOrgans()
    try desk.take("单位名称|行政编制|正职|副职\n岚汀市财政局|40|1|3", as: .text)
    #expect(try desk.rows("SELECT people, is_stated FROM staffing_quota") == ["40|1"])
    #expect(try desk.count("SELECT count(*) FROM leader_post WHERE is_stated = 1") == 2)
    try desk.take(
      "单位名称|编制类型|核定数|批准文号|生效日期\n岚汀市财政局|行政编制|38|岚编〔2010〕3号|2010-03-01", as: .text)
    #expect(try desk.rows("SELECT people, is_stated FROM staffing_quota") == ["38|0"])
    // Posts of inner bodies by a document say nothing of the unit's own.
    try desk.take(ApprovedBodyTests.list, as: .text)
    #expect(try desk.count("SELECT count(*) FROM leader_post WHERE is_stated = 1") == 2)
  }

  @Test(arguments: SheetShape.allCases)
  func dayInThreeColumns(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|编制类型|核定数|批准文号|核定时间|<|<
      ^|^|^|^|年|月|日
      岚汀市财政局|行政编制|40|岚编〔2010〕3号|2010|3|7
      岚汀市水务局|行政编制|30|岚编〔2010〕4号|2010年|12|
      """, as: shape)
    #expect(summary.files[0].unknown == [] && summary.problems == [])
    #expect(
      try desk.rows("SELECT effective FROM staffing_quota ORDER BY organ_code")
        == ["2010-03-07", "2010-12"])
  }
}
