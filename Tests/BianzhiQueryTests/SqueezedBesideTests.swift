import BianzhiCore
import BianzhiQuery
import Testing

/// Somebody on a place of a centre worked in the bureau above it: the finding is shown no more, and they are there or not.
@Suite("squeezed people beside a proof") struct SqueezedBesideTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// How the centre and the bureau write the person later; nil where they do not.
    let own, above: Staff?
    var lent = false
    let named: [String]
  }

  private static let own = Staff(1, "B1").with(\.kind, "事业编制")
  private static let above = Staff(1, "A1").with(\.kind, "").with(\.state, "借入")

  static let cases = [
    Case(testDescription: "back at the centre", own: own, above: nil, named: []),
    Case(
      testDescription: "back, by a title of the past",
      own: own.with(\.post, "科员（原财政局办公室工作）"), above: nil, named: []),
    Case(
      testDescription: "moved to the bureau", own: nil,
      above: above.with(\.kind, "行政编制").with(\.state, "在岗"),
      named: []),
    Case(
      testDescription: "off quota at the bureau", own: own,
      above: above.with(\.kind, "编外").with(\.state, "在岗"), named: ["甲1"]),
    Case(
      testDescription: "at the bureau without a number", own: own,
      above: Staff(nil, "A1").with(\.name, "甲1").with(\.kind, "").with(\.state, "借入"), named: ["甲1"]
    ),
    Case(
      testDescription: "borrowed at the bureau under another number", own: own,
      above: Staff(91, "A1").with(\.name, "甲1").with(\.kind, "").with(\.state, "借入"),
      named: ["甲1"]),
    Case(
      testDescription: "on a place of the bureau under another number", own: own,
      above: Staff(91, "A1").with(\.name, "甲1"), named: ["甲1"]),
    Case(
      testDescription: "somebody else at the bureau", own: own, above: Staff(91, "A1"), named: []),
    Case(
      testDescription: "lent to nobody knows whom", own: own.with(\.state, "借调"), above: nil,
      named: ["甲1"]),
    Case(
      testDescription: "there by the title", own: own.with(\.post, "科员（在财政局办公室工作）"), above: nil,
      named: ["甲1"]),
    Case(
      testDescription: "lent by the register", own: own.with(\.state, "借调"), above: nil, lent: true,
      named: []),
  ]

  @Test(arguments: cases) func areNamed(item: Case) throws {
    let office = try Office()
    try office.organs(
      "A1,石湾县财政局,,政府工作部门,2008-01-01,", "B1,石湾县信息中心,A1,事业单位,2008-01-01,")
    try office.quotas(
      "A1,行政编制,9,,石编〔2008〕1号,2008-01-01,", "B1,事业编制,9,,石编〔2008〕2号,2008-01-01,")
    let others = [Staff(7, "A1"), Staff(8, "B1").with(\.kind, "事业编制")]
    try office.roster(others + [Self.own, Self.above])
    let rule = "mix.squeeze_sub"
    let finding = try #require(try office.findings(rule, office.check("2010-06-30")).first)
    if item.lent {
      try office.store(
        "姓名,身份证号,机构代码,借调单位,借调时间,借调期限,批准文号",
        ["甲1,\(Staff.number(1)),B1,石湾县财政局,2010-07-01,2010-12-31,石组〔2010〕1号"])
    }
    try office.roster(others + [item.own, item.above].compactMap { $0 }, day: "2010-09-30")
    try #require(try office.findings(rule, office.check("2010-09-30")).isEmpty)
    let found = try office.ledger.reading { database in
      let proofs = try FindingProofs(database)
      let proof = try proofs.proof(of: finding)
      let run = try #require(proof.closing, "\(proof)")
      return try proofs.beside(finding, clearedBy: run).people.map(\.name)
    }
    #expect(found == item.named)
  }
}
