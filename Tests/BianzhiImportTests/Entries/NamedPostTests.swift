import BianzhiCore
import BianzhiImport
import Testing

/// Tables that approve posts by their names.
@Suite("posts approved by name") struct NamedPostTests {
  private static let header = "单位名称,职务名称,职数,批准文号,批准日期"

  private static func row(_ post: String, _ people: Int, _ organ: String = "岚汀市财政局") -> String {
    "\(organ),\(post),\(people),岚编〔2009〕1号,2009-01-01"
  }

  private static func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(lines: [
      "机构代码,机构名称,机构类别", "A1,岚汀市财政局,政府工作部门", "A2,岚汀市卫生健康委员会,政府工作部门",
    ])
    return desk
  }

  private func posts(_ desk: Desk) throws -> [String] {
    try desk.rows("SELECT scope, role, people FROM leader_post ORDER BY scope, role, people")
  }

  /// 局长 1 and 科长 6 became one key, and the last row won.
  @Test func theHeadAndTheHeadsOfBodiesAreApart() throws {
    let desk = try Self.desk()
    let summary = try desk.take(lines: [
      Self.header, Self.row("局长", 1), Self.row("副局长", 3), Self.row("科长（主任）", 6), Self.row("副科长", 4),
      "岚汀市财政局,合计,14,岚编〔2009〕1号,2009-01-01",
    ])
    #expect(try posts(desk) == ["bodies|副职|4", "bodies|正职|6", "body|副职|3", "body|正职|1"])
    #expect(summary.total.totals == 1)
    #expect(summary.problems == ["name_matched 单位名称 4"] || summary.problems == [])
  }

  static let scopes: [(post: String, organ: String, scope: String)] = [
    ("主任", "岚汀市卫生健康委员会", "body"), ("主任", "岚汀市财政局", "bodies"), ("党组书记", "岚汀市财政局", "body"),
    ("处长", "岚汀市财政局", "bodies"), ("股长", "岚汀市财政局", "bodies"), ("总会计师", "岚汀市财政局", "unsaid"),
    ("纪检组长", "岚汀市财政局", "body"),
  ]

  @Test(arguments: scopes)
  func aPostTellsWhoseItIs(post: String, organ: String, scope: String) throws {
    let desk = try Self.desk()
    try desk.take(lines: [Self.header, Self.row(post, 1, organ)])
    #expect(try desk.rows("SELECT scope FROM leader_post") == [scope])
  }

  /// 镇长 1 was all principals, so that a town's secretary was one too many.
  @Test func postsOfTheUnitKeepTheirNames() throws {
    let desk = try Self.desk()
    try desk.take(lines: [Self.header, Self.row("局长", 1), Self.row("党组书记", 1)])
    #expect(
      try desk.rows("SELECT body, role, people FROM leader_post ORDER BY body") == [
        "党组书记（职务）|正职|1", "局长（职务）|正职|1",
      ])
  }

  @Test func differentPostsOfOneKeyAddUpAndThatIsSaid() throws {
    let desk = try Self.desk()
    let lines = [Self.header, Self.row("科长", 1), Self.row("主任", 1)]
    let summary = try desk.take(lines: lines)
    #expect(try posts(desk) == ["bodies|正职|2"])
    #expect(summary.problems.contains("posts_added 职务名称 2"))
    let again = try desk.take(lines: lines)
    #expect(again.sums == [2, 0, 0, 2, 0])
    #expect(try posts(desk) == ["bodies|正职|2"])
  }

  @Test func onePostTwiceIsARepeatedEntry() throws {
    let summary = try Self.desk().take(lines: [
      Self.header, Self.row("科长", 6), Self.row("科长", 5),
    ])
    #expect(summary.problems.contains("repeated_entry  1"))
    #expect(!summary.problems.contains { $0.hasPrefix("posts_added") })
  }
}
