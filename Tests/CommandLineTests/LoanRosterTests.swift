import Testing

/// Somebody was lent, by the register and by the rosters of lender and borrower: both say that it is over, or nobody knows.
@Suite("rosters of a borrower") struct LoanRosterTests {
  private static func loan(until: String) -> String {
    "姓名,身份证号,机构代码,借调单位,借调时间,借调结束时间,批准文号\n"
      + "\(Sample.name(3)),\(Sample.person(3)),\(Sample.first),岚汀市水务局,2008-03-01,\(until),岚组〔2009〕1号\n"
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The lender handed in a roster when the loan was seen.
    var hadOwn = true
    var day = "2010-03-31"
    /// Whether the borrower's newer roster has the person; nil where there is none.
    let listed: Bool?
    let says: String?
  }

  private static let old = "\(Sample.second) 岚汀市水务局 花名册 2009-12-31"

  static let cases: [Case] = [
    Case(testDescription: "the lender's alone", listed: nil, says: old),
    Case(testDescription: "the lender's first one", hadOwn: false, listed: nil, says: old),
    // The borrower's roster is so old that no check reads it.
    Case(testDescription: "the lender's alone, late", day: "2011-03-31", listed: nil, says: old),
    Case(testDescription: "still listed", listed: true, says: "借入"),
    Case(testDescription: "listed no more", listed: false, says: nil),
    Case(testDescription: "listed no more, late", day: "2011-03-31", listed: false, says: nil),
  ]

  @Test(arguments: cases) func bothAreAsked(item: Case) throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 9), (Sample.second, "行政编制", 9)]),
    ])
    try desk.take(["g.csv": Self.loan(until: "")], "--kind", "loans")
    let own = { (state: String) in
      Sample.roster(
        (10..<15).map { Sample.Row(serial: $0) } + [Sample.Row(serial: 3, state: state)])
    }
    let guests = { (isListed: Bool) in
      let guest = Sample.Row(serial: 3, organ: Sample.second, state: "借入")
      return Sample.roster(
        (50..<53).map { Sample.Row(serial: $0, organ: Sample.second) } + (isListed ? [guest] : []))
    }
    if item.hadOwn { try desk.take(["r.csv": own("借调")], "--as-of", "2009-12-31") }
    try desk.take(["s.csv": guests(true)], "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "person.loan_overdue")
    try desk.submitted()
    try desk.take(["h.csv": Self.loan(until: "2010-02-01")], "--kind", "loans")
    try desk.take(["n.csv": own("在岗")], "--as-of", item.day)
    if let isListed = item.listed {
      try desk.take(["t.csv": guests(isListed)], "--as-of", item.day)
    }
    try desk.run("check")
    let on = item.day.replacing("-03-31", with: "-04-15")
    let result = try desk.act("accept F1", by: "郑丙", on: on, gives: item.says == nil ? 0 : 77)
    if let says = item.says { #expect(result.words.contains(says), "\(result.everything)") }
    #expect(try desk.broken().isEmpty)
  }
}
