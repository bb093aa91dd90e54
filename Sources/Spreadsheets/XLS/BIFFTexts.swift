/// The table of texts that the cells of all sheets point into.
struct BIFFTexts: Sendable {
  /// All texts in UTF-8, one behind the other.
  private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  var count: Int { ends.count }

  /// An empty table.
  init() {}

  /// Reads the table. It may hold fewer texts than it says, but none may be cut off.
  ///
  /// Nil if it is damaged.
  init?(_ parts: [Range<Int>], in stream: RawSpan) {
    guard !parts.isEmpty else { return }
    var reader = SplitText(parts)
    guard reader.number(4, stream) != nil, let count = reader.number(4, stream) else { return nil }
    let size = parts.reduce(0) { $0 + $1.count }
    ends.reserveCapacity(min(count, size / 3))
    bytes.reserveCapacity(size)
    while ends.count < count, !reader.isAtEnd {
      guard reader.appendText(stream, to: &bytes) else { return nil }
      ends.append(UInt32(bytes.count))
    }
  }

  /// Where a text stands in ``bytes``.
  func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }
}
