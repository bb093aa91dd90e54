/// How a cell's format shows its number, as far as that changes what the number says.
///
/// One byte, for every cell of a row has one.
package struct NumberLook: Hashable, Sendable {
  private let code: UInt8

  private init(code: UInt8) { self.code = code }

  /// As it is.
  package static let plain = NumberLook(code: 0)
  static let date = NumberLook(code: 1)
  private static let padding: UInt8 = 0x10
  private static let rounding: UInt8 = 0x40

  /// With zeros in front up to that many digits, as codes are (000000).
  static func padded(_ digits: Int) -> NumberLook {
    NumberLook(code: padding + UInt8(clamping: min(digits, mostDigits)))
  }

  /// Rounded to that many places, as amounts are (#,##0.00).
  static func rounded(_ places: Int) -> NumberLook {
    NumberLook(code: rounding + UInt8(clamping: min(places, mostDigits)))
  }

  /// Digits at least; 0 where zeros in front are not shown.
  var digits: Int { code & Self.padding != 0 ? Int(code - Self.padding) : 0 }
  /// Places at most; nil where the number is shown as it is.
  var places: Int? { code & Self.rounding != 0 ? Int(code - Self.rounding) : nil }

  /// Amounts have two places; fewer may only hide what a number really is.
  private static let places = 2
  private static let mostDigits = 15

  /// What the first section of a format code asks for that shows no day: only zeros, or two places.
  init(code: String) {
    let signs = Self.signs(code)
    let digits = signs.filter { "0#?".utf8.contains($0) }
    let isOther = signs.contains { "%/Ee@".utf8.contains($0) }
    guard !isOther, !digits.isEmpty else {
      self = .plain
      return
    }
    if let point = signs.firstIndex(of: UInt8(ascii: ".")) {
      let places = signs[point...].count { "0#?".utf8.contains($0) }
      self = places == Self.places ? .rounded(places) : .plain
    } else if signs.allSatisfy({ $0 == 0x30 }), (2...Self.mostDigits).contains(digits.count) {
      self = .padded(digits.count)
    } else {
      self = .plain
    }
  }

  /// The signs of the first section that stand for digits or say how they are shown.
  private static func signs(_ code: String) -> [UInt8] {
    var signs: [UInt8] = []
    let bytes = Array(code.utf8)
    var index = 0
    while index < bytes.count, bytes[index] != UInt8(ascii: ";") {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
      case UInt8(ascii: "["):
        while index < bytes.count, bytes[index] != UInt8(ascii: "]") { index += 1 }
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"):
        index += 1
        while index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 { index += 1 }
      case let sign where "0#?.,%/Ee@".utf8.contains(sign): signs.append(sign)
      default: break
      }
      index += 1
    }
    return signs
  }
}

extension NumberLook {
  /// A decimal number with as many places as the look has, half a unit rounded up; nil where nothing is to be done.
  func rounded(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
    guard let places, let point = text.firstIndex(of: 0x2E), text.count - point - 1 > places,
      text.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    let isUp = text[point + 1 + places] >= 0x35
    var kept = Array(text[..<(point + 1 + places)])
    if isUp {
      var index = kept.count - 1
      while index >= 0, kept[index] == 0x39 || kept[index] == 0x2E {
        if kept[index] == 0x39 { kept[index] = 0x30 }
        index -= 1
      }
      if index < 0 || kept[index] == 0x2D {
        kept.insert(0x31, at: index + 1)
      } else {
        kept[index] += 1
      }
    }
    return kept.contains { (0x31...0x39).contains($0) } ? kept : [0x30]
  }
}
