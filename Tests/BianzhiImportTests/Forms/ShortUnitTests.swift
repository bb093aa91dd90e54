import BianzhiImport
import TestSupport
import Testing

/// Sheets and headings that call their unit in short are none of its inner bodies.
@Suite("units in short") struct ShortUnitTests {
  /// What each of two sheets is called, with the unit in its title; the inner body of the people of the first.
  @Test(arguments: [
    ("公路站", "∅"), ("公路管理站", "∅"), ("江海站", "江海站"), ("养护站", "养护站"), ("公路科", "公路科"),
  ])
  func sheets(tab: String, body: String) throws {
    let desk = try Desk()
    try desk.take(lines: [
      "机构代码,机构名称,机构类别", "A1,江海县公路管理站,公益一类事业单位", "A2,江海县文化馆,公益一类事业单位",
    ])
    let sheet = { (unit: String, name: String) in
      "\(unit)在编人员花名册|<|<\n姓名|职务|编制类型\n\(name)|科员|事业编制"
    }
    try desk.take([
      try desk.writeBook(
        "册.xlsx", [(tab, sheet("江海县公路管理站", "甲一")), ("文化馆", sheet("江海县文化馆", "甲二"))])
    ])
    #expect(try desk.rows("SELECT body FROM staff WHERE name = '甲一'") == [body])
    #expect(try desk.rows("SELECT body FROM staff WHERE name = '甲二'") == ["∅"])
  }

  /// A body that an approval names is one, however it is called.
  @Test func anApprovedBodyIsOne() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "机构代码,机构名称,机构类别,上级机构代码", "A1,江海县公路管理站,公益一类事业单位,", "A1N1,公路站,内设机构,A1",
    ])
    try desk.take(lines: [
      "江海县公路管理站人员名册,,", "姓名,编制类型,职务", "公路站,,", "甲一,事业编制,科员",
    ])
    #expect(try desk.rows("SELECT body FROM staff") == ["公路站"])
  }

  /// A heading for the leaders that says how many they are is nobody.
  @Test(arguments: ["局领导（4人）", "班子成员（2人）", "领导班子", "办公室（2人）"])
  func aHeadingThatCountsIsNobody(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [
        "岚汀市财政局花名册,,", "姓名,职务,编制性质", "\(heading),,", "甲一,局长,行政编制", "甲二,副局长,行政编制",
      ])
    #expect(summary.isStored)
    #expect(try desk.rows("SELECT name FROM staff ORDER BY name") == ["甲一", "甲二"])
  }
}
