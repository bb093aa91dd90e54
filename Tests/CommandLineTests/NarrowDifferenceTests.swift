import Foundation
import Testing

/// A run of some rules says nothing of what it left out.
@Suite("differences of narrow runs") struct NarrowDifferenceTests {
  private func changes(_ desk: Desk, _ one: Int, _ other: Int) throws -> [String: String] {
    let result = try desk.run(
      "diff", "\(one)", "\(other)", "--format", "csv", "--headers", "key")
    return Dictionary(
      uniqueKeysWithValues: CSVText.records(result.text).map {
        ($0["finding"] ?? "", $0["change"] ?? "")
      })
  }

  @Test(arguments: ["post.overrun", "quota.unapproved_kind"])
  func whatANarrowRunLeftOutHasNotReturned(rule: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.run("check", "--rule", rule)
    try desk.checkRoster(41, on: "2010-01-31")
    #expect(try changes(desk, 2, 3)["F1"] == "uncompared")
    #expect(try changes(desk, 1, 3)["F1"] == "same")
  }

  @Test func aRunThatJudgedItCleanMakesItReturn() throws {
    let desk = try Desk.withOneFinding()
    try desk.checkRoster(40, on: "2010-01-31")
    try desk.checkRoster(41, on: "2010-02-28")
    #expect(try changes(desk, 2, 3)["F1"] == "returned")
  }

  /// Runs that prove nothing are named.
  @Test(arguments: [true, false]) func runsTakenBackAreNamed(withdrawn: Bool) throws {
    let desk = try Desk.withOneFinding()
    try desk.checkRoster(40, on: "2010-01-31")
    if withdrawn {
      let act = try desk.run(
        "withdraw", "R2", "--reason", "误", "--approver", "冯丁", "--by", "周甲", "--on", "2010-02-01")
      #expect(act.status == 0, "\(act.everything)")
    } else {
      #expect(try desk.run("undo", "2").status == 0)
    }
    let said = try desk.run("diff", "1", "2").words
    #expect(said.contains(withdrawn ? "已撤回" : "已撤销"), "\(said)")
  }
}
