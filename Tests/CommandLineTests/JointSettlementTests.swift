import Foundation
import Testing

/// Another office's problem is settled by its papers and by somebody who neither is audited nor ends the audit.
@Suite("settling joint problems") struct JointSettlementTests {
  /// A clean leader with one open problem of the audit office, all steps but the last done by 周甲.
  private func desk(state: String = "整改中") throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(organ: Sample.first, kind: "行政编制", people: 3)], roster: Sample.roster(0..<3),
      on: "2010-02-10")
    try desk.run("check")
    try desk.done("joint", "open", "P1-1", "--by", "周甲", "--on", "2010-02-10")
    try take(desk, "审1", state, by: "钱戊", on: "2010-02-10")
    try AuditDesk.mark(desk, 1...10)
    return desk
  }

  @discardableResult
  private func take(
    _ desk: Desk, _ reference: String, _ state: String, by person: String, on day: String,
    gives status: Int32 = 0
  ) throws -> Tool.Result {
    try desk.write("p.csv", "问题编号,机构代码,问题,依据,状态\n\(reference),\(Sample.first),往来款,审计法,\(state)\n")
    let result = try desk.run(
      "joint", "import", "P1-1", "economic", "p.csv", "--by", person, "--on", day)
    #expect(result.status == status, "\(result.everything)")
    return result
  }

  @discardableResult
  private func follow(
    _ desk: Desk, _ state: String, by person: String, on day: String = "2010-03-05",
    _ options: [String] = ["--note", "审计局已销号"], gives status: Int32 = 0
  ) throws -> Tool.Result {
    let result = try desk.run(
      ["joint", "follow", "P1-1", "economic", "审1", "--state", state, "--by", person, "--on", day]
        + options)
    #expect(result.status == status, "\(state) \(person): \(result.everything)")
    return result
  }

  /// Another problem under the number of an open one, or of another organ, would make it vanish; the same in more words is the
  /// same, and one that is open hides nothing.
  @Test(
    arguments: [
      ("会议费", Sample.first, "已整改", 77), ("往来款", Sample.second, "已整改", 77),
      ("往来款清理", Sample.first, "已整改", 0), ("会议费", Sample.first, "整改中", 0),
    ] as [(String, String, String, Int32)])
  func anotherUnderItsNumber(title: String, organ: String, state: String, status: Int32) throws {
    let desk = try desk()
    try desk.write("q.csv", "问题编号,机构代码,问题,依据,状态\n审1,\(organ),\(title),审计法,\(state)\n")
    let taken = try desk.run(
      "joint", "import", "P1-1", "economic", "q.csv", "--by", "钱戊", "--on", "2010-03-01")
    #expect(taken.status == status, "\(taken.everything)")
    if status != 0 { #expect(taken.words.contains("往来款"), "\(taken.everything)") }
  }

  /// Of two lines under one number one would vanish; the same line twice is one.
  @Test(arguments: [("会议费", "已整改", 77), ("往来款", "整改中", 0)] as [(String, String, Int32)])
  func twoUnderOneNumber(title: String, state: String, status: Int32) throws {
    let desk = try desk()
    let line = { (title: String, state: String) in "审2,\(Sample.first),\(title),审计法,\(state)\n" }
    try desk.write("q.csv", "问题编号,机构代码,问题,依据,状态\n" + line("往来款", "整改中") + line(title, state))
    let taken = try desk.run(
      "joint", "import", "P1-1", "economic", "q.csv", "--by", "钱戊", "--on", "2010-03-01")
    #expect(taken.status == status, "\(taken.everything)")
    if status != 0 { #expect(taken.words.contains("审2"), "\(taken.everything)") }
  }

  @Test func aWordAloneSettlesNothing() throws {
    let desk = try desk()
    try follow(desk, "已办结", by: "钱戊", [], gives: 77)
    try follow(desk, "已办结", by: "钱戊", ["--note", " "], gives: 77)
    // The one who is audited, a role, and a day before the problem came.
    try follow(desk, "已办结", by: "甲一", gives: 77)
    try follow(desk, "已办结", by: "审计局", gives: 77)
    try follow(desk, "已办结", by: "钱戊", on: "2010-02-09", gives: 77)
    try follow(desk, "整改中", by: "甲一同志", gives: 77)
    try desk.write("reply.txt", "已销号")
    try follow(desk, "已办结", by: "钱戊", ["--evidence", "reply.txt"])
    #expect(try AuditDesk.end(desk).status == 0)
    #expect(try desk.broken().isEmpty)
  }

  /// Who marks the last step has not settled what it waits for: by a word, by a list, or both.
  @Test func whoMarksTheStepSettlesNothing() throws {
    let desk = try desk()
    try follow(desk, "已办结", by: "周甲")
    let refused = try AuditDesk.end(desk)
    #expect(refused.status == 77 && refused.words.contains("审1"), "\(refused.everything)")
    try take(desk, "审1", "已整改", by: "周甲", on: "2010-03-06")
    #expect(try AuditDesk.end(desk).status == 77)
    // Nor by opening it and settling it once more.
    try follow(desk, "整改中", by: "周甲", on: "2010-03-06")
    try follow(desk, "已办结", by: "周甲", on: "2010-03-06")
    #expect(try AuditDesk.end(desk).status == 77)
    // Somebody else confirms it.
    try follow(desk, "已办结", by: "钱戊", on: "2010-03-07")
    #expect(try AuditDesk.end(desk).status == 0)
  }

  @Test func aSettlementOfALaterDayEndsNothingBefore() throws {
    let desk = try desk()
    try follow(desk, "已办结", by: "钱戊", on: "2010-05-20")
    let refused = try AuditDesk.end(desk, on: "2010-04-30")
    #expect(refused.status == 77 && refused.words.contains("2010-05-20"), "\(refused.everything)")
    // A problem that its own list calls settled, of a later day.
    let other = try self.desk(state: "整改中")
    try take(other, "审1", "已整改", by: "钱戊", on: "2010-05-20")
    #expect(try AuditDesk.end(other, on: "2010-04-30").status == 77)
    #expect(try AuditDesk.end(other, on: "2010-05-20").status == 0)
  }

  /// A result that tells of problems which were not put right makes the conclusion one of the interim and holds the last
  /// step, until the office gives another one.
  @Test(arguments: [
    ("存在重大问题未整改", true), ("审计发现3个问题，正在整改", true), ("存在严重问题", true), ("整改不到位", true),
    ("还有2个问题没有整改到位", true), ("问题未全部整改", true), ("内控执行不到位，已整改", false), ("无未整改问题", false),
    ("未发现未整改问题", false), ("无重大问题", false), ("发现重大问题2个，均已整改到位", false), ("已核", false),
  ])
  func aResultThatTellsOfMore(result: String, isOpen: Bool) throws {
    let desk = try AuditDesk.make(
      quotas: [(organ: Sample.first, kind: "行政编制", people: 3)], roster: Sample.roster(0..<3),
      on: "2010-02-10")
    try desk.run("check")
    let give = { (track: String, text: String, day: String) throws -> Void in
      _ = try desk.done(
        "joint", "result", "P1-1", track, "--office", "某局", "--result", text, "--by", "钱戊", "--on",
        day)
    }
    try desk.done("joint", "open", "P1-1", "--by", "周甲", "--on", "2010-02-10")
    for track in ["staffing", "appointments"] { try give(track, "已核", "2010-02-11") }
    try give("economic", result, "2010-02-11")
    try desk.done(
      "joint", "conclude", "P1-1", "--conclusion", "较好", "--by", "钱戊", "--on", "2010-02-12")
    #expect(try desk.run("joint", "show", "P1-1").words.contains("阶段性结论") == isOpen)
    try AuditDesk.mark(desk, 1...10)
    let last = try AuditDesk.end(desk)
    #expect(last.status == (isOpen ? 77 : 0), "\(last.everything)")
    guard isOpen else { return }
    #expect(last.words.contains(result), "\(last.words)")
    try give("economic", "存在的问题均已整改到位", "2010-03-02")
    try desk.done(
      "joint", "conclude", "P1-1", "--conclusion", "较好", "--by", "钱戊", "--on", "2010-03-03")
    #expect(try !desk.run("joint", "show", "P1-1").words.contains("阶段性结论"))
    #expect(try AuditDesk.end(desk).status == 0)
  }

  /// A problem that comes after the last step, or is open again after the conclusion.
  @Test func whatComesAfterwardsIsSaid() throws {
    let desk = try desk(state: "已整改")
    #expect(try AuditDesk.end(desk).status == 0)
    for track in ["staffing", "appointments", "economic"] {
      try desk.done(
        "joint", "result", "P1-1", track, "--office", "某局", "--result", "已核", "--by", "钱戊", "--on",
        "2010-05-02")
    }
    try desk.done(
      "joint", "conclude", "P1-1", "--conclusion", "合格", "--by", "钱戊", "--on", "2010-05-03")
    #expect(try desk.run("joint", "show", "P1-1").words.contains("结论（2010-05-03）"))
    try take(desk, "审2", "整改中", by: "钱戊", on: "2010-05-10")
    let status = try desk.run("plan", "status", "P1")
    #expect(status.status == 1 && status.words.contains("审2"), "\(status.everything)")
    #expect(try AuditDesk.total(desk)["done"] == "0")
    let shown = try desk.run("joint", "show", "P1-1")
    #expect(shown.words.contains("不再是最终结论") && shown.words.contains("审2"))
    let json = try desk.run("joint", "show", "P1-1", "--format", "json").text
    #expect(json.contains("\"is_final\": false"), "\(json)")
    try desk.done(
      "joint", "conclude", "P1-1", "--conclusion", "待整改", "--by", "钱戊", "--on", "2010-05-11")
    #expect(try desk.run("joint", "show", "P1-1").words.contains("阶段性结论"))
    #expect(try desk.broken().isEmpty)
  }

  /// With a withdrawn import the problems are gone: it needs an approver, and the plan says so.
  @Test func aWithdrawnImportStandsInThePlan() throws {
    let desk = try desk()
    let withdraw = ["withdraw", "P1-1", "--reason", "误", "--by", "钱戊", "--on", "2010-03-01"]
    #expect(try desk.run(withdraw).status == 77)
    #expect(try desk.run(withdraw + ["--approver", "甲一"]).status == 77)
    #expect(try desk.run(withdraw + ["--approver", "冯丁"]).status == 0)
    let words = try desk.run("plan", "status", "P1").words
    #expect(words.contains("P1-1") && words.contains("已撤回"), "\(words)")
  }
}
