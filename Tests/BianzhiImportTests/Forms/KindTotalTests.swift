import BianzhiImport
import Testing

/// 总编制 in a list of one kind a row was a kind of its own, and the people of all other kinds had no places.
@Suite("totals in lists of kinds") struct KindTotalTests {
  private static let header = "单位名称,编制类型,核定数,批准文号,生效日期"
  private static let end = "岚编〔2010〕3号,2010-03-01"

  @Test(arguments: [
    (["总编制,10", "工勤编制,1"], ["A1|其余编制|9", "A1|工勤编制|1"]),
    (["工勤编制,1", "编制总数,10"], ["A1|其余编制|9", "A1|工勤编制|1"]),
    (["总编制,10", "行政编制,7", "工勤编制,1"], ["A1|其余编制|2", "A1|工勤编制|1", "A1|行政编制|7"]),
    (["总编制,10", "员额,2"], ["A1|其余编制|10", "A1|员额|2"]),
    // All of it, off quota, and alone.
    (["总编制,8", "行政编制,7", "工勤编制,1"], ["A1|工勤编制|1", "A1|总编制|8", "A1|行政编制|7"]),
    (["总编制,10", "编外,2"], ["A1|总编制|10", "A1|编外|2"]), (["总编制,10"], ["A1|总编制|10"]),
  ])
  func areOfTheUnit(rows: [String], approved: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [Self.header] + rows.map { "岚汀市财政局,\($0),\(Self.end)" })
    #expect(summary.isStored)
    #expect(try desk.approved.sorted() == approved.sorted())
  }

  /// Rows that part the people of a school or hospital by what they do.
  @Test(arguments: [
    (["教师编制,50", "工勤编制,2"], ["A1|事业编制|52"]),
    (["卫生技术人员编制,50", "管理人员编制,3", "工勤人员编制,2"], ["A1|事业编制|55"]),
    (["事业编制,52", "教师编制,50", "工勤编制,2"], ["A1|事业编制|52"]),
    (["总编制,52", "专业技术编制,50", "工勤编制,2"], ["A1|事业编制|52", "A1|总编制|52"]),
    (["教师编制,50"], ["A1|事业编制|50"]),
    (["行政编制,8", "教师编制,50", "工勤编制,2"], ["A1|事业编制|50", "A1|工勤编制|2", "A1|行政编制|8"]),
    (["事业编制,50", "工勤编制,2"], ["A1|事业编制|50", "A1|工勤编制|2"]),
  ])
  func sortsOfOneUnit(rows: [String], approved: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [Self.header] + rows.map { "岚汀市财政局,\($0),\(Self.end)" })
    #expect(summary.isStored)
    #expect(try desk.approved.sorted() == approved.sorted())
  }

  /// Another document's kinds are no parts of it.
  @Test func byDocument() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      Self.header, "岚汀市财政局,总编制,10,\(Self.end)", "岚汀市财政局,工勤编制,1,岚编〔2009〕9号,2009-03-01",
      "岚汀市水务局,工勤编制,1,\(Self.end)",
    ])
    #expect(try desk.approved == ["A1|工勤编制|1", "A1|总编制|10", "A2|工勤编制|1"])
  }

  @Test func inFormsByLines() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,编制类型,编制数,实有人数", "岚汀市财政局,总编制,10,9", "岚汀市财政局,工勤编制,1,1", "岚汀市水务局,总编制,4,5",
    ])
    #expect(summary.isStored && summary.sums[4] == 0)
    #expect(try desk.approved == ["A1|其余编制|9", "A1|工勤编制|1", "A2|总编制|4"])
    #expect(try desk.stated == ["A1|其余编制|8", "A1|工勤编制|1", "A2|总编制|5"])
  }

  @Test func sortsInFormsByLines() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,编制类型,编制数,实有人数", "岚汀市档案馆,教师编制,50,49", "岚汀市档案馆,工勤编制,2,2", "岚汀市财政局,工勤编制,1,1",
    ])
    #expect(summary.isStored && summary.sums[4] == 0)
    #expect(try desk.approved == ["A1|工勤编制|1", "A4|事业编制|52"])
    #expect(try desk.stated == ["A1|工勤编制|1", "A4|事业编制|51"])
  }

  /// Whether a printed total adds up the totals of units or their kinds is not told.
  @Test func printedTotalsAreNotCompared() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      Self.header, "岚汀市财政局,总编制,10,\(Self.end)", "岚汀市财政局,工勤编制,1,\(Self.end)",
      "岚汀市水务局,总编制,8,\(Self.end)", "合计,,18,,",
    ])
    #expect(!summary.problems.contains { $0.hasPrefix("total_differs") }, "\(summary.problems)")
  }
}
