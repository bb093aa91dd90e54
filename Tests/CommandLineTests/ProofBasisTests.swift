import Foundation
import Testing

/// A proof judges all that a finding rests on, each on newer data of its own sort.
@Suite("what a proof rests on") struct ProofBasisTests {
  /// Submits F1 and tries to close it.
  private func close(
    _ desk: Desk, on day: String, gives status: Int32, _ options: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Tool.Result {
    if try desk.finding("F1")["status"] == "raised" {
      try desk.act("confirm F1", by: "周甲", on: "2010-02-01")
      try desk.act(
        "plan F1 --measure 改 --owner 吴乙 --target 改 --deadline 2010-12-31", by: "吴乙",
        on: "2010-02-02")
      try desk.act("submit F1 --note 已改", by: "吴乙", on: "2010-02-03")
    }
    return try desk.act(
      "accept F1 \(options)", by: "郑丙", on: day, gives: status, sourceLocation: sourceLocation)
  }

  private func paid(_ rows: [Sample.Row], _ serials: [Int]) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    try desk.take(
      [
        "r1.csv": Sample.roster(rows),
        "r2.csv": Sample.roster(50..<55, organ: Sample.second),
        "p1.csv": Sample.payroll(serials, month: "2010-01"),
        "p2.csv": Sample.payroll(Array(50..<55), payer: Sample.second, month: "2010-01"),
      ], "--as-of", "2010-01-31")
    try desk.run("check")
    return desk
  }

  /// Paid and on no roster, or paid after leaving; next month the payer hands in no pay list.
  @Test(arguments: [true, false]) func aPayListThatIsNotHandedInClosesNothing(left: Bool) throws {
    let rows = (0..<5).map { Sample.Row(serial: $0) }
    let leaver = left ? [Sample.Row(serial: 9, state: "退休", leftOn: "2009-06-30")] : []
    let desk = try paid(rows + leaver, Array(0..<5) + [9])
    let rule = left ? "pay.after_leaving" : "pay.off_roster"
    #expect(try desk.finding("F1")["rule"] == rule)
    try desk.take(
      [
        "r1b.csv": Sample.roster(rows),
        "r2b.csv": Sample.roster(50..<55, organ: Sample.second),
        "p2b.csv": Sample.payroll(Array(50..<55), payer: Sample.second, month: "2010-02"),
      ], "--as-of", "2010-02-28", "--replace")
    try desk.run("check")
    let refused = try close(desk, on: "2010-03-05", gives: 77).words
    for word in [Sample.first, "工资表"] { #expect(refused.contains(word), "\(refused)") }
    let change = CSVText.records(
      try desk.run("diff", "1", "2", "--format", "csv", "--headers", "key").text)
    #expect(change.first { $0["finding"] == "F1" }?["change"] == "unchecked")
    #expect(try desk.broken().isEmpty)
  }

  /// A person on two rosters; only one of the two organs hands in a newer one.
  @Test(arguments: [Sample.first, Sample.second])
  func oneRosterOfTwoOrgansClosesNothing(silent: String) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let organs = [Sample.first, Sample.second]
    let other = try #require(organs.first { $0 != silent })
    try desk.take(
      [
        "1.csv": Sample.roster(3..<6, organ: organs[0]),
        "2.csv": Sample.roster(5..<9, organ: organs[1]),
      ], "--as-of", "2010-01-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "person.double_place")
    try desk.take(["n.csv": Sample.roster(20..<24, organ: other)], "--as-of", "2011-02-15")
    try desk.run("check")
    let refused = try close(desk, on: "2011-02-20", gives: 77).words
    #expect(refused.contains(silent), "\(refused)")
    #expect(try desk.finding("F1")["seen"] == "unchecked")
  }

  /// Rows of the same data day are corrected, and some approval comes: nothing was put right.
  @Test(arguments: ["工勤编制,9", "行政编制,40", "行政编制,41"])
  func aCorrectionBesideAnApprovalIsNoRectification(approval: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.take(["end.csv": Sample.roster(0..<39)], "--as-of", "2009-12-31", "--replace")
    try desk.write(
      "new.csv", "机构代码,编制类型,核定数,批准文号,生效日期\n\(Sample.first),\(approval),岚编〔2010〕3号,2010-02-15\n")
    #expect(try desk.run("import", "new.csv").status == 0)
    try desk.run("check", "--as-of", "2010-03-31")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(try desk.finding("F1")["status"] == "submitted")
  }

  /// The approval itself puts it right: nothing else changed.
  @Test func aHigherQuotaAloneClosesIt() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.write(
      "new.csv", "机构代码,编制类型,核定数,批准文号,生效日期\n\(Sample.first),行政编制,41,岚编〔2010〕3号,2010-02-15\n")
    #expect(try desk.run("import", "new.csv").status == 0)
    try desk.run("check", "--as-of", "2010-03-31")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
  }

  /// Newer data lie in the ledger and were not checked: they may show it again.
  @Test(arguments: ["roster", "quotas"]) func newerDataMustBeCheckedFirst(kind: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.checkRoster(40, on: "2010-04-10")
    let quota = "机构代码,编制类型,核定数,批准文号,生效日期\n\(Sample.first),行政编制,30,岚编〔2010〕3号,2010-04-12\n"
    try desk.take(
      ["new.csv": kind == "roster" ? Sample.roster(0..<44) : quota], "--as-of", "2010-04-12")
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(refused.words.contains("check"), "\(refused.words)")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(try desk.run("check", "--as-of", "2010-04-12").status == 1)
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(try desk.finding("F1")["seen"] == "alive")
  }
}
