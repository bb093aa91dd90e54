import Testing

/// An audit that ended stays ended only while what its last step rested on stands.
@Suite("the last step rests on something") struct FallenStepTests {
  private static let quotas = [(organ: Sample.first, kind: "行政编制", people: 3)]

  /// F1 accepted by import 6 and run 2, and all eleven steps done.
  private func ended() throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: Self.quotas, roster: Sample.roster(0..<5), on: "2010-02-10")
    try desk.run("check")
    try desk.act("confirm F1", by: "周甲", on: "2010-02-10")
    try desk.act(
      "plan F1 --measure 调出 --owner 吴乙 --target 3 --deadline 2010-03-31", by: "吴乙", on: "2010-02-11"
    )
    try desk.act("submit F1 --note 已调出", by: "吴乙", on: "2010-03-25")
    try desk.take(["r2.csv": Sample.roster(0..<3)], "--as-of", "2010-03-31")
    try desk.done("check", "--as-of", "2010-03-31")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-01")
    try AuditDesk.mark(desk, 1...10)
    #expect(try AuditDesk.end(desk).status == 0)
    #expect(try AuditDesk.total(desk)["done"] == "1")
    return desk
  }

  private func expectOpen(_ desk: Desk, _ words: String) throws {
    let total = try AuditDesk.total(desk)
    #expect(total["done"] == "0" && total["outstanding"] == "1", "\(total)")
    let status = try desk.run("plan", "status", "P1")
    #expect(status.status == 1)
    #expect(status.words.contains("P1-1 第 11 步"), "\(status.everything)")
    #expect(status.words.contains(words), "\(status.everything)")
    #expect(try desk.run("trace", "P1-1").text.contains("步骤不再成立"))
    #expect(try desk.broken().isEmpty)
  }

  private func lastImport(_ desk: Desk) throws -> String {
    try #require(
      CSVText.records(try desk.run("imports", "--format", "csv", "--headers", "key").text)
        .last?["import"])
  }

  @Test func undoOpensIt() throws {
    let desk = try ended()
    let number = try lastImport(desk)
    let before = try desk.events()
    let dry = try desk.run("undo", number, "--dry-run")
    #expect(dry.text.contains("P1-1 11"), "\(dry.everything)")
    #expect(try desk.events() == before)
    #expect(try AuditDesk.total(desk)["done"] == "1")
    let undo = try desk.run("undo", number)
    #expect(undo.text.contains("P1-1 第 11 步"), "\(undo.everything)")
    try expectOpen(desk, "F1")
  }

  /// Nothing was ever found, and the roster that showed it is taken back.
  @Test func undoOfACleanRosterOpensIt() throws {
    let desk = try AuditDesk.make(
      quotas: Self.quotas, roster: Sample.roster(0..<3), on: "2010-02-10")
    try desk.done("check")
    try AuditDesk.mark(desk, 1...10)
    #expect(try AuditDesk.end(desk).status == 0)
    let other = try desk.take(
      ["o.csv": Sample.roster(50..<52, organ: Sample.second)], "--as-of", "2010-02-10")
    #expect(other.status == 0)
    #expect(try desk.run("undo", try lastImport(desk)).status == 0)
    #expect(try AuditDesk.total(desk)["done"] == "1")
    let roster = "\((Int(try lastImport(desk)) ?? 0) - 2)"
    #expect(try desk.run("undo", roster).text.contains("P1-1 第 11 步"))
    try expectOpen(desk, "导入已撤销")
  }

  @Test(arguments: ["R2", "F1"]) func takingBackOpensIt(what: String) throws {
    let desk = try ended()
    let said = try desk.run(
      "withdraw", what, "--reason", "误", "--approver", "冯丁", "--by", "周甲", "--on", "2010-05-02")
    #expect(said.status == 0 && said.text.contains("P1-1 第 11 步"), "\(said.everything)")
    try expectOpen(desk, "F1")
  }

  @Test func aReturnOpensIt() throws {
    let desk = try ended()
    try desk.take(["r3.csv": Sample.roster(0..<6)], "--as-of", "2010-06-30")
    try desk.run("check", "--as-of", "2010-06-30")
    try expectOpen(desk, "F1")
  }

  /// It can be done again, and then counts again.
  @Test func itIsMarkedAnew() throws {
    let desk = try ended()
    try desk.done(
      "withdraw", "R2", "--reason", "误", "--approver", "冯丁", "--by", "周甲", "--on", "2010-05-02")
    // A closing that never held leaves the deadline as it was.
    try desk.act(
      "plan F1 --measure 调出 --owner 吴乙 --target 3 --deadline 2010-03-31", by: "吴乙", on: "2010-05-03"
    )
    try desk.act("submit F1 --note 已调出", by: "吴乙", on: "2010-05-03")
    try desk.done("check", "--as-of", "2010-04-15")
    try desk.act("accept F1", by: "郑丙", on: "2010-05-04")
    #expect(try AuditDesk.end(desk, on: "2010-05-05").status == 0)
    #expect(try AuditDesk.total(desk)["done"] == "1")
    #expect(!(try desk.run("plan", "status", "P1").words.contains("不再成立")))
    #expect(try desk.broken().isEmpty)
  }

  /// A problem of another office that is open again.
  @Test func aJointProblemOpensIt() throws {
    let desk = try AuditDesk.make(
      quotas: Self.quotas, roster: Sample.roster(0..<3), on: "2010-02-10")
    try desk.done("check")
    try desk.done("joint", "open", "P1-1", "--by", "周甲", "--on", "2010-02-10")
    try desk.write("p.csv", "问题编号,机构代码,问题,依据,状态\nS-1,\(Sample.first),程序不全,条例,已整改\n")
    try desk.done(
      "joint", "import", "P1-1", "economic", "p.csv", "--by", "周甲", "--on", "2010-02-10")
    try AuditDesk.mark(desk, 1...10)
    #expect(try AuditDesk.end(desk).status == 0)
    try desk.done(
      "joint", "follow", "P1-1", "economic", "S-1", "--state", "反弹", "--by", "周甲", "--on",
      "2010-06-01")
    try expectOpen(desk, "S-1")
  }
}
