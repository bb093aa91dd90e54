import BianzhiImport
import Testing

/// Numbers that hold others below one kind: 合计 beside 工勤, 其中：工勤 behind each of two kinds, parts of people behind 实有.
@Suite("parts of a kind") struct PartOfKindTests {
  static let groups: [(header: String, cells: String, approved: [String])] = [
    (
      "事业编制|<|<|行政编制|<\n合计|管理|工勤|合计|工勤", "4|3|1|6|1",
      ["A1|事业编制|4", "A1|工勤编制|1", "A1|行政编制|5"]
    ),
    ("行政编制|<\n合计|工勤", "6|1", ["A1|工勤编制|1", "A1|行政编制|5"]),
    ("事业编制|<\n合计|工勤", "4|1", ["A1|事业编制|4"]),
    ("行政编制|<|<\n小计|政法专项编制|工勤编制", "6|2|1", ["A1|工勤编制|1", "A1|政法专项编制|2", "A1|行政编制|3"]),
    ("行政编制|<\n合计|政法专项", "3|3", ["A1|政法专项编制|3"]),
    ("事业编制|<\n合计|全额", "5|3", ["A1|事业编制|2", "A1|全额拨款事业编制|3"]),
    ("编制|<\n合计|工勤", "6|1", ["A1|其余编制|5", "A1|工勤编制|1"]),
    ("核定编制|<\n合计|行政编制", "6|6", ["A1|行政编制|6"]),
    // Near misses: kinds that may be all of it, and a kind beside its own name.
    ("事业编制|<|<\n合计|全额|差额", "5|3|2", ["A1|全额拨款事业编制|3", "A1|差额拨款事业编制|2"]),
    ("编制|<|<\n合计|行政|工勤", "6|5|1", ["A1|工勤编制|1", "A1|行政编制|5"]),
  ]

  @Test(arguments: groups)
  func sumsBesideParts(header: String, cells: String, approved: [String]) throws {
    let desk = try Desk.withOrgans()
    let rows = header.split(separator: "\n")
    let summary = try desk.take(
      "单位名称|\(rows[0])|批准文号|批准日期\n^|\(rows[1])|^|^\n岚汀市财政局|\(cells)|岚编〔2010〕1号|2010-01-01",
      as: .workbook)
    #expect(summary.isStored)
    #expect(try desk.approved.sorted() == approved.sorted())
  }

  static let parts: [(header: String, cells: String, approved: [String], stated: [String])] = [
    (
      "行政编制,其中：工勤,事业编制,其中：工勤", "6,1,4,0", ["A1|事业编制|4", "A1|工勤编制|1", "A1|行政编制|5"], []
    ),
    ("行政编制,其中：工勤,事业编制,其中：工勤", ",,4,1", ["A1|事业编制|4"], []),
    (
      "行政编制,其中：工勤,事业编制,其中：工勤", "6,1,4,1",
      ["A1|事业编制|4", "A1|事业工勤编制|1", "A1|工勤编制|1", "A1|行政编制|5"], []
    ),
    ("事业编制,其中：工勤编制", "4,1", ["A1|事业编制|4"], []),
    (
      "行政编制,其中：工勤,参公编制,其中：工勤", "6,1,4,2", ["A1|参公事业编制|2", "A1|工勤编制|3", "A1|行政编制|5"], []
    ),
    (
      "编制数,其中：行政,其中：工勤,实有人数,其中：行政,其中：工勤", "6,5,1,7,6,1",
      ["A1|工勤编制|1", "A1|行政编制|5"], ["A1|工勤编制|1", "A1|行政编制|6"]
    ),
    (
      "编制,其中：行政,其中：事业,实有,其中：行政,其中：事业", "8,5,3,9,6,3", ["A1|事业编制|3", "A1|行政编制|5"],
      ["A1|事业编制|3", "A1|行政编制|6"]
    ),
    // 工勤 among sorts of people is one of them.
    ("定编数,其中：专技,其中：管理,其中：工勤", "100,80,15,5", ["A1|总编制|100"], []),
    ("教职工编制数,其中：专任教师,其中：工勤", "60,55,5", ["A1|事业编制|60"], []),
    // 人员编制 is the number of all places.
    ("人员编制,行政编制,事业编制,工勤编制", "9,6,2,1", ["A1|事业编制|2", "A1|工勤编制|1", "A1|行政编制|6"], []),
    // 其中 above the first part alone.
    (
      "编制数,其中：行政,事业,工勤,实有数,其中：行政,事业,工勤", "8,5,2,1,9,6,2,1",
      ["A1|事业编制|2", "A1|工勤编制|1", "A1|行政编制|5"], ["A1|事业编制|2", "A1|工勤编制|1", "A1|行政编制|6"]
    ),
    // A word that says places is approved, wherever it stands.
    ("行政编制,实有人数,其中：工勤编制", "6,5,1", ["A1|工勤编制|1", "A1|行政编制|5"], ["A1|总编制|5"]),
  ]

  @Test(arguments: parts)
  func partsOfTheNumberBeforeThem(
    header: String, cells: String, approved: [String], stated: [String]
  ) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,\(header),批准文号,批准日期", "岚汀市财政局,\(cells),岚编〔2010〕1号,2010-01-01",
    ])
    #expect(summary.isStored, "\(summary.problems)")
    #expect(try desk.approved.sorted() == approved.sorted())
    #expect(try desk.stated.sorted() == stated.sorted())
  }

  @Test func partsBelowTwoGroups() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      """
      单位名称|编制数|其中|<|实有|其中|<
      ^|^|行政|工勤|^|行政|工勤
      岚汀市财政局|6|5|1|7|6|1
      """, as: .workbook)
    #expect(try desk.approved == ["A1|工勤编制|1", "A1|行政编制|5"])
    #expect(try desk.stated.sorted() == ["A1|工勤编制|1", "A1|行政编制|6"])
  }

  @Test func heldPartsThatExceedAreRefused() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: ["单位名称,事业编制,其中：工勤编制", "岚汀市财政局,1,4"]) {
      $0.quarantines = true
    }
    #expect(summary.problems.contains("parts_exceed 事业编制 1"), "\(summary.problems)")
  }
}
