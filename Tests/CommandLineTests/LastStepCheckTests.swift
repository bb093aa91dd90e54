import Testing

/// The last step was marked on a check that left people out, and without the organ of the own post.
@Suite("scenario: what the last step rests on") struct LastStepCheckTests {
  private func desk() throws -> Desk {
    try AuditDesk.make(
      AuditDesk.one + AuditDesk.two,
      quotas: [(Sample.first, "行政编制", 9), (Sample.second, "行政编制", 9)],
      roster: Sample.roster(0..<5), on: "2010-02-10")
  }

  /// A check in another calibre counts other people than the findings are followed by.
  @Test(arguments: [("at_work", Int32(77)), ("standard", 0)])
  func aCheckInAnotherCalibreProvesNothing(calibre: String, status: Int32) throws {
    let desk = try desk()
    try AuditDesk.mark(desk, 1...10)
    #expect(try desk.run("check", "--calibre", calibre).status <= 2)
    let last = try AuditDesk.end(desk, on: "2010-03-10")
    #expect(last.status == status, "\(last.everything)")
  }

  /// Whoever approves a plan never saw that the own organ had been taken out of its draft.
  @Test func theOwnOrganDoesNotLeaveADraft() throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": AuditDesk.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 9)]),
      "c.csv": AuditDesk.heading + AuditDesk.one,
    ])
    try desk.done(
      "plan", "draft", "2010", "--as-of", "2010-01-31", "--by", "周甲", "--on", "2010-01-05")
    let dropped = try desk.run(
      "plan", "set", "P1-1", "--scope-drop", Sample.first, "--scope-add", Sample.second,
      "--reason", "另审", "--approver", "郑丙", "--by", "周甲", "--on", "2010-01-05")
    #expect(dropped.status == 77 && dropped.words.contains("本人任职"), "\(dropped.everything)")
    try desk.done(
      "plan", "approve", "P1", "--document", "岚编办〔2010〕1号", "--by", "郑丙", "--on", "2010-01-06")
    let approved = try desk.run(
      "plan", "set", "P1-1", "--scope-drop", Sample.first, "--scope-add", Sample.second,
      "--reason", "另审", "--approver", "郑丙", "--by", "周甲", "--on", "2010-01-07")
    #expect(approved.status == 0, "\(approved.everything)")
    #expect(try desk.run("plan", "status", "P1").words.contains("移出机构"))
  }
}
