import Testing

@testable import Spreadsheets

@Suite("Numbers of a workbook") struct CellNumberTests {
  static let numbers: [(value: Double, text: String)] = [
    (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (40, "40"), (10, "10"), (100, "100"),
    (1234.56, "1234.56"), (1234.5600000000001, "1234.56"), (0.1 + 0.2, "0.3"), (0.5, "0.5"),
    (-0.05, "-0.05"), (0.000_001, "0.000001"), (0.000_000_001, "0.000000001"),
    (0.000_000_000_1, "1E-10"), (-1.25e-12, "-1.25E-12"), (1e-300, "1E-300"),
    (.leastNonzeroMagnitude, "4.94065645841247E-324"), (1.0 / 3, "0.333333333333333"),
    (2.0 / 3, "0.666666666666667"), (100.0 / 3, "33.3333333333333"),
    (123_456_789.123_456_78, "123456789.123457"), (123_456_789_012.345, "123456789012.345"),
    (99_999_999_999_999, "99999999999999"), (999_999_999_999_999, "999999999999999"),
    (-999_999_999_999_999, "-999999999999999"), (1e15, "1E+15"), (-1e15, "-1E+15"),
    (999_999_999_999_999.9, "1E+15"), (99_999_999_999_999.94, "99999999999999.9"),
    (1.5e17, "1.5E+17"), (3.399011980010112E+17, "3.39901198001011E+17"),
    (1.7976931348623157e308, "1.79769313486232E+308"), (1e100, "1E+100"),
    (100_000_000_000_000.75, "100000000000001"), (20_000_000_000_000.05, "20000000000000.1"),
    (19.99, "19.99"), (1e9 + 0.25, "1000000000.25"), (123.000_000_1, "123.0000001"),
    (.infinity, "#NUM!"), (.nan, "#NUM!"),
  ]

  @Test(arguments: numbers) func writesANumber(value: Double, text: String) {
    #expect(written(value) == text)
  }

  /// A decimal fraction of at most 15 digits comes back as it was.
  @Test func fewDigitsComeBack() {
    let seed = UInt64.random(in: 0 ... .max)
    print("Numbers of a workbook: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20_000 {
      let digits = Int.random(in: 1...15, using: &random)
      let power = (0..<digits).reduce(1) { power, _ in power * 10 }
      let number = Int.random(in: 1..<power, using: &random)
      let places = Int.random(in: 0...8, using: &random)
      let text = "\(number)e-\(places)"
      guard let value = Double(text), let back = Double(written(value)) else {
        Issue.record("no number: \(text)")
        return
      }
      #expect(back == value, "seed \(seed): \(text)")
      #expect(written(-value) == "-" + written(value))
    }
  }

  private func written(_ value: Double) -> String {
    var bytes = Array("x".utf8)
    CellNumber.append(value, to: &bytes)
    return String(decoding: bytes.dropFirst(), as: UTF8.self)
  }
}

@Suite("Days of a workbook") struct SerialDayTests {
  static let days: [(serial: Double, is1904: Bool, text: String, kind: CellKind)] = [
    (1, false, "1900-01-01", .date), (59, false, "1900-02-28", .date),
    (60, false, "1900-02-29", .error), (60.5, false, "1900-02-29 12:00:00", .error),
    (61, false, "1900-03-01", .date), (36_526, false, "2000-01-01", .date),
    (36_585, false, "2000-02-29", .date), (40_359, false, "2010-06-30", .date),
    (40_359.354_166_666_664, false, "2010-06-30 08:30:00", .date),
    (40_359.999_999, false, "2010-07-01", .date),
    (40_359.999_988_4, false, "2010-06-30 23:59:59", .date),
    (73_050, false, "2099-12-31", .date), (73_110, false, "2100-03-01", .date),
    (2_958_465, false, "9999-12-31", .date), (2_958_465.5, false, "9999-12-31 12:00:00", .date),
    (2_958_466, false, "2958466", .number),
    (2_958_465.999_999_9, false, "2958465.9999999", .number),
    (0, false, "0", .number), (-1, false, "-1", .number), (0.5, false, "12:00:00", .text),
    (0.354_166_666_666_666_7, true, "08:30:00", .text), (0.999_999_9, false, "1900-01-01", .date),
    (1e300, false, "1E+300", .number), (.nan, false, "#NUM!", .number),
    (0, true, "1904-01-01", .date), (59, true, "1904-02-29", .date),
    (60, true, "1904-03-01", .date),
    (38_897, true, "2010-06-30", .date), (2_957_003, true, "9999-12-31", .date),
    (2_957_004, true, "2957004", .number), (-0.5, true, "-0.5", .number),
  ]

  @Test(arguments: days)
  func writesADay(serial: Double, is1904: Bool, text: String, kind: CellKind) {
    var bytes: [UInt8] = []
    #expect(CellNumber.appendDate(serial: serial, is1904: is1904, to: &bytes) == kind)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  /// Every day after another, counted by hand through the leap years.
  @Test func daysFollowEachOther() {
    var (year, month, day) = (1900, 3, 1)
    for serial in 61...2_958_465 where serial < 150_000 || serial > 2_900_000 {
      if serial == 2_900_001 { (year, month, day) = (9839, 12, 6) }
      var bytes: [UInt8] = []
      _ = CellNumber.appendDate(serial: Double(serial), is1904: false, to: &bytes)
      let number = bytes.filter { $0 != 0x2D }.reduce(0) { $0 * 10 + Int($1) - 0x30 }
      guard number == year * 10_000 + month * 100 + day else {
        Issue.record("day \(serial) is written as \(number)")
        return
      }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(year == 10_000)
  }
}
