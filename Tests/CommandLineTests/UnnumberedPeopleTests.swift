import Testing

/// People without identity numbers, whose names are written otherwise on the newer roster.
@Suite("people without numbers") struct UnnumberedPeopleTests {
  struct Way: Sendable, CustomTestStringConvertible {
    /// How the newer roster writes 李建军, and the kind beside it; nil where it has nobody.
    let name: String?
    let kind: String
    /// The first roster tells the number.
    let hadNumber: Bool
    let asked: Bool

    init(_ name: String?, _ kind: String = "编外", hadNumber: Bool = false, asked: Bool) {
      (self.name, self.kind, self.hadNumber, self.asked) = (name, kind, hadNumber, asked)
    }

    var testDescription: String { "\(name ?? "–") \(kind) \(hadNumber)" }
  }

  static let ways: [Way] = [
    Way("李建軍", asked: true), Way("李建军1", asked: true), Way("李健军", asked: true),
    Way("李健军", hadNumber: true, asked: true), Way("李建軍", hadNumber: true, asked: true),
    Way(nil, asked: false), Way("王大山", asked: false), Way("李健军", "行政编制", asked: false),
  ]

  @Test(arguments: ways) func whoWasOneTooMany(way: Way) throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)]),
    ])
    let staff = (0..<4).map { Sample.Row(serial: $0, number: "") }
    let one = Sample.Row(serial: 4, number: way.hadNumber ? nil : "")
    let then = Sample.roster(staff + [one]).replacing(Sample.name(4), with: "李建军")
    try desk.take(["r.csv": then], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    try #require(try desk.finding("F1")["rule"] == "quota.overrun")
    try desk.submitted()
    // On a place in place of the one too many, somebody else has to go.
    let rest = way.kind == "编外" ? staff : Array(staff.dropFirst())
    let rows = way.name == nil ? [] : [Sample.Row(serial: 4, kind: way.kind, number: "")]
    let now = Sample.roster(rest + rows).replacing(Sample.name(4), with: way.name ?? "")
    try desk.take(["n.csv": now], "--as-of", "2010-03-31")
    try desk.run("check")
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: way.asked ? 77 : 0)
    if way.asked { #expect(result.words.contains("李建军"), "\(result.everything)") }
  }
}
