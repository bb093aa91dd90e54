import BianzhiCore
import BianzhiQuery
import Testing

/// Leader posts approved for the unit, its inner bodies, one body, or without saying so.
@Suite("post scopes") struct PostScopeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Scope, body, rank, role, total.
    let posts: [String]
    let leaders: [Staff]
    var over: [String] = []
    var unchecked: [String] = []
  }

  private static let head = Staff(1, "A1").leading("局长", "正科级")
  private static let deputies = [
    Staff(2, "A1").leading("副局长", "副科级"), Staff(3, "A1").leading("副局长", "副科级"),
  ]
  private static func chief(_ person: Int, _ body: String, _ rank: String = "正股级") -> Staff {
    Staff(person, "A1").leading("科长", rank, in: body)
  }

  static let cases = [
    Case(
      testDescription: "unsaid: all leaders of the organ", posts: [",,正科级,正职,1"],
      leaders: [head, chief(4, "办公室", "正科级")], over: ["A1 正科级/正职 1/2"]),
    Case(
      testDescription: "the unit's leaders only", posts: ["班子,,正科级,正职,1"],
      leaders: [head, chief(4, "办公室", "正科级")], unchecked: ["posts_of_unit_only 1/1"]),
    Case(
      testDescription: "bodies' leaders only", posts: ["内设机构,,正股级,正职,1"],
      leaders: [head, chief(4, "办公室")], unchecked: ["posts_of_bodies_only 1/1"]),
    Case(
      testDescription: "posts of organisations beside the organ are neither its own nor a body's",
      posts: ["班子,,正科级,正职,1", "班子,,副科级,副职,2", ",人事科,,副职,1"],
      leaders: [head] + deputies + [
        Staff(4, "A1").leading("机关党委专职副书记", "副科级"), Staff(5, "A1").leading("机关党委常务副书记", "副科级"),
        Staff(6, "A1").leading("机关党委专职副书记", "副科级", in: "人事科"),
        Staff(7, "A1").leading("机关工会副主席", "副科级"),
      ], unchecked: ["beside_post 1/4"]),
    Case(
      testDescription: "such a post that approvals name is compared",
      posts: ["班子,,正科级,正职,1", ",机关党委专职副书记（职务）,,其他,1"],
      leaders: [
        head, Staff(4, "A1").leading("机关党委专职副书记", ""),
        Staff(5, "A1").leading("机关党委专职副书记", ""),
      ], over: ["A1 机关党委专职副书记（职务） 1/2"]),
    Case(
      testDescription: "a post by its name is compared with people of that post",
      posts: [",局长（职务）,,正职,1", ",副局长（职务）,,副职,1"],
      leaders: [head, Staff(4, "A1").leading("党组书记", "正科级")] + deputies,
      over: ["A1 副局长（职务） 1/2"], unchecked: ["other_post 1/1"]),
    Case(
      testDescription: "a deputy by name in charge of a body holds the deputy's post",
      posts: [",局长（职务）,,正职,1", ",副局长（职务）,,副职,2", ",,,其他,1"],
      leaders: [head, Staff(2, "A1").leading("副局长", "副科级", in: "工程科"), deputies[1]]),
    Case(
      testDescription: "bodies' heads beside posts by name and 总工程师 are not judged",
      posts: [",局长（职务）,,正职,1", ",副局长（职务）,,副职,2", ",,,其他,1"],
      leaders: [head, chief(4, "工程科")], unchecked: ["scope_unsaid 1/1"]),
    Case(
      testDescription: "deputies by name over what is approved, one of them in charge of a body",
      posts: [",局长（职务）,,正职,1", ",副局长（职务）,,副职,1", ",,,其他,1"],
      leaders: [head, Staff(2, "A1").leading("副局长", "副科级", in: "工程科"), deputies[1]],
      over: ["A1 副局长（职务） 1/2"]),
    Case(
      testDescription: "unit and bodies apart", posts: ["班子,,正科级,正职,1", "内设机构,,正股级,正职,1"],
      leaders: [head, chief(4, "办公室"), chief(5, "人事科")], over: ["A1 正股级/正职（内设机构） 1/2"]),
    Case(
      testDescription: "one body before all bodies",
      posts: ["内设机构,,正股级,正职,2", ",办公室,正股级,正职,1"],
      leaders: [chief(4, "办公室"), chief(5, "办公室"), chief(6, "人事科")],
      over: ["A1 正股级/正职（办公室） 1/2"]),
    Case(
      testDescription: "one body only: others are not judged", posts: [",办公室,正股级,正职,1"],
      leaders: [chief(4, "办公室"), chief(5, "人事科"), chief(6, "财务科")],
      unchecked: ["posts_of_other_bodies 1/2"]),
    Case(
      testDescription: "any rank", posts: [",,,正职,1"],
      leaders: [head, Staff(4, "A1").leading("书记", "副科级")], over: ["A1 正职 1/2"]),
    Case(
      testDescription: "a rank's own part before any rank", posts: [",,,正职,1", ",,正科级,正职,1"],
      leaders: [head, Staff(4, "A1").leading("书记", "副科级")]),
    Case(
      testDescription: "no entry for a rank and role: expected 0", posts: [",,正科级,正职,1"],
      leaders: [head] + deputies, over: ["A1 副科级/副职 0/2"]),
    Case(
      testDescription: "bodies without their own approval fall to the unsaid one",
      posts: [",办公室,正股级,正职,1", ",,正股级,正职,1"],
      leaders: [chief(4, "办公室"), chief(5, "人事科"), chief(6, "财务科")],
      over: ["A1 正股级/正职 1/2"]),
    Case(
      testDescription: "an unknown rank counts with the only posts of its role",
      posts: [",,正科级,正职,1"],
      leaders: [head, Staff(4, "A1").leading("书记", "特级")], over: ["A1 正科级/正职 1/2"]),
    Case(
      testDescription: "of posts of several ranks nobody knows which an unknown rank is",
      posts: [",,正科级,正职,1", ",,副科级,正职,1"],
      leaders: [head, Staff(4, "A1").leading("书记", "特级")], unchecked: ["no_rank 1/1"]),
  ]

  @Test(arguments: cases)
  func counts(_ item: Case) throws {
    let office = try Office()
    try office.store(
      "机构代码,职数范围,内设机构,职务层次,正副职,核定数,批准文号,生效日期",
      item.posts.map { "A1,\($0),号,2009-01-01" })
    try office.roster(item.leaders)
    let result = try office.check()
    #expect(try office.findings("post.overrun", result).map(\.brief) == item.over)
    #expect(try office.unchecked("post.overrun", result) == item.unchecked)
    for finding in try office.findings("post.overrun", result) {
      let explained = try office.ledger.explain("\(finding.name)")
      #expect(explained.counted.count == finding.actual)
    }
  }

  /// A body's leaders were compared only where the roster writes its name as the approval does.
  @Test(arguments: ["干部科", "干部科（公务员科）", "干部科(公务员科)"])
  func aBodyHoweverItIsWritten(body: String) throws {
    let office = try Office()
    try office.organs("A1,石桥局,,政府工作部门,,", "A1N1,干部科（公务员科）,A1,内设机构,,")
    try office.posts(
      "A1,,干部科（公务员科）,,正职,1,号,2009-01-01", "A1,,干部科（公务员科）,,副职,1,号,2009-01-01")
    try office.roster((1...2).map { Staff($0, "A1").leading("副科长", "", in: body) })
    let result = try office.check()
    #expect(
      try office.findings("post.overrun", result).map(\.brief) == ["A1 副职（干部科（公务员科）） 1/2"])
    #expect(try office.unchecked("post.overrun", result) == [])
    let finding = try #require(try office.findings("post.overrun", result).first)
    #expect(try office.ledger.explain("\(finding.name)").counted.count == 2)
  }

  /// S4: deputies over by one; the free place of nobody covers them.
  @Test func deputyWhoHeadsABodyCountsInBothPlaces() throws {
    let office = try Office()
    try office.posts(
      "A1,班子,,正科级,正职,1,号,2009-01-01", "A1,班子,,副科级,副职,3,号,2009-01-01",
      "A1,内设机构,,,正职,1,号,2009-01-01")
    try office.roster(
      [Self.head] + (2...5).map { Staff($0, "A1").leading("副局长", "副科级") }
        + [Staff(5, "A1").leading("办公室主任", "副科级", in: "办公室")])
    #expect(try office.found("post.overrun") == ["A1 副科级/副职（班子） 3/4"])
  }
}
