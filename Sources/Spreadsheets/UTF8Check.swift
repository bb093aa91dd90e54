/// Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
///
/// Bytes are looked at in words of eight; text is mostly runs of ASCII and of three-byte
/// sequences, and each kind of run has its own short loop. Masks are written for a word whose
/// lowest byte is the first one of the text.
enum UTF8Check {
  /// Bytes a buffer must have after its limit, so that a word can be read anywhere before it.
  static let padding = 8

  /// The index of the first byte that starts no complete, valid sequence; `limit` if there is none.
  static func validPrefix(of bytes: RawSpan, limit: Int) -> Int {
    var index = 0
    while index < limit {
      let high = bytes.word(at: index) & 0x8080_8080_8080_8080
      guard high != 0 else {
        index += 8
        continue
      }
      index += high.trailingZeroBitCount >> 3
      while index + 3 <= limit, isThreeByteSequence(bytes.halfWord(at: index)) { index += 3 }
      guard index < limit, bytes.byte(at: index) >= 0x80 else { continue }
      let length = otherSequenceLength(bytes.halfWord(at: index))
      guard length > 0, index + length <= limit else { return index }
      index += length
    }
    return limit
  }

  /// Whether the sequence at `index` may be a good one whose end lies after `limit`.
  static func isCut(_ bytes: RawSpan, at index: Int, limit: Int) -> Bool {
    let length =
      switch bytes.byte(at: index) {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    return index + length > limit
  }

  @inline(__always)
  private static func isThreeByteSequence(_ word: UInt32) -> Bool {
    let range = word & 0x00_200F  // 0: overlong; 20 0D: a surrogate
    return word & 0x00C0_C0F0 == 0x0080_80E0 && range != 0 && range != 0x200D
  }

  /// Length of the two- or four-byte sequence at the start of the word; 0 if it is neither.
  @inline(__always)
  private static func otherSequenceLength(_ word: UInt32) -> Int {
    if word & 0xC0E0 == 0x80C0 { return word & 0x1E != 0 ? 2 : 0 }
    guard word & 0xC0C0_C0F8 == 0x8080_80F0 else { return 0 }
    let isLowest = word & 0x3000 == 0  // second byte 80...8F
    switch word & 7 {
    case 0: return isLowest ? 0 : 4
    case 1...3: return 4
    case 4: return isLowest ? 4 : 0
    default: return 0
    }
  }
}
