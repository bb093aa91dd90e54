import Testing

/// A body that nobody approved stands on with people whom its rule does not count.
@Suite("unapproved bodies of people off quota") struct HiddenBodyTests {
  /// Two people of an unapproved body, and what the organ's roster has later besides the two in the office.
  private func desk(first: [Sample.Row] = [], then rows: [Sample.Row]) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let others = (0..<2).map { Sample.Row(serial: $0, body: "办公室") }
    let body = (4..<6).map { Sample.Row(serial: $0, body: "老干科") }
    try desk.take(["r.csv": Sample.roster(others + body + first)], "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "organ.unapproved_body")
    try desk.submitted()
    try desk.take(["s.csv": Sample.roster(others + rows)], "--as-of", "2010-03-31")
    try desk.run("check")
    return desk
  }

  private func accept(_ desk: Desk, asked person: Int?) throws {
    let result = try desk.act(
      "accept F1", by: "郑丙", on: "2010-04-15", gives: person == nil ? 0 : 77)
    if let person { #expect(result.words.contains(Sample.name(person)), "\(result.words)") }
  }

  static let ways: [(kind: String, state: String)] = [
    ("编外", "在岗"), ("劳务派遣", "在岗"), ("行政编制", "借入"), ("行政编制", "外单位借调人员"),
  ]

  /// The same people, written as outside or borrowed, in a body of another name.
  @Test(arguments: ways) func renamed(way: (kind: String, state: String)) throws {
    let rows = (4..<6).map {
      Sample.Row(serial: $0, kind: way.kind, state: way.state, body: "老干工作科")
    }
    try accept(try desk(then: rows), asked: 4)
  }

  /// They sit in the office now, and somebody new off quota is in the body, or in one of another name.
  @Test(arguments: ["老干科", "老干服务科", "督查科"]) func withOtherPeople(body: String) throws {
    let moved = (4..<6).map { Sample.Row(serial: $0, body: "办公室") }
    let hired = Sample.Row(serial: 70, kind: "编外", body: body)
    let desk = try desk(then: moved + [hired])
    try accept(desk, asked: 70)
    try desk.act(
      "raise --organ \(Sample.first) --title 编外人员所在机构 --part 老干科", by: "周甲", on: "2010-04-15")
    try desk.act("accept F1 --beside H1", by: "郑丙", on: "2010-04-16")
    #expect(try desk.broken().isEmpty)
  }

  /// Into another body that nobody approved either, and that loses as many people as it gains.
  @Test func intoAnotherUnapprovedOne() throws {
    let other = (40..<42).map { Sample.Row(serial: $0, body: "驻点科") }
    let moved = (4..<6).map { Sample.Row(serial: $0, body: "驻点科") }
    let gone = (40..<42).map { Sample.Row(serial: $0, body: "办公室") }
    try accept(try desk(first: other, then: moved + gone), asked: 4)
  }

  /// Put right: in an approved body, on a place or not; gone; retired; or in what is no body.
  static let right: [Sample.Row] = [
    Sample.Row(serial: 4, body: "办公室"), Sample.Row(serial: 4, body: "政策法规处"),
    Sample.Row(serial: 4, kind: "编外", body: "办公室"),
    Sample.Row(serial: 4, state: "退休", body: "老干科", leftOn: "2010-02-01"),
    Sample.Row(serial: 4, body: "机关党委"),
  ]

  @Test(arguments: right) func putRight(row: Sample.Row) throws {
    try accept(try desk(then: [row, Sample.Row(serial: 5, body: "办公室")]), asked: nil)
  }

  /// People off quota in a body of their own, there before and after.
  @Test func oneThatWasThereBefore() throws {
    let team = Sample.Row(serial: 70, kind: "编外", body: "保安队")
    let moved = (4..<6).map { Sample.Row(serial: $0, body: "办公室") }
    try accept(try desk(first: [team], then: moved + [team]), asked: nil)
  }
}
