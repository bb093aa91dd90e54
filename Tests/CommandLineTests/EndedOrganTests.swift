import Foundation
import Testing

/// Organs that were abolished, or turned into others.
@Suite("scenario: organs in time") struct EndedOrganTests {
  private static let first = Sample.first
  private static let third = "339901000300"

  private static func organs(abolishedOn day: String = "") -> String {
    """
    机构代码,机构名称,机构类别,机构规格,层级,批准文号,批准日期,撤销日期
    339901000100,岚汀市环境保护局,政府工作部门,正处级,市级,岚编〔2005〕1号,2005-01-10,\(day)
    339901000200,岚汀市水务局,政府工作部门,正处级,市级,岚编〔2005〕2号,2005-01-10,
    339901000300,岚汀市生态环境局,政府工作部门,正处级,市级,岚编〔2010〕1号,2010-02-28,

    """
  }

  /// Four people on three places in January.
  private func desk(abolishedOn day: String = "") throws -> Desk {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Self.organs(abolishedOn: day),
        "b.csv": Sample.quotas([
          (Self.first, "行政编制", 3), (Sample.second, "行政编制", 9),
        ]), "r.csv": Sample.roster(0..<4),
      ], "--as-of", "2010-01-31")
    #expect(try desk.run("check", "--as-of", "2010-01-31").status == 1)
    return desk
  }

  private func findings(_ desk: Desk, _ day: String) throws -> [[String: String]] {
    _ = try desk.run("check", "--as-of", day)
    let result = try desk.run("export", "findings", "--headers", "key", "--format", "csv")
    return CSVText.records(result.text)
  }

  private func reform(_ desk: Desk, _ words: [String] = ["organ", "reform"]) throws {
    let result = try desk.run(
      words + [
        Self.first, Self.third, "--from", "2010-02-28", "--document", "岚编〔2010〕1号",
        "--approver", "冯丁", "--by", "周甲", "--on", "2010-03-01",
      ])
    #expect(result.status == 0, "\(result.everything)")
  }

  /// The January roster went on making a finding that no later list could ever close.
  @Test(arguments: ["2010-02-28", "2010-02"]) func anAbolishedOrganIsNotJudged(until: String) throws
  {
    let desk = try desk(abolishedOn: until)
    try desk.take(["w.csv": Sample.roster(10..<12, organ: Sample.second)], "--as-of", "2010-06-30")
    #expect(try findings(desk, "2010-01-31").map { $0["rule"] } == ["quota.overrun"])
    #expect(try findings(desk, "2010-06-30").isEmpty)
    #expect(try desk.run("check", "--as-of", "2010-06-30").status == 0)
  }

  private static let days: [(day: String, severity: String)] = [
    ("2010-03-31", "hint"), ("2010-05-28", "hint"), ("2010-05-29", "major"),
    ("2010-12-31", "major"),
  ]

  /// A roster or a pay list of a day after the abolition.
  @Test(arguments: days, [true, false])
  func peopleStillListedAreAFindingOfTheirOwn(
    _ wanted: (day: String, severity: String), byRoster: Bool
  ) throws {
    let desk = try desk(abolishedOn: "2010-02-28")
    if byRoster {
      try desk.take(["late.csv": Sample.roster(0..<4)], "--as-of", "2010-03-31")
    } else {
      try desk.take(["late.csv": Sample.payroll([0, 1, 2, 3], month: "2010-03")])
    }
    let found = try findings(desk, wanted.day).filter { $0["rule"] == "organ.not_removed" }
    #expect(found.count == 1)
    let line = try #require(found.first)
    #expect(line["severity"] == wanted.severity && line["actual"] == "4")
    #expect(line["organ_code"] == Self.first && line["organ_name"] == "岚汀市环境保护局")
    let all = try findings(desk, wanted.day)
    #expect(all.allSatisfy { $0["rule"] == "organ.not_removed" }, "\(all)")
    let explained = try desk.run("explain", line["finding"] ?? "")
    #expect(explained.status == 0 && explained.text.contains("late.csv"), "\(explained.everything)")
  }

  @Test func whoMovedIsNotListedAnyMore() throws {
    let desk = try desk(abolishedOn: "2010-02-28")
    try desk.take(["late.csv": Sample.roster(0..<4)], "--as-of", "2010-03-31")
    try desk.take(["new.csv": Sample.roster(0..<3, organ: Self.third)], "--as-of", "2010-04-30")
    let found = try findings(desk, "2010-06-30").filter { $0["rule"] == "organ.not_removed" }
    #expect(found.map { $0["actual"] } == ["1"])
    try desk.take(["new.csv": Sample.roster(0..<4, organ: Self.third)], "--as-of", "2010-05-31")
    #expect(
      try findings(desk, "2010-06-30").allSatisfy { $0["rule"] != "organ.not_removed" })
  }

  /// After the move everybody held two places, and the overrun stood twice.
  @Test(arguments: [["organ", "reform"], ["subject", "reform"]])
  func theSuccessorGoesOn(words: [String]) throws {
    let desk = try desk()
    try reform(desk, words)
    try desk.take(["new.csv": Sample.roster(0..<4, organ: Self.third)], "--as-of", "2010-03-31")
    let found = try findings(desk, "2010-03-31")
    #expect(found.map { $0["rule"] } == ["quota.overrun"])
    // The quota of the old organ counts for the new one until it has its own.
    let line = try #require(found.first)
    #expect(line["organ_code"] == Self.third && line["expected"] == "3" && line["actual"] == "4")
    let explained = try desk.run("explain", line["finding"] ?? "")
    #expect(explained.text.contains("岚编〔2008〕9号"), "\(explained.everything)")
    try desk.take(["q.csv": Sample.quotas([(Self.third, "行政编制", 4)])])
    #expect(try findings(desk, "2010-03-31").isEmpty)
  }

  /// Where the organ was shared out nobody knows whose its quota is.
  @Test func aQuotaThatWasSharedOutIsNobodys() throws {
    let desk = try desk()
    try reform(desk)
    let other = try desk.run(
      "organ", "reform", Self.first, Sample.second, "--from", "2010-02-28", "--document", "1号",
      "--approver", "冯丁", "--by", "周甲", "--on", "2010-03-01")
    #expect(other.status == 0)
    try desk.take(["new.csv": Sample.roster(0..<4, organ: Self.third)], "--as-of", "2010-03-31")
    #expect(try findings(desk, "2010-03-31").isEmpty)
    #expect(try desk.run("check", "--as-of", "2010-03-31").status == 2)
  }

  /// The old organ's finding could be ended only as if it had been a mistake.
  @Test func aFindingMovesToTheSuccessor() throws {
    let desk = try desk()
    try desk.act("confirm F1", by: "周甲", on: "2010-02-01")
    try desk.act("succeed F1 --into F2", by: "周甲", on: "2010-02-02", gives: 66)
    try reform(desk)
    try desk.take(["new.csv": Sample.roster(0..<4, organ: Self.third)], "--as-of", "2010-03-31")
    #expect(try findings(desk, "2010-03-31").map { $0["finding"] } == ["F2"])
    let lapse = "lapse F1 --reason 撤销 --document 1号 --approver 冯丁"
    let refused = try desk.act(lapse, by: "周甲", on: "2010-04-01", gives: 77)
    #expect(refused.words.contains("F2"))
    try desk.act("succeed F1 --into F2", by: "周甲", on: "2010-04-01")
    #expect(try desk.finding("F1")["status"] == "transferred")
    #expect(try desk.broken().isEmpty)
  }

  @Test func aFindingEndsWithItsOrgan() throws {
    let desk = try desk()
    try desk.act("confirm F1", by: "周甲", on: "2010-02-01")
    let lapse = "lapse F1 --reason 撤销 --document 1号 --approver"
    try desk.act(lapse + " 冯丁", by: "周甲", on: "2010-02-02", gives: 77)
    try desk.take(["a.csv": Self.organs(abolishedOn: "2010-02-28")])
    try desk.act(lapse + " 冯丁", by: "周甲", on: "2010-02-27", gives: 77)
    // Not checked since its end is not known to be gone.
    let early = try desk.act(lapse + " 冯丁", by: "周甲", on: "2010-02-28", gives: 77)
    #expect(early.words.contains("bianzhi check --as-of 2010-02-28"), "\(early.everything)")
    #expect(try desk.run("check", "--as-of", "2010-02-28").status <= 2)
    try desk.act(lapse + " 周甲同志", by: "周甲", on: "2010-02-28", gives: 77)
    try desk.act(lapse + " 冯丁", by: "周甲", on: "2010-02-28")
    #expect(try desk.finding("F1")["status"] == "exempt")
    #expect(try desk.broken().isEmpty)
  }
}
