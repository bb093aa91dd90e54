import BianzhiCore
import Foundation
import Testing

@Suite("Calendar day") struct CalendarDayTests {
  static let isoForms: [(text: String, day: Int32?)] = [
    ("2010-06-30", 2010_06_30), ("1900-01-01", 1900_01_01), ("2999-12-31", 2999_12_31),
    ("2000-02-29", 2000_02_29), ("1900-02-29", nil), ("2010-02-29", nil), ("2012-02-30", nil),
    ("2010-04-31", nil), ("2010-08-31", 2010_08_31), ("2010-09-31", nil),
    ("2010-12-31", 2010_12_31),
    ("1899-12-31", nil), ("3000-01-01", nil), ("2010-00-10", nil), ("2010-13-01", nil),
    ("2010-01-00", nil), ("2010-1-1", nil), ("2010/06/30", nil), ("2010-06-3O", nil),
    ("2010-06-30 ", nil), ("", nil), ("2010:06:30", nil), ("201é-06-3", nil),
  ]

  @Test(arguments: isoForms)
  func readsISO(text: String, day: Int32?) {
    #expect(CalendarDay(text)?.yyyymmdd == day)
    if day != nil { #expect(CalendarDay(text)?.description == text) }
  }

  static let sums: [(from: String, months: Int, to: String)] = [
    ("2008-02-29", 12, "2009-02-28"), ("2008-02-29", 48, "2012-02-29"),
    ("2008-02-29", 36, "2011-02-28"), ("2010-01-31", 1, "2010-02-28"),
    ("2010-01-31", -2, "2009-11-30"), ("2010-12-15", 1, "2011-01-15"),
    ("2010-06-30", 0, "2010-06-30"), ("2999-12-01", 1, "2999-12-31"),
    ("1900-01-15", -1, "1900-01-01"), ("2010-06-30", .max, "2999-12-31"),
    ("2010-06-30", -(Int.max / 2), "1900-01-01"),
  ]

  @Test(arguments: sums)
  func addsMonths(from: String, months: Int, to: String) throws {
    #expect(try #require(CalendarDay(from)).adding(months: months).description == to)
  }

  static let spans: [(from: String, to: String, days: Int)] = [
    ("2009-12-31", "2010-12-31", 365), ("2008-02-28", "2008-03-01", 2),
    ("2007-02-28", "2007-03-01", 1), ("1900-01-01", "2999-12-31", 401_766),
    ("2010-06-30", "2010-06-29", -1), ("2010-06-30", "2010-06-30", 0),
    ("1999-12-31", "2000-03-01", 61),
  ]

  @Test(arguments: spans)
  func countsDays(from: String, to: String, days: Int) throws {
    let (from, to) = (try #require(CalendarDay(from)), try #require(CalendarDay(to)))
    #expect(to.days(since: from) == days)
  }

  @Test func everyDayFollowsTheLast() throws {
    var (last, count) = (try #require(CalendarDay("1999-12-31")), 0)
    for value in Int32(2000_01_01)...2004_12_31 {
      guard let day = CalendarDay(yyyymmdd: value) else { continue }
      #expect(day.days(since: last) == 1 && last < day)
      (last, count) = (day, count + 1)
    }
    #expect(count == 1827)
  }

  @Test func tellsParts() throws {
    let day = try #require(CalendarDay(year: 2012, month: 2, day: 5))
    #expect((day.year, day.monthOfYear, day.dayOfMonth) == (2012, 2, 5))
    #expect(day.month == 2012_02)
    #expect(day.lastDayOfMonth.description == "2012-02-29")
    #expect(day.adding(years: 3).description == "2015-02-05")
    #expect(CalendarDay(year: 2012, month: 2, day: 30) == nil)
    #expect(CalendarDay(year: .max, month: 2, day: 3) == nil)
  }

  @Test func codesAsText() throws {
    let day = try #require(CalendarDay("2010-06-30"))
    let bytes = try JSONEncoder().encode([day])
    #expect(String(decoding: bytes, as: UTF8.self) == #"["2010-06-30"]"#)
    #expect(try JSONDecoder().decode([CalendarDay].self, from: bytes) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: Data(#"["2010-02-30"]"#.utf8))
    }
  }
}
