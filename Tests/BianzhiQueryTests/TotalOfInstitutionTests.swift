import BianzhiCore
import BianzhiQuery
import Testing

/// What a total of places holds: people of all kinds that the organ may have, and no others.
@Suite("totals of institutions") struct TotalOfInstitutionTests {
  private func office(_ category: String, _ people: [Staff]) throws -> (Office, CheckResult) {
    let office = try Office()
    try office.organs("A1,石县站,,\(category),2008-01-01,")
    try office.quotas("A1,总编制,3,,石编〔2008〕1号,2008-01-01,")
    try office.roster(people, day: "2010-06-30")
    return (office, try office.check())
  }

  private static let institution = (1...3).map { Staff($0, "A1").with(\.kind, "事业编制") }

  @Test(arguments: ["行政编制", "政法专项编制"]) func placesOfOrgansAreNone(_ kind: String) throws {
    let (office, result) = try office(
      "事业单位", Self.institution + [Staff(4, "A1").with(\.kind, kind)])
    let found = try office.findings("quota.unapproved_kind", result)
    #expect(found.map(\.brief) == ["A1 \(kind) 0/1"])
    #expect(try office.findings("quota.overrun", result).isEmpty)
    let name = try #require(found.first?.name)
    #expect(try office.ledger.explain("\(name)").persons == 1)
  }

  /// Support workers are within it, and of an organ the total tells no kinds.
  @Test(arguments: [("事业单位", "工勤编制"), ("政府工作部门", "行政编制"), ("乡镇", "行政编制")])
  func othersAreWithinIt(_ category: String, _ kind: String) throws {
    let (office, result) = try office(
      category, Self.institution + [Staff(4, "A1").with(\.kind, kind)])
    #expect(try office.findings("quota.unapproved_kind", result).isEmpty)
    #expect(try office.findings("quota.overrun", result).map(\.brief) == ["A1 总编制 3/4"])
  }
}
