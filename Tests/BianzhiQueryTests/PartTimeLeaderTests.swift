import BianzhiQuery
import Testing

/// Leaders of whom the title does not say that they take one of the unit's posts.
@Suite("leaders beside the posts") struct PartTimeLeaderTests {
  private static func office(_ unit: String, _ posts: [String], rank: [String] = []) throws
    -> Office
  {
    let office = try Office()
    try office.organs("A1,\(unit),,事业单位,2009-01-01,")
    try office.posts("A1,班子,,,正职,1,号,2009-01-01", "A1,班子,,,副职,2,号,2009-01-01")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,数据日期,职务,职务层次",
      posts.enumerated().map {
        "\(Staff.number($0.offset)),甲\($0.offset),A1,行政编制,2010-06-30,\($0.element),"
          + (rank.isEmpty ? "" : rank[$0.offset])
      })
    return office
  }

  @Test(arguments: ["副主席（兼职）", "副主席（挂职）", "兼职副主席", "副主席（兼）、县文旅局局长", "副主席（不驻会）"])
  func deputiesWhoseTitleSaysBesideAreNotCounted(title: String) throws {
    let office = try Self.office("岚县妇女联合会", ["主席", "副主席", "副主席", title])
    #expect(try office.found("post.overrun").isEmpty)
  }

  @Test(arguments: ["副主席", "副主席（正科级）", "副主席兼办公室主任", "副主席（兼县文联主席）"])
  func otherDeputiesAre(title: String) throws {
    let office = try Self.office("岚县妇女联合会", ["主席", "副主席", "副主席", title])
    #expect(try office.found("post.overrun") == ["A1 副职（班子） 2/3"])
  }

  @Test(arguments: [("岚县第一中学", "校长"), ("岚县人民医院", "院长")])
  func thePartySecretaryBesideAHeadIsAskedAbout(unit: String, head: String) throws {
    let office = try Self.office(unit, [head, "党委书记", "副\(head)", "副\(head)"])
    #expect(try office.found("post.overrun").isEmpty)
    let two = try Self.office(unit, [head, head, "党委书记"])
    #expect(try two.found("post.overrun") == ["A1 正职（班子） 1/2"])
  }

  @Test func aPartySecretaryAloneIsTheHead() throws {
    let office = try Self.office("岚县第一中学", ["党委书记", "党委书记", "副校长"])
    #expect(try office.found("post.overrun") == ["A1 正职（班子） 1/2"])
  }
}
