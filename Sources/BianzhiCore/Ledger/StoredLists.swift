/// Hands packed rows to their digest, the rows of one list at a time.
struct StoredLists {
  private let base: UnsafeMutableRawPointer
  private let digest: ListDigest?
  /// Bytes of the rows so far.
  private(set) var count = 0
  /// Where the rows of the list at hand begin, and how many they are.
  private var (first, rows, list): (Int, Int, Int64) = (0, 0, -1)

  init(base: UnsafeMutableRawPointer, digest: ListDigest?) {
    (self.base, self.digest) = (base, digest)
  }

  /// Takes the next row.
  ///
  /// - Parameter end: where it ends.
  @inline(__always)
  mutating func add(upTo end: Int) {
    defer { count = end }
    guard let digest else { return }
    let next = ListDigest.list(of: base + count)
    if next != list {
      digest.add(.init(start: base + first, count: count - first), rows: rows)
      (first, rows, list) = (count, 0, next)
    }
    rows += 1
  }

  /// After the last row.
  func end() {
    digest?.add(.init(start: base + first, count: count - first), rows: rows)
  }
}
