import Glibc

/// Writes the numbers of a workbook as ``CellKind`` says.
enum CellNumber {
  /// Whole numbers from here on are written with an exponent, as they have more digits than a workbook keeps.
  private static let plainLimit = 1e15
  private static let powersOfTen: [Double] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6]
  /// Smaller numbers than 1E-9 are written with an exponent.
  private static let leastPlainExponent = -9

  /// Writes a number with at most 15 significant digits: `40`, `1234.56`, `1.5E+17`, never `-0`.
  ///
  /// What is not finite, which no program writes, becomes `#NUM!`.
  static func append(_ value: Double, to bytes: inout [UInt8]) {
    let size = abs(value)
    if size < plainLimit, size.rounded(.towardZero) == size {
      if value < 0 { bytes.append(UInt8(ascii: "-")) }
      appendDigits(UInt64(size), to: &bytes)
    } else if size < 1e9, appendFewDecimals(value, to: &bytes) {
      return
    } else if value.isFinite {
      appendRounded(value, to: &bytes)
    } else {
      bytes.append(contentsOf: "#NUM!".utf8)
    }
  }

  /// Writes a number that has no more than six decimals; returns false if it has more.
  ///
  /// The quotient of two numbers that are held exactly is the number nearest to that decimal
  /// fraction, so equality says that the few digits are the right ones.
  private static func appendFewDecimals(_ value: Double, to bytes: inout [UInt8]) -> Bool {
    let size = abs(value)
    for places in 1...6 {
      let power = powersOfTen[places]
      let scaled = (size * power).rounded()
      guard scaled < plainLimit else { return false }
      guard scaled / power == size else { continue }
      if value < 0 { bytes.append(UInt8(ascii: "-")) }
      let (whole, fraction) = UInt64(scaled).quotientAndRemainder(dividingBy: UInt64(power))
      appendDigits(whole, to: &bytes)
      bytes.append(UInt8(ascii: "."))
      appendDigits(fraction, width: places, to: &bytes)
      return true
    }
    return false
  }

  /// Writes any finite number that is not zero.
  private static func appendRounded(_ value: Double, to bytes: inout [UInt8]) {
    let (digits, exponent) = roundedDigits(of: abs(value))
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    switch exponent {
    case 15...:
      appendScientific(digits, exponent, to: &bytes)
    case 0...:
      let whole = exponent + 1
      bytes.append(contentsOf: digits.prefix(whole))
      guard digits.count > whole else {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: whole - digits.count))
        return
      }
      bytes.append(UInt8(ascii: "."))
      bytes.append(contentsOf: digits.dropFirst(whole))
    case leastPlainExponent...:
      bytes.append(contentsOf: "0.".utf8)
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -exponent - 1))
      bytes.append(contentsOf: digits)
    default:
      appendScientific(digits, exponent, to: &bytes)
    }
  }

  /// `1.5E+17`, `1E-10`.
  private static func appendScientific(
    _ digits: ArraySlice<UInt8>, _ exponent: Int, to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: digits.prefix(1))
    if digits.count > 1 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(contentsOf: digits.dropFirst())
    }
    bytes.append(UInt8(ascii: "E"))
    bytes.append(UInt8(ascii: exponent < 0 ? "-" : "+"))
    appendDigits(UInt64(abs(exponent)), to: &bytes)
  }

  /// The 15 digits of a positive number without the zeros at their end, and the power of ten of the first one.
  private static func roundedDigits(of value: Double) -> (ArraySlice<UInt8>, Int) {
    var text = [CChar](repeating: 0, count: 32)
    _ = withVaList([value]) { vsnprintf(&text, text.count, "%.14e", $0) }
    let written = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let mark = written.firstIndex(of: UInt8(ascii: "e")) ?? written.endIndex
    var digits = written[..<mark].filter { (0x30...0x39).contains($0) }
    while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
    let exponent = Int(String(decoding: written[mark...].dropFirst(), as: UTF8.self)) ?? 0
    return (digits[...], exponent)
  }

  /// Writes a whole number, with zeros in front where it is shorter than `width`.
  private static func appendDigits(_ value: UInt64, width: Int = 1, to bytes: inout [UInt8]) {
    var (left, count) = (value, 0)
    let start = bytes.count
    repeat {
      bytes.append(UInt8(truncatingIfNeeded: left % 10) + 0x30)
      (left, count) = (left / 10, count + 1)
    } while left > 0 || count < width
    var (low, high) = (start, bytes.count - 1)
    while low < high {
      bytes.swapAt(low, high)
      (low, high) = (low + 1, high - 1)
    }
  }
}

extension CellNumber {
  private static let secondsOfDay = 86_400

  /// Writes a serial day number as `2010-06-30` or `2010-06-30 08:30:00`.
  ///
  /// - Parameter is1904: whether the workbook counts from 1904-01-01 (day 0), else from 1900-01-01
  ///   (day 1) as if 1900 had been a leap year.
  /// - Returns: ``CellKind/date``; ``CellKind/error`` for 1900-02-29, which the first system has and
  ///   the calendar has not; ``CellKind/text`` for a time of day alone, `08:30:00`; and
  ///   ``CellKind/number``, with the number written, for what is no day up to the year 9999.
  static func appendDate(serial: Double, is1904: Bool, to bytes: inout [UInt8]) -> CellKind {
    guard serial > 0 || (serial == 0 && is1904), serial < Double(daysEnd(is1904: is1904)) else {
      append(serial, to: &bytes)
      return .number
    }
    var day = Int(serial)
    var second = Int(((serial - Double(day)) * Double(secondsOfDay)).rounded())
    if second == secondsOfDay { (day, second) = (day + 1, 0) }
    guard day < daysEnd(is1904: is1904) else {
      append(serial, to: &bytes)
      return .number
    }
    if day == 0, serial > 0 {
      appendTime(second, to: &bytes)
      return .text
    }
    let isLeapError = !is1904 && day == 60
    if isLeapError {
      bytes.append(contentsOf: "1900-02-29".utf8)
    } else {
      appendDay(marchDay(of: day, is1904: is1904), to: &bytes)
    }
    if second > 0 {
      bytes.append(Byte.blank)
      appendTime(second, to: &bytes)
    }
    return isLeapError ? .error : .date
  }

  /// The first serial number after 9999-12-31.
  private static func daysEnd(is1904: Bool) -> Int { is1904 ? 2_957_004 : 2_958_466 }

  /// How many days after 0000-03-01 a serial day number is.
  private static func marchDay(of day: Int, is1904: Bool) -> Int {
    if is1904 { return 695_361 + day }
    return day < 60 ? 693_900 + day : 693_899 + day
  }

  /// Writes the day that is `day` days after 0000-03-01.
  private static func appendDay(_ day: Int, to bytes: inout [UInt8]) {
    let (era, dayOfEra) = day.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    appendTwoDigits(year / 100, to: &bytes)
    appendTwoDigits(year % 100, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendTwoDigits(month, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendTwoDigits(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, to: &bytes)
  }

  /// Writes a time of day as `08:30:00`.
  private static func appendTime(_ second: Int, to bytes: inout [UInt8]) {
    appendTwoDigits(second / 3_600, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendTwoDigits(second / 60 % 60, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendTwoDigits(second % 60, to: &bytes)
  }

  private static func appendTwoDigits(_ value: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: value / 10) + 0x30)
    bytes.append(UInt8(truncatingIfNeeded: value % 10) + 0x30)
  }
}
