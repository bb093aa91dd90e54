import BianzhiCore
import BianzhiQuery
import Testing

@Suite("an organ that has not handed in again is named")
struct OlderRosterTests {
  /// A roster of one person for each organ, by its day.
  private static func office(_ rosters: [(organ: String, day: String)]) throws -> Office {
    let office = try Office()
    for (number, roster) in rosters.enumerated() {
      try office.store(
        "机构名称,姓名,编制类型,数据日期",
        ["\(roster.organ),测试甲\(number),行政编制,\(roster.day)"])
    }
    return office
  }

  private static func older(
    _ rosters: [(organ: String, day: String)], asOf: String
  ) throws -> [String] {
    let office = try office(rosters)
    let day = try #require(CalendarDay(asOf))
    return try office.ledger.olderRosters(asOf: day).map { "\($0.name) \($0.day)" }
  }

  @Test("one of two handed in for June, and the other stays with March")
  func oneIsLate() throws {
    let rosters = [("江海市审计局", "2010-03-31"), ("江海市财政局", "2010-03-31"), ("江海市财政局", "2010-06-30")]
    #expect(try Self.older(rosters, asOf: "2010-06-30") == ["江海市审计局 2010-03-31"])
    #expect(try Self.older(rosters, asOf: "2010-03-31") == [])
    let office = try Self.office(rosters)
    let result = try office.check("2010-06-30")
    #expect(result.olderRosters.map(\.name) == ["江海市审计局"])
    #expect(result.isIncomplete)
  }

  @Test("days of one round, and one newer list of many, leave nobody behind")
  func oneRound() throws {
    let round = [("江海市审计局", "2010-06-05"), ("江海市财政局", "2010-06-30")]
    #expect(try Self.older(round, asOf: "2010-06-30") == [])
    let month = [("江海市审计局", "2010-05-31"), ("江海市财政局", "2010-06-30")]
    #expect(try Self.older(month, asOf: "2010-06-30") == ["江海市审计局 2010-05-31"])
    let many = (1...11).map { ("江海市第\($0)局", "2010-06-30") }
    #expect(try Self.older(many + [("江海市第1局", "2010-09-30")], asOf: "2010-09-30") == [])
    let two = [("江海市第1局", "2010-09-30"), ("江海市第2局", "2010-09-30")]
    #expect(try Self.older(many + two, asOf: "2010-09-30").count == 9)
    #expect(try Self.older(many, asOf: "2010-09-30") == [])
  }
}
