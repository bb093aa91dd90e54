import BianzhiCore
import BianzhiQuery
import Testing

/// Lists of a later day than a check's own, whenever they were imported, are what it has not seen.
@Suite("lists behind the day of a check") struct LaterListTests {
  private static func later(_ day: String, months: [String]) throws -> [String] {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.roster([Staff(1, "A1")])
    for month in months { try office.payroll([(1, "A1")], month: month) }
    let run = try office.check()
    let end = try #require(CalendarDay(day))
    return try office.ledger.reading { database in
      let info = try RunInfo(database, run.run)
      return try LaterData(than: info, upTo: end, in: database).items(of: ["A1"])
        .map { "\($0.data.rawValue) \($0.day?.description ?? "")" }
    }
  }

  @Test func aPayMonthThatBeganByThenIsLater() throws {
    #expect(try Self.later("2010-07-12", months: ["2010-06", "2010-07"]) == ["payroll 2010-07"])
  }

  @Test func theMonthOfTheCheckAndMonthsToComeAreNot() throws {
    #expect(try Self.later("2010-07-12", months: ["2010-06", "2010-08"]) == [])
    #expect(try Self.later("2010-06-30", months: ["2010-06", "2010-07"]) == [])
  }
}
