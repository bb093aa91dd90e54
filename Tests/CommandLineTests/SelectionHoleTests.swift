import Foundation
import Testing

/// Leaders who were lost, or came up twice.
@Suite("scenario: nobody is lost from the selection") struct SelectionHoleTests {
  private static let organs = """
    机构代码,机构名称,上级机构代码,机构类别,机构规格,层级
    339900000300,岚汀市水务局,,政府工作部门,正处级,市级
    339900000310,岚汀市公安局,,政府工作部门,正处级,市级
    339900000320,中共岚汀市委政法委员会,,党委部门,正处级,市级
    339910000200,漪浦区人民政府,,政府,正处级,县级
    339910000600,稻陂镇,,乡镇街道,正科级,乡级
    339910000700,柳汀街道办事处,,派出机构,正科级,乡级

    """
  private static let heading = "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级\n"

  private func desk(_ rows: [String]) throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Self.organs, "b.csv": Self.heading + rows.map { $0 + "\n" }.joined(),
    ])
    return desk
  }

  private func select(
    _ desk: Desk, _ day: String = "2009-12-31", _ options: String...
  ) throws -> [[String: String]] {
    let result = try desk.run(
      ["subject", "select", "--as-of", day, "--format", "csv", "--headers", "key"] + options)
    #expect(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text)
  }

  private static let titles: [(organ: String, post: String, decision: String)] = [
    ("339900000300", "党组副书记、局长", "due_tenure"), ("339900000310", "局长兼副市长", "due_tenure"),
    ("339900000310", "副市长兼公安局局长", "due_tenure"), ("339910000600", "党委书记、镇长", "due_tenure"),
    ("339910000600", "党委副书记、镇长", "due_tenure"), ("339900000300", "党组副书记局长", "due_tenure"),
    ("339900000300", "党组书记、副局长", "due_tenure"), ("339900000300", "局长（兼）、党组副书记", "due_tenure"),
    ("339900000320", "市委副书记、政法委书记", "due_tenure"),
    ("339900000310", "副区长，市公安局局长", "due_tenure"), ("339910000700", "街道办事处主任", "due_tenure"),
    ("339900000300", "副局长", "out_of_scope"), ("339900000300", "党组成员、副局长", "out_of_scope"),
    ("339900000300", "副局长兼办公室主任", "out_of_scope"),
    ("339900000300", "副局长、机关党委书记", "out_of_scope"),
    ("339910000600", "党委副书记、纪委书记", "out_of_scope"),
    ("339900000300", "副局长（主持工作）", "to_decide"), ("339900000300", "副主任科员", "to_decide"),
    ("339900000300", "拟任局长", "to_decide"), ("339900000300", "党组成员", "to_decide"),
    ("339910000200", "副区长兼公安分局局长", "to_decide"),
  ]

  /// One list tells of one spell twice, with another end and reason: one leader. Another begin is another spell.
  @Test(arguments: [("2001-03-01", 1), ("2006-06-01", 2)])
  func oneSpellTwiceInOneList(since: String, count: Int) throws {
    let desk = try desk([
      "甲一,339900000300,局长,2001-03-01,\(count == 1 ? "2009-04-01" : "2004-05-31"),到龄,",
      "甲一,339900000300,局长,\(since),2009-04-10,退休,",
    ])
    #expect(try select(desk).count == count)
  }

  /// A principal with a deputy's title beside it was "no subject".
  @Test(arguments: titles) func aPrincipalPostDecides(
    organ: String, post: String, decision: String
  ) throws {
    let desk = try desk(["甲一,\(organ),\"\(post)\",2001-03-01,,,"])
    let row = try #require(select(desk).first)
    #expect(row["decision"] == decision, "\(row["reason"] ?? "")")
    #expect(row["post"] == post)
  }

  private static let reasons: [(word: String, decision: String)] = [
    ("任期届满", "due_leaving"), ("提拔", "due_leaving"), ("交流", "due_leaving"),
    ("轮岗", "due_leaving"), ("免职", "due_leaving"), ("辞职", "due_leaving"), ("降职", "due_leaving"),
    ("退休", "due_leaving"), ("", "due_leaving"), ("调任", "due_leaving"), ("调动", "due_leaving"),
    ("转任市水利局局长", "due_leaving"), ("到龄", "due_leaving"), ("到龄免职", "due_leaving"),
    ("去世", "to_decide"), ("因病去世", "to_decide"), ("留置", "to_decide"), ("被立案审查后免职", "to_decide"),
    ("逮捕", "to_decide"), ("开除", "to_decide"), ("双规", "to_decide"), ("失联", "to_decide"),
    ("拟提拔", "to_decide"), ("其他", "to_decide"), ("甲乙丙", "to_decide"),
  ]

  /// Every end of a post made an audit due, a death too.
  @Test(arguments: reasons) func theReasonOfLeavingCounts(word: String, decision: String) throws {
    let desk = try desk(["甲一,339900000300,局长,2001-03-01,2009-06-30,\(word),"])
    let row = try #require(select(desk).first)
    #expect(row["decision"] == decision, "\(row["reason"] ?? "")")
    #expect(word.isEmpty || row["reason"]?.contains(word) == true)
  }

  @Test func whoLeftLongAgoIsStillDue() throws {
    let desk = try desk(["甲一,339900000300,局长,1990-03-01,1996-06-30,退休,"])
    #expect(try select(desk).first?["decision"] == "due_leaving")
  }

  @Test func leavingBeforeTheAppointmentIsSaid() throws {
    let desk = try desk(["甲一,339900000300,局长,2008-03-01,2007-06-30,退休,"])
    let row = try #require(select(desk).first)
    #expect(row["decision"] == "to_decide" && row["reason"]?.contains("早于任职日期") == true)
  }

  private static let corrections = [
    ("2004-02", "2004-02-15"), ("2004-02-15", "2004-03-01"), ("", "2004-02-15"),
  ]

  /// A date made exact brought the leader in twice, the audited one as due.
  @Test(arguments: corrections) func aCorrectedDateIsTheSameSpell(first: String, second: String)
    throws
  {
    let desk = try desk(["甲一,339900000300,局长,\(first),,,", "乙二,339900000310,局长,2003-01-01,,,"])
    try desk.take(["c.csv": Self.heading + "甲一,339900000300,局长,\(second),,,\n"])
    let rows = try select(desk)
    #expect(rows.count == 2)
    let row = try #require(rows.first)
    #expect(row["since"] == second && row["decision"] == "due_tenure")
    #expect(try desk.run("plan", "draft", "2009", "--by", "周甲", "--on", "2010-01-05").status == 0)
    #expect(try desk.cell("SELECT count(*) FROM plan_subject", "--reveal", "--reason", "测试") == "2")
  }

  private static let titlesOfOne = [
    ("局长", "党组书记、局长", 1), ("党组书记、局长", "局长", 1), ("局长", "党组书记", 2), ("局长", "副局长", 2),
  ]

  /// A later list writes the title of the same spell in full: one leader. Another post is another one.
  @Test(arguments: titlesOfOne) func aCorrectedTitleIsTheSameSpell(
    first: String, second: String, count: Int
  ) throws {
    let desk = try desk(["甲一,339900000300,\"\(first)\",2001-03-01,,,"])
    try desk.take(["c.csv": Self.heading + "甲一,339900000300,\(second),2001-03-01,,,\n"])
    let rows = try select(desk)
    #expect(rows.count == count, "\(rows)")
    if count == 1 { #expect(rows.first?["post"] == second) }
  }

  /// The one who follows in the post, and the same person in it again after a gap, are others.
  @Test func anotherSpellUnderAnotherTitleStays() throws {
    let desk = try desk(["甲一,339900000300,局长,2001-03-01,2005-02-28,提拔,"])
    try desk.take([
      "c.csv": Self.heading
        + "甲一,339900000300,\"党组书记、局长\",2007-03-01,,,\n乙二,339900000300,\"党组书记、局长\",2005-03-01,2007-02-28,交流,\n"
    ])
    #expect(try select(desk).count == 3)
  }

  /// Two starts far apart are a correction or a new appointment: the tool does not guess.
  @Test func aLaterStartThatWouldHideAFullTermIsToDecide() throws {
    let desk = try desk(["甲一,339900000300,局长,2002-01-01,,,"])
    try desk.take(["c.csv": Self.heading + "甲一,339900000300,局长,2007-01-01,,,\n"])
    let rows = try select(desk)
    #expect(rows.map { $0["decision"] } == ["to_decide"])
    #expect(rows.first?["reason"]?.contains("2002-01-01") == true)
  }

  private static let terms = [
    ("2006-12-31", "2007-01-01"), ("2006-12", "2007-01"), ("2007-01-01", "2007-01-01"),
  ]

  /// Whoever was appointed again began anew, and was due on leaving beside it.
  @Test(arguments: terms) func appointedAgainWithoutAGap(until: String, since: String) throws {
    let desk = try desk([
      "甲一,339910000600,镇长,2003-01-05,\(until),任期届满,",
      "甲一,339910000600,党委副书记、镇长,\(since),,,",
    ])
    let rows = try select(desk)
    #expect(
      rows.map { $0["decision"] }.sorted { ($0 ?? "") < ($1 ?? "") } == [
        "due_tenure", "out_of_scope",
      ])
    #expect(rows.allSatisfy { $0["reason"]?.contains("连任") == true })
  }

  @Test func aGapStartsAnew() throws {
    let desk = try desk([
      "甲一,339910000600,镇长,2003-01-05,2006-12-31,任期届满,", "甲一,339910000600,镇长,2007-03-01,,,",
    ])
    #expect(try select(desk).map { $0["decision"] } == ["due_leaving", "not_yet"])
  }

  /// The eleven steps of a leader, in one go.
  private func audit(_ desk: Desk, _ subject: String, _ day: String) throws {
    for step in 1...11 {
      let result = try desk.run(
        "step", "mark", subject, "\(step)", "--note", "好", "--override", "--reason", "补录", "--by",
        "周甲",
        "--on", day)
      #expect(result.status == 0, "\(result.everything)")
    }
  }

  private func plan(_ desk: Desk, _ number: Int, _ year: Int) throws {
    let by = ["--by", "周甲", "--on", "\(year)-01-05"]
    #expect(try desk.run(["plan", "draft", "\(year)"] + by).status == 0)
    let approved = try desk.run(
      "plan", "approve", "P\(number)", "--document", "1号", "--by", "郑丙", "--on", "\(year)-01-06")
    #expect(approved.status == 0)
  }

  /// "Who leaves is audited" was switched off by an audit in office up to 24 months before.
  @Test func anAuditInOfficeDoesNotStandForTheOneOnLeaving() throws {
    let desk = try desk(["甲一,339900000300,局长,2003-01-01,,,"])
    try plan(desk, 1, 2009)
    try audit(desk, "P1-1", "2009-03-01")
    #expect(try select(desk).first?["decision"] == "not_yet")
    try desk.take(["c.csv": Self.heading + "甲一,339900000300,局长,2003-01-01,2009-10-31,调任,\n"])
    let row = try #require(select(desk).first)
    #expect(row["decision"] == "due_leaving" && row["reason"]?.contains("P1-1") == true)
    try plan(desk, 2, 2010)
    try audit(desk, "P2-1", "2010-03-01")
    let after = try #require(select(desk, "2015-12-31").first)
    #expect(after["decision"] == "out_of_scope" && after["reason"]?.contains("P2-1") == true)
  }

  /// The list took two parameters that the plan did not know.
  @Test func listAndPlanTakeTheSameParameters() throws {
    let desk = try desk(["甲一,339910000600,镇长,2007-06-01,,,"])
    let acting = try desk.run(
      "subject", "acting", "甲一", "--organ", "339910000600", "--post", "镇长", "--from", "2006-03-01",
      "--by", "周甲", "--on", "2009-12-31")
    #expect(acting.status == 0)
    #expect(try select(desk).first?["decision"] == "not_yet")
    #expect(try select(desk, "2009-12-31", "--count-acting").first?["decision"] == "due_tenure")
    for (options, demand) in [
      ([String](), "out"), (["--count-acting", "--cool-down", "12"], "must"),
    ] {
      let result = try desk.run(
        ["plan", "draft", "2009", "--by", "周甲", "--on", "2010-01-05"] + options)
      #expect(result.status == 0, "\(result.everything)")
      let stored = try desk.cell(
        "SELECT demand FROM plan_subject ORDER BY plan DESC LIMIT 1", "--reveal", "--reason", "测试")
      #expect(stored == demand)
    }
    #expect(try desk.broken().isEmpty)
  }
}
