import Testing

/// A finding that nobody followed, and that the newest check does not show, was not put right by that.
@Suite("scenario: findings that only vanished") struct VanishedFindingTests {
  private func desk() throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 3)], roster: Sample.roster(0..<4), on: "2010-02-10")
    #expect(try desk.run("check").status == 1)
    try AuditDesk.mark(desk, 1...10)
    return desk
  }

  private static func roster(_ fourth: Sample.Row?) -> String {
    Sample.roster((0..<3).map { Sample.Row(serial: $0) } + [fourth].compactMap { $0 })
  }

  /// How the fourth person is written later, and whether the last step asks.
  static let rows: [(row: Sample.Row?, asked: Bool)] = [
    (Sample.Row(serial: 3, kind: "编外"), true),
    (Sample.Row(serial: 3, kind: ""), true),
    (Sample.Row(serial: 3, state: "借入"), true),
    (Sample.Row(serial: 3, number: Sample.person(88)), false),
    (nil, false),
  ]

  @Test(arguments: rows) func theLastStepAsksWhatAClosingAsks(row: Sample.Row?, asked: Bool) throws
  {
    let desk = try desk()
    try desk.take(["n.csv": Self.roster(row)], "--as-of", "2010-02-20")
    #expect(try desk.run("check").status <= 2)
    let last = try AuditDesk.end(desk)
    let isStill = row?.number != nil
    #expect(last.status == (asked || isStill ? 77 : 0), "\(last.everything)")
    guard asked else { return }
    // Whose kind is not told has not been judged again; the others may stand elsewhere.
    let way = row?.kind == "" ? "没有编制类型" : "finding confirm"
    #expect(last.words.contains("\nF1 ") && last.words.contains(way), "\(last.words)")
    // The way forward that is named: it is put right, or is said to have been nothing.
    try desk.take(["m.csv": Self.roster(nil)], "--as-of", "2010-02-25", "--replace")
    #expect(try desk.run("check").status <= 2)
    #expect(try AuditDesk.end(desk).status == 0)
  }

  /// Rows of the same day were corrected: that makes a finding void, and somebody says so.
  @Test func aCorrectedFindingIsVoidedFirst() throws {
    let desk = try desk()
    try desk.take(["n.csv": Self.roster(nil)], "--as-of", "2010-02-10", "--replace")
    #expect(try desk.run("check").status <= 2)
    let last = try AuditDesk.end(desk)
    #expect(last.status == 77 && last.words.contains("finding void"), "\(last.everything)")
    try desk.act("void F1 --reason 录入错误 --approver 冯丁", by: "郑丙", on: "2010-03-01")
    #expect(try AuditDesk.end(desk).status == 0)
  }

  /// Taking back its following does not take the finding away.
  @Test func withdrawingWhatWasDoneLeavesItOpen() throws {
    let desk = try desk()
    try desk.act("confirm F1", by: "周甲", on: "2010-02-12")
    try desk.act(
      "plan F1 --measure 调出1人 --owner 吴乙 --target ≤3 --deadline 2010-03-31", by: "吴乙",
      on: "2010-02-13")
    try desk.take(
      ["n.csv": Self.roster(Sample.Row(serial: 3, kind: "编外"))], "--as-of", "2010-02-20")
    #expect(try desk.run("check").status <= 2)
    try desk.done("withdraw", "F1", "--reason", "笔误", "--by", "吴乙", "--on", "2010-02-21")
    try desk.done("withdraw", "F1", "--reason", "笔误", "--by", "周甲", "--on", "2010-02-21")
    #expect(try desk.finding("F1")["status"] == "raised")
    let last = try AuditDesk.end(desk)
    #expect(last.status == 77 && last.words.contains("\nF1 "), "\(last.everything)")
  }

  /// A later list that nobody has checked may show it all the same.
  @Test func aCorrectionIsNoGroundOnceNewerListsAreThere() throws {
    let desk = try desk()
    try desk.take(["n.csv": Self.roster(nil)], "--as-of", "2010-02-10", "--replace")
    #expect(try desk.run("check").status <= 2)
    try desk.take(["m.csv": Sample.roster(0..<5)], "--as-of", "2010-02-20")
    let void = try desk.act("void F1 --reason 录入错误", by: "郑丙", on: "2010-03-01", gives: 77)
    #expect(void.words.contains("bianzhi check"), "\(void.everything)")
    #expect(try desk.run("check").status == 1)
    let alive = try desk.act("void F1 --reason 录入错误", by: "郑丙", on: "2010-03-01", gives: 77)
    #expect(alive.words.contains("--approver"), "\(alive.everything)")
  }
}
