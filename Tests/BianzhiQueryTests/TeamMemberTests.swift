import BianzhiQuery
import Testing

/// 是否班子成员 asks of the unit's own leadership, and says nothing of who leads its inner bodies.
@Suite("members of the leadership") struct TeamMemberTests {
  /// A centre with one inner body; rows are 内设机构, 职务 and the answer.
  private static func office(_ heading: String, _ rows: [String]) throws -> Office {
    let office = try Office()
    try office.organs("A1,岚县社会保险服务中心,,事业单位,2009-01-01,")
    try office.posts(
      "A1,班子,,,正职,1,号,2009-01-01", "A1,班子,,,副职,1,号,2009-01-01",
      "A1,,综合股,,正职,1,号,2009-01-01", "A1,,综合股,,副职,1,号,2009-01-01")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,数据日期,内设机构,职务," + heading,
      rows.enumerated().map {
        "\(Staff.number($0.offset)),甲\($0.offset),A1,事业编制,2010-06-30,\($0.element)"
      })
    return office
  }

  private static let headings = ["是否班子成员", "班子成员", "领导班子成员", "是否院领导", "是否校领导"]

  /// 否 was read as "leads nobody", so that no 副股长 was ever one too many.
  @Test(arguments: headings) func noMemberMayLeadABody(heading: String) throws {
    let office = try Self.office(
      heading, [",主任,是", "综合股,股长,否", "综合股,副股长,否", "综合股,副股长,否", "综合股,科员,否"])
    #expect(try office.found("post.overrun") == ["A1 副职（综合股） 1/2"])
  }

  @Test(arguments: ["", "否"]) func whoIsTickedAloneIsAMember(other: String) throws {
    let office = try Self.office(
      "班子成员", [",主任,√", "综合股,股长,\(other)", "综合股,副股长,\(other)", "综合股,副股长,\(other)"])
    #expect(try office.found("post.overrun") == ["A1 副职（综合股） 1/2"])
  }

  /// Members in an inner body were counted as its leaders.
  @Test(arguments: headings) func aMemberLeadsTheUnitWhateverBodyIsRecorded(heading: String) throws
  {
    let within = ["综合股,主任,是", "综合股,副主任,是", "综合股,股长,否", "综合股,科员,否"]
    #expect(try Self.office(heading, within).found("post.overrun").isEmpty)
    let over = try Self.office(heading, within + ["综合股,副主任,是"])
    #expect(try over.found("post.overrun") == ["A1 副职（班子） 1/2"])
  }

  @Test func theUnitsHeadWhoIsSaidToBeNoMemberLeadsNoBody() throws {
    let office = try Self.office("是否班子成员", [",主任,是", "综合股,党组书记,否", "综合股,股长,否"])
    #expect(try office.found("post.overrun").isEmpty)
  }

  @Test func leadersOfWhateverKindAreReadAsBefore() throws {
    let office = try Self.office("是否领导职务", [",主任,是", "综合股,股长,是", "综合股,副股长,否"])
    #expect(try office.found("post.overrun").isEmpty)
  }
}
