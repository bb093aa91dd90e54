import Foundation
import Testing

/// A closing holds no longer than the data it rests on.
@Suite("a proof that was corrected") struct CorrectedProofTests {
  private func closed() throws -> Desk {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.checkRoster(40, on: "2010-04-10")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    return desk
  }

  /// The roster of the same day comes once more, with the problem: the closing is open with the import.
  @Test func theRosterOfTheProofComesBackWithTheProblem() throws {
    let desk = try closed()
    let result = try desk.take(["again.csv": Sample.roster(0..<41)], "--as-of", "2010-04-10")
    #expect(result.everything.contains("F1"), "\(result.everything)")
    let after = try desk.finding("F1")
    #expect(after["status"] == "confirmed" && after["rebounds"] == "1", "\(after)")
    #expect(try desk.run("trace", "F1").everything.contains("被更正"))
    #expect(try desk.broken().isEmpty)
  }

  /// A correction that has nothing to do with it leaves it closed, however often one acts.
  @Test func aHarmlessCorrectionOpensNothing() throws {
    let desk = try closed()
    let rows = (0..<40).map { Sample.Row(serial: $0, post: $0 == 3 ? "主任科员" : "科员") }
    try desk.take(["again.csv": Sample.roster(rows)], "--as-of", "2010-04-10")
    try desk.act(
      "raise --organ \(Sample.first) --title 其他", by: "周甲", on: "2010-05-16")
    #expect(try desk.finding("F1")["status"] == "accepted")
    #expect(try desk.broken().isEmpty)
  }

  /// A quota that turns out lower on the day of the proof.
  @Test func theApprovalOfTheProofIsCorrected() throws {
    let desk = try closed()
    try desk.write(
      "lower.csv", "机构代码,编制类型,核定数,批准文号,生效日期\n\(Sample.first),行政编制,30,岚编〔2010〕2号,2010-02-01\n")
    let result = try desk.run("import", "lower.csv")
    #expect(result.status == 0 && result.everything.contains("F1"), "\(result.everything)")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  /// The step that ended the audit falls with the closing.
  @Test func theLastStepFallsWithIt() throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 3)], roster: Sample.roster(0..<4), on: "2010-02-01")
    try desk.run("check")
    try desk.act("confirm F1", by: "周甲", on: "2010-02-02")
    try desk.act(
      "plan F1 --measure 调出 --owner 吴乙 --target ≤3 --deadline 2010-03-31", by: "吴乙",
      on: "2010-02-03")
    try desk.act("submit F1 --note 已调出", by: "吴乙", on: "2010-03-25")
    try desk.take(["n.csv": Sample.roster(0..<3)], "--as-of", "2010-04-10", "--replace")
    try desk.run("check")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    try AuditDesk.mark(desk, 1...10)
    let ended = try AuditDesk.end(desk)
    #expect(ended.status == 0, "\(ended.everything)")
    let result = try desk.take(["again.csv": Sample.roster(0..<4)], "--as-of", "2010-04-10")
    #expect(
      result.everything.contains("F1") && result.everything.contains("P1-1"), "\(result.everything)"
    )
    #expect(try AuditDesk.total(desk)["done"] == "0")
    #expect(try desk.broken().isEmpty)
  }
}
