import BianzhiImport
import Testing

/// Numbers of units beside a column of inner bodies, a name a row: they were dropped, or given to the body.
@Suite("numbers beside inner bodies") struct NumbersBesideBodiesTests {
  private static let end = "岚编〔2010〕1号,2010-01-01"

  private func taken(_ header: String, _ rows: [String]) throws -> (Desk, ImportSummary) {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: ["岚汀市机构编制表", "\(header),批准文号,批准时间"]
        + rows.map { "\($0),\(Self.end)" })
    return (desk, summary)
  }

  private func bodies(_ desk: Desk) throws -> Int {
    try desk.count("SELECT count(*) FROM organ WHERE category = '内设机构'")
  }

  /// One row a unit: what stands before the body is the unit's.
  @Test(arguments: [
    ("单位名称,行政编制,事业编制,内设机构", ["岚汀市财政局,3,,办公室", "岚汀市档案馆,,4,业务部"]),
    ("单位名称,核定行政编制,核定事业编制,内设机构名称", ["岚汀市财政局,3,,办公室", "岚汀市档案馆,,4,业务部"]),
    ("单位名称,行政编制数,事业编制数,内设科室", ["岚汀市财政局,3,,办公室", "岚汀市档案馆,,4,"]),
  ])
  func ofUnitsOfOneRow(header: String, rows: [String]) throws {
    let (desk, summary) = try taken(header, rows)
    #expect(summary.isStored && Set(summary.files.map(\.kind)) == ["approved_bodies", "forms"])
    #expect(summary.files.allSatisfy { $0.unknown.isEmpty })
    #expect(try desk.approved == ["A1|行政编制|3", "A4|事业编制|4"])
    #expect(try bodies(desk) == (rows[1].hasSuffix(",") ? 1 : 2))
  }

  /// A kind that only a unit of one row has stands behind the body as the others do.
  @Test func aKindThatOnlyUnitsOfOneRowHave() throws {
    let (desk, summary) = try taken(
      "单位名称,内设机构,行政编制,事业编制", ["岚汀市财政局,办公室,3,", "岚汀市财政局,预算科,,", "岚汀市档案馆,业务部,,4"])
    #expect(summary.files.allSatisfy { $0.unknown.isEmpty })
    #expect(try desk.approved == ["A1|行政编制|3", "A4|事业编制|4"])
    #expect(try bodies(desk) == 3)
  }

  /// Units of several rows may stand far below, behind forty of one row each.
  @Test(arguments: [true, false]) func aLateUnitTellsIt(isBlank: Bool) throws {
    let units = (1...45).map { "岚汀市第\($0)中学,办公室,3,1" }
    let late = [
      "岚汀市财政局,办公室,9,1", "\(isBlank ? "" : "岚汀市财政局"),预算科,,1", "\(isBlank ? "" : "岚汀市财政局"),国库科,,1",
    ]
    let (desk, summary) = try taken("单位名称,内设机构,行政编制,科长", units + late)
    #expect(summary.isStored, "\(summary.problems)")
    #expect(try desk.count("SELECT count(*) FROM staffing_quota") == 46)
    #expect(try desk.count("SELECT sum(people) FROM staffing_quota") == 144)
    #expect(try desk.count("SELECT count(*) FROM leader_post WHERE scope = 'body'") == 48)
  }

  /// Numbers that differ in the rows of a late unit are its bodies', and people are asked about them.
  @Test func aLateUnitTellsThatTheyAreOfBodies() throws {
    let units = (1...45).map { "岚汀市第\($0)中学,3,办公室" }
    let late = ["岚汀市财政局,4,办公室", "岚汀市财政局,2,预算科", "岚汀市财政局,3,国库科"]
    let (desk, summary) = try taken("单位名称,行政编制,内设机构", units + late)
    #expect(summary.files.flatMap(\.unknown) == ["行政编制"], "\(summary.problems)")
    #expect(try desk.count("SELECT count(*) FROM staffing_quota") == 0)
    #expect(try bodies(desk) == 48)
  }

  /// Nobody says whose it is behind the body, where the units' own kind stands before it.
  @Test func aKindBehindTheBodyIsAsked() throws {
    let (desk, summary) = try taken(
      "单位名称,行政编制,内设机构,事业编制", ["岚汀市财政局,3,办公室,", "岚汀市财政局,3,预算科,", "岚汀市档案馆,,业务部,4"])
    #expect(summary.files.flatMap(\.unknown) == ["事业编制"])
    // The one unit that has it has no places else, and is named although the others have some.
    #expect(try desk.ledger.unreadNumbers().map(\.heading) == ["事业编制"])
  }

  @Test func oneColumnOfPlaces() throws {
    let (desk, _) = try taken("单位名称,行政编制,内设机构", ["岚汀市财政局,3,办公室", "岚汀市水务局,5,水政科"])
    #expect(try desk.approved == ["A1|行政编制|3", "A2|行政编制|5"])
    #expect(try bodies(desk) == 2)
  }

  /// The unit's posts were stored as those of its office.
  @Test func postsBeforeTheBody() throws {
    let (desk, summary) = try taken(
      "单位名称,行政编制,正职,副职,内设机构", ["岚汀市财政局,9,1,2,办公室", "岚汀市水务局,7,1,3,办公室"])
    #expect(summary.isStored)
    #expect(
      try desk.approved == [
        "A1|行政编制|9", "A2|行政编制|7", "A1|unit|副职|2", "A1|unit|正职|1", "A2|unit|副职|3",
        "A2|unit|正职|1",
      ])
    #expect(try desk.count("SELECT count(*) FROM leader_post WHERE body <> ''") == 0)
  }

  /// Of posts behind the body, beside the places of units of one row each, nobody can say whose they are.
  @Test func postsBehindTheBodyAreAsked() throws {
    let (desk, summary) = try taken(
      "单位名称,行政编制,内设机构,正职,副职", ["岚汀市财政局,9,办公室,1,2", "岚汀市水务局,7,办公室,1,3"])
    #expect(try desk.approved == ["A1|行政编制|9", "A2|行政编制|7"])
    #expect(summary.files.flatMap(\.unknown) == ["正职", "副职"])
    #expect(
      try Set(desk.ledger.unreadNumbers().map(\.heading)) == ["正职", "副职"])
  }

  /// So are such posts in words, and posts of a rank that may be the unit's or its bodies'.
  @Test(arguments: [
    ("单位名称,行政编制,内设机构,领导职数", ["岚汀市财政局,9,办公室,1正1副", "岚汀市水务局,7,办公室,1正"], "领导职数"),
    ("单位名称,行政编制,科级领导职数", ["岚汀市财政局,9,3名（1正2副）", "岚汀市水务局,7,3"], "科级领导职数"),
  ])
  func postsInWordsAreAsked(header: String, rows: [String], heading: String) throws {
    let (desk, summary) = try taken(header, rows)
    #expect(summary.isStored && summary.files.flatMap(\.unknown) == [heading])
    #expect(try desk.approved == ["A1|行政编制|9", "A2|行政编制|7"])
    #expect(try desk.ledger.unreadNumbers().map(\.heading) == [heading])
  }

  /// A row each body: the unit's number stands in the first one, or is repeated; the posts behind are the bodies'.
  @Test(arguments: [
    ["岚汀市财政局,9,办公室,1,0", ",,预算科,1,1", "岚汀市水务局,7,办公室,1,0"],
    ["岚汀市财政局,9,办公室,1,0", "岚汀市财政局,9,预算科,1,1", "岚汀市水务局,7,办公室,1,0"],
    ["岚汀市财政局,9,办公室,1,0", "岚汀市财政局,,预算科,1,1", "岚汀市水务局,7,办公室,1,0"],
  ])
  func ofUnitsOfSeveralRows(rows: [String]) throws {
    let (desk, summary) = try taken("单位名称,行政编制,内设机构,科长,副科长", rows)
    #expect(summary.isStored, "\(summary.problems)")
    #expect(
      try desk.approved == [
        "A1|行政编制|9", "A2|行政编制|7", "A1|body|副职|0", "A1|body|副职|1", "A1|body|正职|1",
        "A1|body|正职|1", "A2|body|副职|0", "A2|body|正职|1",
      ])
    #expect(try bodies(desk) == 3)
  }

  @Test func mergedUnits() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      岚汀市机构编制表|<|<|<|<
      单位名称|行政编制|内设机构|股长|批准文号
      岚汀市财政局|9|办公室|1|岚编〔2010〕1号
      ^|^|预算股|1|^
      岚汀市水务局|7|办公室|1|岚编〔2010〕2号
      """, as: .workbook)
    #expect(summary.isStored, "\(summary.problems)")
    #expect(
      try desk.approved.filter { !$0.contains("body") } == ["A1|行政编制|9", "A2|行政编制|7"])
    #expect(try bodies(desk) == 3)
  }

  /// A body's name alone in its row, below a number that stands behind the bodies.
  @Test func numbersBehindBodiesInFirstRows() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,内设机构,行政编制,批准文号", "岚汀市财政局,办公室,9,岚编〔2010〕1号", ",预算股,,", "岚汀市水务局,办公室,7,岚编〔2010〕1号",
      ",水政股,,",
    ])
    #expect(summary.isStored, "\(summary.problems)")
    #expect(try desk.approved == ["A1|行政编制|9", "A2|行政编制|7"])
    #expect(try bodies(desk) == 4)
  }

  /// Numbers of the bodies themselves are none of the unit, and are named.
  @Test func numbersOfBodiesAreNamed() throws {
    let (desk, summary) = try taken(
      "单位名称,内设机构,行政编制,正职", ["岚汀市财政局,办公室,4,1", "岚汀市财政局,预算科,5,1", "岚汀市水务局,办公室,3,1"])
    #expect(summary.files.map(\.kind) == ["approved_bodies"])
    #expect(summary.files[0].unknown == ["行政编制"])
    #expect(try desk.approved == ["A1|body|正职|1", "A1|body|正职|1", "A2|body|正职|1"])
    #expect(try desk.ledger.unreadNumbers().map(\.heading) == ["行政编制"])
    // Once the units' own numbers are there, nothing is missed.
    try desk.take(
      lines: [
        "机构代码,编制类型,核定数,批准文号,生效日期", "A1,行政编制,10,岚编〔2010〕9号,2010-01-01",
        "A2,行政编制,4,岚编〔2010〕9号,2010-01-01",
      ], as: "quotas.csv")
    #expect(try desk.ledger.unreadNumbers() == [])
  }

  /// 领导职数 and 内设机构 over the same words.
  @Test func postsOfUnitsBesideThoseOfBodies() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|编制数|<|领导职数|<|内设机构|<|<|批准文号|批准时间
      ^|行政编制|事业编制|正职|副职|名称|正职|副职|^|^
      岚汀市财政局|9||1|2|办公室、预算股|2|1|岚编〔2010〕1号|2010-01-01
      岚汀市档案馆||5|1|1||0|0|岚编〔2010〕1号|2010-01-01
      """, as: .workbook)
    #expect(summary.isStored && summary.files.allSatisfy { $0.unknown.isEmpty })
    #expect(
      try desk.approved == [
        "A1|行政编制|9", "A4|事业编制|5", "A1|bodies|副职|1", "A1|bodies|正职|2", "A1|unit|副职|2",
        "A1|unit|正职|1", "A4|bodies|副职|0", "A4|bodies|正职|0", "A4|unit|副职|1", "A4|unit|正职|1",
      ])
  }
}
