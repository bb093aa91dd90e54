import Foundation
import Testing

/// The tables that offices hand in month by month.
@Suite("scenario: tables that are handed in") struct HandedInTests {
  private static let plans = "机构代码,编制类型,用编计划数,批准文号,下达日期,有效期至\n"
  private static let moves = "姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,批准文号\n"

  /// 40 places, so many people, and plans.
  private static func desk(_ people: Int, plans lines: [String] = [], moves entries: [String] = [])
    throws -> Desk
  {
    let desk = try Desk()
    var tables = [
      "a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas,
      "end.csv": Sample.roster(0..<people),
    ]
    if !lines.isEmpty { tables["p.csv"] = plans + lines.joined() }
    if !entries.isEmpty { tables["m.csv"] = moves + entries.joined() }
    try desk.take(tables, "--as-of", "2009-12-31")
    return desk
  }

  private static func rows(_ desk: Desk, _ words: String...) throws -> [[String: String]] {
    let result = try desk.run(["export"] + words + ["--format", "csv", "--headers", "key"])
    try #require(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text)
  }

  private static func plan(_ people: Int, until: String) -> String {
    "\(Sample.first),行政编制,\(people),岚编办〔2009〕7号,2009-01-10,\(until)\n"
  }

  static let cases:
    [(people: Int, plan: [String], vacant: String, reserved: String, available: String)] = [
      (38, [], "2", "", "2"), (38, [plan(1, until: "2010-06-30")], "2", "1", "1"),
      (38, [plan(3, until: "2010-06-30")], "2", "3", "0"),
      (38, [plan(2, until: "2009-11-30")], "2", "0", "2"), (41, [], "0", "", "0"),
    ]

  /// Free places less what live plans have promised; kinds never net, and nothing is below zero. Without any plan in the
  /// ledger nobody knows what is reserved.
  @Test(arguments: cases)
  func availableIsVacantLessReserved(
    people: Int, plan: [String], vacant: String, reserved: String, available: String
  ) throws {
    let desk = try Self.desk(people, plans: plan)
    let row = try #require(
      try Self.rows(desk, "places", "--as-of", "2009-12-31").first {
        $0["organ_code"] == Sample.first
      })
    #expect(
      row["approved"] == "40" && row["administrative"] == "40" && row["actual"] == "\(people)")
    #expect(
      [row["vacant"], row["reserved"], row["available"]] == [vacant, reserved, available], "\(row)")
    #expect(row["over"] == "\(max(0, people - 40))")
  }

  /// Without a roster nobody knows how many places are free: the cells are empty, and the reason stands there.
  @Test func anOrganWithoutRosterHasNoZeros() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas])
    let row = try #require(
      try Self.rows(desk, "places", "--as-of", "2009-12-31").first {
        $0["organ_code"] == Sample.first
      })
    #expect(row["approved"] == "40")
    for column in ["actual", "over", "vacant", "available"] {
      #expect(row[column] == "", "\(column)")
    }
    #expect(row["reason"]?.isEmpty == false)
  }

  @Test func aPlanSaysWhatIsUsedLeftAndReturned() throws {
    let entry = "测试90,\(Sample.person(90)),\(Sample.first),入编,2009-02-10,行政编制,调动,岚编办〔2009〕7号\n"
    let live = try Self.rows(
      try Self.desk(38, plans: [Self.plan(3, until: "2010-06-30")], moves: [entry]), "plans",
      "--as-of", "2009-12-31")
    #expect(
      live.map { [$0["people"], $0["used"], $0["left"], $0["returned"]] } == [["3", "1", "2", "0"]])
    let past = try Self.rows(
      try Self.desk(38, plans: [Self.plan(3, until: "2009-11-30")], moves: [entry]), "plans",
      "--as-of", "2009-12-31")
    #expect(
      past.map { [$0["people"], $0["used"], $0["left"], $0["returned"]] } == [["3", "1", "0", "2"]])
  }

  /// A total is a number, a change has its sign; 38 and +2 are 40 from then on.
  @Test func documentsAndChangesStandInOrder() throws {
    let desk = try Self.desk(38)
    let approvals = try Self.rows(desk, "approvals").filter { $0["organ_code"] == Sample.first }
    #expect(approvals.map { $0["document"] }.contains("岚编〔2008〕12号"))
    let numbers = approvals.compactMap { $0["administrative"] }.filter { !$0.isEmpty }
    #expect(
      numbers == ["38", "'+2"], "a change of +2 is guarded as any text that a spreadsheet would run"
    )
    let changes = try Self.rows(desk, "changes", Sample.first)
    #expect(changes.map { $0["total"] } == ["38", "40"])
    #expect(changes.map { $0["added"] } == ["", "2"] && changes.map { $0["taken"] } == ["", ""])
  }

  /// Names, posts and bodies, and nothing that tells who somebody is beyond that.
  @Test func namesAreAllThatIsPosted() throws {
    let desk = try Self.desk(38)
    let result = try desk.run(
      "export", "names", Sample.first, "--as-of", "2009-12-31", "--format", "csv")
    #expect(result.status == 0, "\(result.everything)")
    #expect(CSVText.records(result.text).count == 38)
    #expect(result.text.contains(Sample.name(3)))
    #expect(!result.everything.contains("3399**") && !result.everything.contains(Sample.person(3)))
    #expect(try Self.rows(desk, "names", Sample.second, "--as-of", "2009-12-31").isEmpty)
    // What is posted up of one unit begins with its places and people.
    let posted = try desk.run(
      "export", "names", Sample.first, "--as-of", "2009-12-31", "-o", "names.xlsx")
    #expect(posted.status == 0, "\(posted.everything)")
    let sheet = try WorkbookText.rows(desk.file("names.xlsx")).joined().joined(separator: " ")
    #expect(sheet.contains(#/编制 [0-9]+ 名，实有 [0-9]+ 名；举报电话 12310/#), "\(sheet)")
  }

  /// The roster has bodies mixed: who is of none comes first, then body by body as the roster names them.
  @Test func namesStandBodyByBody() throws {
    let desk = try Desk()
    let bodies = ["办公室", "财务科", "办公室", "", "财务科"]
    let rows = bodies.enumerated().map { place, body in
      "\(Sample.first),\(Sample.name(place)),行政编制,在岗,\(Sample.person(place)),\(body)"
    }
    let heading = "机构代码,姓名,编制类型,人员状态,身份证号,内设机构"
    try desk.take(
      ["a.csv": AuditDesk.organs, "r.csv": ([heading] + rows).joined(separator: "\n") + "\n"],
      "--as-of", "2009-12-31")
    let names = try Self.rows(desk, "names", Sample.first, "--as-of", "2009-12-31")
    let expected = [3, 0, 2, 1, 4].map { Sample.name($0) }
    #expect(names.map { $0["name"] ?? "" } == expected, "\(names)")
  }

  /// A workbook has a title, the unit, sums and who signs.
  @Test func aWorkbookIsReadyToBeSigned() throws {
    let desk = try Self.desk(38)
    #expect(try desk.run("export", "places", "--as-of", "2009-12-31", "-o", "p.xlsx").status == 0)
    let text = try WorkbookText.rows(desk.file("p.xlsx")).joined().joined(separator: " ")
    for word in ["编制使用情况表", "单位：人", "合计", "填表人", "可用"] {
      #expect(text.contains(word), "\(word): \(text)")
    }
  }
}
