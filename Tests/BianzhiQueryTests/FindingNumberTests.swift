import BianzhiCore
import BianzhiQuery
import Testing

@Suite("finding numbers") struct FindingNumberTests {
  @Test func areGivenInTheOrderOfRuleOrganPartPersonAndKept() throws {
    let office = try Office()
    try office.quotas("B1,行政编制,1,,号,2009-01-01,", "A1,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff](1...2, "B1") + [Staff](3...4, "A1") + [Staff(3, "C1")])
    try office.check()
    let numbers = try office.ledger.findings().map { "\($0.name) \($0.rule) \($0.organCode)" }
    #expect(
      numbers == ["F1 person.double_place A1", "F2 quota.overrun A1", "F3 quota.overrun B1"])
    try office.check()
    #expect(
      try office.ledger.findings().map { "\($0.name) \($0.rule) \($0.organCode)" } == numbers)
    // Another one sorts before the known ones and takes the next number.
    try office.quotas("A0,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff](10...11, "A0"))
    try office.check()
    #expect(
      try office.ledger.findings().map { "\($0.name) \($0.organCode)" }
        == ["F1 A1", "F4 A0", "F2 A1", "F3 B1"])
  }

  @Test func belongToARuleAndItsNaturalKeyNotToRows() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff](1...2, "A1"))
    try office.check()
    try office.roster([Staff](11...15, "A1"), day: "2010-09-30")
    try office.check()
    let finding = try #require(try office.ledger.findings().first)
    #expect(finding.name == .rule(1) && finding.brief == "A1 行政编制 1/5" && finding.run == 2)
  }

  /// A double place is the person's, whatever the organs.
  @Test func aDoublePlaceIsKnownByItsPerson() throws {
    let office = try Office()
    try office.roster([Staff(1, "B1"), Staff(1, "C1")])
    try office.check()
    try office.roster([Staff(1, "A1")])
    try office.check()
    let finding = try #require(try office.ledger.findings().first)
    #expect(finding.name == .rule(1) && finding.brief == "A1 B1+C1 1/3")
  }
}
