/// Counts the empty cells that a reader makes up so that a later cell of the row gets its column.
///
/// A few bytes of a file can ask for sixteen thousand of them, again and again.
package struct GapCount: Sendable {
  private var left = ReadLimit.gaps.most

  package init() {}

  /// Returns false if these are too many.
  package mutating func add(_ cells: Int) -> Bool {
    left -= cells
    return left >= 0
  }
}
