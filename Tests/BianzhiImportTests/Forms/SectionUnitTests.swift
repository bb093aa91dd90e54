import BianzhiImport
import TestSupport
import Testing

/// Tables with a column for the unit in which a row alone names the unit of the rows below it.
@Suite("units above blank cells") struct SectionUnitTests {
  private static let people = "SELECT name, organ_code FROM staff ORDER BY name"

  private func lines(
    _ first: String, _ second: String, units: [String] = ["", "", ""], title: String = "人员名册"
  ) -> [String] {
    let line = { (serial: Int) in
      "\(serial),\(units[serial - 1]),人\(serial),\(Identity.number(serial)),行政编制,在岗"
    }
    return [
      "\(title),,,,,", "序号,单位,姓名,身份证号,编制类型,人员状态", "\(first),,,,", line(1), "\(second),,,,",
      line(2), line(3),
    ]
  }

  /// The people of all units were the region's, or nobody's.
  @Test(arguments: [
    ("岚汀市财政局,", "岚汀市水务局,"), (",岚汀市财政局", ",岚汀市水务局"), ("一、岚汀市财政局,", "二、岚汀市水务局,"),
    ("一,岚汀市财政局（1人）", "二,岚汀市水务局（2人）"),
  ])
  func theyOwnRowsWithoutUnit(first: String, second: String) throws {
    for title in ["人员名册", "岚汀市机关人员名册", "岚汀市水务局花名册"] {
      let desk = try Desk.withOrgans()
      try desk.take(lines: ["机构代码,机构名称,机构类别,批准时间", "A0,岚汀市,,2001-01-01"])
      let summary = try desk.take(lines: lines(first, second, title: title))
      #expect(summary.isStored && summary.sums == [3, 3, 0, 0, 0])
      #expect(try desk.rows(Self.people) == ["人1|A1", "人2|A2", "人3|A2"])
    }
  }

  @Test func aRowsOwnUnitGoesFirstAndMakesBlanksBelowItDoubtful() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: lines("岚汀市财政局,", "岚汀市财政局,", units: ["", "岚汀市水务局", ""])
    ) { $0.quarantines = true }
    #expect(summary.problems.contains { $0.hasPrefix("no_organ") })
    #expect(try desk.rows(Self.people) == ["人1|A1", "人2|A2"])
  }

  @Test func aUnitThatNobodyKnowsTakesNoRowsThatNameTheirs() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: lines("岚汀市财政局,", "岚汀市城建档案馆,", units: ["", "岚汀市水务局", ""])
    ) { $0.quarantines = true }
    #expect(summary.problems.contains { $0.hasPrefix("unknown_part") })
    #expect(try desk.rows(Self.people) == ["人1|A1", "人2|A2"])
  }

  @Test func aRegionInATitleIsNoUnit() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: ["机构代码,机构名称,机构类别,批准时间", "A0,岚汀市,,2001-01-01"])
    let all = lines("在编人员,", "在编人员,", title: "岚汀市机关人员名册")
    let summary = try desk.take(lines: all) { $0.quarantines = true }
    #expect(summary.sums[4] == 3 && summary.problems.contains { $0.hasPrefix("no_organ") })
  }
}
