import Foundation
import Testing

/// An import that carried a closing is not taken back in silence.
@Suite("undo under a closing") struct UndoneProofTests {
  private func closed() throws -> Desk {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.take(
      ["other.csv": Sample.roster(500..<505, organ: Sample.second)], "--as-of", "2010-04-01")
    try desk.checkRoster(40, on: "2010-04-10")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    return desk
  }

  @Test func theClosingIsNamedAndOpen() throws {
    let desk = try closed()
    let before = try desk.events()
    let dry = try desk.run("undo", "3", "--dry-run")
    #expect(dry.status == 0 && dry.everything.contains("F1"), "\(dry.everything)")
    #expect(dry.everything.contains("R2"), "\(dry.everything)")
    #expect(try desk.events() == before)
    #expect(try desk.finding("F1")["status"] == "accepted")
    let undo = try desk.run("undo", "3")
    #expect(undo.status == 0 && undo.everything.contains("F1"), "\(undo.everything)")
    let line = try desk.finding("F1")
    #expect(line["status"] == "confirmed" && line["rebounds"] == "1", "\(line)")
    let trace = try desk.run("trace", "--format", "csv", "--headers", "key").text
    #expect(CSVText.records(trace).last?["kind"] == "finding.returned")
    let undone = CSVText.records(trace).first { $0["kind"] == "import.undone" }
    #expect(undone != nil)
    #expect(try desk.broken().isEmpty)
    #expect(try desk.run("rate", "--format", "csv").text.contains("100.0") == false)
  }

  /// Another organ's roster, and the one that first showed the finding, carry no closing.
  @Test(arguments: [2]) func anotherOrgansImportOpensNothing(number: Int) throws {
    let desk = try closed()
    let dry = try desk.run("undo", "\(number)", "--dry-run")
    #expect(!dry.everything.contains("F1"), "\(dry.everything)")
    #expect(try desk.run("undo", "\(number)").status == 0)
    #expect(try desk.finding("F1")["status"] == "accepted")
    #expect(try desk.broken().isEmpty)
  }

  /// The quota that made it legal is taken back.
  @Test func anApprovalCarriesAClosingToo() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.write(
      "new.csv", "机构代码,编制类型,核定数,批准文号,生效日期\n\(Sample.first),行政编制,41,岚编〔2010〕3号,2010-02-15\n")
    #expect(try desk.run("import", "new.csv").status == 0)
    try desk.run("check", "--as-of", "2010-03-31")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    let undo = try desk.run("undo", "2")
    #expect(undo.everything.contains("F1"), "\(undo.everything)")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  @Test func aDryRunOfNothingIsRefused() throws {
    let desk = try closed()
    #expect(try desk.run("undo", "9", "--dry-run").status == 66)
    #expect(try desk.run("undo", "3").status == 0)
    let again = try desk.run("undo", "3")
    #expect(try desk.run("undo", "3", "--dry-run").status == again.status)
  }
}

/// What was found in data that were taken back waits for nobody.
@Suite("findings of undone data") struct UndoneFindingTests {
  @Test(arguments: [true, false]) func aFindingOfAnUndoneListIsNotOpen(checkedAgain: Bool) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)])])
    try desk.take(["s.csv": Sample.roster(50..<52, organ: Sample.second)], "--as-of", "2009-12-31")
    try desk.take(["r.csv": Sample.roster(0..<5)], "--as-of", "2009-12-31")
    try desk.run("check")
    #expect(try desk.finding("F1")["seen"] == "alive")
    #expect(try desk.run("undo", "3").status == 0)
    if checkedAgain { try desk.run("check") }
    #expect(try desk.finding("F1")["seen"] == "taken_back")
    let open = try desk.run("finding", "list", "--open", "--format", "csv", "--headers", "key")
    #expect(!open.text.contains("F1"), "\(open.text)")
    try desk.take(["r.csv": Sample.roster(0..<5)], "--as-of", "2009-12-31")
    try desk.run("check")
    #expect(try desk.finding("F1")["seen"] == "alive")
  }
}
