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
}
