package import BianzhiCore

/// One value of a result.
package enum ResultValue: Hashable, Sendable {
  /// Nothing is known, or nothing applies: an empty cell, `null` in JSON.
  case none
  case text(String)
  case integer(Int)
  /// A number that is already in decimal digits, such as `-12.50`. Anything else is taken as text.
  case decimal(String)
  case calendarDay(CalendarDay)
  /// A code with its word: the code with `--headers key`, else the word in the headers' language.
  case word(code: String, wording: Wording)

  /// The value as people read it.
  func text(_ style: HeaderStyle) -> String {
    switch self {
    case .none: ""
    case .text(let text), .decimal(let text): text
    case .integer(let number): String(number)
    case .calendarDay(let day): day.description
    case .word(let code, let wording): style.language.map { wording[$0] } ?? code
    }
  }

  /// The value without identity numbers.
  var masked: ResultValue {
    switch self {
    case .none, .calendarDay: self
    case .text(let text): .text(PersonNumber.mask(text))
    case .integer(let number): Self.masked(number).map { .text($0) } ?? self
    case .decimal(let digits): .decimal(PersonNumber.mask(digits))
    case .word(let code, let wording): .word(code: PersonNumber.mask(code), wording: wording.masked)
    }
  }

  /// The masked digits of a number that is an identity number; nil for any other.
  static func masked(_ number: Int) -> String? {
    guard number.magnitude >= 100_000_000_000_000 else { return nil }
    let digits = String(number)
    let masked = PersonNumber.mask(digits)
    return masked == digits ? nil : masked
  }

  /// Whether it is written as a number.
  var isNumber: Bool {
    switch self {
    case .integer: true
    case .decimal(let digits): Self.isDecimal(digits)
    case .none, .text, .word, .calendarDay: false
    }
  }

  /// Whether a text is a number as JSON defines it (RFC 8259, 6), without an exponent.
  static func isDecimal(_ digits: String) -> Bool {
    let isDigit: (UInt8) -> Bool = { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let unsigned = digits.utf8.drop { $0 == UInt8(ascii: "-") }
    guard digits.utf8.count - unsigned.count <= 1 else { return false }
    let parts = unsigned.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) })
    else { return false }
    return parts[0].count == 1 || parts[0].first != UInt8(ascii: "0")
  }
}
