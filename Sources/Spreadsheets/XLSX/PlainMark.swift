/// Up to sixteen characters to compare with at once.
struct PlainMark {
  let count: Int
  private let first: UInt64
  /// The last eight characters, which may be in ``first`` as well.
  private let last: UInt64
  private let mask: UInt64

  init(_ text: StaticString) {
    let words = text.withUTF8Buffer { bytes in
      let first = bytes.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let last = bytes.suffix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return (first, last)
    }
    (count, first, last) = (text.utf8CodeUnitCount, words.0, words.1)
    mask = count < 8 ? (1 << UInt64(8 * count)) - 1 : .max
  }

  @inline(__always)
  func stands(in bytes: RawSpan, at index: Int, limit: Int) -> Bool {
    index + count <= limit && bytes.word(at: index) & mask == first
      && (count <= 8 || bytes.word(at: index + count - 8) == last)
  }
}
