import BianzhiCore
import BianzhiQuery
import Testing

/// 是否领导 says that a person leads, and not whether as the head or as a deputy.
@Suite("leaders whose role is not told") struct UntoldRoleTests {
  /// One principal and two deputies are approved of 甲县卫生健康局.
  private static func office(
    _ heading: String, _ rows: [String],
    posts: [String] = ["A1,正科级,正职,1", "A1,副科级,副职,2"]
  ) throws -> Office {
    let office = try Office()
    try office.organs("A1,甲县卫生健康局,,政府工作部门,2009-01-01,")
    try office.store("机构代码,职务层次,正副职,核定数,批准文号,生效日期", posts.map { $0 + ",号,2009-01-01" })
    try office.store(
      "姓名,身份证号,机构代码,数据日期," + heading,
      rows.enumerated().map {
        "甲\($0.offset),\(Staff.number($0.offset + 1)),A1,2010-06-30,\($0.element)"
      })
    return office
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let heading: String
    let rows: [String]
    var posts = ["A1,正科级,正职,1", "A1,副科级,副职,2"]
    var found: [String] = []
    var unchecked: [String] = []
  }

  static let cases: [Case] = [
    .init(
      testDescription: "是否领导 alone accuses nobody", heading: "是否领导", rows: ["是", "是", "是"],
      unchecked: ["no_role 1/3"]),
    .init(
      testDescription: "an empty title tells no role", heading: "职务,是否领导",
      rows: ["局长,是", ",是", "副局长,是"], unchecked: ["no_role 1/1"]),
    .init(
      testDescription: "a title of no leading post tells no role", heading: "职务,是否领导",
      rows: ["局长,是", "党组成员,是", "四级调研员,是"], unchecked: ["some_without_leader 1/1"]),
    .init(
      testDescription: "a rank whose posts have one role tells it", heading: "职务层次,是否领导",
      rows: ["正科级,是", "副科级,是", "副科级,是", "副科级,是"], found: ["A1 副科级/副职 2/3"]),
    .init(
      testDescription: "a rank whose posts have two roles does not", heading: "职务层次,是否领导",
      rows: ["正科级,是", "正科级,是"], posts: ["A1,正科级,正职,1", "A1,正科级,副职,2"],
      unchecked: ["no_role 1/2"]),
    .init(
      testDescription: "the title of a leading post tells it", heading: "职务,是否领导",
      rows: ["局长,是", "书记,是", "副局长,是"], found: ["A1 正科级/正职 1/2"]),
    .init(
      testDescription: "heads of inner bodies are not the unit's", heading: "科室,职务,是否领导",
      rows: ["局领导,局长,是", "局领导,副局长,是", "办公室,办公室主任,是", "医政股,股长,是"],
      unchecked: ["scope_unsaid 1/2"]),
    .init(
      testDescription: "their deputies neither", heading: "职务,是否领导",
      rows: ["局长,是", "副局长,是", "副局长,是", "医政股副股长,是"], unchecked: ["scope_unsaid 1/1"]),
  ]

  @Test(arguments: cases) func onlyToldRolesCount(_ item: Case) throws {
    let office = try Self.office(item.heading, item.rows, posts: item.posts)
    let result = try office.check()
    #expect(try office.findings("post.overrun", result).map(\.brief) == item.found)
    #expect(try office.unchecked("post.overrun", result) == item.unchecked)
  }
}
