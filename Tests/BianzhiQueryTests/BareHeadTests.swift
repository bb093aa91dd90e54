import BianzhiQuery
import Testing

/// Several people who are called 主任 and are in no body: one of them at most heads the unit, and who is not told.
@Suite("bare titles of several heads") struct BareHeadTests {
  private static func office(_ posts: [String], body: String = "") throws -> Office {
    let office = try Office()
    try office.organs("A1,岚县政务服务中心,,事业单位,2009-01-01,")
    try office.posts("A1,班子,,,正职,1,号,2009-01-01", "A1,班子,,,副职,2,号,2009-01-01")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,职务,内设机构,数据日期",
      posts.enumerated().map { "\(Staff.number($0)),甲\($0),A1,事业编制,\($1),\(body),2010-06-30" })
    return office
  }

  @Test func severalHeadsAccuseNobody() throws {
    let office = try Self.office(["主任", "副主任", "副主任", "主任", "主任", "副主任", "科员"])
    let result = try office.check()
    #expect(try office.findings("post.overrun", result).isEmpty)
    #expect(try office.unchecked("post.overrun", result) == ["some_without_leader 1/6"])
  }

  @Test func oneHeadIsTheUnits() throws {
    let office = try Self.office(["主任", "副主任", "副主任", "副主任", "科员"])
    #expect(try office.found("post.overrun") == ["A1 副职（班子） 2/3"])
  }

  @Test func otherTitlesAreStillHeads() throws {
    let office = try Self.office(["中心主任", "中心主任", "科员"])
    #expect(try office.found("post.overrun") == ["A1 正职（班子） 1/2"])
  }
}
