import Testing

/// Until when an end covers its finding is said wherever the finding is.
@Suite("the last day of an end is told") struct EndDayTests {
  private static let ends: [(act: String, word: String)] = [
    ("exempt F1 --reason 安置 --document 8号 --approver 冯丁", "免予整改"),
    ("void F1 --reason 录入错误 --approver 冯丁", "作废"),
  ]

  private func desk() throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 3)], roster: Sample.roster(0..<4), on: "2010-02-01")
    try desk.run("check")
    try desk.act("confirm F1", by: "周甲", on: "2010-02-02")
    return desk
  }

  @Test(arguments: ends) func byTheActTheListAndThePlan(end: (act: String, word: String)) throws {
    let desk = try desk()
    let told = try desk.act("\(end.act) --until 2010-06-30", by: "郑丙", on: "2010-02-03")
    #expect(told.everything.contains("涵盖至 2010-06-30"), "\(told.everything)")
    let line = "F1 \(end.word)至 2010-06-30"
    #expect(try desk.run("finding", "list", "--on", "2010-06-30").words.contains(line))
    #expect(try desk.run("plan", "status", "P1", "--on", "2010-06-30").words.contains(line))
    let after = try desk.run("finding", "list", "--on", "2010-07-01")
    #expect(!after.words.contains(line) && after.words.contains("已过期"), "\(after.words)")
  }

  /// Without an end there is none to tell.
  @Test(arguments: ends) func withoutADay(end: (act: String, word: String)) throws {
    let desk = try desk()
    let told = try desk.act(end.act, by: "郑丙", on: "2010-02-03")
    #expect(!told.everything.contains("涵盖至"), "\(told.everything)")
    #expect(try !desk.run("finding", "list").words.contains("有期限的"))
  }

  /// Of an audit that is done, the exemption that is over is said to be so.
  @Test(arguments: [("2010-06-30", false), ("2010-07-01", true)])
  func ofAnAuditThatIsDone(day: String, isOver: Bool) throws {
    let desk = try desk()
    try desk.act("\(Self.ends[0].act) --until 2010-06-30", by: "郑丙", on: "2010-02-03")
    try AuditDesk.mark(desk, 1...10)
    try #require(try AuditDesk.end(desk).status == 0)
    let status = try desk.run("plan", "status", "P1", "--on", day)
    #expect(status.words.contains("至 2010-06-30"), "\(status.words)")
    #expect(status.words.contains("已过期，按未办结计") == isOver, "\(status.words)")
  }
}
