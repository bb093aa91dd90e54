import Testing

/// Between the day that a check judged and the day of the act something ended, began or came.
@Suite("what changes between a proof and its day") struct ProofDayTests {
  private static func change(_ people: Int, _ document: String, _ day: String) -> String {
    "机构代码,编制类型,增减数,批准文号,生效日期\n\(Sample.first),行政编制,\(people),\(document),\(day)\n"
  }

  /// One place more for two months: the check saw it, and the closing is of a later day.
  @Test(arguments: ["2010-04-01", "2010-04-15", "2010-04-16"])
  func anApprovalThatEnds(day: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.take([
      "q1.csv": Self.change(1, "岚编〔2010〕3号", "2010-02-01"),
      "q2.csv": Self.change(-1, "岚编〔2010〕4号", day),
    ])
    try desk.checkRoster(41, on: "2010-03-31")
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    guard day != "2010-04-16" else {
      // It holds on the day of the act, and its end is known.
      #expect(result.words.contains("岚编〔2010〕4号"), "\(result.everything)")
      return
    }
    #expect(result.words.contains("bianzhi check --as-of 2010-04-15"), "\(result.everything)")
    #expect(try desk.run("check", "--as-of", "2010-04-15").status != 0)
    let again = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(again.words.contains("41"), "\(again.everything)")
  }

  /// Who is too many came up on another organ's list after the check.
  @Test(arguments: [(40, true), (77, false)]) func aListOfAnotherOrgan(serial: Int, asked: Bool)
    throws
  {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.checkRoster(40, on: "2010-03-31")
    let rows = [50, 51, serial].map { Sample.Row(serial: $0, organ: Sample.second, kind: "编外") }
    try desk.take(["s.csv": Sample.roster(rows)], "--as-of", "2010-04-01")
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: asked ? 77 : 0)
    if asked { #expect(result.words.contains(Sample.name(serial)), "\(result.everything)") }
  }
}
