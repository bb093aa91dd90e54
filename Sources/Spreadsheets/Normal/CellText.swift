/// The text of a cell as a person sees it: the one place where cells of all formats are made alike.
///
/// Characters without width (U+200B … U+200F, U+2060 …, soft hyphens, direction marks, byte order marks in
/// mid-file) go; every blank of Unicode becomes an ordinary one; blanks at both ends go, and so does the
/// apostrophe that a spreadsheet or an export put before a text. `="0012"` is what stands between the quotes,
/// and `12.0`, which programs make of whole numbers, is 12.
enum CellText {
  /// Whether a range may hold a blank, or a character that is shown like one or not at all. It is told by
  /// bytes that begin such characters, so that a true answer only means that somebody must look.
  @inline(__always)
  static func mayBeOdd(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      var marks = oddBytes(word)
      while marks != 0 {
        if isOdd(bytes, index + marks.trailingZeroBitCount / 8, range.upperBound) { return true }
        marks &= marks &- 1
      }
      index += 8
    }
    while index < range.upperBound {
      if isOdd(bytes, index, range.upperBound) { return true }
      index += 1
    }
    return false
  }

  private static let everyByte: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte that is a blank or control character, or begins one of U+0080 … U+00FF,
  /// U+0800 … U+3FFF or U+F000 … U+FFFF.
  @inline(__always)
  private static func oddBytes(_ word: UInt64) -> UInt64 {
    let low = ~(((word | highBits) &- 0x21 &* everyByte) | word) & highBits
    guard word & highBits != 0 else { return low }
    return low | zeros(word & 0xFCFC_FCFC_FCFC_FCFC ^ 0xE0 &* everyByte)
      | zeros(word ^ 0xEF &* everyByte) | zeros(word & 0xFEFE_FEFE_FEFE_FEFE ^ 0xC2 &* everyByte)
  }

  /// The high bit of each byte that is zero.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    ~(((word & ~highBits) &+ ~highBits) | word) & highBits
  }

  /// The usual Chinese marks, U+3001 … U+303F (、。〔〕) and U+FF00 … U+FF3F (，：（）), are not: nearly every document
  /// number has two of them.
  private static func isOdd(_ bytes: UnsafeRawBufferPointer, _ index: Int, _ end: Int) -> Bool {
    let byte = bytes[index]
    switch byte {
    case 0xE3 where index + 2 < end: return bytes[index + 1] != 0x80 || bytes[index + 2] == 0x80
    case 0xEF where index + 1 < end: return bytes[index + 1] != 0xBC
    default: return byte <= 0x20 || byte & 0xFC == 0xE0 || byte == 0xEF || byte & 0xFE == 0xC2
    }
  }

  /// Whether a cell begins or ends in a way that may mean nothing of its text: `'`, `=`, `.0`, `#N/A`, `nan`.
  @inline(__always)
  static func mayBeMarked(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    switch bytes[range.lowerBound] {
    case Byte.apostrophe, 0x3D, 0x23, 0x3C, 0x4E, 0x6E, 0x5C, 0x28, 0x55, 0x75, 0xEF, 0xE3, 0x5B:
      return true
    default: break
    }
    let end = range.upperBound
    guard bytes[end - 1] == 0x30, range.count > 2 else { return false }
    return bytes[end - 2] == 0x2E || bytes[end - 2] == 0x30 && bytes[end - 3] == 0x2E
  }

  /// Whether a cell begins like a mark for "as above": 〃 々 ″ ” “ ＂ " ' 同上 同前.
  @inline(__always)
  static func mayRepeat(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    switch bytes[start] {
    // The others begin like cells that may be marked.
    case 0x22, 0xE2: return true
    case 0xE5: return range.count > 2 && bytes[start + 1] == 0x90 && bytes[start + 2] == 0x8C
    default: return false
    }
  }

  /// Rewrites a cell.
  ///
  /// - Returns: where its text stands now, within its old place.
  static func settle(_ bytes: UnsafeMutableRawBufferPointer, _ range: Range<Int>) -> Range<Int> {
    var text = trimmed(bytes, range.lowerBound..<writeVisible(bytes, range))
    if let quoted = formula(bytes, text) { text = trimmed(bytes, quoted) }
    text = withoutApostrophe(bytes, text)
    if let quoted = formula(bytes, text) { text = trimmed(bytes, quoted) }
    return withoutZeroFraction(bytes, text)
  }

  /// Moves what can be seen to the front of the cell, with ordinary blanks.
  ///
  /// - Returns: where it ends.
  private static func writeVisible(
    _ bytes: UnsafeMutableRawBufferPointer, _ range: Range<Int>
  ) -> Int {
    var (source, target) = (range.lowerBound, range.lowerBound)
    while source < range.upperBound {
      let mark = InvisibleCharacter(
        UnsafeRawBufferPointer(bytes), at: source, end: range.upperBound)
      if let mark {
        source += mark.length
        guard mark.isBlank else { continue }
        bytes[target] = Byte.blank
        target += 1
      } else {
        if source != target { bytes[target] = bytes[source] }
        (source, target) = (source + 1, target + 1)
      }
    }
    return target
  }

  private static func trimmed(
    _ bytes: UnsafeMutableRawBufferPointer, _ range: Range<Int>
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= Byte.blank { start += 1 }
    while end > start, bytes[end - 1] <= Byte.blank { end -= 1 }
    return start..<end
  }

  /// What stands between the quotes of `="0012"`, or of `='0012'`.
  private static func formula(
    _ bytes: UnsafeMutableRawBufferPointer, _ text: Range<Int>
  ) -> Range<Int>? {
    var start = text.lowerBound
    if text.count >= 5, bytes[start] == 0xEF, bytes[start + 1] == 0xBC, bytes[start + 2] == 0x9D {
      start += 3
    } else if text.count >= 3, bytes[start] == 0x3D {
      start += 1
    } else {
      return nil
    }
    let quote = bytes[start]
    guard quote == Byte.quote || quote == Byte.apostrophe, text.upperBound - start >= 2,
      bytes[text.upperBound - 1] == quote
    else { return nil }
    return start + 1..<text.upperBound - 1
  }

  /// A text that only begins with an apostrophe; one in quotes ('十三五'规划) keeps them.
  private static func withoutApostrophe(
    _ bytes: UnsafeMutableRawBufferPointer, _ text: Range<Int>
  ) -> Range<Int> {
    guard let first = text.first, bytes[first] == Byte.apostrophe else {
      return withoutCurvedApostrophe(bytes, text)
    }
    let rest = UnsafeRawBufferPointer(rebasing: bytes[text].dropFirst())
    let isGuard = FormulaGuard.isGuarded(UnsafeRawBufferPointer(rebasing: bytes[text]))
    guard isGuard || !rest.contains(Byte.apostrophe) else { return text }
    return isGuard ? first + 1..<text.upperBound : trimmed(bytes, first + 1..<text.upperBound)
  }

  /// ‘ or ’ before a digit.
  private static func withoutCurvedApostrophe(
    _ bytes: UnsafeMutableRawBufferPointer, _ text: Range<Int>
  ) -> Range<Int> {
    let start = text.lowerBound
    guard text.count > 3, bytes[start] == 0xE2, bytes[start + 1] == 0x80,
      bytes[start + 2] == 0x98 || bytes[start + 2] == 0x99,
      (0x30...0x39).contains(bytes[start + 3])
    else { return text }
    return start + 3..<text.upperBound
  }

  /// The digits that a number with decimals holds in full.
  private static let exactDigits = 15

  /// `12.0` and `12.00` without what is behind the point; of a longer number digits are lost, so it stays.
  private static func withoutZeroFraction(
    _ bytes: UnsafeMutableRawBufferPointer, _ text: Range<Int>
  ) -> Range<Int> {
    guard let point = text.firstIndex(where: { bytes[$0] == 0x2E }), point > text.lowerBound,
      point - text.lowerBound <= exactDigits, point + 1 < text.upperBound,
      text[..<point].allSatisfy({ (0x30...0x39).contains(bytes[$0]) }),
      text[(point + 1)...].allSatisfy({ bytes[$0] == 0x30 })
    else { return text }
    return text.lowerBound..<point
  }
}
