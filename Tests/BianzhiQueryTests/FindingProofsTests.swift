import BianzhiCore
import BianzhiQuery
import Testing

/// The proofs of many findings are read by the same few statements.
@Suite("proofs of findings") struct FindingProofsTests {
  /// Organs of which each has two people on one place, and every other one puts it right later.
  private func office(_ organs: Int) throws -> Office {
    let office = try Office()
    try office.store(
      "机构代码,编制类型,核定数,批准文号,生效日期", (1...organs).map { "A\($0 + 10),行政编制,1,号,2009-01-01" })
    let rows = (1...organs).map { [Staff](($0 * 2)...($0 * 2 + 1), "A\($0 + 10)") }
    try office.roster(rows.flatMap { $0 })
    try office.check("2010-06-30")
    let later = rows.enumerated().map { $0.isMultiple(of: 2) ? [$1[0]] : $1 }
    try office.roster(later.flatMap { $0 }, day: "2010-09-30")
    try office.check("2010-09-30")
    try office.check("2010-10-01", rules: ["person.double_place"])
    return office
  }

  /// States of all findings by their numbers, and how many statements were prepared for them.
  private func read(
    _ office: Office, _ numbers: ClosedRange<Int>
  ) throws -> (states: [FindingProof.State?], prepared: Int) {
    try office.ledger.reading { database in
      let proofs = try FindingProofs(database)
      let states = try numbers.map { try proofs.proof(of: $0)?.state }
      return (states, proofs.preparedStatements)
    }
  }

  @Test func moreFindingsAskTheSameStatements() throws {
    let few = try read(office(2), 1...2)
    let many = try read(office(16), 1...16)
    #expect(few.states == [.cleared, .unchecked])
    #expect(many.states == (1...16).map { $0.isMultiple(of: 2) ? .unchecked : .cleared })
    #expect(few.prepared > 0 && many.prepared == few.prepared)
  }

  @Test func whatNoRunSawHasNoProof() throws {
    #expect(try read(office(1), 1...2).states == [.cleared, nil])
  }

  @Test func aSightingNamesItsOtherOrgans() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,2,,号,2009-01-01,A2、A3")
    try office.roster([Staff(1, "A1"), Staff(2, "A2"), Staff(3, "A3"), Staff(4, "A3")])
    try office.roster([Staff(9, "B2"), Staff(9, "B1")], file: "double.csv")
    try office.quotas("B1,行政编制,1,,号,2009-01-01,", "B2,行政编制,1,,号,2009-01-01,")
    let result = try office.check()
    let over = try #require(try office.findings("quota.overrun", result).first)
    #expect(over.organs == ["A1", "A2", "A3"])
    let double = try #require(try office.findings("person.double_place", result).first)
    #expect(double.organs == ["B1", "B2"])
  }

  @Test func aRuleSaysWhichDutyItTouches() throws {
    let duties = Dictionary(grouping: Rule.builtIn, by: \.family).mapValues { Set($0.map(\.duty)) }
    #expect(
      duties == [
        "data": [.rules], "organ": [.bodies], "post": [.posts], "quota": [.places],
        "pay": [.places], "person": [.places], "mix": [.places],
      ])
    let rule = try #require(Rule.builtIn.first { $0.duty == .rules })
    let odd = rule.text.replacing("duty:         rules", with: "duty: nothing")
    let error = #expect(throws: RuleError.self) { try Rule(text: odd, file: "a.sql") }
    guard case .badHeader("a.sql", "duty") = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
