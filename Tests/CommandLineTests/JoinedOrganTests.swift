import Foundation
import Testing

/// An organ with a finding becomes another one: what the check shows no more is not put right.
@Suite("findings of joined organs in a check") struct JoinedOrganTests {
  private static let third = "339901000300"
  private static let organs =
    AuditDesk.organs + "\n\(third),岚汀市生态环境局,,政府工作部门,正处级,市级,岚编〔2010〕8号,2010-02-05\n"
  private static let word = "没有再检查"

  /// Four people on three places of the first organ in January: F1.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Self.organs,
        "b.csv": Sample.quotas([(Sample.first, "行政编制", 3), (Sample.second, "行政编制", 9)]),
        "r.csv": Sample.roster(0..<4),
      ], "--as-of", "2010-01-31")
    #expect(try desk.run("check").status == 1)
    return desk
  }

  private func reform(_ desk: Desk, into code: String) throws {
    try desk.done(
      "organ", "reform", Sample.first, code, "--from", "2010-02-28", "--document", "岚编〔2010〕8号",
      "--approver", "冯丁", "--by", "周甲", "--on", "2010-03-01")
  }

  private func check(_ desk: Desk, _ people: Int, of organ: String) throws -> Tool.Result {
    try desk.take(
      ["n.csv": Sample.roster(0..<people, organ: organ)], "--as-of", "2010-03-31")
    return try desk.run("check")
  }

  /// Joined to an organ with places to spare: nothing is over there, and nothing says where the one too many went.
  @Test func aMerger() throws {
    let desk = try desk()
    try reform(desk, into: Sample.second)
    let result = try check(desk, 6, of: Sample.second)
    #expect(result.status == 2, "\(result.everything)")
    #expect(result.words.contains(Self.word) && result.words.contains("F1 岚汀市环境保护局"))
    #expect(!result.words.contains("绿灯：检查过的没有问题"))
    let status = try desk.run("status").words
    #expect(status.contains(Self.word) && status.contains("F1 岚汀市环境保护局"), "\(status)")
    let english = try desk.run("check", "--lang", "en").words
    #expect(english.contains("1 finding of organs that became others was not judged"))
    let json = try desk.run("check", "--format", "json").text
    #expect(json.contains("\"uncarried_findings\": [") && json.contains("\"F1\""), "\(json)")
    try desk.act(
      "lapse F1 --reason 合并 --document 岚编〔2010〕8号 --approver 冯丁", by: "周甲", on: "2010-04-01")
    let after = try desk.run("check")
    #expect(after.status == 0 && !after.words.contains(Self.word), "\(after.everything)")
    #expect(try !desk.run("status").words.contains(Self.word))
  }

  /// Renamed, and the new organ has more places of its own: the same.
  @Test func aNewNameWithMorePlaces() throws {
    let desk = try desk()
    try desk.take(["q.csv": Sample.quotas([(Self.third, "行政编制", 4)])])
    try reform(desk, into: Self.third)
    let result = try check(desk, 4, of: Self.third)
    #expect(result.status == 2 && result.words.contains("F1 岚汀市环境保护局"), "\(result.everything)")
    try desk.act("void F1 --reason 误 --approver 冯丁", by: "周甲", on: "2010-04-01")
    #expect(try desk.run("check").status == 0)
  }

  /// The successor shows the same: that is said by its own finding.
  @Test func carriedToTheSuccessor() throws {
    let desk = try desk()
    try reform(desk, into: Self.third)
    let result = try check(desk, 4, of: Self.third)
    #expect(result.status == 1 && !result.words.contains(Self.word), "\(result.everything)")
  }

  /// It was gone on the organ's own list before the reform; or a check of a day before it is asked for.
  @Test func goneBeforeTheReform() throws {
    let desk = try desk()
    try desk.checkRoster(3, on: "2010-02-15")
    try reform(desk, into: Self.third)
    let result = try check(desk, 3, of: Self.third)
    #expect(result.status == 0 && !result.words.contains(Self.word), "\(result.everything)")
    let early = try desk.run("check", "--as-of", "2010-01-31")
    #expect(early.status == 1 && !early.words.contains(Self.word), "\(early.everything)")
  }
}
