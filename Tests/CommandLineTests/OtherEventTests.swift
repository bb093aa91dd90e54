import Testing

/// An end covers the event that was seen, and no other one of the same person; what never held ends no deadline.
@Suite("ends cover their event") struct OtherEventTests {
  private static func entry(_ direction: String, _ day: String) -> String {
    "\(Sample.name(9)),\(Sample.person(9)),\(Sample.first),\(direction),\(day),行政编制\n"
  }

  private static let heading = "姓名,身份证号,机构代码,变动类别,变动时间,编制类型\n"

  /// Whether the person enters once more, or the same entry is only checked again.
  @Test(arguments: [true, false]) func anotherEntryIsNotCovered(again: Bool) throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)]),
        "r.csv": Sample.roster(0..<4), "m.csv": Self.heading + Self.entry("入编", "2010-01-10"),
      ], "--as-of", "2009-12-31")
    #expect(try desk.run("check", "--as-of", "2010-01-31").status == 1)
    try #require(try desk.finding("F1")["rule"] == "quota.entry_when_full")
    try desk.act("confirm F1", by: "周甲", on: "2010-01-31")
    try desk.act(
      "exempt F1 --reason 军转 --document 岚编〔2010〕8号 --approver 冯丁", by: "郑丙", on: "2010-02-01")
    var later = Self.heading + Self.entry("出编", "2010-02-10")
    if again { later += Self.entry("入编", "2010-03-10") }
    try desk.take(["n.csv": later])
    try desk.run("check", "--as-of", "2010-03-31")
    #expect(try desk.finding("F1")["status"] == (again ? "confirmed" : "exempt"))
    #expect(try desk.broken().isEmpty)
  }

  private static func loan(_ since: String, _ until: String, _ document: String) -> String {
    """
    \(Sample.name(1)),\(Sample.person(1)),岚汀市环境保护局,\(Sample.second),\(since),\(until),\(document)

    """
  }

  /// The loan is over and another one of the same person begins, or it only goes on.
  @Test(arguments: [true, false]) func anotherLoanIsNotCovered(again: Bool) throws {
    let desk = try Desk()
    let heading = "姓名,身份证号,编制所在单位,借调单位,借调时间,借调期限,批准文号\n"
    let document = "岚组〔2008〕1号"
    try desk.take(
      [
        "a.csv": Sample.organs, "r.csv": Sample.roster(0..<4),
        "l.csv": heading + Self.loan("2008-01-05", "", document),
      ], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2010-01-31")
    let seen = try CSVText.records(
      desk.run("finding", "list", "--format", "csv", "--headers", "key").text)
    let found = try #require(seen.first { $0["rule"] == "person.loan_overdue" }?["finding"])
    try desk.act("confirm \(found)", by: "周甲", on: "2010-01-31")
    try desk.act(
      "exempt \(found) --reason 批复 --document 岚编〔2010〕8号 --approver 冯丁", by: "郑丙",
      on: "2010-02-01")
    let loans =
      again
      ? Self.loan("2008-01-05", "2010-02-05", document) + Self.loan("2010-02-10", "", "")
      : Self.loan("2008-01-05", "", document)
    try desk.take(
      ["n.csv": heading + loans, "s.csv": Sample.roster(0..<4)], "--as-of", "2010-09-30")
    try desk.run("check", "--as-of", again ? "2010-10-31" : "2010-02-02")
    #expect(try desk.finding(found)["status"] == (again ? "confirmed" : "exempt"))
    #expect(try desk.broken().isEmpty)
  }

  /// The list that closed it is undone: the deadline of the plan counts on.
  @Test func aClosingThatNeverHeldKeepsItsDeadline() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    let deadline = try #require(try desk.finding("F1")["deadline"])
    try #require(!deadline.isEmpty)
    try desk.checkRoster(40, on: "2010-04-10")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    #expect(try desk.run("undo", "2").status == 0)
    let back = try desk.finding("F1")
    #expect(back["status"] == "confirmed" && back["deadline"] == deadline, "\(back)")
    // Nothing of that list says that it was cleared.
    let difference = try desk.run("diff", "1", "2", "--format", "csv", "--headers", "key").text
    #expect(!difference.contains("cleared") && difference.contains("unchecked"), "\(difference)")
    #expect(try desk.broken().isEmpty)
  }
}
