import Foundation
import Testing

/// People whose kind the organ's approvals tell are seen by a closing as the check counts them.
@Suite("closing people read by approvals") struct ReadKindClosingTests {
  /// Four places of the only kind that is approved, and five people written as 参公.
  private func over(_ kind: String) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, kind, 4)])])
    let rows = (0..<5).map { Sample.Row(serial: $0, kind: "参公") }
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    let finding = try desk.finding("F1")
    try #require(finding["rule"] == "quota.overrun" && finding["part"] == kind, "\(finding)")
    try desk.submitted()
    return desk
  }

  /// How the fifth is written later, and what the refusal says.
  static let written: [(kind: String, state: String)] = [("编外", "在岗"), ("参公", "借入"), ("", "在岗")]

  @Test(arguments: ["参公事业编制", "事业编制"], written)
  func whoCountsNowhereIsAskedAbout(kind: String, then: (kind: String, state: String)) throws {
    let desk = try over(kind)
    let rows = (0..<5).map { serial in
      serial == 4
        ? Sample.Row(serial: serial, kind: then.kind, state: then.state)
        : Sample.Row(serial: serial, kind: "参公")
    }
    try desk.take(["n.csv": Sample.roster(rows)], "--as-of", "2010-03-31")
    try desk.run("check")
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(
      refused.words.contains(Sample.name(4)) || refused.words.contains("编制类型"),
      "\(refused.everything)")
  }

  /// The fifth stands on the roster of another organ that is full, and is read by that organ's approvals.
  @Test func movedToAnotherOrganThatIsFull() throws {
    let desk = try over("参公事业编制")
    try desk.write(
      "q.csv", Sample.quotas([(Sample.second, "参公事业编制", 2)]))
    #expect(try desk.run("import", "q.csv").status == 0)
    let others = [50, 51, 4].map { Sample.Row(serial: $0, organ: Sample.second, kind: "参公") }
    try desk.take(
      [
        "n.csv": Sample.roster((0..<4).map { Sample.Row(serial: $0, kind: "参公") }),
        "m.csv": Sample.roster(others),
      ], "--as-of", "2010-03-31")
    try desk.run("check")
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(refused.words.contains("--beside F3"), "\(refused.everything)")
  }

  /// Who has really gone is gone.
  @Test func whoHasLeftIsGone() throws {
    let desk = try over("参公事业编制")
    let rows = (0..<4).map { Sample.Row(serial: $0, kind: "参公") }
    try desk.take(["n.csv": Sample.roster(rows)], "--as-of", "2010-03-31")
    try desk.run("check")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    #expect(try desk.broken().isEmpty)
  }
}
