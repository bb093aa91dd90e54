/// What the number format of a cell says about its number.
///
/// A workbook stores a day as a plain number; only the format tells it from a count of people.
package enum NumberFormat {
  /// Whether a format with a fixed number shows a day or a time; nil if the number has no fixed meaning.
  ///
  /// 27–36 and 50–58 are the dates of Chinese, Japanese and Korean programs.
  package static func isDate(builtin id: Int) -> Bool? {
    switch id {
    case 14...22, 27...36, 45, 47, 50...58: true
    case 0...13, 23...26, 37...44, 46, 48, 49: false  // 46 counts elapsed hours
    default: nil
    }
  }

  /// Whether a format code shows a day or a time, told by the letters of its first section.
  package static func isDate(code: String) -> Bool {
    var scanner = FormatScanner(code)
    return scanner.showsDate()
  }

  /// How a format with a fixed number shows a number.
  static func look(builtin id: Int) -> NumberLook {
    if isDate(builtin: id) == true { return .date }
    return [2, 4, 7, 8, 39, 40, 43, 44].contains(id) ? .rounded(2) : .plain
  }

  /// How a format code shows a number, told by its first section.
  static func look(code: String) -> NumberLook {
    isDate(code: code) ? .date : NumberLook(code: code)
  }
}

/// Reads a format code up to the end of its first section.
private struct FormatScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ code: String) { bytes = Array(code.utf8) }

  mutating func showsDate() -> Bool {
    var hasDate = false
    while let byte = next() {
      switch byte {
      case UInt8(ascii: ";"): return hasDate
      case UInt8(ascii: "\""): skip(past: UInt8(ascii: "\""))
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): skipCharacter()
      case UInt8(ascii: "["): if isElapsedTime() { return false }
      case UInt8(ascii: "."): skipFraction(ofSeconds: hasDate)
      case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "@"): return false
      default: hasDate = isDateLetter(byte | 0x20) || hasDate
      }
    }
    return hasDate
  }

  private mutating func next() -> UInt8? {
    guard index < bytes.count else { return nil }
    index += 1
    return bytes[index - 1]
  }

  private mutating func skip(past end: UInt8) {
    while let byte = next(), byte != end {}
  }

  /// Passes over one character, which may be of several bytes.
  private mutating func skipCharacter() {
    index += 1
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
  }

  /// `[h]`, `[mm]`, `[ss]`: a duration, which is no day; every other bracket is a colour, a condition or a language.
  private mutating func isElapsedTime() -> Bool {
    let start = index
    skip(past: UInt8(ascii: "]"))
    let letters = bytes[start..<max(start, index - 1)].map { $0 | 0x20 }
    guard let first = letters.first, "hms".utf8.contains(first) else { return false }
    return letters.allSatisfy { $0 == first }
  }

  /// `ss.000`: zeros that are no places of a number.
  private mutating func skipFraction(ofSeconds isTime: Bool) {
    while isTime, index < bytes.count, bytes[index] == UInt8(ascii: "0") { index += 1 }
  }

  private mutating func isDateLetter(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "y"), UInt8(ascii: "m"), UInt8(ascii: "d"), UInt8(ascii: "h"),
      UInt8(ascii: "s"):
      return true
    case UInt8(ascii: "e"):  // the year, unless it is the exponent of a number
      let follows = index < bytes.count ? bytes[index] : 0
      return follows != UInt8(ascii: "+") && follows != UInt8(ascii: "-")
    case UInt8(ascii: "a"):  // aaa, aaaa: the day of the week
      return bytes[index...].prefix(2).map { $0 | 0x20 } == Array("aa".utf8)
    case UInt8(ascii: "g"):  // `General`, and `G/通用格式` of Chinese programs
      let isGeneral = bytes[index...].prefix(6).map { $0 | 0x20 } == Array("eneral".utf8)
      if isGeneral { index += 6 }
      return false
    default: return false
    }
  }
}
