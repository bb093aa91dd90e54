/// Walks over the bytes of a buffer that may mean something in CSV, eight bytes at a time.
///
/// These are the separator and all bytes below 0x23: quote, line ends, zero, and the blank and other
/// control characters, which the caller passes over. Bytes of Chinese characters are never among them.
struct SpecialBytes {
  /// Bytes the buffer must have after the limit.
  static let padding = 8
  /// A word with this value times a byte holds that byte eight times.
  static let everyByte: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  private let limit: Int
  /// The separator, eight times.
  private let pattern: UInt64
  private var base: Int
  /// The high bit of each special byte of the word at `base` that was not handed out yet.
  private var pending: UInt64 = 0

  @inline(__always)
  init(from start: Int, limit: Int, pattern: UInt64) {
    (self.limit, self.pattern, base) = (limit, pattern, start - 8)
  }

  /// The index of the next special byte; `limit` if there is none before it.
  @inline(__always)
  mutating func next(in bytes: RawSpan) -> Int {
    while pending == 0 {
      base += 8
      guard base < limit else {
        base = limit  // a further call must not read beyond the padding
        return limit
      }
      pending = marks(bytes.word(at: base))
    }
    let index = base + pending.trailingZeroBitCount >> 3
    pending &= pending &- 1
    return min(index, limit)
  }

  /// Exact for every byte: no borrow or carry leaves a byte, since its high bit is set or cleared first.
  @inline(__always)
  private func marks(_ word: UInt64) -> UInt64 {
    let notLow = ((word | Self.highBits) &- 0x23 &* Self.everyByte) | word
    let other = word ^ pattern
    let notSeparator = ((other & ~Self.highBits) &+ ~Self.highBits) | other
    return ~(notLow & notSeparator) & Self.highBits
  }
}
