/// How many columns of a terminal a text takes.
///
/// East Asian Wide and Fullwidth characters (UAX #11) and emoji take two, combining marks none,
/// all others one; ambiguous ones (`…`, `─`, Greek) take one, as terminals do unless told otherwise.
package enum DisplayWidth {
  /// The columns of a text without control characters (see ``VisibleText``).
  package static func columns(of text: String) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F: sum += 1
      case 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF60: sum += 2
      default: return text.reduce(0) { $0 + columns(of: $1) }  // marks join characters
      }
    }
    return sum
  }

  /// The columns of what is seen as one character: an emoji of several parts is one.
  static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.count > 1, let first = scalars.first {
      let isEmoji = scalars.contains { $0.value == 0xFE0F }
      if isEmoji || isWide(first) { return 2 }
    }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if isZero(scalar) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  private static func isZero(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: true  // Hangul vowels and finals join the initial
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: true
      default: false
      }
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    return wide.contains { $0.contains(scalar.value) } || scalar.properties.isEmojiPresentation
  }

  /// W and F in UAX #11 (EastAsianWidth.txt), in whole blocks, without emoji, which Swift knows.
  private static let wide: [ClosedRange<UInt32>] = [
    0x4E00...0xA4CF,  // Chinese characters, Yi
    0x2E80...0x303E,  // radicals, punctuation
    0x3041...0x3247, 0x3250...0x4DBF,  // kana, enclosed forms, extension A
    0xAC00...0xD7A3,  // Hangul
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,  // compatibility and vertical forms
    0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
    0x20000...0x2FFFD, 0x30000...0x3FFFD,  // Chinese characters of four bytes
    0x1100...0x115F, 0x2329...0x232A, 0xA960...0xA97C,
    0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265,  // Tangut, kana, enclosed characters
  ]
}
