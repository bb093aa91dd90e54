import Foundation
import Testing

/// "May they take two more?", answered from quota, roster, register, plans and waivers.
@Suite("scenario: free places") struct PlaceScenarioTests {
  private static func desk(_ test: PlaceCase) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas])
    let rows = (0..<test.holders).map { Sample.Row(serial: $0) } + test.rows
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2010-01-31")
    if !test.tables.isEmpty { try desk.take(test.tables) }
    return desk
  }

  @Test(arguments: PlaceCase.all)
  func isAnsweredWithTheArithmetic(test: PlaceCase) throws {
    let desk = try Self.desk(test)
    var options = ["may", Sample.first, "--on", test.day] + test.options
    if !test.options.contains("--kind") { options += ["--kind", "行政编制"] }
    if !test.options.contains("--people") { options += ["--people", "2"] }
    let result = try desk.run(options + ["--format", "json"])
    #expect(result.status == test.status, "\(result.everything)")
    let answer = try JSONText(result)
    #expect(answer.text("answer") == ["yes", "no", "cannot_say"][Int(test.status)])
    #expect(answer.number("free").map(String.init) ?? "" == test.free, "\(result.text)")
    #expect(answer.text("reason")?.isEmpty == false)
    try sumsUp(answer)
    for language in ["zh", "en"] {
      let told = try desk.run(options + ["--lang", language])
      #expect(told.status == test.status)
      #expect(!told.everything.contains(Sample.person(0)))
    }
  }

  /// The lines are the sum that they say.
  private func sumsUp(_ answer: JSONText) throws {
    let lines = try answer.rows("lines")
    guard !lines.isEmpty else { return }
    let people = Dictionary(
      uniqueKeysWithValues: lines.map { ($0["item"] ?? "", Int($0["people"] ?? "") ?? 0) })
    let of = { (item: String) in people[item] ?? 0 }
    let added = ["approved", "waived", "left", "leaving"].map(of).reduce(0, +)
    let taken = ["counted", "entered", "reserve", "planned"].map(of).reduce(0, +)
    #expect(of("approved") == 40 && of("free") == added - taken, "\(lines)")
  }

  @Test func theKindMustBeTold() throws {
    let desk = try Self.desk(PlaceCase(name: "", status: 2, free: ""))
    let result = try desk.run("may", Sample.first, "--on", "2010-03-31")
    #expect(result.status == 2)
    #expect(result.text.contains("无法判断") && result.text.contains("行政编制"), "\(result.everything)")
  }

  @Test func anOrganThatIsNoMoreTakesNobody() throws {
    let desk = try Self.desk(PlaceCase(name: "", status: 1, free: ""))
    try desk.done(
      "organ", "reform", Sample.first, Sample.second, "--from", "2010-03-01", "--document",
      "岚编〔2010〕9号", "--approver", "冯丁", "--by", "周甲", "--on", "2010-03-02")
    let result = try desk.run("may", Sample.first, "--kind", "行政编制", "--on", "2010-03-31")
    #expect(result.status == 1)
    #expect(result.text.contains("2010-03-01") && result.text.contains("水务局"), "\(result.text)")
  }

  @Test func aConfirmedFindingThatIsNotPutRightBlocks() throws {
    let desk = try Self.desk(
      PlaceCase(name: "", rows: [Sample.Row(serial: 80, kind: "工勤编制")], status: 0, free: ""))
    let question = ["may", Sample.first, "--kind", "行政编制", "--people", "2", "--on", "2010-01-31"]
    try desk.run("check", "--as-of", "2010-01-31")
    #expect(try desk.run(question).status == 0)
    try desk.done("finding", "confirm", "F1", "--by", "周甲", "--on", "2010-02-01")
    let blocked = try desk.run(question)
    #expect(blocked.status == 1)
    #expect(blocked.text.contains("F1") && blocked.text.contains("2 名"), "\(blocked.text)")
  }

  /// People of organs that share a quota count together, wherever it is asked.
  @Test(arguments: [Sample.first, Sample.second])
  func aSharedQuotaIsCountedOnce(organ: String) throws {
    let desk = try Desk()
    let quotas = """
      机构代码,编制类型,核定数,批准文号,生效日期,覆盖机构
      \(Sample.first),行政编制,10,岚编〔2008〕9号,2008-07-01,\(Sample.second)

      """
    try desk.take(["a.csv": Sample.organs, "b.csv": quotas])
    try desk.take(
      ["r.csv": Sample.roster(0..<6), "s.csv": Sample.roster(10..<13, organ: Sample.second)],
      "--as-of", "2010-01-31")
    let yes = try desk.run("may", organ, "--kind", "行政编制", "--on", "2010-01-31", "--format", "json")
    #expect(yes.status == 0, "\(yes.everything)")
    #expect(try JSONText(yes).number("free") == 1)
    let no = try desk.run("may", organ, "--kind", "行政编制", "--people", "2", "--on", "2010-01-31")
    #expect(no.status == 1, "\(no.everything)")
  }
}
