import Foundation
import Testing

/// Lists as an office has them: a leader's unit in the title, codes of the state's register, the place left out.
@Suite("an office's own lists") struct OwnFolderTests {
  private static let organs = """
    机构代码,机构名称,统一社会信用代码,机构类别
    C1,岚县民政局,11339901MB0000001A,政府工作部门
    C2,岚县财政局,11339901MB0000002B,政府工作部门
    C3,岚县审计局,11339901MB0000003C,政府工作部门

    """

  private static func people(_ serials: Range<Int>, _ cells: String) -> String {
    serials.map { "\(Sample.name($0)),\(Sample.person($0)),\(cells),行政编制,科员\n" }.joined()
  }

  @Test func postsNameTheUnitsOfLeaders() throws {
    let desk = try Desk()
    try desk.take(["organs.csv": Self.organs])
    try desk.take([
      "leaders.csv": "序号,姓名,职务,任现职时间\n1,甲一,岚县民政局局长,2021.03\n2,甲二,县财政局党组书记、局长,2019年5月\n"
    ])
    #expect(
      try desk.rows("SELECT name, organ_code, post, since FROM subject ORDER BY name")
        == [["甲一", "C1", "局长", "2021-03"], ["甲二", "C2", "党组书记、局长", "2019-05"]])
  }

  @Test func aCodeOfTheRegisterMeansTheUnit() throws {
    let desk = try Desk()
    try desk.take(["organs.csv": Self.organs])
    try desk.take(
      [
        "one.csv": "姓名,身份证号,统一社会信用代码,编制类型,职务\n" + Self.people(1..<3, "11339901MB0000001A"),
        "two.csv": "姓名,身份证号,单位名称,统一社会信用代码,编制类型,职务\n"
          + Self.people(3..<5, "岚县财政局,11339901MB0000999X"),
      ], "--as-of", "2026-09-30")
    #expect(
      try desk.rows("SELECT organ_code, people FROM roster ORDER BY 1") == [
        ["C1", "2"], ["C2", "2"],
      ])
  }

  @Test func itIsTheCodeWhereThereIsNoOther() throws {
    let desk = try Desk()
    try desk.take([
      "organs.csv": "机构名称,统一社会信用代码,机构类别\n岚县民政局,11339901MB0000001A,政府工作部门\n"
    ])
    #expect(try desk.rows("SELECT code, name FROM organ") == [["11339901MB0000001A", "岚县民政局"]])
  }

  @Test func thePlaceOfAllUnitsMayBeLeftOut() throws {
    let desk = try Desk()
    try desk.take(["organs.csv": Self.organs])
    let taken = try desk.take(
      [
        "one.csv": "姓名,身份证号,单位,编制类型,职务\n" + Self.people(1..<3, "县审计局"),
        "two.csv": "县民政局人员花名册,,,,\n姓名,身份证号,单位,编制类型,职务\n" + Self.people(3..<5, ""),
      ], "--as-of", "2026-09-30")
    #expect(
      try desk.rows("SELECT organ_code, people FROM roster ORDER BY 1") == [
        ["C1", "2"], ["C3", "2"],
      ])
    #expect(taken.text.contains("机构：县民政局"))
  }

  @Test func otherPlacesAreNotLeftOut() throws {
    let desk = try Desk()
    try desk.take([
      "organs.csv": "机构代码,机构名称,机构类别\nC1,岚县民政局,政府工作部门\nC2,青县民政局,政府工作部门\nC3,岚县财政局,政府工作部门\n"
    ])
    try desk.take(
      ["one.csv": "姓名,身份证号,单位,编制类型,职务\n" + Self.people(1..<3, "县财政局")], "--as-of", "2026-09-30")
    #expect(try desk.cell("SELECT organ_code FROM roster") == "县财政局")
  }

  /// Neither pensioners nor people off the establishment are accused by lists of their own money.
  @Test func payOfOthersAccusesNobody() throws {
    let desk = try Desk()
    try desk.take(["organs.csv": Self.organs])
    let row = { (serial: Int, kind: String, state: String) in
      "\(Sample.name(serial)),\(Sample.person(serial)),C1,\(kind),\(state)\n"
    }
    let pay = { (serials: Range<Int>) in
      "序号,姓名,身份证号,应发金额\n"
        + serials.map { "\($0),\(Sample.name($0)),\(Sample.person($0)),100.00\n" }.joined()
    }
    try desk.take(
      [
        "roster.csv": "姓名,身份证号,机构代码,编制类型,人员状态\n" + row(1, "行政编制", "在职")
          + row(2, "行政编制", "退休") + row(3, "编外", "在岗"),
        "a.csv": "岚县民政局2026年9月在职人员工资发放表,,,\n" + pay(1..<2),
        "b.csv": "岚县民政局2026年9月离退休人员养老金发放表,,,\n" + pay(2..<3),
        "c.csv": "岚县民政局2026年9月临聘人员工资表,,,\n" + pay(3..<5),
      ], "--as-of", "2026-09-30")
    let checked = try desk.run("check")
    #expect(checked.status == 0 && checked.everything.contains("问题 0 个"), "\(checked.everything)")
  }
}
