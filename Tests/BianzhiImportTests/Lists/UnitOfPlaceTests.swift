import BianzhiImport
import TestSupport
import Testing

/// The unit whose place somebody holds beside the one where they work.
@Suite("unit of the place") struct UnitOfPlaceTests {
  @Test(arguments: [
    "编制单位,工作单位", "工作单位,编制单位", "人事关系所在单位,现工作单位", "编制所在单位,工作单位",
  ])
  func theUnitOfThePlaceCounts(headings: String) throws {
    let desk = try Desk()
    let isFirst = !headings.hasPrefix("工作单位")
    let cells = isFirst ? "岚县财政局,岚县审计局" : "岚县审计局,岚县财政局"
    try desk.take(lines: [
      "姓名,身份证号,编制类型,\(headings)", "甲一,\(Identity.number(1)),行政编制,\(cells)",
    ])
    #expect(try desk.rows("SELECT DISTINCT organ_code FROM staff") == ["岚县财政局"])
  }

  @Test func aUnitThatIsAloneIsTheUnit() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,身份证号,编制类型,工作单位", "甲一,\(Identity.number(1)),行政编制,岚县审计局",
    ])
    #expect(try desk.rows("SELECT DISTINCT organ_code FROM staff") == ["岚县审计局"])
  }
}
