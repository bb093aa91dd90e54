import Foundation
import Testing

/// People are moved to another organ's roster, and the old one goes on paying them.
@Suite("moved on paper") struct PaperMoveTests {
  /// Four places and five people; a second organ with places left.
  private func over(paid: [Int]? = nil) throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 4), (Sample.second, "行政编制", 9)]),
    ])
    try desk.take(
      [
        "r.csv": Sample.roster(0..<5), "s.csv": Sample.roster(50..<52, organ: Sample.second),
        "p.csv": Sample.payroll(Array(0..<5)) + Self.lines([50, 51], Sample.second, "2009-12"),
      ], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    try #require(try desk.finding("F1")["rule"] == "quota.overrun")
    try desk.submitted()
    return desk
  }

  /// Lines of a pay list without its heading.
  private static func lines(_ serials: [Int], _ payer: String, _ month: String) -> String {
    Sample.payroll(serials, payer: payer, month: month).split(separator: "\n").dropFirst()
      .map { $0 + "\n" }.joined()
  }

  /// Who pays whom in March, and whether the closing is refused.
  static let payers: [(first: [Int], second: [Int], refused: Bool)] = [
    // The old payer goes on.
    ([0, 1, 2, 3, 4], [50, 51], true),
    // Both pay.
    ([0, 1, 2, 3, 4], [50, 51, 4], true),
    // The new one pays.
    ([0, 1, 2, 3], [50, 51, 4], false),
    // The first organ pays everybody of the second one.
    ([0, 1, 2, 3, 4, 50, 51], [], false),
  ]

  @Test(arguments: payers)
  func theOldPayerStillPays(first: [Int], second: [Int], refused: Bool) throws {
    let desk = try over()
    let others = [50, 51, 4].map { Sample.Row(serial: $0, organ: Sample.second) }
    try desk.take(
      [
        "n.csv": Sample.roster(0..<4), "m.csv": Sample.roster(others),
        "p.csv": Sample.payroll(first, month: "2010-03")
          + Self.lines(second, Sample.second, "2010-03"),
      ], "--as-of", "2010-03-31")
    try desk.run("check")
    let result = try desk.act(
      "accept F1", by: "郑丙", on: "2010-04-15", gives: refused ? 77 : 0)
    // Pay from both is a finding of its own, which is asked about before the person is.
    let isTold =
      result.words.contains("--beside F2")
      || result.words.contains(Sample.name(4)) && result.words.contains("2010-03")
    #expect(isTold == refused, "\(result.everything)")
  }

  /// The pay list of the month comes after the check: it is looked at first.
  @Test func thePayListComesLater() throws {
    let desk = try over()
    let others = [50, 51, 4].map { Sample.Row(serial: $0, organ: Sample.second) }
    try desk.take(
      ["n.csv": Sample.roster(0..<4), "m.csv": Sample.roster(others)], "--as-of", "2010-03-31")
    try desk.run("check")
    try desk.take(["p.csv": Sample.payroll(Array(0..<5), month: "2010-04")])
    let old = try desk.act("accept F1", by: "郑丙", on: "2010-05-15", gives: 77)
    #expect(old.words.contains("2010-04") && old.words.contains("check --as-of 2010-05-15"))
    try desk.run("check", "--as-of", "2010-05-15")
    let refused = try desk.act("accept F1", by: "郑丙", on: "2010-05-15", gives: 77)
    #expect(refused.words.contains(Sample.name(4)), "\(refused.everything)")
    // Somebody looked into it: the finding raised by hand is named.
    try desk.act(
      "raise --organ \(Sample.first) --title 人走薪留 --part 行政编制", by: "周甲", on: "2010-05-16")
    try desk.act("accept F1 --beside H1", by: "郑丙", on: "2010-05-17")
  }
}
