import BianzhiQuery
import Testing

/// Leaders of whom nobody knows whether they hold a place of the organ.
@Suite("leaders on kinds that nobody knows") struct OpenKindLeaderTests {
  private static func office(_ kinds: [String]) throws -> Office {
    let office = try Office()
    try office.organs("A1,岚县财政局,,政府工作部门,2009-01-01,")
    try office.posts("A1,班子,,,正职,1,号,2009-01-01", "A1,班子,,,副职,1,号,2009-01-01")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,数据日期,职务",
      kinds.enumerated().map {
        "\(Staff.number($0.offset)),甲\($0.offset),A1,\($0.element),2010-06-30,"
          + ($0.offset == 0 ? "局长" : "副局长")
      })
    return office
  }

  /// Nobody is accused by them, and that they leave it open is said.
  @Test(arguments: ["", "借用", "企业编制", "待定"]) func makeNoOverrun(kind: String) throws {
    let office = try Self.office(["行政编制", "行政编制", kind])
    let result = try office.check()
    #expect(try office.findings("post.overrun", result).isEmpty)
    #expect(try office.unchecked("post.overrun", result).isEmpty == false)
  }

  @Test(arguments: ["不占编", "编外"]) func whoHoldsNoPlaceLeavesNothingOpen(kind: String) throws {
    let office = try Self.office(["行政编制", "行政编制", kind])
    let result = try office.check()
    #expect(try office.findings("post.overrun", result).isEmpty)
    #expect(try office.unchecked("post.overrun", result) == [])
  }

  @Test func othersStillDo() throws {
    let office = try Self.office(["行政编制", "行政编制", "行政编制", "待定"])
    #expect(try office.found("post.overrun") == ["A1 副职（班子） 1/3"])
  }
}
