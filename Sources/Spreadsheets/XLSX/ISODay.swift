/// A day, or a day and a time, as the cells of type `d` hold it: `2010-06-30T08:30:00.000Z`.
enum ISODay {
  /// How such a text is to be delivered.
  enum Reading {
    /// As ``CellKind/date`` writes it.
    case day([UInt8])
    /// Looks like a day, and the calendar has none such.
    case impossible
    case other
  }

  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    let text = Array(bytes)
    guard text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = number(text[0..<4]), let month = number(text[5..<7]),
      let day = number(text[8..<10])
    else { return .other }
    guard year > 0, (1...12).contains(month), (1...days(of: month, year)).contains(day) else {
      return .impossible
    }
    guard text.count > 10 else { return .day(text) }
    guard text[10] == UInt8(ascii: "T") || text[10] == Byte.blank,
      let time = time(text[11...])
    else { return .other }
    let isMidnight = time.elementsEqual("00:00:00".utf8)
    return .day(Array(text[..<10]) + (isMidnight ? [] : [Byte.blank] + time))
  }

  /// `08:30:00` of `08:30`, `08:30:00.000` or `08:30:00Z`; nil for what is no time of day.
  private static func time(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var text = Array(bytes)
    if text.last == UInt8(ascii: "Z") { text.removeLast() }
    if text.count > 9, text[8] == UInt8(ascii: "."), number(text[9...]) != nil {
      text.removeSubrange(8...)
    }
    if text.count == 5 { text += Array(":00".utf8) }
    guard text.count == 8, text[2] == UInt8(ascii: ":"), text[5] == UInt8(ascii: ":"),
      let hour = number(text[0..<2]), let minute = number(text[3..<5]),
      let second = number(text[6..<8]), hour < 24, minute < 60, second < 60
    else { return nil }
    return text
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func days(of month: Int, _ year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
