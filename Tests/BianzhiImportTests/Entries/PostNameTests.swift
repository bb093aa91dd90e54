import BianzhiCore
import BianzhiImport
import Testing

/// Approved posts that are told by name or by rank.
@Suite("posts by name and by rank") struct PostNameTests {
  @Test(arguments: [
    ("职务名称", "局长", "|正职"), ("职务名称", "副局长", "|副职"), ("职务", "党组书记", "|正职"),
    ("职务名称", "总工程师", "|其他"), ("职务层次", "正处级", "正处级|正职"), ("职务层次", "乡科级副职", "副科级|副职"),
  ])
  func roleOfAPost(heading: String, text: String, expected: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "单位名称|\(heading)|核定职数|批准文号|生效日期\n岚汀市财政局|\(text)|2|岚编〔2010〕3号|2010-03-01", as: .text)
    #expect(summary.files.map(\.kind) == ["posts"] && summary.problems == [])
    #expect(try desk.rows("SELECT rank, role FROM leader_post") == [expected])
  }

  @Test(arguments: ["科员", "工作人员", "编辑"])
  func whatLeadsNobodyIsRefused(text: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "单位名称|职务名称|核定职数|生效日期\n岚汀市财政局|\(text)|2|2010-03-01", as: .text)
    #expect(summary.problems == ["not_a_role 职务名称 1"] && !summary.isStored)
  }

  @Test func theUnitsOwnLeadersInTheColumnOfBodies() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      """
      单位名称|内设机构|正副职|核定数|生效日期
      岚汀市财政局|局领导|副职|3|2010-03-01
      岚汀市财政局|办公室|正职|1|2010-03-01
      """, as: .text)
    #expect(
      try desk.rows("SELECT scope, body, people FROM leader_post ORDER BY scope")
        == ["body|办公室|1", "unit||3"])
  }
}
