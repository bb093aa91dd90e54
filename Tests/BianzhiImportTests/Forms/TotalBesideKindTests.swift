import BianzhiImport
import Testing

/// 核定编制 and 实有人数 beside a column of one kind were thrown away without a word, and 编外 was taken for a part of them.
@Suite("totals beside kinds") struct TotalBesideKindTests {
  private static let end = ",岚编〔2010〕3号,2010-03-01"

  /// The header of the numbers, their cells, and what is stored.
  static let approved: [(header: String, cells: String, approved: [String])] = [
    ("核定编制,其中工勤编制", "10,1", ["A1|其余编制|9", "A1|工勤编制|1"]),
    ("总编制数,工勤编制", "10,1", ["A1|其余编制|9", "A1|工勤编制|1"]),
    ("编制总数,其中：参公编制,其中：工勤编制", "10,2,1", ["A1|其余编制|7", "A1|参公事业编制|2", "A1|工勤编制|1"]),
    ("行政编制,编制总数", "10,10", ["A1|行政编制|10"]),
    ("核定编制,工勤编制", "10,", ["A1|总编制|10"]),
    ("核定编制数,编外员额", "2,3", ["A1|总编制|2", "A1|编外|3"]),
    ("编制数,编外人员控制数", "2,3", ["A1|总编制|2", "A1|编外|3"]),
    // The sum of several kinds is none of its own; where the row tells no kind, it is all that is told.
    ("编制总数,行政编制,事业编制", "10,8,2", ["A1|事业编制|2", "A1|行政编制|8"]),
    ("编制总数,行政编制,事业编制", "10,,", ["A1|总编制|10"]),
    ("编制总数,行政编制,其中政法专项编制", "10,8,3", ["A1|其余编制|2", "A1|政法专项编制|3", "A1|行政编制|5"]),
    ("编制情况", "行政编制10名、工勤编制1名", ["A1|工勤编制|1", "A1|行政编制|10"]),
    ("编制数", "11名（行政编制10名，工勤编制1名）", ["A1|工勤编制|1", "A1|行政编制|10"]),
  ]

  /// 合计 below 编制, in a row that tells no kind; below 领导职数 or beside 编外 it tells no places.
  @Test(arguments: [
    ("编制/合计,编制/行政编制,编制/工勤编制", "4,,", ["A1|总编制|4"]),
    ("核定编制/合计,核定编制/行政编制,核定编制/事业编制", "4,3,1", ["A1|事业编制|1", "A1|行政编制|3"]),
    ("编制/合计,编制/行政编制,编制/编外人员", "4,,", []),
    ("领导职数/合计,领导职数/正职,行政编制", "4,1,", ["A1|unit|正职|1"]),
  ])
  func sumsBelowPlaces(header: String, cells: String, approved: [String]) throws {
    let desk = try Desk.withOrgans()
    let (upper, lower) = (
      header.split(separator: ",").map { $0.split(separator: "/")[0] },
      header.split(separator: ",").map { $0.contains("/") ? $0.split(separator: "/")[1] : "" }
    )
    _ = try? desk.take(lines: [
      "单位名称,\(upper.joined(separator: ",")),批准文号,批准日期", ",\(lower.joined(separator: ",")),,",
      "岚汀市财政局,\(cells)\(Self.end)",
    ])
    #expect(try desk.approved == approved)
  }

  @Test(arguments: approved)
  func areStored(header: String, cells: String, approved: [String]) throws {
    let desk = try Desk.withOrgans()
    let quoted = cells.contains("名") ? "\"\(cells)\"" : cells
    try desk.take(lines: [
      "单位名称,\(header),批准文号,批准日期", "岚汀市财政局,\(quoted)\(Self.end)",
    ])
    #expect(try desk.approved.sorted() == approved.sorted())
  }

  @Test(arguments: [
    ("核定编制,其中工勤编制", "1,10"), ("编制情况", "若干"), ("核定编制,行政编制,事业编制", "约10,,"),
    ("编制数", "12名（行政编制10名、工勤编制1名）"),
  ])
  func contradictionsAreRefused(header: String, cells: String) throws {
    let desk = try Desk.withOrgans()
    let quoted = cells.contains("、") ? "\"\(cells)\"" : cells
    let summary = try? desk.take(lines: [
      "单位名称,\(header),批准文号,批准日期", "岚汀市财政局,\(quoted)\(Self.end)",
    ])
    #expect(summary?.isStored != true)
    #expect(try desk.approved == [])
  }

  /// In words beside columns of kinds that the row leaves blank.
  @Test func wordsBesideBlankKinds() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "单位名称,核定编制,行政编制,事业编制,批准文号,批准日期", "岚汀市财政局,行政编制10名、工勤编制1名,,\(Self.end)",
    ])
    #expect(try desk.approved == ["A1|工勤编制|1", "A1|行政编制|10"])
  }

  @Test(arguments: [
    ("行政编制,实有人数", "5,7", ["A1|行政编制|7"]),
    // Who is there in a unit that the one kind says nothing of.
    ("行政编制,实有人数", ",7", ["A1|总编制|7"]),
    ("行政编制,事业编制,实有人数", "5,2,9", ["A1|总编制|9"]),
    ("核定编制,工勤编制,实有人数", "10,1,9", ["A1|总编制|9"]),
    // Kinds that have actual numbers of their own make up the sum.
    ("行政编制,行政实有,事业编制,事业实有,实有人数", "5,7,2,2,9", ["A1|事业编制|2", "A1|行政编制|7"]),
  ])
  func peopleInPost(header: String, cells: String, stated: [String]) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "单位名称,\(header),批准文号,批准日期", "岚汀市财政局,\(cells)\(Self.end)",
    ])
    #expect(try desk.stated.sorted() == stated.sorted())
  }

  /// 编外 is no part of a total of places; a mere 合计 may hold it.
  @Test(arguments: [
    ("编制总数,行政编制,事业编制,编外控制数", "12,10,2,3", 0), ("编制总数,行政编制,事业编制,编外控制数", "15,10,2,3", 1),
    ("行政编制,事业编制,编外控制数,合计", "10,2,3,15", 0), ("行政编制,事业编制,编外控制数,合计", "10,2,3,12", 0),
  ])
  func sumsOfRows(header: String, cells: String, wrong: Int) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,\(header),批准文号,批准日期", "岚汀市财政局,\(cells)\(Self.end)",
    ])
    #expect(summary.problems.count { $0.hasPrefix("total_differs") } == wrong)
  }

  @Test(arguments: [
    "乡镇（街道）", "乡镇名称", "学校", "学校名称", "医院", "县直单位", "市直部门", "用编单位", "编制单位", "预算单位", "机构", "名称",
    "单位（部门）",
  ])
  func unitsOfAllTables(heading: String) throws {
    for lines in [
      ["\(heading),行政编制,领导职数/正职,领导职数/副职", "岚汀市财政局,10,1,2"],
      ["\(heading),编制类型,核定数,实有人数", "岚汀市财政局,行政编制,10,9"],
      ["\(heading),编制类型,核定数,批准文号,批准日期", "岚汀市财政局,行政编制,10\(Self.end)"],
    ] {
      let desk = try Desk.withOrgans()
      try desk.take(lines: lines)
      #expect(try desk.approved.first == "A1|行政编制|10", "\(lines)")
    }
  }

  @Test(arguments: [("文件日期", "职数"), ("印发时间", "核定职数")])
  func otherWordsOfForms(day: String, posts: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "单位,行政编制,\(posts),文号,\(day)", "岚汀市财政局,9,1正2副,岚编〔2010〕3号,2010-03-01",
    ])
    #expect(
      try desk.rows("SELECT role, people, effective FROM leader_post ORDER BY role")
        == ["副职|2|2010-03-01", "正职|1|2010-03-01"])
  }
}
