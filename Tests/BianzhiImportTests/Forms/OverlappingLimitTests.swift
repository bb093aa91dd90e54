import BianzhiCore
import BianzhiImport
import Testing

/// Of the limits of one thing, region and tier only one holds on a day.
@Suite("limits that overlap") struct OverlappingLimitTests {
  static let header = "所属地区,层级,限额事项,限额数,批准文号,起始日期,截止日期"

  struct Case: Sendable {
    let first, second: String
    let isRefused: Bool
  }

  static let cases = [
    // Without an end the earlier one holds on.
    Case(
      first: "岚汀市,市级,行政编制,90,岚编〔2010〕1号,2010-01-01,",
      second: "岚汀市,市级,行政,95,岚编〔2012〕1号,2012-01-01,", isRefused: true),
    Case(
      first: "岚汀市,市级,行政编制,90,岚编〔2010〕1号,2010-01-01,2012-01-01",
      second: "岚汀市,市本级,行政编制,95,岚编〔2012〕1号,2012-01-01,", isRefused: true),
    // The same row with another number.
    Case(
      first: "岚汀市,市级,党政机构,42,岚编〔2010〕1号,2010-01-01,",
      second: "岚汀市,市级,党政机构,43,岚编〔2010〕1号,2010-01-01,", isRefused: true),
    Case(
      first: "岚汀市,市级,行政编制,90,岚编〔2010〕1号,2010-01-01,2011-12-31",
      second: "岚汀市,市级,行政编制,95,岚编〔2012〕1号,2012-01-01,", isRefused: false),
    // Of months nobody knows whether the two share a day.
    Case(
      first: "岚汀市,市级,行政编制,90,岚编〔2010〕1号,2010-01,2012-03",
      second: "岚汀市,市级,行政编制,95,岚编〔2012〕1号,2012-03,", isRefused: false),
    Case(
      first: "岚汀市,市级,行政编制,90,岚编〔2010〕1号,2010-01-01,",
      second: "岚汀市,县级,行政编制,95,岚编〔2012〕1号,2012-01-01,", isRefused: false),
    Case(
      first: "岚汀市,市级,行政编制,90,岚编〔2010〕1号,2010-01-01,",
      second: "石台县,市级,行政编制,95,岚编〔2012〕1号,2012-01-01,", isRefused: false),
    Case(
      first: "岚汀市,市级,行政编制,90,岚编〔2010〕1号,2010-01-01,",
      second: "岚汀市,市级,事业编制,95,岚编〔2012〕1号,2012-01-01,", isRefused: false),
  ]

  @Test(arguments: cases)
  func areRefusedWithBothPlaces(item: Case) throws {
    for rows in [[item.first, item.second], [item.second, item.first]] {
      let desk = try Desk()
      let summary = try desk.take(lines: [Self.header] + rows)
      #expect(summary.isStored == !item.isRefused)
      #expect(try desk.count("SELECT count(*) FROM ceiling_row") == (item.isRefused ? 0 : 2))
      guard item.isRefused else { continue }
      let failure = try #require(summary.failure)
      #expect(failure.status == .badInput)
      for text in [failure.wording.zh, failure.wording.en] {
        #expect(text.contains("岚汀市 市级") && text.contains("岚编〔2010〕1号"))
        #expect(text.contains("2") && text.contains("3") && text.contains("截止日期"))
      }
    }
  }

  @Test func oneOfAnEarlierImportIsEndedByTheLaterTable() throws {
    let desk = try Desk()
    let first = "岚汀市,市级,行政编制,90,岚编〔2010〕1号,2010-01-01,"
    let second = "岚汀市,市级,行政编制,95,岚编〔2012〕1号,2012-01-01,"
    try desk.take(lines: [Self.header, first])
    #expect(try !desk.take(lines: [Self.header, second]).isStored)
    let inForce = """
      SELECT number || '|' || coalesce(until, '') FROM ceiling_row WHERE ended IS NULL ORDER BY since
      """
    #expect(try desk.rows(inForce) == ["90|"])
    #expect(try desk.take(lines: [Self.header, first + "2011-12-31", second]).isStored)
    #expect(try desk.rows(inForce) == ["90|20111231", "95|"])
  }
}
