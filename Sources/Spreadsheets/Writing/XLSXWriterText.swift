/// What has to be done to a text before a cell can hold it.
enum XLSXWriterText {
  /// The text in characters that XML can hold: others are written `_xHHHH_`, as Excel does, and so
  /// is a `_` that would be taken for the start of such a mark.
  static func escaped(_ text: String) -> String {
    guard needsEscape(text.utf8) else { return text }
    var escaped = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isMark = scalar == "_" && isMark(scalars[index...])
      guard isMark || !isHeld(scalar) else {
        escaped.append(scalar)
        continue
      }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
      escaped.append(contentsOf: "_x\(zeros)\(digits)_".unicodeScalars)
    }
    return String(escaped)
  }

  /// Columns of a fixed-width letter; a Chinese one counts two. Of several lines, the longest.
  static func width(of text: String) -> Int {
    var (width, longest) = (0, 0)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: (width, longest) = (0, max(longest, width))
      case 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: break  // drawn over others
      case 0x1100..<0x1160, 0x2E80..<0xD7FC, 0xF900..<0xFB00, 0xFE30..<0xFE70, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x1F000...0x3FFFF:
        width += 2
      default: width += 1
      }
    }
    return max(longest, width)
  }

  /// How many lines a text takes in a column of a width; a word that is longer is broken.
  static func lines(of text: String, within width: Int) -> Int {
    let width = max(2, width)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
      var (lines, used) = (1, 0)
      for word in words(line) {
        let size = self.width(of: word)
        if used > 0, used + size > width { (lines, used) = (lines + 1, 0) }
        // A Chinese text may end a line anywhere, but for half a character.
        let whole = word.utf8.count > word.unicodeScalars.count ? width - width % 2 : width
        lines += max(0, (used + size - 1) / whole)
        used = used + size > whole ? (used + size - 1) % whole + 1 : used + size
      }
      return sum + lines
    }
  }

  /// Each with the blank behind it; a Chinese text is one.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    for character in line {
      word.append(character)
      if character == " " {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// A quick look: true for every text that has to be escaped, and for few others.
  private static func needsEscape(_ bytes: String.UTF8View) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      switch byte {
      case Byte.tab, Byte.lineFeed: break
      case 0..<Byte.blank: return true
      case UInt8(ascii: "x") where last == UInt8(ascii: "_"): return true
      case 0xBE...0xBF where last == 0xBF: return true
      default: break
      }
      last = byte
    }
    return false
  }

  private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// Whether these start with `_xHHHH_`.
  private static func isMark(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let mark = Array(scalars.prefix(7))
    return mark.count == 7 && mark[1] == "x" && mark[6] == "_"
      && mark[2..<6].allSatisfy(\.properties.isASCIIHexDigit)
  }
}
