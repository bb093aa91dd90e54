import Foundation
import Testing

/// What documents say becomes entries of the ledger once a person accepts it.
@Suite("scenario: a document is read and accepted") struct ReadAcceptTests {
  private static let plan = """
    岚汀市水务局职能配置、内设机构和人员编制规定

    第一条 岚汀市水务局设下列3个内设机构：
    （一）办公室。负责机关运转。
    （二）规划科。拟订规划。
    （三）河湖科。承担河湖管理。
    第二条 岚汀市水务局机关行政编制42名。设局长1名，副局长3名；科级领导职数5名（3正2副）。
    第三条 岚汀市水务局机关工勤人员编制另行核定。

    2019年3月28日
    """

  private static func notice(_ after: Int) -> String {
    """
    关于调整岚汀市水务局机构编制的通知
    岚编〔2021〕12号

    市水务局：
    经研究，核减你局行政编制4名，调整后，行政编制\(after)名。

    2021年5月6日
    """
  }

  private func desk(after: Int = 38) throws -> Desk {
    let desk = try Desk()
    try desk.write("plan.txt", Self.plan)
    try desk.write("notice.txt", Self.notice(after))
    return desk
  }

  private func list(_ desk: Desk, _ words: String...) throws -> [[String: String]] {
    let result = try desk.run(["read", "list"] + words + ["--format", "csv", "--headers", "key"])
    #expect(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text)
  }

  private func decide(_ desk: Desk, _ verb: String, _ words: String...) throws -> Tool.Result {
    try desk.run(["read", verb] + words + ["--by", "周甲", "--on", "2021-06-01"])
  }

  private func rows(_ desk: Desk, _ sql: String) throws -> [[String: String]] {
    let result = try desk.run("sql", sql, "--format", "csv", "--headers", "key")
    #expect(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text)
  }

  @Test func nothingIsStoredBeforeItIsAccepted() throws {
    let desk = try desk()
    let open = try list(desk, "plan.txt", "notice.txt")
    #expect(open.count { $0["state"] == "open" } == 9)
    #expect(open.first { $0["label"] == "副局长" }?["total"] == "3")
    #expect(open.first { $0["change"] == "-4" }?["total"] == "38")
    #expect(open.filter { $0["state"] != "open" }.map { $0["state"] } == ["to_be_set"])
    #expect(!FileManager.default.fileExists(atPath: desk.ledger))
  }

  @Test func acceptedEntriesAreApprovalsWithTheirSentence() throws {
    let desk = try desk()
    let taken = try decide(desk, "accept", "plan.txt", "notice.txt", "--all")
    #expect(taken.status == 0, "\(taken.everything)")
    let quotas = try rows(
      desk,
      "SELECT kind, people, change, document, effective FROM staffing_quota ORDER BY effective")
    #expect(quotas.map { $0["people"] } == ["42", "38"])
    #expect(quotas.map { $0["effective"] } == ["2019-03-28", "2021-05-06"])
    #expect(quotas[1]["document"] == "岚编〔2021〕12号" && quotas[1]["change"] == "-4")
    let posts = try rows(
      desk, "SELECT scope, role, people FROM leader_post ORDER BY scope DESC, role DESC")
    #expect(posts.map { $0["people"] } == ["1", "3", "3", "2"])
    #expect(try rows(desk, "SELECT name FROM organ WHERE category = '内设机构'").count == 3)
    #expect(try list(desk, "plan.txt", "notice.txt").allSatisfy { $0["state"] == "to_be_set" })

    let people = (1...39).map { "岚汀市水务局,人\($0),行政编制,科员\n" }.joined()
    try desk.take(["r.csv": "单位,姓名,编制类型,职务\n" + people], "--as-of", "2021-06-30")
    #expect(try desk.run("check").status <= 2)
    let finding = try #require(
      try rows(desk, "SELECT finding FROM finding WHERE rule = 'quota.overrun'").first?["finding"])
    let words = try desk.run("explain", finding).everything
    #expect(words.contains("核减你局行政编制4名，调整后，行政编制38名。"), "\(words)")
  }

  @Test func undoProposesAgainAndAnotherCopyDoesNot() throws {
    let desk = try desk()
    #expect(try decide(desk, "accept", "notice.txt", "--only", "1").status == 0)
    try desk.write("copy.txt", Self.notice(38))
    #expect(try list(desk, "copy.txt").isEmpty)
    #expect(try decide(desk, "accept", "copy.txt", "--only", "1").status == 77)
    #expect(try desk.run("undo", "1").status == 0)
    #expect(try list(desk, "copy.txt").map { $0["state"] } == ["open"])
    #expect(try desk.run("verify").status == 0)
  }

  /// A copy with one more sentence made two lines of one document, and the change counted twice.
  @Test func copiesOfADocumentAreTakenOnce() throws {
    let desk = try desk()
    try desk.write("copy.txt", Self.notice(38) + "\n核增你局事业编制2名。\n")
    let taken = try decide(desk, "accept", "notice.txt", "copy.txt", "--all")
    #expect(taken.status == 0, "\(taken.everything)")
    let quotas = try rows(desk, "SELECT kind, people, change FROM staffing_quota ORDER BY kind")
    #expect(quotas.map { $0["change"] } == ["2", "-4"], "\(quotas)")
    #expect(try list(desk, "copy.txt").isEmpty)
  }

  /// 42 − 4 is not 37: nothing of the notice may be taken.
  @Test func aFailedCheckHoldsTheEntryBack() throws {
    let desk = try desk(after: 37)
    let result = try decide(desk, "accept", "plan.txt", "notice.txt", "--all")
    #expect(result.status == 0, "\(result.everything)")
    #expect(
      try rows(desk, "SELECT people FROM staffing_quota").map { $0["people"] } == ["42"])
    let both = try desk.run(
      "read", "list", "plan.txt", "notice.txt", "--all", "--format", "csv", "--headers", "key")
    #expect(CSVText.records(both.text).contains { $0["state"] == "held" })
  }

  @Test func whatIsRejectedIsNotProposedAgain() throws {
    let desk = try desk()
    #expect(
      try decide(desk, "reject", "notice.txt", "--only", "1", "--reason", "已由后文替代").status == 0)
    #expect(try list(desk, "notice.txt").isEmpty)
    #expect(try decide(desk, "accept", "notice.txt", "--only", "1").status == 77)
    #expect(
      try desk.run(
        "withdraw", "D1", "--reason", "看错", "--by", "周甲", "--on", "2021-06-02"
      ).status == 0)
    #expect(try list(desk, "notice.txt").count == 1)
  }

  @Test func aSheetOfTicksChooses() throws {
    let desk = try desk()
    #expect(try desk.run("read", "list", "plan.txt", "-o", "p.csv").status == 0)
    var lines = try String(contentsOfFile: desk.file("p.csv"), encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let place = try #require(lines.firstIndex { $0.contains("副局长,副职") })
    lines[place] = lines[place].replacing("待认定,,", with: "待认定,是,")
    try desk.write("p.csv", lines.joined(separator: "\n"))
    let taken = try decide(desk, "accept", "plan.txt", "--ticked", "p.csv")
    #expect(taken.status == 0, "\(taken.everything)")
    #expect(try rows(desk, "SELECT role, people FROM leader_post").map { $0["people"] } == ["3"])
  }

  /// The page has a box for each open proposal; the file that its script writes chooses as a sheet does.
  @Test func aPageOfTicksChooses() throws {
    let desk = try desk()
    #expect(try desk.run("read", "list", "plan.txt", "notice.txt", "--page", "p.html").status == 0)
    let page = String(decoding: try desk.bytes("p.html"), as: UTF8.self)
    #expect(page.ranges(of: "type=\"checkbox\"").count == 9)
    #expect(page.contains("设局长1名，<mark>副局长3名</mark>；"))
    #expect(page.contains("Content-Security-Policy"))
    #expect(!page.contains("http://") && !page.contains("https://"))
    let key = try #require(
      page.ranges(of: "data-key=\"").map { page[$0.upperBound...].prefix { $0 != "\"" } }
        .first { $0.contains("副局长") }
    ).split(separator: "\t")
    let answer =
      "\u{feff}\"文件\",\"序号\",\"名目\",\"采用\"\r\n"
      + (key + ["是"]).map { "\"\($0)\"" }.joined(separator: ",") + "\r\n"
    try desk.write("ticked.csv", answer)
    let taken = try decide(desk, "accept", "plan.txt", "notice.txt", "--ticked", "ticked.csv")
    #expect(taken.status == 0, "\(taken.everything)")
    #expect(try rows(desk, "SELECT role, people FROM leader_post").map { $0["people"] } == ["3"])
  }

  @Test func aRefusedImportLeavesNoLedgerAndNumbersBetweenAreNoBlankRows() throws {
    let desk = try desk()
    let early = try desk.run(
      "read", "accept", "plan.txt", "--all", "--by", "、", "--on", "2021-06-01")
    #expect(early.status != 0, "\(early.everything)")
    #expect(!FileManager.default.fileExists(atPath: desk.ledger))
    let taken = try decide(desk, "accept", "plan.txt", "--only", "1,7")
    #expect(taken.status == 0, "\(taken.everything)")
    #expect(!taken.everything.contains("空行"), "\(taken.everything)")
  }

  @Test(
    arguments: [
      (["--only", "99"], 66), (["--only", "0"], 64), ([], 64), (["--all", "--only", "1"], 64),
      (["--only", "2"], 77),
    ] as [([String], Int32)])
  func aWrongChoiceStoresNothing(words: [String], status: Int32) throws {
    let desk = try desk()
    let result = try desk.run(
      ["read", "accept", "plan.txt", "--by", "周甲", "--on", "2021-06-01"] + words)
    #expect(result.status == status, "\(words): \(result.everything)")
    #expect(!FileManager.default.fileExists(atPath: desk.ledger))
  }

  @Test func aDocumentWithoutDayOrOrganAsksForThem() throws {
    let desk = try desk()
    try desk.write("bare.txt", "核定行政编制12名。\n")
    let nobody = try decide(
      desk, "accept", "bare.txt", "--all", "--effective", "2020-01-01")
    #expect(nobody.status == 65, "\(nobody.everything)")
    let undated = try decide(desk, "accept", "bare.txt", "--all", "--organ", "岚汀市水务局")
    #expect(undated.status == 65, "\(undated.everything)")
    let taken = try decide(
      desk, "accept", "bare.txt", "--all", "--organ", "岚汀市水务局", "--effective", "2020-01-01")
    #expect(taken.status == 0, "\(taken.everything)")
    #expect(
      try rows(desk, "SELECT people, effective FROM staffing_quota").map { $0["effective"] }
        == ["2020-01-01"])
  }
}
