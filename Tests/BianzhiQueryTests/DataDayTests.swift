import BianzhiCore
import BianzhiQuery
import Testing

/// Each organ is judged by its own newest roster not after the day.
@Suite("data days") struct DataDayTests {
  static let days: [(asOf: String, found: [String], unchecked: [String])] = [
    ("2009-12-30", [], []),
    ("2009-12-31", ["A1 行政编制 1/2"], []),
    ("2010-06-29", ["A1 行政编制 1/2"], []),
    ("2010-06-30", ["A1 行政编制 1/3"], []),
    ("2011-07-01", ["A1 行政编制 1/3"], []),  // 366 days
    ("2011-07-02", [], ["roster_too_old 1/3"]),
  ]

  @Test(arguments: days)
  func theNewestRosterNotAfterTheDayCounts(
    asOf: String, found: [String], unchecked: [String]
  ) throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,", "B1,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff](1...2, "A1"), day: "2009-12-31")
    try office.roster([Staff](1...3, "A1"), day: "2010-06-30")
    try office.roster([Staff](1...1, "B1"), day: "2011-06-30")
    let result = try office.check(asOf)
    #expect(try office.findings("quota.overrun", result).map(\.brief) == found)
    if asOf > "2011-06-30" {
      #expect(try office.unchecked("quota.overrun", result) == unchecked)
      // A1 has handed in nothing since June of the year before.
      #expect(result.olderRosters.map(\.code) == (unchecked.isEmpty ? ["A1"] : []))
      #expect(result.isIncomplete(named: [], isStrict: false))
    }
  }

  @Test func theLimitOfAgeIsAParameter() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff](1...2, "A1"), day: "2010-06-30")
    var parameters = CheckParameters()
    parameters.oldestRosterDays = 30
    let old = try office.check("2010-07-31", rules: ["quota.overrun"], parameters)
    #expect(try office.outcome("quota.overrun", old).kind == .notRun)
    let fresh = try office.check("2010-07-30", rules: ["quota.overrun"], parameters)
    #expect(fresh.findings == 1)
  }

  @Test func withoutADayTheNewestDataDayIsTaken() throws {
    let office = try Office()
    try office.roster([Staff](1...2, "A1"), day: "2010-06-30")
    try office.roster([Staff](3...4, "B1"), day: "2010-03-31")
    let result = try office.check()
    #expect(result.asOf.description == "2010-06-30")
    #expect(result.days.map { "\($0.first) \($0.last)" } == "2010-03-31 2010-06-30")
  }

  @Test func anEmptyLedgerHasNoDay() throws {
    #expect(throws: RuleError.self) { try Office().check() }
  }

  /// Twelve organs, each with a roster of another month, and one person moving through all of them.
  @Test func aPersonOnRostersOfTwelveDaysIsOneHintThatNamesThemAll() throws {
    let office = try Office()
    var rows: [Staff] = []
    for month in 1...12 {
      let day = "2009-\(month < 10 ? "0" : "")\(month)-28"
      let organ = "A\(month < 10 ? "0" : "")\(month)"
      rows.append(Staff(1, organ).with(\.day, day))
      rows.append(Staff(100 + month, organ).with(\.day, day))
    }
    try office.roster(rows)
    let result = try office.check()
    let finding = try #require(try office.findings("person.double_place", result).first)
    #expect(finding.organCode == "A01" && finding.actual == 12 && finding.severity == .hint)
    let days = finding.days.split(separator: " ").map(String.init).sorted()
    #expect(days.count == 12 && days.first == "2009-01-28" && days.last == "2009-12-28")
    #expect(try office.ledger.explain("\(finding.name)").counted.count == 12)
  }

  @Test func twoPlacesOnOneDayAreNoHint() throws {
    let office = try Office()
    try office.roster([Staff(1, "A1"), Staff(1, "B1")])
    let finding = try #require(
      try office.findings("person.double_place", office.check()).first)
    #expect(finding.severity == .critical && finding.days == "2010-06-30")
  }

  @Test func anOlderRosterOfTheOldOrganIsNotCountedTwice() throws {
    let office = try Office()
    try office.roster([Staff(1, "A1"), Staff(2, "A1")], day: "2010-03-31")
    try office.roster([Staff(2, "A1")], day: "2010-06-30")
    try office.roster([Staff(1, "B1")], day: "2010-06-30")
    #expect(try office.found("person.double_place", "2010-06-30") == [])
    #expect(try office.found("person.double_place", "2010-04-30") == [])
  }
}
