import BianzhiQuery
import Testing

/// Ranks in words that nobody knows: people are asked about them, and no organ is over by them alone.
@Suite("unknown ranks") struct UnknownRankTests {
  private static func found(_ rank: String, more: [String] = []) throws -> [String] {
    let office = try Office()
    try office.organs("A1,岚县财政局,,政府工作部门,2009-01-01,")
    try office.posts("A1,,,正科级,正职,1,号,2009-01-01", "A1,,,副科级,副职,2,号,2009-01-01")
    let rows = ["局长,正科级", "副局长,副科级", "副局长,\(rank)"] + more
    try office.store(
      "身份证号,姓名,机构代码,编制类型,数据日期,职务,职务层次",
      rows.enumerated().map {
        "\(Staff.number($0.offset)),甲\($0.offset),A1,行政编制,2010-06-30,\($0.element)"
      })
    return try office.found("post.overrun")
  }

  @Test(arguments: ["副科级", "副科级领导职务", "副科实职", "某某级"])
  func aWordOfNoListIsNoRankOfItsOwn(rank: String) throws {
    #expect(try Self.found(rank).isEmpty)
    #expect(try Self.found(rank, more: ["副局长,副科级"]) == ["A1 副科级/副职 2/3"])
  }

  @Test func aKnownRankThatNobodyApprovedIs() throws {
    #expect(try Self.found("副股级") == ["A1 副股级/副职 0/1"])
  }
}
