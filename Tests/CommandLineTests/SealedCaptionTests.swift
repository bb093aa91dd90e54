import TestSupport
import Testing

/// A seal's remark behind the unit's name is no part of the name.
@Suite("captions with a seal") struct SealedCaptionTests {
  @Test(
    "the unit is found without the remark of the seal",
    arguments: [
      "单位：岚汀市水务局（盖章）", "填报单位：岚汀市水务局(公章)", "单位：岚汀市水务局（签章）  2010年6月30日", "单位（盖章）：岚汀市水务局",
    ])
  func named(caption: String) throws {
    let desk = try Desk()
    let table = "\(caption)\n姓名,身份证号,编制类型\n测试一,\(Sample.person(1)),行政编制\n"
    try desk.take(["organs.csv": Sample.organs, "roster.csv": table], "--as-of", "2010-06-30")
    #expect(try desk.cell("SELECT organ_code FROM staff") == "339901000200")
  }
}
