import Testing

/// A number that cannot be right is put right, or is not there to be judged.
@Suite("a wrong number beside a proof") struct WrongNumberTests {
  private static let bad =
    String(Sample.person(3).dropLast()) + (Sample.person(3).hasSuffix("1") ? "2" : "1")

  @Test(
    arguments: [
      (Sample.person(3), "行政编制", "在岗", 0), ("", "行政编制", "在岗", 77), (bad, "编外", "在岗", 77),
      (bad, "行政编制", "借入", 77), (bad, "行政编制", "退休", 0),
      (String(bad.prefix(6) + bad.dropFirst(8).prefix(9)), "行政编制", "在岗", 77),
    ] as [(String, String, String, Int32)])
  func theNumber(number: String, kind: String, state: String, status: Int32) throws {
    let desk = try Desk()
    let others = (10..<16).map { Sample.Row(serial: $0) }
    try desk.take(
      [
        "a.csv": Sample.organs,
        "r.csv": Sample.roster(others + [Sample.Row(serial: 3, number: Self.bad)]),
      ], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    let rule = try desk.finding("F1")["rule"]
    try #require(rule == "data.id_invalid")
    try desk.submitted()
    let row = Sample.Row(
      serial: 3, kind: kind, state: state, leftOn: state == "退休" ? "2010-02-01" : "",
      number: number)
    try desk.take(["n.csv": Sample.roster(others + [row])], "--as-of", "2010-04-10")
    try desk.run("check")
    let said = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: status)
    if status != 0 {
      #expect(said.words.contains(Sample.name(3)) || said.words.contains("F"), "\(said.everything)")
    }
  }
}
