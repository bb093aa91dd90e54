/// The digest of the rows that one import brought to rosters or pay lists.
///
/// Rows stream past in the order of the files, where lists may take turns. So each list has a digest of its
/// own, over its rows in the order of their numbers, and the whole is the digest of these in the order of
/// the lists.
package final class ListDigest {
  private struct Part {
    var rows = 0
    var hash = ContentHash()
  }

  /// Whether the lists come one after the other, so that none is kept.
  private let isOrdered: Bool
  private var parts: [Int64: Part] = [:]
  private var current: Int64 = -1
  private var part = Part()
  private var whole = Part()

  package init(isOrdered: Bool = false) {
    self.isOrdered = isOrdered
  }

  /// The list of a row by its number, which is the first column of its bytes (``PackedRow``).
  @inline(__always)
  static func list(of row: UnsafeRawPointer) -> Int64 {
    row.loadUnaligned(fromByteOffset: 1, as: Int64.self) >> 24
  }

  /// Adds rows of one list that stand one behind the other, as the bytes of ``PackedRow``.
  package func add(_ bytes: UnsafeRawBufferPointer, rows: Int = 1) {
    guard rows > 0, let start = bytes.baseAddress else { return }
    let list = Self.list(of: start)
    if list != current { turn(to: list) }
    part.rows += rows
    part.hash.add(bytes)
  }

  private func turn(to list: Int64) {
    keep()
    current = list
    part = parts.removeValue(forKey: list) ?? Part()
  }

  private func keep() {
    guard part.rows > 0 else { return }
    if isOrdered { fold(part, current) } else { parts[current] = part }
    part = Part()
  }

  private func fold(_ part: Part, _ list: Int64) {
    var head: [UInt8] = []
    PackedRow.append(list, to: &head)
    PackedRow.append(Int64(part.rows), to: &head)
    head.withUnsafeBytes { whole.hash.add($0) }
    part.hash.withBytes { whole.hash.add($0) }
    whole.rows += part.rows
  }

  /// Leaves out what a list had so far: its rows are read again when they are settled.
  package func forget(list: Int64) {
    keep()
    current = -1
    parts[list] = nil
  }

  /// The digest of everything that was given; nil where that was nothing. Afterwards it is empty.
  package func finish() -> ActSeal.Part? {
    keep()
    for (list, part) in parts.sorted(by: { $0.key < $1.key }) { fold(part, list) }
    parts = [:]
    defer { (whole, current) = (Part(), -1) }
    return whole.rows == 0 ? nil : ActSeal.Part(rows: whole.rows, digest: whole.hash.text)
  }
}
