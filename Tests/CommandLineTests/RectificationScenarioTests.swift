import Foundation
import Testing

/// "Is the finding really put right?": from confirmed to closed, and back.
@Suite("scenario: rectification") struct RectificationScenarioTests {
  /// 40 places, 41 people at year end: confirmed, planned, submitted, closed by data, and back.
  @Test func isClosedByDataAloneAndComesBack() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(
      "plan F1 --measure 调出1人 --owner 吴乙 --target ≤40 --deadline 2010-03-31", by: "吴乙",
      on: "2010-02-01")
    try desk.write("调令.txt", "调出1人")
    try desk.act("evidence F1 --evidence 调令.txt", by: "吴乙", on: "2010-03-20")
    try desk.act("submit F1", by: "吴乙", on: "2010-03-25")
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-03-28", gives: 77).words
    for word in ["第 1 次检查", "2009-12-31", "41"] { #expect(refused.contains(word), "\(refused)") }
    #expect(try desk.finding("F1")["status"] == "submitted")
    try extendTwiceRefused(desk)
    try desk.checkRoster(40, on: "2010-04-10")
    #expect(try desk.finding("F1")["seen"] == "cleared")
    let own = try desk.act("accept F1", by: "吴乙", on: "2010-04-15", gives: 77)
    #expect(own.words.contains("本人"))
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    let first = try desk.run("export", "findings", "--run", "1", "--headers", "key").text
    #expect(CSVText.records(first).first?["status"] == "accepted")
    try returns(desk)
  }

  private func extendTwiceRefused(_ desk: Desk) throws {
    let extend = "extend F1 --to 2010-06-30 --reason 调动手续"
    let nobody = try desk.act(extend, by: "吴乙", on: "2010-03-29", gives: 77)
    #expect(nobody.words.contains("--approver"))
    let owner = try desk.act(
      extend + " --approver 吴乙", by: "吴乙", on: "2010-03-29", gives: 77)
    #expect(owner.words.contains("--approver"))
    let late = try desk.finding("F1", on: "2010-04-05")
    #expect(late["overdue_days"] == "5" && late["outcome"] == "not_done", "\(late)")
    #expect(late["first_deadline"] == late["deadline"])
    try desk.act(extend + " --approver 冯丁", by: "吴乙", on: "2010-04-06")
    let extended = try desk.finding("F1", on: "2010-04-06")
    let seen = ["first_deadline", "deadline", "extensions", "overdue_days"].map { extended[$0] }
    #expect(seen == ["2010-03-31", "2010-06-30", "1", "0"])
    let words = try desk.run("finding", "show", "F1").words
    #expect(words.contains("2010-03-31") && words.contains("2010-06-30"))
  }

  private func returns(_ desk: Desk) throws {
    #expect(try desk.checkRoster(41, on: "2010-10-31").status == 1)
    let back = try desk.finding("F1")
    #expect(back["status"] == "confirmed" && back["rebounds"] == "1", "\(back)")
    #expect(back["owner"] == "吴乙" && back["deadline"] == "" && back["seen"] == "alive")
    #expect(try desk.run("finding", "list", "--format", "csv").text.contains("F2") == false)
    let history = try desk.run("finding", "show", "F1", "--format", "csv", "--headers", "key").text
    let kinds = CSVText.records(history).map { $0["kind"] }
    #expect(kinds.contains("finding.accepted") && kinds.last == "finding.returned")
    #expect(CSVText.records(history).contains { $0["evidence"] == "调令.txt" })
    let verify = try desk.run("verify")
    #expect(verify.status == 0, "\(verify.everything)")
  }

  @Test func correctedRowsMakeItVoidNotAccepted() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.take(
      ["end.csv": Sample.roster(0..<40)], "--as-of", "2009-12-31", "--replace")
    try desk.run("check", "--as-of", "2009-12-31")
    #expect(try desk.finding("F1")["seen"] == "corrected")
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-03-28", gives: 77)
    #expect(refused.words.contains("void"))
    try desk.act("void F1 --reason 录入错误", by: "郑丙", on: "2010-03-28", gives: 77)
    try desk.act("void F1 --reason 录入错误 --approver 冯丁", by: "郑丙", on: "2010-03-28")
    #expect(try desk.finding("F1")["status"] == "void")
    #expect(try desk.broken().isEmpty)
    #expect(try desk.checkRoster(41, on: "2010-06-30").status == 1)
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  @Test func aFilteredRunProvesNothing() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.checkRoster(40, on: "2010-04-10", "--rule", "post.overrun")
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(refused.words.contains("未再检查"), "\(refused.words)")
    try desk.run("check", "--as-of", "2010-04-10")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-09", gives: 77)
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
  }

  @Test func aFindingByHandNeedsAFileToBeClosed() throws {
    let desk = try Desk.withOneFinding()
    try desk.act(
      "raise --organ 339901000100 --title 职责与三定不符 --basis 令486:26(2)", by: "周甲",
      on: "2010-01-20")
    try desk.act("raise --organ 1 --title 无此机构", by: "周甲", on: "2010-01-20", gives: 66)
    try desk.act("confirm H1", by: "周甲", on: "2010-01-21")
    #expect(try desk.finding("H1")["article"] == "2")
    try desk.act(
      "plan H1 --measure 改正 --owner 吴乙 --target 一致 --term at_once", by: "周甲", on: "2010-01-22")
    #expect(try desk.finding("H1")["deadline"] == "2010-02-21")
    try desk.act("submit H1 --note 已改", by: "吴乙", on: "2010-02-01")
    try desk.act("accept H1", by: "郑丙", on: "2010-02-02", gives: 77)
    try desk.write("三定.txt", "一致")
    try desk.act("evidence H1 --evidence 无.txt", by: "吴乙", on: "2010-02-02", gives: 66)
    try desk.act("evidence H1 --evidence 三定.txt", by: "吴乙", on: "2010-02-02")
    try desk.act("accept H1", by: "周甲", on: "2010-02-03", gives: 77)
    try desk.act("accept H1", by: "郑丙", on: "2010-02-03")
    try desk.act("reopen H1 --reason 复查", by: "郑丙", on: "2010-03-01")
    #expect(try desk.finding("H1")["status"] == "confirmed")
    #expect(try desk.broken().isEmpty)
  }

  @Test func otherWaysOut() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act("transfer F1 --to 市纪委 --reason 涉嫌违纪 --approver 冯丁", by: "周甲", on: "2010-01-21")
    try desk.act("resume F1 --reason 退回", by: "周甲", on: "2010-01-22")
    let long = "long-term F1 --reason 历史遗留 --approver 冯丁"
    try desk.act(long, by: "周甲", on: "2010-01-23", gives: 77)
    try desk.act(long + " --deadline 2011-12-31", by: "周甲", on: "2010-01-23")
    #expect(try desk.finding("F1", on: "2012-01-31")["overdue_days"] == "31")
    let exempt = "exempt F1 --reason 政策性安置 --document 岚编〔2010〕8号"
    try desk.act(exempt, by: "周甲", on: "2010-01-24", gives: 77)
    try desk.act(exempt + " --approver 冯丁", by: "周甲", on: "2010-01-24")
    try desk.act("classify F1 --cause 政策性安置 --policy yes", by: "周甲", on: "2010-01-25", gives: 77)
    #expect(try desk.broken().isEmpty)
  }

  @Test func theLetterHasTheConfirmedOnes() throws {
    let desk = try Desk.withOneFinding()
    let letter = [
      "finding", "letter", "--organ", Sample.first, "--format", "csv", "--headers", "key",
      "--anchor",
    ]
    #expect(CSVText.records(try desk.run(letter).text).isEmpty)
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act("notify F1 --document 岚编办〔2010〕3号", by: "周甲", on: "2010-01-21")
    let row = try #require(CSVText.records(try desk.run(letter).text).first)
    #expect(row["finding"] == "F1" && row["document"] == "岚编办〔2010〕3号" && row["article"] == "")
    let chain = try #require(row["chain"])
    #expect(try desk.broken("--anchor", chain).isEmpty)
    #expect(try desk.run("verify", "--anchor", "9:abc").status == 64)
    let wrong = "2:" + String(repeating: "a", count: 64)
    #expect(try desk.broken("--anchor", wrong) == ["anchor": "event 2"])
    let trace = CSVText.records(
      try desk.run("trace", "--format", "csv", "--headers", "key").text)
    #expect(
      trace.suffix(3).map { $0["kind"] } == [
        "run.recorded", "finding.confirmed", "finding.notified",
      ]
        && trace.last?["chain"] == chain.split(separator: ":").last.map(String.init))
    #expect(try desk.run("trace", "F7").status == 66)
  }
}
