import Glibc

/// Rows that wait to be put in order, one behind the other in one piece of memory.
struct WaitingRows {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Whether they came in order, as most do.
  private var areInOrder = true

  mutating func add(_ row: [UInt8]) {
    let start = ends.count > 1 ? ends[ends.count - 2] : 0
    bytes.append(contentsOf: row)
    ends.append(bytes.count)
    guard areInOrder, ends.count > 1 else { return }
    bytes.withUnsafeBytes { memory in
      let middle = memory.count - row.count
      areInOrder = !Self.precedes(memory[middle...], memory[start..<middle])
    }
  }

  /// Gives each row in order, and is empty afterwards.
  mutating func empty(_ visit: (UnsafeRawBufferPointer) -> Void) {
    bytes.withUnsafeBytes { memory in
      var rows = ends.indices.map { memory[($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0]] }
      if !areInOrder { rows.sort(by: Self.precedes) }
      for row in rows { visit(UnsafeRawBufferPointer(rebasing: row)) }
    }
    self = WaitingRows()
  }

  /// Whether one row comes before another, byte by byte.
  private static func precedes(
    _ one: Slice<UnsafeRawBufferPointer>, _ other: Slice<UnsafeRawBufferPointer>
  ) -> Bool {
    let (left, right) = (
      UnsafeRawBufferPointer(rebasing: one), UnsafeRawBufferPointer(rebasing: other)
    )
    guard let start = left.baseAddress, let otherStart = right.baseAddress else {
      return left.count < right.count
    }
    let order = memcmp(start, otherStart, min(left.count, right.count))
    return order == 0 ? left.count < right.count : order < 0
  }
}
