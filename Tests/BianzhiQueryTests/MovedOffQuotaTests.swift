import BianzhiCore
import BianzhiQuery
import Testing

/// People of a part who are written otherwise now, or stand at an institution under the organ, are named by whoever closes it.
@Suite("moved off the part") struct MovedOffQuotaTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var kind = "编外"
    var rule = "person.offbook_over"
    /// The rosters of the proof.
    let now: [Staff]
    /// Who has to be named; nil where the run proves nothing.
    let named: [String]?
  }

  private static func row(_ person: Int, _ kind: String, _ organ: String = "A1") -> Staff {
    Staff(person, organ).with(\.kind, kind)
  }

  static let cases = [
    Case(testDescription: "gone", now: [row(1, "编外")], named: []),
    Case(
      testDescription: "left by the roster",
      now: [row(1, "编外"), row(2, "编外").with(\.state, "辞职")], named: []),
    Case(testDescription: "blank", now: [row(1, "编外"), row(2, "")], named: ["甲2"]),
    Case(
      testDescription: "in words of another sort", now: [row(1, "编外"), row(2, "政府雇员类")],
      named: ["甲2"]),
    Case(
      testDescription: "on a place that is free", now: [row(1, "编外"), row(2, "行政编制")], named: ["甲2"]
    ),
    Case(
      testDescription: "volunteers of a programme", now: [row(1, "编外"), row(2, "三支一扶")],
      named: ["甲2"]),
    Case(
      testDescription: "off quota at the institution under it",
      now: [row(1, "编外"), row(2, "编外", "B1"), row(9, "事业编制", "B1")], named: ["甲2"]),
    Case(
      testDescription: "off quota at one with a number of its own",
      now: [row(1, "编外"), row(2, "编外", "B2"), row(9, "事业编制", "B2")], named: ["甲2"]),
    Case(
      testDescription: "on a place of the institution under it",
      now: [row(1, "编外"), row(2, "事业编制", "B1")], named: ["甲2"]),
    Case(
      testDescription: "on a place of another organ", now: [row(1, "编外"), row(2, "行政编制", "C1")],
      named: []),
    Case(
      testDescription: "places: blank", kind: "行政编制", rule: "quota.overrun",
      now: [row(1, "行政编制"), row(2, "")], named: nil),
    Case(
      testDescription: "places: off quota", kind: "行政编制", rule: "quota.overrun",
      now: [row(1, "行政编制"), row(2, "编外")], named: ["甲2"]),
    Case(
      testDescription: "places: of another sort with room", kind: "行政编制", rule: "quota.overrun",
      now: [row(1, "行政编制"), row(2, "工勤编制")], named: []),
    Case(
      testDescription: "places: of the institution under it", kind: "行政编制", rule: "quota.overrun",
      now: [row(1, "行政编制"), row(2, "事业编制", "B1")], named: ["甲2"]),
    Case(
      testDescription: "places: off quota at the institution under it", kind: "行政编制",
      rule: "quota.overrun", now: [row(1, "行政编制"), row(2, "编外", "B2")], named: ["甲2"]),
    Case(
      testDescription: "places: another organ", kind: "行政编制", rule: "quota.overrun",
      now: [row(1, "行政编制"), row(2, "行政编制", "C1")], named: []),
  ]

  @Test(arguments: cases)
  func areNamed(item: Case) throws {
    let office = try Office()
    try office.organs(
      "A1,一局,,政府工作部门,2008-01-01,", "B1,一中心,A1,事业单位,2008-01-01,",
      "B2,二中心,A1,事业单位,2008-01-01,", "C1,三局,,政府工作部门,2008-01-01,")
    try office.quotas(
      "A1,行政编制,1,,石编〔2008〕1号,2008-01-01,", "A1,工勤编制,3,,石编〔2008〕1号,2008-01-01,",
      "B1,事业编制,9,,石编〔2008〕2号,2008-01-01,",
      "B2,事业编制,9,,石编〔2008〕3号,2008-01-01,", "B2,编外,9,,石编〔2008〕3号,2008-01-01,",
      "C1,行政编制,9,,石编〔2008〕4号,2008-01-01,")
    // A ceiling of people off quota, of whom a roster names nobody, keeps quotas from being judged.
    if item.kind == "编外" { try office.quotas("A1,编外,1,,石编〔2008〕1号,2008-01-01,") }
    try office.roster([Self.row(1, item.kind), Self.row(2, item.kind)])
    let finding = try #require(
      try office.findings(item.rule, office.check("2010-06-30")).first)
    try office.roster(item.now, day: "2010-09-30")
    try #require(try office.findings(item.rule, office.check("2010-09-30")).isEmpty)
    let found = try office.ledger.reading { database -> [String]? in
      let proofs = try FindingProofs(database)
      guard let run = try proofs.proof(of: finding).closing else { return nil }
      return try proofs.beside(finding, clearedBy: run).people.map(\.name)
    }
    #expect(found == item.named)
  }
}
