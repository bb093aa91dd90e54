import Foundation
import Testing

/// Words that people decide on: stored rows are read anew, earlier checks stay, and all can be taken back.
@Suite("scenario: words decided on") struct ValueScenarioTests {
  /// Five people on three places, two of them in a state that no list knows.
  private func desk() throws -> Desk {
    let desk = try Desk()
    let rows = (1...5).map { Sample.Row(serial: $0, state: $0 > 3 ? "另册管理" : "在岗") }
    try desk.take(
      [
        "organs.csv": Sample.organs, "quotas.csv": Sample.quotas([(Sample.first, "行政编制", 3)]),
        "roster.csv": Sample.roster(rows),
      ], "--as-of", "2010-06-30")
    return desk
  }

  private func overrun(_ desk: Desk) throws -> [[String: String]] {
    let check = try desk.run("check", "--format", "csv", "--headers", "key")
    return CSVText.records(check.text).filter { $0["rule"] == "quota.overrun" }
  }

  @Test func storedRowsAreReadAnewAndOldRunsStay() throws {
    let desk = try desk()
    // All that is too many hangs on the word: it accuses nobody as long as nobody says what it means.
    #expect(try overrun(desk).isEmpty)
    let held = try desk.run("value", "set", "人员状态", "另册管理", "在岗")
    #expect(held.status == 0 && held.text.contains("2 行"), "\(held.everything)")
    #expect(try overrun(desk).map { $0["actual"] } == ["5"])
    let before = try desk.run("explain", "F1").text
    let told = try desk.run("value", "set", "人员状态", "另册管理", "调出")
    #expect(told.status == 0 && told.text.contains("2 行"), "\(told.everything)")
    #expect(try desk.run("explain", "F1").text == before)
    #expect(try overrun(desk).isEmpty)
    #expect(try desk.cell("SELECT count(*) FROM staff WHERE state = '调出'") == "2")
    let difference = try desk.run("diff", "2", "3", "--lang", "en")
    #expect(difference.text.contains("corrected"), "\(difference.everything)")
    #expect(try desk.run("verify").status == 0)
    let same = try desk.run("import", "roster.csv", "--as-of", "2010-06-30")
    #expect(same.text.contains("相同 5"), "\(same.text)")
    #expect(try desk.run("value", "set", "state", "另 册管理", "transferred away").text.contains("此前"))
    #expect(try desk.run("value", "forget", "state", "另册管理").status == 0)
    #expect(try overrun(desk).isEmpty)
    #expect(try desk.run("verify").status == 0)
    #expect(try desk.run("value", "forget", "state", "另册管理").status == 66)
  }

  @Test("who leads is judged by what people decided of a word that no list has")
  func leadersFollowDecisions() throws {
    let desk = try Desk()
    let people = [
      "甲一,339901198001010013,局长,局领导,是", "甲二,339901198001010021,副局长,局领导,是",
      "甲三,33990119800101003X,办公室主任,办公室,中坚", "甲四,339901198001010048,人事股长,人事股,中坚",
    ]
    let posts = ["班子,正职", "班子,副职", "内设机构,正职"].map { "A1,\($0),1,岚编〔2008〕1号,2008-01-01\n" }
    try desk.take(
      [
        "organs.csv": "机构代码,机构名称,机构类别,机构规格\nA1,岚汀市教育局,政府工作部门,正科级\n",
        "posts.csv": "机构代码,范围,正副职,核定职数,批准文号,生效日期\n" + posts.joined(),
        "roster.csv": "机构代码,姓名,身份证号,职务,内设机构,是否领导职务,编制类型,人员状态\n"
          + people.map { "A1,\($0),行政编制,在岗\n" }.joined(),
      ], "--as-of", "2010-06-30")
    let overrun = {
      let check = try desk.run("check", "--format", "csv", "--headers", "key")
      return CSVText.records(check.text).filter { $0["rule"] == "post.overrun" }
    }
    #expect(try overrun().isEmpty)
    #expect(try desk.run("value", "set", "是否领导职务", "中坚", "是").status == 0)
    #expect(try overrun().map { $0["actual"] } == ["2"])
    #expect(try desk.run("value", "set", "是否领导职务", "中坚", "否").status == 0)
    #expect(try overrun().isEmpty)
  }

  @Test(
    "an import whose rows were read anew can be undone, and what comes back is read by the decision"
  )
  func undoRegardsDecisions() throws {
    let desk = try desk()
    try desk.write("later.csv", Sample.roster((1...5).map { Sample.Row(serial: $0) }))
    #expect(try desk.run("import", "later.csv", "--as-of", "2010-06-30").status == 0)
    #expect(try desk.run("value", "set", "state", "另册管理", "退休").status == 0)
    #expect(try desk.run("undo", "2").status == 0)
    #expect(try desk.cell("SELECT count(*) FROM staff WHERE state = '退休'") == "2")
    #expect(try desk.run("verify").status == 0)
    #expect(try desk.run("undo", "1").status == 0)
    #expect(try desk.cell("SELECT count(*) FROM staff") == "0")
    #expect(try desk.run("verify").status == 0)
  }

  @Test("rows that a later import said too stay, read by the decision, when the first is undone")
  func rowsOfTwoImportsStay() throws {
    let desk = try desk()
    try desk.write(
      "again.csv",
      Sample.roster((1...5).map { Sample.Row(serial: $0, state: $0 > 3 ? "另册管理" : "在岗") }))
    #expect(try desk.run("import", "again.csv", "--as-of", "2010-06-30").text.contains("相同 5"))
    #expect(try desk.run("value", "set", "state", "另册管理", "退休").status == 0)
    let undone = try desk.run("undo", "1")
    #expect(undone.status == 0, "\(undone.everything)")
    #expect(try desk.cell("SELECT count(*) FROM staff") == "5")
    #expect(try desk.cell("SELECT count(*) FROM staff WHERE state = '退休'") == "2")
    #expect(try desk.run("verify").status == 0)
  }

  @Test("the number of an act of reading anew is not undone like an import") func undoOfAReading()
    throws
  {
    let desk = try desk()
    try desk.run("value", "set", "state", "另册管理", "退休")
    let refused = try desk.run("undo", "2")
    #expect(refused.status == 77 && refused.words.contains("value forget"), "\(refused.everything)")
    #expect(try desk.run("imports").text.contains("重读"))
  }

  @Test("a kind that no list knows becomes one of the list, in rosters and approvals alike")
  func kindsOfApprovals() throws {
    let desk = try Desk()
    try desk.take(
      [
        "organs.csv": Sample.organs,
        "quotas.csv": Sample.quotas([(Sample.first, "勤保编", 2), (Sample.first, "行政编制", 3)]),
        "roster.csv": Sample.roster((1...3).map { Sample.Row(serial: $0, kind: "勤保编") }),
      ], "--as-of", "2010-06-30")
    #expect(try overrun(desk).map { $0["part"] } == ["勤保编"])
    let told = try desk.run("value", "set", "编制类型", "勤保编", "工勤编制")
    #expect(told.text.contains("4 行"), "\(told.everything)")
    #expect(try overrun(desk).map { $0["part"] } == ["工勤编制"])
    #expect(try desk.cell("SELECT count(*) FROM staffing_quota WHERE kind = '工勤编制'") == "1")
    #expect(try desk.run("value", "forget", "quota_kind", "勤保编").status == 0)
    #expect(try desk.cell("SELECT count(*) FROM staffing_quota WHERE kind = '勤保编'") == "1")
    #expect(try desk.run("value", "set", "quota_kind", "勤保编", "编外").status == 0)
    #expect(try overrun(desk).isEmpty)
    #expect(try desk.run("verify").status == 0)
    #expect(try desk.run("value", "set", "quota_kind", "勤保编", "勤保编").status == 0)
    #expect(try desk.run("value", "list", "--format", "csv").text.contains("待认定") == true)
    #expect(try desk.run("verify").status == 0)
  }

  static let refusals: [(arguments: [String], status: Int32)] = [
    (["state", "另册管理", "没有"], 66), (["nothing", "另册管理", "调出"], 64),
    (["state", "调出", "在岗"], 77), (["state", " ", "在岗"], 64),
    (["state", "另册管理", "另册管理"], 66),
  ]

  @Test(arguments: refusals)
  func refused(arguments: [String], status: Int32) throws {
    let desk = try desk()
    let result = try desk.run(["value", "set"] + arguments)
    #expect(result.status == status, "\(result.everything)")
    #expect(try desk.json("value", "list").rows().count == 1)
  }

  @Test("leaders by a word that was decided on are counted") func leaderWords() throws {
    let desk = try Desk()
    let rows = (1...4).map {
      Sample.Row(serial: $0, post: "副局长", rank: "副处级", isLeader: $0 < 3 ? "班子" : "否")
    }
    try desk.take(
      ["organs.csv": Sample.organs, "roster.csv": Sample.roster(rows)], "--as-of", "2010-06-30")
    #expect(try desk.run("value", "set", "leader", "班子", "是").status == 0)
    #expect(try desk.cell("SELECT count(*) FROM staff WHERE is_leader = '是'") == "2")
    #expect(try desk.run("verify").status == 0)
  }
}
