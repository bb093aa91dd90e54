import BianzhiImport
import Testing

/// Headers that part a kind's number: 其中 above the parts, sorts of people below a kind, 编内 beside 员额.
@Suite("parts below a header") struct PartGroupTests {
  /// 其中 as a merged group head is a part of the number before it, like 其中 in the same cell.
  @Test(arguments: [
    ("行政编制|其中\n^|政法专项", "5|2", ["A1|政法专项编制|2", "A1|行政编制|3"]),
    ("行政编制|其中|<\n^|政法专项编制|工勤编制", "6|2|1", ["A1|工勤编制|1", "A1|政法专项编制|2", "A1|行政编制|3"]),
    ("事业编制|其中|<\n^|全额|差额", "3|2|0", ["A1|事业编制|1", "A1|全额拨款事业编制|2", "A1|差额拨款事业编制|0"]),
    ("事业编制|其中：\n^|参公", "3|1", ["A1|事业编制|2", "A1|参公事业编制|1"]),
    // A part is one of the number of its own kind.
    (
      "行政编制|事业编制|其中|<\n^|^|政法|参公", "5|3|2|1",
      ["A1|事业编制|2", "A1|参公事业编制|1", "A1|政法专项编制|2", "A1|行政编制|3"]
    ),
    // Posts among the parts are no number that others are a part of.
    ("编制数|其中|<\n^|领导职数|工勤", "8|3|1", ["A1|其余编制|7", "A1|工勤编制|1", "A1|unit|其他|3"]),
    // Near misses: kinds beside one another, and a total over its kinds.
    ("行政编制|编制\n^|政法专项", "5|2", ["A1|政法专项编制|2", "A1|行政编制|5"]),
    ("编制数|其中|<\n^|行政|事业", "5|3|2", ["A1|事业编制|2", "A1|行政编制|3"]),
  ]) func partsBelowAGroupHead(header: String, cells: String, approved: [String]) throws {
    let desk = try Desk.withOrgans()
    let rows = header.split(separator: "\n")
    try desk.take("单位名称|\(rows[0])\n^|\(rows[1])\n岚汀市财政局|\(cells)", as: .workbook)
    #expect(try desk.approved.sorted() == approved.sorted())
  }

  @Test func partsOfBothNumbers() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      """
      单位名称|事业编制|<|其中|<|<|<
      ^|核定|实有|全额核定|全额实有|差额核定|差额实有
      岚汀市档案馆|6|5|2|3|1|1
      """, as: .workbook)
    #expect(
      try desk.approved == ["A4|事业编制|3", "A4|全额拨款事业编制|2", "A4|差额拨款事业编制|1"])
    #expect(try desk.stated.sorted() == ["A4|事业编制|1", "A4|全额拨款事业编制|3", "A4|差额拨款事业编制|1"].sorted())
  }

  /// Sorts of people of schools and hospitals are parts of one kind, and never people in post.
  @Test(arguments: [
    ("教职工编制|<|<\n合计|教师|工勤", "4|3|1"), ("事业编制|<|<\n合计|卫技人员|工勤人员", "4|3|1"),
    ("事业编制数|<|<|<\n小计|医生|护士|后勤人员", "4|2|1|1"), ("教职工编制|<\n教师|工勤", "3|1"),
    ("事业编制|<|<\n教学人员|教辅人员|工勤人员", "2|1|1"),
    ("教职工编制|<|<\n教师|工勤|其他人员", "2|1|1"),
    ("教职工编制|<|<|<\n合计|教师编制|行政人员|工勤编制", "4|2|1|1"),
  ]) func sortsOfOneKind(header: String, cells: String) throws {
    let desk = try Desk.withOrgans()
    let rows = header.split(separator: "\n")
    let summary = try desk.take(
      "单位名称|\(rows[0])|批准文号|批准日期\n^|\(rows[1])|^|^\n岚汀市档案馆|\(cells)|岚编〔2010〕1号|2010-01-01",
      as: .workbook)
    #expect(summary.isStored)
    #expect(try desk.approved == ["A4|事业编制|4"] && desk.stated == [])
  }

  /// Sorts below 其中 need not be all of them, and numbers of several years are no sorts.
  @Test func partsAreNoSum() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      """
      单位名称|事业编制|<|<|批准文号|批准日期
      ^|小计|其中|<|^|^
      ^|^|教师|工勤|^|^
      岚汀市档案馆|6|3|1|岚编〔2010〕1号|2010-01-01
      """, as: .workbook)
    #expect(try desk.approved == ["A4|事业编制|6"])
    let years = try Desk.withOrgans()
    _ = try? years.take(
      "单位名称|事业编制|<|行政编制\n^|2022年|2023年|^\n岚汀市档案馆|6|5|1", as: .workbook)
    #expect(try !years.approved.contains("A4|事业编制|11"))
  }

  /// Below words that tell no kind the sum is that of all people, and what stands below 行政编制 keeps its kinds.
  @Test func sortsOfNoKindAndKinds() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      """
      单位名称|编制数|<|<|实有人数|<|<
      ^|合计|教师|工勤|合计|教师|工勤
      岚汀市档案馆|4|3|1|5|4|1
      """, as: .workbook)
    #expect(try desk.approved == ["A4|总编制|4"] && desk.stated == ["A4|总编制|5"])
    try desk.take(
      """
      单位名称|行政编制|<|<
      ^|合计|公务员|工勤
      岚汀市财政局|4|3|1
      """, as: .workbook, name: "另")
    #expect(try desk.approved.contains("A1|工勤编制|1"))
  }

  /// What stands below 实有人数 is approved by nobody.
  @Test func insideBesideHeadcount() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      """
      单位名称|编制数|员额控制数|实有人数|<|<|批准文号|批准日期
      ^|^|^|编内|员额|编外|^|^
      岚汀市档案馆|3|2|4|2|1|岚编〔2010〕1号|2010-01-01
      """, as: .workbook)
    #expect(try desk.approved == ["A4|其余编制|3", "A4|员额|2"])
    #expect(try desk.stated.sorted() == ["A4|其余编制|4", "A4|员额|2"].sorted())
  }
}
