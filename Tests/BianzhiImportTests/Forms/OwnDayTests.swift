import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Forms that say themselves of which day they are.
@Suite("forms of another day") struct OwnDayTests {
  private static let lines = ["单位名称,编制类型,编制数,实有人数", "岚汀市财政局,行政编制,5,4"]
  private static let wide = ["单位名称,行政编制,行政编制实有", "岚汀市财政局,5,4"]

  /// An annual report was taken for the day that was asked for, and accused the units.
  @Test(
    arguments: [
      ("2009年度机构编制年报", "2009-12-31"), ("2009年底机构编制情况", "2009-12-31"),
      ("机构编制情况（2010年3月）", "2010-03-31"),
      ("二〇〇九年机构编制统计表", "2009-12-31"), ("编制情况（截至2010年3月31日）", "2010-03-31"),
      ("2009年上半年机构编制情况", "2009-06-30"),
      // Of the day itself, or of none.
      ("2010年度机构编制年报", "2010-06-30"), ("机构编制情况（2010年6月）", "2010-06-30"), ("机构编制情况", "2010-06-30"),
      // The number of a document is no year of the numbers.
      ("机构编制情况（岚编〔2004〕9号）", "2010-06-30"),
    ])
  func holdOnTheirDay(title: String, day: String) throws {
    for table in [Self.lines, Self.wide] {
      let desk = try Desk.withOrgans()
      let summary = try desk.take(lines: [title] + table, as: "表.csv")
      #expect(summary.isStored)
      #expect(
        try desk.rows("SELECT day, part, people FROM stated_number") == ["\(day)|行政编制|4"])
      #expect(try desk.rows("SELECT effective, people FROM staffing_quota") == ["\(day)|5"])
      let told = summary.problems.filter { $0.hasPrefix("of_own_day") }
      #expect(told == (day == "2010-06-30" ? [] : ["of_own_day \(day) 1"]))
    }
  }

  @Test func theNameOfTheFileTellsTheDay() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: Self.lines, as: "2009年报.csv")
    #expect(try desk.rows("SELECT day FROM stated_number") == ["2009-12-31"])
  }

  /// The reports of two years stand beside each other.
  @Test func oneOfEachYear() throws {
    let desk = try Desk.withOrgans()
    let paths = [
      try desk.write("a.csv", ["2009年度机构编制年报"] + Self.lines),
      try desk.write("b.csv", ["2010年6月机构编制情况"] + Self.lines),
    ]
    let summary = try desk.take(paths)
    #expect(summary.isStored)
    #expect(
      try desk.rows("SELECT day FROM stated_number ORDER BY 1") == ["2009-12-31", "2010-06-30"])
  }
}
