import BianzhiCore
import BianzhiQuery
import Testing

/// What a merger alone would make of findings is said to be open.
@Suite("supposed mergers") struct MergerSuppositionTests {
  private static let merger = Supposition.merger(of: "B1", into: "A1", document: "")

  private static func office() throws -> Office {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "B1,二局,,政府工作部门,2008-01-01,")
    try office.quotas(
      "A1,行政编制,3,,石编〔2008〕1号,2008-01-01,", "B1,行政编制,3,,石编〔2008〕2号,2008-01-01,")
    try office.roster(Array(1...3, "A1") + Array(11...13, "B1"))
    return office
  }

  private static func told(_ found: WhatIf) -> [String] {
    found.entries.filter { $0.change != .same }
      .map { "\($0.change.rawValue) \($0.offender.rule) \($0.offender.organCode)" }
  }

  @Test func quotasThatAddUpToNothingAccuseNobody() throws {
    let office = try Self.office()
    let found = try office.ledger.whatIf([Self.merger], on: nil)
    #expect(Self.told(found).isEmpty)
    #expect(
      found.unjudged.contains {
        $0.rule == "quota.overrun" && $0.organCode == "A1"
          && $0.reason == SupposedGap.approval.rawValue
      })
    let approval = Supposition.approval(
      of: "A1", part: "行政编制", people: 5, document: "", since: nil)
    let told = try office.ledger.whatIf([Self.merger, approval], on: nil)
    #expect(Self.told(told) == ["new quota.overrun A1"])
    // What is approved of one kind says nothing of another.
    let other = Supposition.approval(
      of: "A1", part: "工勤编制", people: 5, document: "", since: nil)
    #expect(Self.told(try office.ledger.whatIf([Self.merger, other], on: nil)).isEmpty)
  }

  @Test func payListsThatWereNotHandedInAccuseNobody() throws {
    let office = try Self.office()
    try office.payroll((1...3).map { ($0, "A1") })
    #expect(Self.told(try office.ledger.whatIf([Self.merger], on: nil)).isEmpty)
  }

  @Test func aFindingOfAPersonGoesWithTheOrgan() throws {
    let office = try Self.office()
    try office.payroll([1, 2, 3].map { ($0, "A1") } + [11, 12].map { (person: $0, payer: "B1") })
    let found = try office.ledger.whatIf([Self.merger], on: nil)
    #expect(Self.told(found).isEmpty)
    #expect(found.entries.contains { $0.offender.rule == "pay.unpaid" && $0.change == .same })
  }

  @Test func retirementsWithoutADayAreThoseOfTheDayJudged() throws {
    let office = try Self.office()
    let found = try office.ledger.whatIf([.retirement(of: nil, by: nil)], on: nil)
    #expect(found.day == CalendarDay("2010-06-30"))
  }

  /// What was over before is not put right by being another organ's.
  @Test func aMergerAlonePutsNothingRight() throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "B1,二局,,政府工作部门,2008-01-01,")
    try office.quotas(
      "A1,行政编制,3,,石编〔2008〕1号,2008-01-01,", "B1,行政编制,2,,石编〔2008〕2号,2008-01-01,")
    try office.roster(Array(1...3, "A1") + Array(11...13, "B1"))
    let both = [
      Supposition.merger(of: "A1", into: "新局", document: ""),
      .merger(of: "B1", into: "新局", document: ""),
    ]
    #expect(
      Self.told(try office.ledger.whatIf(both, on: nil)) == ["unjudged quota.overrun B1"])
  }
}
