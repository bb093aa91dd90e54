import Foundation
import Testing

/// An end that has passed is no end, whether or not anybody checks again.
@Suite("ends that have passed") struct PassedEndTests {
  private func exempt(until: String) throws -> Desk {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(
      "exempt F1 --reason 安置 --document 8号 --approver 冯丁 --until \(until)", by: "郑丙",
      on: "2010-02-01")
    return desk
  }

  /// An act of a later day, on something else, opens it; one of the last day does not.
  @Test(arguments: [("2010-06-30", "exempt"), ("2010-07-01", "confirmed")])
  func anActOfALaterDayOpensIt(day: String, status: String) throws {
    let desk = try exempt(until: "2010-06-30")
    try desk.act("raise --organ \(Sample.second) --title 其他", by: "周甲", on: day)
    #expect(try desk.finding("F1")["status"] == status)
    #expect(try desk.broken().isEmpty)
  }

  /// Newer data open it without a check.
  @Test func newerDataOpenIt() throws {
    let desk = try exempt(until: "2010-06-30")
    let result = try desk.take(
      ["n.csv": Sample.roster(500..<510, organ: Sample.second)], "--as-of", "2010-07-31")
    #expect(result.everything.contains("F1"), "\(result.everything)")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  /// A list of a day behind the end shows it as open.
  @Test func aListOfALaterDayCountsItAsOpen() throws {
    let desk = try exempt(until: "2010-06-30")
    for (day, count) in [("2010-06-30", 0), ("2010-07-01", 1)] {
      let open = try desk.run(
        "finding", "list", "--open", "--on", day, "--format", "csv", "--headers", "key")
      #expect(CSVText.records(open.text).count == count, "\(day): \(open.everything)")
    }
  }

  /// What keeps an organ from getting staff and the rates speak of a day behind the end as the list does.
  @Test(arguments: [("2010-06-30", "1", false), ("2010-07-01", "0", true)])
  func allSayTheSame(day: String, exempt: String, blocks: Bool) throws {
    let desk = try self.exempt(until: "2010-06-30")
    let rate = try desk.run("rate", "--on", day, "--format", "csv", "--headers", "key")
    #expect(CSVText.records(rate.text).last?["exempt"] == exempt, "\(rate.everything)")
    let blocked = try desk.run("blocked", "--on", day, "--format", "csv", "--headers", "key")
    #expect(CSVText.records(blocked.text).isEmpty != blocks, "\(blocked.everything)")
  }

  /// An audit that ended before it is told to have an open finding on that day.
  @Test func aDoneAuditSaysSo() throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 3)], roster: Sample.roster(0..<4), on: "2010-02-01")
    try desk.run("check")
    try desk.act("confirm F1", by: "周甲", on: "2010-02-02")
    try desk.act(
      "exempt F1 --reason 安置 --document 8号 --approver 冯丁 --until 2010-06-30", by: "郑丙",
      on: "2010-02-03")
    try AuditDesk.mark(desk, 1...10)
    try #require(try AuditDesk.end(desk).status == 0)
    for (day, status) in [("2010-06-30", 0), ("2010-07-01", 1)] as [(String, Int32)] {
      let said = try desk.run("plan", "status", "P1", "--on", day)
      #expect(said.status == status, "\(said.everything)")
      #expect(said.words.contains("现有未办结的问题 F1") == (status == 1), "\(said.everything)")
    }
  }

  /// An act by a check that was withdrawn since can be taken back like any other.
  @Test func anActWhoseCheckIsWithdrawn() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    for name in ["R1", "F1"] {
      let taken = try desk.run(
        "withdraw", name, "--reason", "误", "--approver", "冯丁", "--by", "郑丙", "--on", "2010-02-01")
      #expect(taken.status == 0, "\(taken.everything)")
    }
    #expect(try desk.broken().isEmpty)
  }

  /// The last step of an audit waits for it, although no check was made since.
  @Test func theLastStepWaitsForIt() throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 3)], roster: Sample.roster(0..<4), on: "2010-02-01")
    try desk.run("check")
    try desk.act("confirm F1", by: "周甲", on: "2010-02-02")
    try desk.act(
      "exempt F1 --reason 安置 --document 8号 --approver 冯丁 --until 2010-03-31", by: "郑丙",
      on: "2010-02-03")
    try AuditDesk.mark(desk, 1...10)
    let ended = try AuditDesk.end(desk)
    #expect(ended.status == 77 && ended.words.contains("F1"), "\(ended.everything)")
  }

  /// What has come up since an audit ended is said beside it.
  @Test func whatComesAfterTheEndIsSaid() throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 3)], roster: Sample.roster(0..<3), on: "2010-02-01")
    try desk.run("check")
    try AuditDesk.mark(desk, 1...10)
    try #require(try AuditDesk.end(desk).status == 0)
    #expect(try !desk.run("plan", "status", "P1").words.contains("已完成，但"))
    try desk.take(["n.csv": Sample.roster(0..<4)], "--as-of", "2010-05-31")
    #expect(try desk.run("plan", "status", "P1").words.contains("bianzhi check"))
    try desk.run("check")
    #expect(try desk.run("plan", "status", "P1").words.contains("现有未办结的问题 F1"))
  }

  /// An approval that the ledger knew when the audit ended is over, or begins, after its check: the audit's end is asked
  /// about from that day on, until a check of it.
  @Test(arguments: ["-1", "2"]) func anApprovalTurnsAfterTheEnd(change: String) throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 4), (Sample.second, "行政编制", 9)],
      roster: Sample.roster(0..<4), on: "2010-02-01")
    let heading = "机构代码,编制类型,增减数,批准文号,生效日期\n"
    try desk.take([
      "d.csv": heading + "\(Sample.first),行政编制,\(change),岚编〔2010〕9号,2010-06-01\n",
      "e.csv": heading + "\(Sample.second),行政编制,1,岚编〔2010〕10号,2010-05-05\n",
    ])
    try desk.run("check", "--as-of", "2010-04-30")
    try AuditDesk.mark(desk, 1...10)
    try #require(try AuditDesk.end(desk).status == 0)
    let status = { (day: String) in try desk.run("plan", "status", "P1", "--on", day).words }
    #expect(try !status("2010-05-31").contains("已完成，但"))
    let told = try status("2010-06-30")
    #expect(told.contains("生效、到期") && told.contains("2010-06-01"), "\(told)")
    #expect(told.contains("bianzhi check --as-of 2010-06-30"))
    try desk.run("check", "--as-of", "2010-06-30")
    let after = try status("2010-06-30")
    #expect(!after.contains("生效、到期") && after.contains("F1") == (change == "-1"), "\(after)")
  }

  /// Withdrawing the only check that saw a finding does not make it vanish.
  @Test func aFindingWithoutItsCheckIsThereStill() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    let said = try desk.run(
      "withdraw", "R1", "--reason", "日期错", "--approver", "冯丁", "--by", "郑丙", "--on",
      "2010-04-01")
    #expect(said.status == 0 && said.everything.contains("F1"), "\(said.everything)")
    #expect(try desk.finding("F1")["status"] == "submitted")
    let open = try desk.run("finding", "list", "--open", "--format", "csv", "--headers", "key")
    #expect(CSVText.records(open.text).count == 1)
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    try desk.run("check", "--as-of", "2009-12-31")
    #expect(try desk.finding("F1")["seen"] == "alive")
  }
}
