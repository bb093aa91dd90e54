import Testing

/// Whoever was lent is back by the roster, and somebody of the name has come up at the borrower under a number that nobody
/// had.
@Suite("namesakes at a borrower") struct BorrowerNamesakeTests {
  private static func loan(until: String) -> String {
    "姓名,身份证号,机构代码,借调单位,借调时间,借调结束时间,批准文号\n"
      + "\(Sample.name(3)),\(Sample.person(3)),\(Sample.first),岚汀市水务局,2008-03-01,\(until),岚组〔2009〕1号\n"
  }

  /// Of the name or of another one, borrowed or on a place.
  @Test(arguments: [("借入", 3, true), ("在岗", 3, true), ("借入", 4, false)])
  func areNamed(state: String, name: Int, asked: Bool) throws {
    let desk = try Desk()
    let rosters = { (own: String, more: [Sample.Row]) in
      [
        "r\(own).csv": Sample.roster(
          (10..<15).map { Sample.Row(serial: $0) } + [Sample.Row(serial: 3, state: own)]),
        "s\(own).csv": Sample.roster(
          (50..<53).map { Sample.Row(serial: $0, organ: Sample.second) } + more),
      ]
    }
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 9), (Sample.second, "行政编制", 9)]),
    ])
    try desk.take(["g.csv": Self.loan(until: "")], "--kind", "loans")
    try desk.take(rosters("借调", []), "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "person.loan_overdue")
    try desk.submitted()
    try desk.take(["h.csv": Self.loan(until: "2010-02-01")], "--kind", "loans")
    let newcomer = Sample.Row(
      serial: name, organ: Sample.second, state: state, number: Sample.person(77))
    try desk.take(rosters("在岗", [newcomer]), "--as-of", "2010-03-31")
    try desk.run("check")
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: asked ? 77 : 0)
    if asked { #expect(result.words.contains("同名，号码不同"), "\(result.everything)") }
  }
}
