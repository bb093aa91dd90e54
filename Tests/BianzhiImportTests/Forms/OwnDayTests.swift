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

  /// A form of the year before said of what rank and category organs are, and the ledger forgot what they are today.
  @Test(arguments: [["机构.csv", "a年报.csv"], ["a年报.csv", "机构.csv"]])
  func oldFormsLeaveTheOrganLedger(order: [String]) throws {
    for isOneImport in [true, false] {
      let desk = try Desk()
      let paths = try Self.ledgerAndForm("2009年度机构编制年报", in: desk)
      let given = order.compactMap { paths[$0] }
      for group in isOneImport ? [given] : given.map({ [$0] }) { try desk.take(group) }
      #expect(
        try desk.rows("SELECT code, name, category, rank FROM organ ORDER BY code") == [
          "A1|岚汀市财政局|政府工作部门|正处级", "岚汀市审计局|岚汀市审计局|政府工作部门|正科级",
        ])
      // Its numbers are stored all the same.
      #expect(try desk.rows("SELECT DISTINCT day FROM stated_number") == ["2009-12-31"])
    }
  }

  /// It is said, row by row; and what the ledger does not have is taken.
  @Test func oldFormsFillGaps() throws {
    let desk = try Desk()
    try desk.take(lines: ["机构代码,机构名称,机构类别", "A1,岚汀市财政局,政府工作部门"], as: "机构.csv")
    let paths = try Self.ledgerAndForm("2009年度机构编制年报", in: desk, ledger: false)
    let summary = try desk.take(Array(paths.values))
    #expect(try desk.rows("SELECT category, rank FROM organ WHERE code = 'A1'") == ["政府工作部门|副科级"])
    #expect(summary.problems.contains("older_fact  1"))
  }

  /// A form of the data day, one of no day, and a later one than the ledger's import change it as ever.
  @Test(arguments: ["2010年6月机构编制情况", "机构编制情况", "机构编制情况（截至2010年6月30日）"])
  func formsOfTheDayChangeTheOrganLedger(title: String) throws {
    let desk = try Desk()
    let paths = try Self.ledgerAndForm(title, in: desk)
    let summary = try desk.take([paths["机构.csv"] ?? ""])
    #expect(summary.isStored)
    let second = try desk.take([paths["a年报.csv"] ?? ""])
    #expect(try desk.rows("SELECT rank FROM organ WHERE code = 'A1'") == ["副科级"])
    #expect(!second.problems.contains { $0.hasPrefix("older_fact") })
  }

  @Test func olderFormsYieldToLaterForms() throws {
    let desk = try Desk()
    let form = { (year: Int, rank: String) in
      try desk.write(
        "\(year).csv",
        ["\(year)年度机构编制年报", "单位名称,单位性质,机构规格,行政编制/编制数,行政编制/实有人数", "岚汀市财政局,政府工作部门,\(rank),5,4"])
    }
    let (old, new) = (try form(2008, "副科级"), try form(2009, "正科级"))
    try desk.take([old])
    try desk.take([new])
    #expect(try desk.rows("SELECT rank FROM organ") == ["正科级"])
    try desk.take([old])
    #expect(try desk.rows("SELECT rank FROM organ") == ["正科级"])
    // The same file, put right, says what it says.
    _ = try form(2009, "副科级")
    try desk.take([new])
    #expect(try desk.rows("SELECT rank FROM organ") == ["副科级"])
  }

  /// A form of a year to come is left out, and the others are stored.
  @Test func formsOfDaysToCome() throws {
    let desk = try Desk()
    let paths = try Self.ledgerAndForm("2011年度机构编制年报", in: desk)
    let all = Array(paths.values)
    guard case .futureForm = try desk.refusal(all, { $0.lastDay = CalendarDay("2010-07-15") })
    else {
      Testing.Issue.record("stored")
      return
    }
    #expect(try desk.rows("SELECT code FROM organ").isEmpty)
    let summary = try desk.take(all) {
      ($0.lastDay, $0.quarantines) = (CalendarDay("2010-07-15"), true)
    }
    #expect(summary.isStored)
    #expect(try desk.rows("SELECT rank FROM organ") == ["正处级"])
    #expect(try desk.rows("SELECT day FROM stated_number").isEmpty)
  }

  private static func ledgerAndForm(
    _ title: String, in desk: Desk, ledger: Bool = true
  ) throws -> [String: String] {
    let form = try desk.write(
      "a年报.csv",
      [
        title, "单位名称,单位性质,机构规格,行政编制/编制数,行政编制/实有人数", "岚汀市财政局,事业单位,副科级,5,4",
        "岚汀市审计局,政府工作部门,正科级,5,4",
      ])
    guard ledger else { return ["a年报.csv": form] }
    let organs = try desk.write("机构.csv", ["机构代码,机构名称,机构类别,机构规格", "A1,岚汀市财政局,政府工作部门,正处级"])
    return ["a年报.csv": form, "机构.csv": organs]
  }
}
