import BianzhiCore
import Testing

@Suite("Recorded date") struct RecordedDateTests {
  static let dates: [(text: String, stored: Int32)] = [
    ("2010-03-05", 2010_03_05), ("2010/3/5", 2010_03_05), ("2010.3.5", 2010_03_05),
    ("2010.03.05", 2010_03_05), ("2010-3-5", 2010_03_05), ("20100305", 2010_03_05),
    ("2010年3月5日", 2010_03_05), ("2010年03月05日", 2010_03_05), ("2010年3月5", 2010_03_05),
    ("2010 年 3 月 5 日", 2010_03_05), (" 2010-03-05 ", 2010_03_05), ("'2010-03-05", 2010_03_05),
    ("２０１０－０３－０５", 2010_03_05), ("２０１０．３．５", 2010_03_05), ("2010—03—05", 2010_03_05),
    ("2010-03-05 00:00:00", 2010_03_05), ("2010-03-05T00:00:00", 2010_03_05),
    ("2010-03-05T08:30:00.000Z", 2010_03_05), ("2010/3/5 0:00", 2010_03_05),
    ("2010年3月5日 00:00:00", 2010_03_05), ("2010年3月5日00:00", 2010_03_05),
    ("2010.1.5", 2010_01_05), ("2012-02-29", 2012_02_29), ("1900-01-01", 1900_01_01),
    ("201003", 2010_03), ("2010-03", 2010_03), ("2010/3", 2010_03), ("2010.03", 2010_03),
    ("2010年3月", 2010_03), ("2010.10", 2010_10), ("2010.3", 2010_03), ("2010.01", 2010_01),
    ("2010-1", 2010_01), ("1974.7", 1974_07), ("2010年12月", 2010_12),
  ]

  @Test(arguments: dates)
  func readsDate(text: String, stored: Int32) {
    #expect(reading(text, RecordedDate.read) == .date(stored))
  }

  @Test(arguments: [
    "", " ", "\u{3000}", "无", "-", "—", "——", "/", "0", "空", "不详", "暂无", "N/A", "n/a", "至今",
  ])
  func readsBlank(_ text: String) {
    #expect(reading(text, RecordedDate.read) == .blank)
  }

  static let bad: [(text: String, problem: RecordedDate.Problem)] = [
    ("2010-02-30", .impossible), ("2010-02-29", .impossible), ("2010-13-01", .impossible),
    ("2010.13", .impossible), ("2010-00", .impossible), ("20100230", .impossible),
    ("201013", .impossible), ("201000", .impossible), ("2010年2月30日", .impossible),
    ("1899-12-31", .impossible), ("3000-01-01", .impossible), ("9999-12-31", .impossible),
    ("2010.1", .ambiguous), ("２０１０．１", .ambiguous), ("03/04/2010", .ambiguous),
    ("10-03-05", .twoDigitYear), ("74.07", .twoDigitYear), ("10.3.5", .twoDigitYear),
    ("740701", .twoDigitYear), ("10年3月", .twoDigitYear),
    ("2010", .notADate), ("2010年", .notADate), ("40242", .notADate), ("61年生", .notADate),
    ("去年", .notADate), ("2010-03-05-07", .notADate), ("2010--03", .notADate),
    ("-2010-03", .notADate),
    ("2010-03-", .notADate), ("2010/03-05", .notADate), ("2010-003-05", .notADate),
    ("123456789012", .notADate), ("同上", .notADate), ("12:30", .notADate), ("749999", .notADate),
    ("2010-03-05 abc 00:00", .notADate),
  ]

  @Test(arguments: bad)
  func saysWhy(text: String, problem: RecordedDate.Problem) {
    #expect(reading(text, RecordedDate.read) == .unreadable(problem))
  }

  /// No byte at any place makes the plain path see a date that the calendar does not have.
  @Test func plainPathIsStrict() {
    for place in 0..<10 {
      for byte in UInt8.min...UInt8.max {
        var bytes = Array("2010-03-05".utf8)
        bytes[place] = byte
        guard case .date(let stored) = bytes.withUnsafeBytes(RecordedDate.read) else { continue }
        #expect(RecordedDate(stored: Int64(stored)) != nil)
        let text = String(decoding: bytes, as: UTF8.self)
        let isDigitPlace = place != 4 && place != 7
        let isHyphened = (place == 4 || place == 7) && byte == UInt8(ascii: "-")
        if byte <= 0x20 { continue }  // blanks are taken out
        #expect(isHyphened || (isDigitPlace && byte >= 0x30 && byte <= 0x39), "\(text)")
      }
    }
  }

  @Test func spansAMonth() throws {
    let month = try #require(RecordedDate(stored: 2012_02))
    #expect(month == .month(2012_02))
    #expect(month.first.description == "2012-02-01")
    #expect(month.last.description == "2012-02-29")
    #expect(month.description == "2012-02")
    let day = try #require(RecordedDate(stored: 2012_02_05))
    #expect(day.first == day.last)
    #expect(day.stored == 2012_02_05)
    for stored in [Int64(0), 2012, 2012_13, 2012_00, 2012_02_30, 1899_12, .max, -2012_02] {
      #expect(RecordedDate(stored: stored) == nil)
    }
  }
}
