import Foundation
import Testing

/// An organ that is no more has put nothing right.
@Suite("closing findings of ended organs") struct EndedOrganClosingTests {
  private static let head = "机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期,撤销日期\n"

  private static func ended(_ day: String) -> String {
    head + "\(Sample.first),岚汀市环境保护局,,政府工作部门,正处级,市级,岚编〔2005〕1号,2005-01-10,\(day)\n"
  }

  private func end(_ desk: Desk, byReform: Bool) throws {
    guard byReform else {
      try desk.take(["e.csv": Self.ended("2010-02-05")])
      return
    }
    try desk.done(
      "organ", "reform", Sample.first, Sample.second, "--from", "2010-02-05", "--document",
      "岚编〔2010〕8号", "--approver", "冯丁", "--by", "周甲", "--on", "2010-02-06")
  }

  /// Its lists still hold everybody: not judged is not cleared.
  @Test(arguments: [true, false]) func theEndClearsNothing(byReform: Bool) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try end(desk, byReform: byReform)
    try desk.take(["r.csv": Sample.roster(0..<41)], "--as-of", "2010-03-31")
    try desk.run("check")
    #expect(try desk.finding("F1")["seen"] == "unchecked")
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(refused.words.contains("finding lapse"), "\(refused.everything)")
  }

  /// What ended with its organ is open again with the organ: by undo, or by a row that says so.
  @Test(arguments: [true, false]) func aLapseFallsWithTheEnd(undone: Bool) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try end(desk, byReform: false)
    let early = try desk.act(
      "lapse F1 --reason 撤销 --document 岚编〔2010〕9号 --approver 冯丁", by: "周甲", on: "2010-02-10",
      gives: 77)
    #expect(early.words.contains("bianzhi check --as-of"), "\(early.everything)")
    try desk.run("check", "--as-of", "2010-02-08")
    try desk.act(
      "lapse F1 --reason 撤销 --document 岚编〔2010〕9号 --approver 冯丁", by: "周甲", on: "2010-02-10")
    #expect(try desk.finding("F1")["status"] == "exempt")
    if undone {
      let dry = try desk.run("undo", "2", "--dry-run")
      #expect(dry.everything.contains("F1"), "\(dry.everything)")
      let undo = try desk.run("undo", "2")
      #expect(undo.status == 0 && undo.everything.contains("F1"), "\(undo.everything)")
    } else {
      let taken = try desk.take(["f.csv": Self.ended("无")])
      #expect(taken.everything.contains("F1"), "\(taken.everything)")
    }
    #expect(try desk.finding("F1")["status"] == "confirmed")
    #expect(try desk.broken().isEmpty)
  }

  /// Whoever was the owner in an act that was taken back stays one of those who worked on it.
  @Test func theFormerOwnerAcceptsNothing() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.done("withdraw", "F1", "--reason", "笔误", "--by", "吴乙", "--on", "2010-03-26")
    try desk.done(
      "withdraw", "F1", "--reason", "换人", "--approver", "冯丁", "--by", "周甲", "--on", "2010-03-26")
    try desk.act(
      "plan F1 --measure 调出1人 --owner 王庚 --target ≤40 --deadline 2010-04-30", by: "周甲",
      on: "2010-03-27")
    try desk.act("submit F1 --note 已调出", by: "王庚", on: "2010-03-28")
    try desk.checkRoster(40, on: "2010-04-10")
    try desk.act("accept F1", by: "吴乙", on: "2010-04-15", gives: 77)
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
  }

  /// Approvals by word of mouth, of another year, or under the number of a document that says something else.
  @Test(arguments: [
    ("口头同意", "2010-02-10", 77), ("岚编〔2004〕1号", "2010-02-10", 77), ("岚编〔2008〕9号", "2010-02-10", 77),
    ("岚编〔2010〕3号", "2010-02-10", 0), ("岚编〔2009〕33号", "2010-01-10", 0),
  ])
  func approvals(document: String, since: String, status: Int32) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.write(
      "q.csv", "机构代码,编制类型,核定数,批准文号,生效日期\n\(Sample.first),行政编制,41,\(document),\(since)\n")
    #expect(try desk.run("import", "q.csv").status == 0)
    try desk.run("check", "--as-of", "2010-03-31")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: status)
    if status == 77 {
      try desk.act("accept F1 --reason 已核对 --approver 冯丁", by: "郑丙", on: "2010-04-15")
    }
  }
}
