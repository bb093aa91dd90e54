import BianzhiQuery
import Testing

/// Who sits among a unit's leaders and holds none of its approved posts, or heads it under another word.
@Suite("leaders without one of the posts") struct NoDeputyTests {
  private static func office(_ name: String, _ rows: [String]) throws -> Office {
    let office = try Office()
    try office.organs("A1,\(name),,政府工作部门,2009-01-01,")
    try office.posts(
      "A1,班子,,正处级,正职,1,号,2009-01-01", "A1,班子,,副处级,副职,2,号,2009-01-01",
      "A1,内设机构,,正科级,正职,1,号,2009-01-01")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,职务,职务层次,是否领导职务,数据日期",
      rows.enumerated().map {
        "\(Staff.number($0.offset)),甲\($0.offset),A1,行政编制,\($0.element),2010-06-30"
      })
    return office
  }

  private static let leaders = ["局长,正处级,是", "副局长,副处级,是", "副局长,副处级,是"]

  @Test(arguments: [
    "党组成员,副处级,是", "原副局长,副处级,是", "副局长（已免职）,副处级,是", "副处级干部,副处级,是", "副局长（公示中）,副处级,是",
    "正处级检察员,副处级,是", "审判委员会专职委员,副处级,是", "党委副书记、政委,正处级,是",
  ]) func whoHoldsNoDeputysPostAccusesNobody(row: String) throws {
    let office = try Self.office("岚县财政局", Self.leaders + [row])
    #expect(try office.found("post.overrun").isEmpty)
  }

  @Test(arguments: ["副局长,副处级,是", "党组成员、副局长,副处级,是", "副局长（试用期）,副处级,是"])
  func aThirdDeputyIsOneTooMany(row: String) throws {
    let office = try Self.office("岚县财政局", Self.leaders + [row])
    #expect(try office.found("post.overrun") == ["A1 副处级/副职（班子） 2/3"])
  }

  @Test(arguments: ["江海市（岚县）农业农村局", "岚县财政局本级", "岚县财政局机关", "岚县档案馆（局）"])
  func theHeadsOfAnOrganAreItsOwnWhateverItsNameSaysBeside(name: String) throws {
    #expect(try Self.office(name, Self.leaders).found("post.overrun").isEmpty)
    let over = try Self.office(name, Self.leaders + ["副局长,副处级,是"])
    #expect(try over.found("post.overrun") == ["A1 副处级/副职（班子） 2/3"])
  }

  @Test func aTitleThatMayHeadTheOrganIsAskedAbout() throws {
    let office = try Self.office("岚县供水总站", ["总裁,正处级,是"] + Self.leaders)
    #expect(try office.found("post.overrun").isEmpty)
  }
}
