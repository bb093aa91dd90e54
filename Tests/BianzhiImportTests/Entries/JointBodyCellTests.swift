import BianzhiCore
import BianzhiImport
import Testing

/// Several inner bodies in one cell of a list: each is a body of its own, and posts told for them together are nobody's.
@Suite("several bodies in one cell") struct JointBodyCellTests {
  private func bodies(_ desk: Desk) throws -> [String] {
    try desk.rows("SELECT name FROM organ WHERE category = '内设机构' ORDER BY name")
  }

  @Test(arguments: [
    ("办公室、医政股", ["办公室", "医政股"]), ("办公室/综合股", ["办公室", "综合股"]),
    ("办公室；综合股，财务股", ["办公室", "综合股", "财务股"]), ("办公室 综合股", ["办公室", "综合股"]),
    ("1.办公室 2.综合股", ["办公室", "综合股"]), ("办公室、人事股和财务股", ["人事股", "办公室", "财务股"]),
    ("办公室、人事股、财务股等3个股室", ["人事股", "办公室", "财务股"]),
    ("办公室、人事股、财务股等", ["人事股", "办公室", "财务股"]),
    ("办公室、人事股、财务股，共3个。", ["人事股", "办公室", "财务股"]), ("一科、二科", ["一科", "二科"]),
    ("办公室（信访室）、医政股", ["办公室（信访室）", "医政股"]),
  ])
  func eachIsApproved(cell: String, names: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "单位名称|内设机构名称|批准文号\n岚汀市财政局|\(cell)|岚编〔2010〕3号", as: .workbook)
    #expect(try bodies(desk) == names)
    #expect(summary.problems == [])
  }

  @Test(arguments: [
    "宣传、文化科", "办公室（信访、督查室）", "机关党委 办公室", "办 公 室", "综合 办公室", "人事与老干部科", "机关党委（与人事科合署办公）",
  ])
  func oneNameStaysOne(cell: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take("单位名称|内设机构名称|批准文号\n岚汀市财政局|\(cell)|岚编〔2010〕3号", as: .workbook)
    #expect(try bodies(desk).count == 1)
  }

  @Test func linesOfACell() throws {
    let desk = try Desk.withOrgans()
    try desk.take([
      desk.write("表.csv", ["单位名称,内设机构名称,批准文号", "岚汀市财政局,\"办公室\n医政股\",岚编〔2010〕3号"])
    ])
    #expect(try bodies(desk) == ["办公室", "医政股"])
  }

  @Test func namesThatCannotBePartedAreSaid() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take("单位名称|内设机构名称|批准文号\n岚汀市财政局|办公室、人事、财务|岚编〔2010〕3号", as: .text)
    #expect(summary.problems == ["bodies_together 内设机构名称 1"])
  }

  @Test func postsToldTogetherAreSaidAndGivenToNobody() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|内设机构名称|正职|副职|批准文号|批准时间
      岚汀市财政局|办公室、医政股|2|1|岚编〔2010〕3号|2010-03-01
      岚汀市水务局|办公室、水政股|0|0|岚编〔2010〕3号|2010-03-01
      """, as: .text)
    #expect(summary.problems == ["posts_together 内设机构名称 1"])
    #expect(
      try desk.rows("SELECT organ_code, body, role, people FROM leader_post ORDER BY 1, 2, 3") == [
        "A2|办公室|副职|0", "A2|办公室|正职|0", "A2|水政股|副职|0", "A2|水政股|正职|0",
      ])
  }

  /// A list of what is there compares each body with the approved ones.
  @Test func listsOfWhatIsThereToo() throws {
    let desk = try Desk.withOrgans()
    try desk.take("单位名称|实有内设机构\n岚汀市财政局|办公室、医政股", as: .text)
    #expect(try desk.rows("SELECT name FROM body_list ORDER BY name") == ["办公室", "医政股"])
  }
}
