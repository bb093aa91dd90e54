import BianzhiCore
import BianzhiQuery
import Testing

/// What the strength table says where some people's kind is not known, and of ceilings of people off quota.
@Suite("strength: what is not known") struct StrengthReasonTests {
  /// `kind approved/actual vacant reason`, in the order of characters.
  private static func rows(_ office: Office) throws -> [String] {
    let word = { (number: Int?) in number.map(String.init) ?? "-" }
    return try office.ledger.strength(asOf: CalendarDay("2010-06-30")).map { row in
      "\(row.kind) \(word(row.approved))/\(word(row.actual)) \(word(row.vacant)) \(row.reason)"
    }.sorted()
  }

  @Test func anUnknownKindConcernsItsOwnLine() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,2,,号,2009-01-01,", "A1,工勤编制,3,,号,2009-01-01,")
    try office.roster(
      [Staff](1...3, "A1") + [Staff](4...4, "A1", kind: "工勤编制") + [Staff](5...5, "A1", kind: "另册岗"))
    #expect(
      try Self.rows(office) == [
        "另册岗 0/1 - unknown_kind", "工勤编制 3/1 - kind_elsewhere", "行政编制 2/3 0 ",
      ])
  }

  @Test func aCeilingIsComparedWithThePeopleOffQuota() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,2,,号,2009-01-01,", "A1,编外,3,,号,2009-01-01,")
    try office.roster(
      [Staff](1...1, "A1") + [Staff](2...3, "A1", kind: "编外")
        + [Staff](4...4, "A1", kind: "编外").map { $0.with(\.state, "退休") })
    #expect(try Self.rows(office) == ["编外 3/2 1 ", "行政编制 2/1 1 "])
  }

  @Test func aRosterThatNamesNobodyOffQuotaLeavesTheCeilingOpen() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,2,,号,2009-01-01,", "A1,编外,3,,号,2009-01-01,")
    try office.roster([Staff](1...1, "A1"))
    #expect(try Self.rows(office) == ["编外 3/- - off_quota_ceiling", "行政编制 2/1 1 "])
    let result = try office.check("2010-06-30")
    #expect(try office.unchecked("quota.overrun", result).contains("off_quota_ceiling 1/0"))
  }

  @Test func aCeilingAloneApprovesNoQuota() throws {
    let office = try Office()
    try office.quotas("A1,编外,1,,号,2009-01-01,")
    try office.roster([Staff](1...3, "A1") + [Staff](4...5, "A1", kind: "编外"))
    #expect(try Self.rows(office) == ["编外 1/2 0 ", "行政编制 -/3 - no_approval"])
    let result = try office.check("2010-06-30")
    #expect(try office.findings("quota.unapproved_kind", result).isEmpty)
    #expect(try office.findings("person.offbook_over", result).map(\.brief) == ["A1 编外 1/2"])
  }

  @Test func aTotalBesideACeilingCountsAllOthers() throws {
    let office = try Office()
    try office.quotas("A1,总编制,2,,号,2009-01-01,", "A1,编外,5,,号,2009-01-01,")
    try office.roster(
      [Staff](1...2, "A1") + [Staff](3...3, "A1", kind: "工勤编制") + [Staff](4...4, "A1", kind: "编外"))
    #expect(try Self.rows(office) == ["总编制 2/3 0 ", "编外 5/1 4 "])
  }
}
