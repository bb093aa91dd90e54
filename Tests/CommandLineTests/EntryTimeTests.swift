import Foundation
import Testing

/// When something was written down is kept beside the day it tells of; a day that looks like a typo is refused.
@Suite("days and times of entry") struct EntryTimeTests {
  static let days: [(day: String, status: Int32)] = [
    ("2009-12-31", 0), ("2010-12-31", 0), ("2011-01-01", 0), ("2011-01-02", 77), ("2100-02-05", 77),
  ]

  @Test(arguments: days) func aDayFarFromTheDataIsRefused(act: (day: String, status: Int32)) throws
  {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: act.day, gives: act.status)
    #expect(try desk.finding("F1")["status"] == (act.status == 0 ? "confirmed" : "raised"))
  }

  @Test func aReasonAllowsIt() throws {
    let desk = try Desk.withOneFinding()
    let blank = try desk.run(
      "finding", "confirm", "F1", "--by", "周甲", "--on", "2012-03-01", "--even-so", " ")
    #expect(blank.status == 77)
    let said = try desk.run(
      "finding", "confirm", "F1", "--by", "周甲", "--on", "2012-03-01", "--even-so", "补录旧案")
    #expect(said.status == 0, "\(said.everything)")
    let trace = try desk.run("trace", "--format", "csv", "--headers", "key").text
    #expect(trace.contains("day.excused") && trace.contains("补录旧案"))
    let wider = try desk.run(
      "finding", "notify", "F1", "--document", "3号", "--by", "周甲", "--on", "2012-03-02",
      "--days-after-data", "1000")
    #expect(wider.status == 0, "\(wider.everything)")
    #expect(try desk.broken().isEmpty)
  }

  @Test func aDayAfterTodayIsRefused() throws {
    let desk = try Desk()
    desk.environment["SOURCE_DATE_EPOCH"] = "1263988800"  // 2010-01-20 12:00 UTC
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas,
        "end.csv": Sample.roster(0..<41),
      ], "--as-of", "2009-12-31")
    #expect(try desk.run("check", "--as-of", "2010-01-21").status == 77)
    #expect(try desk.run("check", "--as-of", "2010-01-21", "--even-so", "预查").status == 1)
    try desk.act("confirm F1", by: "周甲", on: "2010-01-21", gives: 77)
    #expect(try desk.run("check", "--as-of", "2010-01-20").status == 1)
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20", gives: 0)
  }

  /// A sheet of steps or findings is judged row by row.
  @Test func theTimeIsShownAndNeverGoesBack() throws {
    let desk = try Desk()
    desk.environment["SOURCE_DATE_EPOCH"] = "1263988800"
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas,
        "end.csv": Sample.roster(0..<41),
      ], "--as-of", "2009-12-31")
    try desk.run("check")
    desk.environment["SOURCE_DATE_EPOCH"] = "1263900000"
    try desk.act("confirm F1", by: "周甲", on: "2010-01-19")
    let rows = CSVText.records(try desk.run("trace", "--format", "csv", "--headers", "key").text)
    #expect(rows.allSatisfy { $0["entered"] == "2010-01-20T12:00:00Z" }, "\(rows)")
    let imports = try desk.run("imports", "--format", "csv", "--headers", "key").text
    #expect(imports.contains("2010-01-20T12:00:00Z"))
    let history = try desk.run("finding", "show", "F1", "--format", "csv").text
    #expect(!history.contains("12:00:00"))
    #expect(try desk.broken().isEmpty)
  }

  /// The same acts at the same time give the same chain; at another time another one.
  @Test func theTimeIsSealed() throws {
    var chains: [String] = []
    for time in ["1263988800", "1263988800", "1263988801"] {
      let desk = try Desk()
      desk.environment["SOURCE_DATE_EPOCH"] = time
      try desk.take(["a.csv": Sample.organs])
      let rows = CSVText.records(try desk.run("trace", "--format", "csv", "--headers", "key").text)
      chains.append(try #require(rows.last?["chain"]))
    }
    #expect(chains[0] == chains[1] && chains[1] != chains[2])
  }
}
