import BianzhiImport
import TestSupport
import Testing

/// A unit with places of its own that stands where an inner body should, in a ledger that tells no superiors.
@Suite("units of own places in a roster") struct OwnPlacesTests {
  private func organs(of body: String) throws -> [String] {
    let desk = try Desk()
    try desk.take(lines: [
      "机构代码,机构名称,机构类别", "A1,江海县水利局,政府工作部门", "A5,江海县水文站,事业单位", "A6,江海县信息中心,事业单位",
      "A7,岚县水保站,事业单位",
    ])
    try desk.take(lines: [
      "机构代码,编制类型,核定数,批准文号,生效日期", "A5,事业编制,5,江编〔2010〕1号,2010-01-01",
      "A6,事业编制,5,江编〔2010〕1号,2010-01-01", "A7,事业编制,5,岚编〔2010〕1号,2010-01-01",
    ])
    try desk.take(lines: [
      "姓名,身份证号,机构代码,内设机构,编制类型", "甲一,\(Identity.number(1)),A1,办公室,行政编制",
      "甲二,\(Identity.number(2)),A1,\(body),事业编制",
    ])
    return try desk.rows("SELECT organ_code, body FROM staff WHERE name = '甲二'")
  }

  @Test(arguments: ["水文站", "江海县水文站"]) func itsPeopleAreItsOwn(body: String) throws {
    #expect(try organs(of: body).first?.hasPrefix("A5|") == true)
  }

  /// A name that many units give a body, and a unit of another place.
  @Test(arguments: ["信息中心", "水保站"]) func othersStayBodies(body: String) throws {
    #expect(try organs(of: body) == ["A1|\(body)"])
  }
}
