import Foundation
import Testing

/// Who may do what, and when.
@Suite("scenario: what is refused on the way to a closed finding") struct RectificationGuardTests {
  /// Planned by one, owned by another, owner changed, submitted by a third: none may judge it.
  @Test(arguments: ["赵己", "吴乙", "钱戊", "孙庚", " 孙 庚 "])
  func nobodyJudgesOwnWork(person: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    let plan = "plan F1 --measure 调出 --owner 吴乙 --target ≤40 --deadline"
    try desk.act(plan + " 2010-03-31", by: "赵己", on: "2010-01-21")
    let again = try desk.act(plan + " 2010-04-30", by: "赵己", on: "2010-01-22", gives: 77)
    #expect(again.words.contains("extend"))
    try desk.act("revise F1 --owner 钱戊", by: "赵己", on: "2010-01-23")
    try desk.act("submit F1", by: "孙庚", on: "2010-02-01", gives: 77)
    try desk.act("submit F1 --note 已办", by: "孙庚", on: "2010-02-01")
    try desk.checkRoster(40, on: "2010-04-10")
    for verb in ["accept", "reject"] {
      let result = try desk.run(
        ["finding", verb, "F1", "--by", person, "--on", "2010-04-15"]
          + (verb == "reject" ? ["--reason", "不实"] : []))
      #expect(result.status == 77 && result.words.contains("本人"), "\(result.everything)")
    }
    try desk.act("reject F1 --reason 材料不全", by: "周甲", on: "2010-04-15")
    #expect(try desk.finding("F1")["status"] == "rejected")
  }

  /// A file that was emptied on the way, or the ledger itself, shows nothing of what was done.
  @Test(arguments: ["空白.pdf", "bianzhi.db"])
  func whatShowsNothingIsNoEvidence(file: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.write("空白.pdf", "")
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    let events = try desk.events()
    let refused = try desk.act(
      "evidence F1 --evidence \(file)", by: "吴乙", on: "2010-01-21", gives: 65)
    #expect(refused.words.contains("\(file)：空文件或台账文件不能作为证据"), "\(refused.words)")
    #expect(try desk.events() == events)
  }

  /// One that cannot be done, and none is.
  @Test func severalAreOneAct() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("raise --organ 339901000100 --title 职责不符", by: "周甲", on: "2010-01-20")
    try desk.act("confirm H1", by: "周甲", on: "2010-01-20")
    try desk.act("notify F1 H1 --document 3号", by: "周甲", on: "2010-01-21", gives: 77)
    #expect(try desk.finding("H1")["status"] == "confirmed")
    try desk.act("confirm F1", by: "周甲", on: "2010-01-21")
    try desk.act("notify F1 H1 --document 3号", by: "周甲", on: "2010-01-21")
    #expect(try desk.finding("H1")["status"] == "notified")
    let open = try desk.run("finding", "list", "--open", "--status", "notified", "--format", "csv")
    #expect(CSVText.records(open.text).count == 2)
    let none = try desk.run("finding", "list", "--organ", Sample.second, "--format", "csv")
    #expect(CSVText.records(none.text).isEmpty)
  }

  @Test func paperDoesNotHideWhatTheDataShow() throws {
    let desk = try Desk.withOneFinding()
    let alive = ["finding", "list", "--alive", "--format", "csv", "--headers", "key"]
    #expect(CSVText.records(try desk.run(alive).text).isEmpty)
    try desk.submitted()
    #expect(CSVText.records(try desk.run(alive).text).first?["finding"] == "F1")
    try desk.checkRoster(40, on: "2010-04-10")
    #expect(CSVText.records(try desk.run(alive).text).isEmpty)
  }

  @Test func aRefusedMoveSaysWhatIsPossible() throws {
    let desk = try Desk.withOneFinding()
    let raised = try desk.act("accept F1", by: "郑丙", on: "2010-01-20", gives: 77).words
    #expect(raised.contains("已提出") && raised.contains("确认"), "\(raised)")
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act("plan F1 --measure 调出 --owner 吴乙", by: "周甲", on: "2010-01-21", gives: 77)
    try desk.act("confirm F1", by: "周甲", on: "2010-01-21", gives: 77)
    try desk.act("notify F1 --document 岚编办〔2010〕3号", by: "周甲", on: "2010-01-19", gives: 77)
    try desk.act("confirm F9", by: "周甲", on: "2010-01-21", gives: 66)
    try desk.act("notify F1 H1 --document 3号", by: "周甲", on: "2010-01-21", gives: 66)
    #expect(try desk.finding("F1")["status"] == "confirmed")
    try desk.act("confirm F1", by: " ", on: "2010-01-21", gives: 64)
    #expect(try desk.broken().isEmpty)
  }

  @Test func identityNumbersAreMaskedWhereverTheyAreWritten() throws {
    let desk = try Desk.withOneFinding()
    let (number, masked) = (Sample.person(7), Sample.masked(Sample.person(7)))
    try desk.act("raise --organ 339901000100 --title \(number)冒名", by: "周甲", on: "2010-01-20")
    // A number alone names nobody.
    let refused = try desk.act("confirm H1", by: number, on: "2010-01-21", gives: 77).everything
    #expect(refused.contains(masked) && !refused.contains(number), "\(refused)")
    try desk.act("confirm H1", by: "周甲（\(number)）", on: "2010-01-21")
    try desk.write("\(number).txt", "证据")
    try desk.act(
      "evidence H1 --evidence \(number).txt --note 涉及\(number)", by: "周甲", on: "2010-01-22")
    for command in [
      ["finding", "show", "H1"], ["finding", "list"], ["finding", "ledger"], ["trace"],
    ] {
      let result = try desk.run(command + ["--format", "csv"])
      #expect(!result.everything.contains(number), "\(command)")
    }
    let history = try desk.run("finding", "show", "H1", "--format", "csv").text
    #expect(history.contains(masked + "冒名") && history.contains(masked + ".txt"), "\(history)")
    #expect(try desk.broken().isEmpty)
  }
}
