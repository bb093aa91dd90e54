/// How a cell's format shows its number, as far as that changes what the number says.
enum NumberLook: Hashable, Sendable {
  /// As it is.
  case plain
  case date
  /// With zeros in front up to that many digits, as codes are (000000).
  case padded(Int)
  /// Rounded to that many places, as amounts are (#,##0.00).
  case rounded(Int)

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
  /// Makes what a number is written as what the format shows; the number begins at `start` and ends the bytes
  /// before `used`.
  func apply(to bytes: inout [UInt8], from start: Int, used: inout Int) {
    switch self {
    case .plain, .date: return
    case .padded(let width):
      let digits = bytes[start..<used]
      guard digits.count < width, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return }
      let zeros = repeatElement(UInt8(0x30), count: width - digits.count)
      bytes.insert(contentsOf: zeros, at: start)
      used += width - digits.count
    case .rounded(let places):
      guard let rounded = Self.rounded(bytes[start..<used], places) else { return }
      bytes.replaceSubrange(start..<used, with: rounded)
      used = start + rounded.count
    }
  }

  /// A decimal number with fewer places, half a unit rounded up; nil where nothing is to be done.
  private static func rounded(_ text: ArraySlice<UInt8>, _ places: Int) -> [UInt8]? {
    guard let point = text.firstIndex(of: 0x2E), text.endIndex - point - 1 > places,
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
