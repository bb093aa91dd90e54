import Testing

/// A list of some of the people shows a finding no more, as the list of an organ that put it right: what became of the others
/// somebody has to say.
@Suite("a part of a list") struct PartListTests {
  private func desk() throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 5)], roster: Sample.roster(0..<6), on: "2010-01-15")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "quota.overrun")
    try desk.submitted()
    return desk
  }

  /// One who is gone is the one who was over; whoever came new makes up for another one.
  @Test(
    arguments: [
      ([0, 1, 2], 77), ([0, 1, 2, 3], 77), ([0, 1, 2, 3, 4], 0), ([0, 1, 2, 3, 30], 0),
      ([30, 31, 2, 3, 4], 0),
    ] as [([Int], Int32)])
  func ofARoster(serials: [Int], status: Int32) throws {
    let desk = try desk()
    let rows = serials.map { Sample.Row(serial: $0) }
    try desk.take(["n.csv": Sample.roster(rows)], "--as-of", "2010-03-31", "--replace")
    try desk.run("check")
    let said = try desk.act("accept F1", by: "钱戊", on: "2010-04-01", gives: status)
    guard status != 0 else { return }
    #expect(said.words.contains("可能只是一部分"), "\(said.words)")
    #expect(said.words.contains(Sample.name(5)), "\(said.words)")
    try desk.act("accept F1 --reason 已核实 --approver 冯丁", by: "钱戊", on: "2010-04-01")
    #expect(try desk.broken().isEmpty)
  }

  /// Who left by the row itself is told.
  @Test(arguments: ["退休", "调出"]) func withThoseWhoLeft(state: String) throws {
    let desk = try desk()
    let rows =
      (0..<3).map { Sample.Row(serial: $0) }
      + (3..<6).map { Sample.Row(serial: $0, state: state, leftOn: "2010-03-01") }
    try desk.take(["n.csv": Sample.roster(rows)], "--as-of", "2010-03-31")
    try desk.run("check")
    try desk.act("accept F1", by: "钱戊", on: "2010-04-01")
  }

  /// Of people who hold places and were paid, one may be unpaid by chance.
  @Test(
    arguments: [
      ([0], 77), ([0, 1, 2, 3], 77), ([0, 1, 2, 3, 4], 0), ([0, 1, 2, 3, 4, 5], 0),
    ] as [([Int], Int32)])
  func ofAPayList(paid: [Int], status: Int32) throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "r.csv": Sample.roster(0..<6),
        "p.csv": Sample.payroll(Array(0..<6) + [9]),
      ], "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "pay.off_roster")
    try desk.submitted()
    try desk.take(
      ["s.csv": Sample.roster(0..<6), "q.csv": Sample.payroll(paid, month: "2010-03")],
      "--as-of", "2010-03-31")
    try desk.run("check")
    let said = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: status)
    guard status != 0 else { return }
    #expect(said.words.contains("新工资表可能只是一部分"), "\(said.words)")
    try desk.act("accept F1 --reason 已核实 --approver 冯丁", by: "郑丙", on: "2010-04-15")
  }
}
