import Foundation
import Testing

/// A finding is closed by data that stand, and by somebody else.
@Suite("closing by data that stand") struct ClosingDataTests {
  @Test func aProofThatWasUndoneClosesNothing() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.checkRoster(40, on: "2010-04-10")
    #expect(try desk.run("undo", "2").status == 0)
    #expect(try desk.finding("F1")["seen"] == "alive")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(try desk.finding("F1")["status"] == "submitted")
  }

  @Test func aClosingWhoseProofIsUndoneComesBackWithTheNextCheck() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.checkRoster(40, on: "2010-04-10")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    #expect(try desk.run("undo", "2").status == 0)
    #expect(try desk.run("check", "--as-of", "2010-04-10").status == 1)
    let back = try desk.finding("F1")
    #expect(back["status"] == "confirmed" && back["rebounds"] == "1", "\(back)")
    #expect(try desk.broken().isEmpty)
  }

  @Test func aRunWithRowsHeldBackClosesNothing() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    var rows = (0..<41).map { Sample.Row(serial: $0) }
    rows[40].organ = ""
    try desk.write("held.csv", Sample.roster(rows))
    #expect(try desk.run("import", "held.csv", "--as-of", "2010-04-10", "--quarantine").status == 2)
    #expect(try desk.run("check", "--as-of", "2010-04-10").status == 2)
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(!refused.words.isEmpty)
  }

  static let persons: [(name: String, status: Int32)] = [
    ("吴·乙", 77), ("吴\u{AD}乙", 77), ("吴乙。", 77), ("吴乙、郑丙", 77), ("-", 64), ("郑丙", 0),
  ]

  @Test(arguments: persons)
  func nobodyAcceptsOwnWorkUnderAnotherSpelling(name: String, status: Int32) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.checkRoster(40, on: "2010-04-10")
    try desk.act("accept F1", by: name, on: "2010-04-15", gives: status)
  }

  @Test func daysBeforeTheFindingAreRefused() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2009-12-30", gives: 77)
    try desk.act("confirm F1", by: "周甲", on: "2009-12-31")
    let plan = "plan F1 --measure 调出1人 --owner 吴乙 --target ≤40 --deadline "
    try desk.act(plan + "2010-01-31", by: "吴乙", on: "2010-02-01", gives: 77)
    try desk.act(plan + "2010-02-01", by: "吴乙", on: "2010-02-01")
  }

  @Test func aLedgerSavedByASpreadsheetKeepsItsDays() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    let export = try desk.run(
      "finding", "ledger", "-o", "台账.csv", "--headers", "key", "--format", "csv")
    #expect(export.status == 0, "\(export.everything)")
    let text = String(decoding: try desk.bytes("台账.csv"), as: UTF8.self)
    #expect(text.contains("2010-03-31"))
    try desk.write("台账.csv", text.replacing("2010-03-31", with: "2010/3/31"))
    let before = try desk.events()
    let back = try desk.run("finding", "import", "台账.csv", "--by", "吴乙", "--on", "2010-03-26")
    #expect(back.status == 0, "\(back.everything)")
    #expect(try desk.events() == before)
  }

  static let misplaced = [
    [
      "group", "set", "N", "--office", "编办", "--role", "member", "--by", "周甲", "--on", "2010-02-01",
    ],
    ["finding", "accept", "N", "--by", "周甲", "--on", "2010-02-01"], ["trace", "N"],
    ["verify", "--anchor", "N"], ["explain", "N"], ["finding", "list", "--on", "N"],
  ]

  @Test(arguments: misplaced)
  func aNumberInTheWrongPlaceIsMasked(words: [String]) throws {
    let desk = try Desk.withOneFinding()
    let number = Sample.person(7)
    let result = try desk.run(words.map { $0 == "N" ? number : $0 })
    #expect(!result.everything.contains(number.dropLast(1)), "\(result.everything)")
  }
}
