import BianzhiCore
import BianzhiQuery
import Testing

/// Words that nobody knows: people count and are asked about, and nobody is accused of an unknown kind.
@Suite("unknown words") struct UnknownWordTests {
  private static func office(_ staff: [Staff], approved: Int) throws -> Office {
    let office = try Office()
    try office.organs("A1,江海市财政局,,政府工作部门,2009-01-01,")
    try office.quotas("A1,行政编制,\(approved),,号,2009-01-01,")
    try office.roster(staff)
    return office
  }

  private static func message(_ office: Office, _ result: CheckResult) throws -> String {
    let finding = try #require(try office.findings("quota.overrun", result).first)
    return finding.message(try office.outcome("quota.overrun", result).rule, .zh)
  }

  /// Who may be nobody's is no overrun: the organ is asked about.
  @Test func whereAllHangsOnThemNobodyIsAccused() throws {
    let staff = [Staff](1...3, "A1") + [Staff(4, "A1").with(\.state, "退居后勤")]
    let office = try Self.office(staff, approved: 3)
    let result = try office.check()
    #expect(try office.findings("quota.overrun", result).isEmpty && result.isIncomplete)
    #expect(try office.unchecked("quota.overrun", result) == ["unknown_state 1/1"])
    #expect(result.asked.map(\.text) == ["退居后勤"] && result.asked.first?.people == 1)
    #expect(result.asked.first?.organs.first?.name == "江海市财政局")
    // At the limit with them nothing hangs on them.
    let fitting = try Self.office(staff, approved: 4).check()
    #expect(fitting.findings == 0 && !fitting.isIncomplete)
  }

  @Test func whoeverCountsAlthoughUnknownIsNamed() throws {
    let staff = [Staff](1...4, "A1") + [Staff(5, "A1").with(\.state, "退居后勤")]
    let office = try Self.office(staff, approved: 3)
    let result = try office.check()
    let finding = try #require(try office.findings("quota.overrun", result).first)
    let explained = try office.ledger.explain("\(finding.name)")
    #expect(explained.counted.map(\.reason).sorted() == ["", "", "", "", "asked 退居后勤"])
  }

  @Test func aFindingThatStandsWithoutThemSaysThatOnly() throws {
    let staff = [Staff](1...5, "A1") + [Staff(6, "A1").with(\.state, "退居后勤")]
    let office = try Self.office(staff, approved: 3)
    let message = try Self.message(office, try office.check())
    #expect(message.contains("“退居后勤”1 人") && !message.contains("不计这些人则不超"))
  }

  @Test func whoSaysThatNobodyIsAtThePostIsAskedAboutToo() throws {
    let staff = [Staff](1...3, "A1") + [Staff(4, "A1").with(\.state, "不在岗")]
    let office = try Self.office(staff, approved: 3)
    #expect(try Self.message(office, try office.check()).contains("“不在岗”1 人"))
    #expect(try office.found("quota.overrun", calibre: "at_work").isEmpty)
  }

  @Test func aTextThatSaysLeftIsLeft() throws {
    let staff =
      [Staff](1...3, "A1")
      + ["2010年3月退休", "2024年3月退休", "不在编", "除名", "调县委办"].enumerated().map {
        Staff(10 + $0.offset, "A1").with(\.state, $0.element)
      }
    let office = try Self.office(staff, approved: 3)
    // One of them leaves after the data day only: still in post then.
    #expect(try office.found("quota.overrun") == ["A1 行政编制 3/4"])
  }

  @Test func anUnknownKindAccusesNobody() throws {
    let staff = [Staff](1...2, "A1") + [Staff](3...6, "A1", kind: "公务员")
    let office = try Self.office(staff, approved: 3)
    let result = try office.check()
    #expect(result.findings == 0)
    #expect(try office.unchecked("quota.unapproved_kind", result) == ["unknown_kind 1/4"])
    #expect(result.asked.map(\.text) == ["公务员"])
    var rows: [StrengthRow] = []
    try office.ledger.eachStrength(asOf: nil, run: result.run) { _ in
    } _: {
      rows.append($0)
    }
    #expect(rows.map(\.kind) == ["行政编制", "公务员"] && rows.allSatisfy { $0.vacant == nil })
    #expect(rows.map(\.reason) == ["kind_elsewhere", "unknown_kind"])
  }

  @Test func aKindThatSomeApprovalNamesIsKnown() throws {
    let staff = [Staff](1...2, "A1") + [Staff](3...6, "A1", kind: "事业工勤编制")
    let office = try Self.office(staff, approved: 3)
    try office.quotas("B1,事业工勤编制,3,,号,2009-01-01,")
    #expect(try office.found("quota.unapproved_kind") == ["A1 事业工勤编制 0/4"])
  }

  /// A newer roster in other words does not clear what stands against the old one.
  @Test func anUnknownKindClearsNothing() throws {
    let office = try Self.office([Staff](1...4, "A1"), approved: 3)
    let first = try office.check()
    try office.roster([Staff](1...4, "A1", kind: "公务员"), day: "2010-09-30")
    let second = try office.check("2010-09-30")
    let difference = try office.ledger.difference(first.run, second.run)
    #expect(difference.entries.map(\.change) == [.unchecked])
  }
}
