import BianzhiCore
import Testing

/// Terms of loans in words; each was kept as a text that ended nothing, and the loan was said to go on for years.
@Suite("terms of loans in words") struct LoanTermTests {
  static let ends: [(text: String, end: String?)] = [
    ("2023-03-01至2023-08-31", "2023-08-31"), ("至2023年8月31日", "2023-08-31"),
    ("2023年3月—2023年8月", "2023-08"), ("2023.3-2023.8", "2023-08"), ("2023年3月至8月", "2023-08"),
    ("2023年3-8月", "2023-08"), ("2023年3月1日至8月31日", "2023-08-31"),
    ("2023/3/1～2023/8/31", "2023-08-31"),
    ("二〇二三年三月至二〇二三年八月", "2023-08"), ("20230301-20230831", "2023-08-31"),
    ("截至2023年8月底", "2023-08"), ("至2023年底", "2023-12"), ("2023年8月31日止", "2023-08-31"),
    ("6个月", "2023-08-31"), ("六个月", "2023-08-31"), ("半年", "2023-08-31"), ("1年", "2024-02-29"),
    ("一年半", "2024-08-31"), ("两年", "2025-02-28"), ("暂定半年", "2023-08-31"), ("期限3个月", "2023-05-31"),
    ("6个月（2023年3月至2023年8月）", "2023-08"), ("自2023年4月1日起6个月", "2023-09-30"),
    ("长期", nil), ("至今", nil), ("2023年3月起", nil), ("2023年3月—", nil), ("2023.03-", nil),
  ]

  /// By loans that began on 2023-03-01.
  @Test(arguments: ends) func endOfALoan(text: String, end: String?) throws {
    let term = try #require(LoanTerm(text))
    let since = try #require(CalendarDay("2023-03-01"))
    #expect(term.end(since: .day(since))?.description == end)
  }

  @Test func aTermOfMonthsEndsByTheMonthOfTheStart() throws {
    let term = try #require(LoanTerm("6个月"))
    #expect(term.end(since: .month(202303))?.description == "2023-09")
    #expect(term.end(since: nil) == nil)
  }

  @Test(arguments: ["领导批示", "工作结束为止另行通知", "2023年", "到项目完工", "2023-08-31至2023-03-01", "23年8月", ""])
  func saysNothing(text: String) {
    #expect(LoanTerm(text)?.isOpen != false)
    #expect(LoanTerm(text)?.end(since: nil) == nil)
  }

  static let returns: [(note: String, day: String?)] = [
    ("2023年9月已返回原单位", "2023-09"), ("已于2023年9月1日结束借调", "2023-09-01"), ("2023.9返岗", "2023-09"),
    ("借调结束", nil), ("已归队", nil), ("工作需要；2023年9月回原单位", "2023-09"),
    ("已结束", nil), ("已正式调入", nil), ("2023年9月已正式调入", "2023-09"),
  ]

  @Test(arguments: returns) func whoIsBack(note: String, day: String?) throws {
    let back = try #require(LoanReturn(note))
    #expect(back.day?.description == day)
  }

  @Test(arguments: ["预计2023年9月返回", "尚未返回", "拟返回原单位", "工作需要", "2023年3月借调", "尚未结束", "拟正式调入"])
  func whoIsNotBack(note: String) {
    #expect(LoanReturn(note) == nil)
  }
}
