import Foundation
import Testing

/// Decisions on words and approvals entered later put nothing right by themselves.
@Suite("decisions and corrected approvals") struct ProofGroundsTests {
  private func accept(_ desk: Desk, _ options: String = "", gives status: Int32) throws -> String {
    try desk.act("accept F1 \(options)", by: "郑丙", on: "2010-04-15", gives: status).everything
  }

  private static let approved = "--reason 已核对 --approver 冯丁"

  /// Two people in a body whose name is like that of an approved one, or not.
  private func unapproved(_ body: String) throws -> (desk: Desk, roster: String) {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let rows = (0..<6).map { Sample.Row(serial: $0, body: $0 < 2 ? body : "办公室") }
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    try #require(try desk.finding("F1")["rule"] == "organ.unapproved_body")
    try desk.submitted()
    return (desk, Sample.roster(rows))
  }

  @Test(arguments: ["政策法规科", "督查科"]) func aNameDecisionIsNoRectification(body: String) throws {
    let (desk, roster) = try unapproved(body)
    let decided = try desk.run("name", "accept", body, "政策法规处", "--organ", Sample.first)
    #expect(decided.status == 0, "\(decided.everything)")
    try desk.take(["n.csv": roster], "--as-of", "2010-03-31")
    try desk.run("check")
    let refused = try accept(desk, gives: 77)
    #expect(refused.contains(body) && refused.contains("--approver"), "\(refused)")
    _ = try accept(desk, "--reason 已核对", gives: 77)
    _ = try accept(desk, "--reason 已核对 --approver 吴乙", gives: 77)
    #expect(try accept(desk, Self.approved, gives: 0).contains(body))
    // What was approved stands in the event, for whoever asks later.
    for (language, words) in [
      ("zh", "经批准的依据 此后对写法的认定“\(body)”"),
      ("en", "grounds that were approved decisions made since on \"\(body)\""),
    ] {
      let trace = try desk.run("trace", "F1", "--lang", language, "--format", "csv").text
      #expect(trace.replacing("\"\"", with: "\"").contains(words), "\(trace)")
    }
    let back = try desk.run("name", "reject", body, "政策法规处", "--organ", Sample.first)
    #expect(back.status == 0 && back.everything.contains("F1"), "\(back.everything)")
    #expect(try desk.finding("F1")["status"] == "confirmed")
    #expect(try desk.broken().isEmpty)
  }

  /// The same on the data of before is a correction, and somebody else approves it.
  @Test func aCorrectionByANameDecisionNeedsAnApprover() throws {
    let (desk, _) = try unapproved("政策法规科")
    try desk.run("name", "accept", "政策法规科", "政策法规处", "--organ", Sample.first)
    try desk.run("check")
    _ = try accept(desk, Self.approved, gives: 77)
    try desk.act("void F1 --reason 写法", by: "郑丙", on: "2010-04-15", gives: 77)
    try desk.act("void F1 --reason 写法 --approver 冯丁", by: "郑丙", on: "2010-04-15", gives: 0)
  }

  /// One of five holds no place any more, because a word is said to mean that he has left, or is off quota.
  @Test(arguments: [("state", "挂编", "调出"), ("quota_kind", "控制编", "编外")])
  func aValueDecisionIsNoRectification(field: String, word: String, meaning: String) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)])])
    try desk.take(["r.csv": Sample.roster(0..<5)], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    try desk.submitted()
    try #require(try desk.run("value", "set", field, word, meaning).status == 0)
    let rows = (0..<5).map { serial in
      Sample.Row(
        serial: serial, kind: serial == 4 && field == "quota_kind" ? word : "行政编制",
        state: serial == 4 && field == "state" ? word : "在岗")
    }
    try desk.take(["n.csv": Sample.roster(rows)], "--as-of", "2010-03-31")
    try desk.run("check")
    var options = Self.approved
    if field == "quota_kind" {
      // Whoever is still there and counts nowhere has no finding: one is raised by hand.
      try desk.act(
        "raise --organ \(Sample.first) --title 改写 --part 行政编制", by: "周甲", on: "2010-04-12")
      options += " --beside H1"
      #expect(try accept(desk, "--beside H1", gives: 77).contains(word))
    } else {
      #expect(try accept(desk, gives: 77).contains(word))
    }
    _ = try accept(desk, options, gives: 0)
    let forgotten = try desk.run("value", "forget", field, word)
    #expect(forgotten.everything.contains("F1"), "\(forgotten.everything)")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  private static let heading = "机构代码,编制类型,核定数,批准文号,生效日期\n"

  /// A new roster of the same people, and an approval of a day before the finding.
  @Test(arguments: ["岚编〔2009〕5号,2009-08-01", "岚编〔2009〕9号,2009-09-01", ",2010-02-15"])
  func anApprovalEnteredLaterIsNoRectification(approval: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.write("q.csv", Self.heading + "\(Sample.first),行政编制,41,\(approval)\n")
    #expect(try desk.run("import", "q.csv").status == 0)
    try desk.checkRoster(41, on: "2010-04-10")
    let refused = try accept(desk, gives: 77)
    #expect(refused.contains("finding void") && refused.contains("--approver"), "\(refused)")
    _ = try accept(desk, Self.approved, gives: 0)
  }

  /// Places that are given until a day that the ledger knows already: named, and closed with an approver only.
  @Test(arguments: [("-1", true), ("+1", false)])
  func placesGivenForAWhile(change: String, asked: Bool) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.write(
      "q.csv",
      "机构代码,编制类型,增减数,批准文号,生效日期\n\(Sample.first),行政编制,+1,岚编〔2010〕3号,2010-02-15\n"
        + "\(Sample.first),行政编制,\(change),岚编〔2010〕4号,2010-06-30\n")
    #expect(try desk.run("import", "q.csv").status == 0)
    try desk.checkRoster(41, on: "2010-04-10")
    let said = try accept(desk, gives: asked ? 77 : 0)
    #expect(said.contains("岚编〔2010〕3号") && said.contains("岚编〔2010〕4号") == asked, "\(said)")
    if asked { _ = try accept(desk, Self.approved, gives: 0) }
  }

  /// A document of a later day does it, and is named.
  @Test(arguments: [true, false]) func aNewApprovalIsNamed(withRoster: Bool) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.write("q.csv", Self.heading + "\(Sample.first),行政编制,41,岚编〔2010〕3号,2010-02-15\n")
    #expect(try desk.run("import", "q.csv").status == 0)
    if withRoster {
      try desk.checkRoster(41, on: "2010-04-10")
    } else {
      try desk.run("check", "--as-of", "2010-04-10")
    }
    let said = try accept(desk, gives: 0)
    #expect(said.contains("岚编〔2010〕3号") && said.contains("2010-02-15"), "\(said)")
    let trace = try desk.run("trace", "F1", "--format", "csv")
    #expect(trace.text.contains("岚编〔2010〕3号"), "\(trace.text)")
  }
}
