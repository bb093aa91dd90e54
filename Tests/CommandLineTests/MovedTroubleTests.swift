import Foundation
import TestSupport
import Testing

/// What a proof leaves out, and where the trouble may have gone.
@Suite("where the trouble may have gone") struct MovedTroubleTests {
  private func accept(_ desk: Desk, _ options: String = "", gives status: Int32) throws -> String {
    try desk.act("accept F1 \(options)", by: "郑丙", on: "2010-04-15", gives: status).words
  }

  /// Four places and five people; a second organ that is full.
  private func over() throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 4), (Sample.second, "行政编制", 2)]),
    ])
    try desk.take(
      [
        "r.csv": Sample.roster(0..<5), "s.csv": Sample.roster(50..<52, organ: Sample.second),
      ], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    try #require(try desk.finding("F1")["rule"] == "quota.overrun")
    try desk.submitted()
    return desk
  }

  static let narrow: [[String]] = [["quota.overrun"], ["quota.overrun", "post.overrun"]]

  @Test(arguments: narrow) func aRunOfSomeRulesClosesNothing(rules: [String]) throws {
    let desk = try over()
    let rows = (0..<5).map { Sample.Row(serial: $0, kind: $0 == 4 ? "工勤编制" : "行政编制") }
    try desk.take(["n.csv": Sample.roster(rows)], "--as-of", "2010-03-31")
    try desk.run(["check"] + rules.flatMap { ["--rule", $0] })
    #expect(try accept(desk, gives: 77).contains("bianzhi check"))
    try desk.run("check")
    #expect(try accept(desk, gives: 77).contains("--beside F2"))
    _ = try accept(desk, "--beside F2", gives: 0)
    #expect(try desk.broken().isEmpty)
  }

  /// A rule of somebody's own that bears a built-in name and sees less.
  @Test(arguments: ["counted > 99", "kind = '编外'"])
  func aBuiltInRuleReplacedClosesNothing(condition: String) throws {
    let desk = try over()
    let rows = (0..<5).map { Sample.Row(serial: $0, kind: $0 == 4 ? "工勤编制" : "行政编制") }
    try desk.take(["n.csv": Sample.roster(rows)], "--as-of", "2010-03-31")
    let own = try Repository.text("Sources/BianzhiQuery/Rules/quota/quota.unapproved_kind.sql")
    let text = own.replacing("counted > 0", with: condition)
    try #require(text != own)
    try FileManager.default.createDirectory(
      atPath: desk.file("rules"), withIntermediateDirectories: true)
    try desk.write("rules/quota.unapproved_kind.sql", text)
    let replaced = ["--replace-rule", "quota.unapproved_kind"]
    let check = try desk.run(["check", "--rules", "rules"] + replaced)
    #expect(check.everything.contains("quota.unapproved_kind 由规则文件夹里的同名规则代替"))
    #expect(!check.everything.contains("工勤编制"), "\(check.everything)")
    #expect(try accept(desk, gives: 77).contains("bianzhi check"))
  }

  /// The one too many stands in the other organ now, by number or by name.
  @Test(arguments: [true, false]) func anotherOrganIsOverByTheSamePerson(named: Bool) throws {
    let desk = try over()
    var moved = Sample.Row(serial: 4, organ: Sample.second)
    if named { moved.number = "" }
    let others = [50, 51].map { Sample.Row(serial: $0, organ: Sample.second) }
    try desk.take(
      ["n.csv": Sample.roster(0..<4), "m.csv": Sample.roster(others + [moved])], "--as-of",
      "2010-03-31")
    try desk.run("check")
    try #require(try desk.finding("F2")["rule"] == "quota.overrun")
    #expect(try accept(desk, gives: 77).contains("--beside F2"))
    _ = try accept(desk, "--beside F2", gives: 0)
  }

  /// The one too many stands on the roster of an organ of which nothing is approved, known to the ledger or not.
  @Test(arguments: ["339901000900", "349999999999"])
  func movedToAnOrganThatIsNotJudged(organ: String) throws {
    let desk = try over()
    try desk.take(
      [
        "n.csv": Sample.roster(0..<4),
        "m.csv": Sample.roster([Sample.Row(serial: 4, organ: organ)]),
      ], "--as-of", "2010-03-31")
    try desk.run("check")
    #expect(try accept(desk, gives: 77).contains(organ))
  }

  /// A quota of the kind that the one too many is of now, entered later for an earlier day, and one that another organ's
  /// approval tells.
  @Test(arguments: [true, false]) func approvedOtherwiseLater(ofOtherKind: Bool) throws {
    let desk = try over()
    let kind = ofOtherKind ? "工勤编制" : "行政编制"
    let head = "机构代码,编制类型,核定数,文号,生效日期,覆盖机构代码\n"
    let row =
      ofOtherKind
      ? "\(Sample.first),工勤编制,1,石编〔2009〕2号,2009-02-10,\n"
      : "\(Sample.second),行政编制,12,石编〔2009〕2号,2009-02-10,\(Sample.first)\n"
    let rows = (0..<5).map { Sample.Row(serial: $0, kind: $0 == 4 ? kind : "行政编制") }
    try desk.take(
      ["n.csv": Sample.roster(rows), "q.csv": head + row], "--as-of", "2010-03-31")
    try desk.run("check")
    #expect(try accept(desk, gives: 77).contains("--approver"))
  }

  /// Nobody asks about another organ that is over by people of its own.
  @Test func anotherOrganIsOverByOthers() throws {
    let desk = try over()
    try desk.take(
      [
        "n.csv": Sample.roster(0..<4), "m.csv": Sample.roster(50..<53, organ: Sample.second),
      ], "--as-of", "2010-03-31")
    try desk.run("check")
    try #require(try desk.finding("F2")["rule"] == "quota.overrun")
    _ = try accept(desk, gives: 0)
  }

  /// Retired on paper, or struck from the roster, and paid on.
  @Test(arguments: [true, false]) func thePersonStandsUnderARuleOnPay(retired: Bool) throws {
    let desk = try over()
    let leaver = Sample.Row(serial: 4, state: "退休", leftOn: "2010-01-05")
    try desk.take(
      [
        "n.csv": Sample.roster((0..<4).map { Sample.Row(serial: $0) } + (retired ? [leaver] : [])),
        "p.csv": Sample.payroll(Array(0..<5), month: "2010-03"),
      ], "--as-of", "2010-03-31", "--replace")
    try desk.run("check")
    let rule = retired ? "pay.after_leaving" : "pay.off_roster"
    try #require(try desk.finding("F2")["rule"] == rule)
    #expect(try accept(desk, gives: 77).contains("--beside F2"))
    _ = try accept(desk, "--beside F2", gives: 0)
  }

  /// Struck from the roster, and paid on under the name alone.
  @Test func thePersonIsPaidByNameOnly() throws {
    let desk = try over()
    try desk.take(
      [
        "n.csv": Sample.roster(0..<4),
        "p.csv": Sample.payroll(Array(0..<4), month: "2010-03")
          + ",\(Sample.name(4)),\(Sample.first),2010-03,3200\n",
      ], "--as-of", "2010-03-31")
    try desk.run("check")
    #expect(try accept(desk, gives: 77).contains(Sample.name(4)))
  }

  /// One after the other is written under a kind that nobody approved.
  @Test func whatWentInStepsIsNamed() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 3)])])
    for (written, day) in [(0, "2009-12-31"), (1, "2010-02-28"), (1, "2010-03-31")] {
      let people = day == "2010-03-31" ? 4 : 5
      let rows = (0..<people).map { Sample.Row(serial: $0, kind: $0 < written ? "工勤编制" : "行政编制") }
      try desk.take(["r\(day).csv": Sample.roster(rows)], "--as-of", day)
      try desk.run("check", "--as-of", day)
    }
    try desk.submitted()
    #expect(try accept(desk, gives: 77).contains("--beside F2"))
  }
}
