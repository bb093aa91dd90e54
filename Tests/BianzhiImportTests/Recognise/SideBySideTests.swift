import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Printed lists set their people in two columns side by side.
@Suite("people side by side") struct SideBySideTests {
  private static func person(_ serial: Int) -> String {
    "\(serial),甲\(serial),\(Identity.number(serial)),行政编制"
  }
  private static let header = "序号,姓名,身份证号,编制类型"

  /// The header of the right half was said to be the same as that of the left one.
  @Test(arguments: ["", ",,"])
  func bothHalvesAreRead(gap: String) throws {
    let desk = try Desk.withOrgans()
    let between = "," + gap
    let summary = try desk.take(lines: [
      "岚汀市财政局人员名册", Self.header + between + Self.header,
      Self.person(1) + between + Self.person(4), Self.person(2) + between + Self.person(5),
      Self.person(3) + between + ",,,", "合计,3人" + ",," + between + "合计,2人,,",
    ])
    #expect(summary.isStored && summary.files.count == 2)
    #expect(try desk.rows("SELECT organ_code, people FROM roster") == ["A1|5"])
    #expect(
      try desk.rows("SELECT name, quota_kind, source_row FROM staff ORDER BY name")
        == [
          "甲1|行政编制|3", "甲2|行政编制|4", "甲3|行政编制|5", "甲4|行政编制|3", "甲5|行政编制|4",
        ])
  }

  @Test func threePartsWithAnotherPage() throws {
    let desk = try Desk.withOrgans()
    let header = "姓名,科室,编制类型"
    let row = { (serials: [Int]) in
      serials.map { "甲\($0),办公室,行政编制" }.joined(separator: ",")
    }
    let wide = [header, header, header].joined(separator: ",")
    try desk.take(lines: ["岚汀市财政局人员名册", wide, row([1, 2, 3]), wide, row([4, 5, 6])])
    #expect(try desk.rows("SELECT organ_code, people FROM roster") == ["A1|6"])
  }

  @Test func payOfBothHalves() throws {
    let desk = try Desk.withOrgans()
    let header = "姓名,身份证号,应发工资"
    try desk.take(lines: [
      "岚汀市财政局2010年6月工资表", "\(header),\(header)",
      "甲1,\(Identity.number(1)),100,甲2,\(Identity.number(2)),200",
    ])
    #expect(
      try desk.rows("SELECT name, amount FROM payroll ORDER BY 1") == ["甲1|100.0", "甲2|200.0"])
  }

  /// Two lists side by side, each under its unit's name, were one roster of the unit on the left.
  @Test(arguments: [
    ("岚汀市财政局人员名单,,,,,岚汀市水务局人员名单", "A1|2 A2|1"), ("岚汀市财政局机关人员,,,,,,岚汀市水务局人员", "A1|2 A2|1"),
    ("填报单位：岚汀市财政局,,,,,填报单位：岚汀市水务局", "A1|2 A2|1"), ("岚汀市财政局人员名单,,,,,2010年6月30日", "A1|3"),
    ("岚汀市财政局人员名单,,,,,", "A1|3"), ("单位：岚汀市财政局,,,,,制表人：甲一", "A1|3"),
  ])
  func eachUnderItsTitle(titles: String, rosters: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      titles, Self.header + ",," + Self.header, Self.person(1) + ",," + Self.person(3),
      Self.person(2) + ",,,,,",
    ])
    #expect(summary.isStored)
    let found = try desk.rows("SELECT organ_code, people FROM roster ORDER BY organ_code")
    #expect(found.joined(separator: " ") == rosters)
  }

  /// A single word that comes twice says nothing of halves.
  @Test func aWordTwiceIsStillAsked() throws {
    let desk = try Desk.withOrgans()
    let error = #expect(throws: ImportError.self) {
      try desk.take(lines: [
        "姓名,身份证号,编制类型,编制类型,机构代码", "甲一,\(Identity.number(1)),行政编制,事业编制,A1",
      ])
    }
    #expect(error?.wording.zh.contains("同一项") == true)
  }
}
