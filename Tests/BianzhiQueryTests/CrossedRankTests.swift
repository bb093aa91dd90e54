import BianzhiCore
import BianzhiQuery
import Testing

/// Deputies of several ranks of heads: the free posts that they may hold are the same ones.
@Suite("deputies of the ranks of heads") struct CrossedRankTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Approved: 正处级正职, 正科级正职, 副科级副职.
    let posts: [Int]
    /// Ranks of the deputies; a head of 正处级 stands beside them.
    let deputies: [String]
    var found: [String] = []
    var unchecked: [String] = []
  }

  static let cases: [Case] = [
    .init(
      testDescription: "two of two ranks and one post of a deputy: by role too many, by rank not",
      posts: [2, 2, 1], deputies: ["县处级正职", "乡科级正职"], unchecked: ["rank_or_role 1/2"]),
    .init(
      testDescription: "a third one of the deputies' own rank takes the post that was free",
      posts: [2, 2, 2], deputies: ["乡科级副职", "县处级正职", "乡科级正职"], unchecked: ["rank_or_role 1/2"]),
    .init(
      testDescription: "more than all free posts of the three",
      posts: [1, 1, 1], deputies: ["县处级正职", "乡科级正职", "乡科级正职"],
      found: ["A1 副科级/副职 1/3"]),
    .init(
      testDescription: "too many of one rank by themselves, and one of another",
      posts: [1, 2, 1], deputies: ["县处级正职", "县处级正职", "乡科级正职"],
      found: ["A1 副科级/副职 1/2"], unchecked: ["rank_or_role 1/1"]),
    .init(
      testDescription: "room for both either way", posts: [2, 1, 2], deputies: ["县处级正职", "乡科级正职"]),
    .init(
      testDescription: "room by rank for one of them only",
      posts: [1, 1, 2], deputies: ["县处级正职", "乡科级正职"], unchecked: ["rank_or_role 1/2"]),
  ]

  @Test(arguments: cases) func sharePosts(_ one: Case) throws {
    let office = try Office()
    try office.store(
      "机构代码,机构名称,机构类别,机构规格,批准日期", ["A1,甲市水务局,政府工作部门,正处级,2009-01-01"])
    try office.store(
      "机构代码,职务层次,正副职,核定数,批准文号,生效日期",
      zip(["正处级,正职", "正科级,正职", "副科级,副职"], one.posts).map { "A1,\($0),\($1),号,2009-01-01" })
    let rows = ["局长,县处级正职"] + one.deputies.map { "副局长,\($0)" }
    try office.store(
      "姓名,身份证号,机构代码,编制类型,职务,职务层次,数据日期",
      rows.enumerated().map {
        "甲\($0.offset),\(Staff.number($0.offset + 1)),A1,行政编制,\($0.element),2010-06-30"
      })
    let result = try office.check()
    #expect(try office.findings("post.overrun", result).map(\.brief) == one.found)
    #expect(try office.unchecked("post.overrun", result) == one.unchecked)
  }
}
