import BianzhiImport
import TestSupport
import Testing

/// Lists of people on loan that do not say to which unit, parted by headings.
@Suite("loan lists in parts") struct LoanListTests {
  private static let quotas = [
    "单位名称,编制类型,核定数,批准文号,批准时间", "岚汀市财政局,行政编制,3,岚编〔2009〕2号,2009-01-15",
    "岚汀市水务局,行政编制,3,岚编〔2009〕2号,2009-01-15",
  ]
  private static func person(_ serial: Int) -> String {
    "\(serial),人\(serial),\(Identity.number(serial)),科员,行政编制"
  }

  /// They became rosters of the units that head their parts.
  @Test(arguments: [
    ["全市借调人员名单", "岚汀市财政局,,,,", "岚汀市水务局,,,,"], ["岚汀市抽调人员情况表", "一、岚汀市财政局,,,,", "二、岚汀市水务局,,,,"],
    ["岚汀市财政局借调人员名单", "一、借入人员,,,,", "二、借出人员,,,,"],
  ])
  func theyAreNoRosters(words: [String]) throws {
    let desk = try Desk.withOrgans()
    let quotas = try desk.write("a.csv", Self.quotas)
    let list = try desk.write(
      "b.csv",
      [
        words[0], "序号,姓名,身份证号,职务,编制类型", words[1], Self.person(1), Self.person(2), words[2],
        Self.person(3),
      ])
    let summary = try desk.take([quotas, list])
    #expect(summary.passedOverSheets.map(\.reason) == [.loans], "\(summary.problems)")
    #expect(try desk.count("SELECT count(*) FROM staff") == 0)
  }

  /// One unit's own list is asked about as before, and a roster with such a part is a roster.
  @Test(arguments: [
    ["岚汀市财政局借调人员名单", Self.person(1)],
    ["岚汀市财政局人员花名册", Self.person(1), "二、借调人员,,,,", Self.person(2)],
    ["岚汀市机关在编及借调人员名单", "岚汀市财政局,,,,", Self.person(1), "岚汀市水务局,,,,", Self.person(2)],
  ])
  func othersStay(lines: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [lines[0], "序号,姓名,身份证号,职务,编制类型"] + lines.dropFirst())
    #expect(summary.files.map(\.kind) == ["roster"] && summary.passedOverSheets.isEmpty)
    #expect(
      try desk.count("SELECT count(*) FROM staff")
        == lines.count { $0.contains("人") && $0.contains("3399") })
  }
}
