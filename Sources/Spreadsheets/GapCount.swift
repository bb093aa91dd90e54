/// Counts the empty cells that a reader makes up so that a later cell of the row gets its column.
///
/// A few bytes of a file can ask for sixteen thousand of them, again and again. Every cell that is filled
/// allows some more of them, so that the work follows the cells that a sheet really has.
package struct GapCount: Sendable {
  /// Made-up cells that each filled cell allows.
  package static let perFilledCell = 64

  private var left = ReadLimit.gaps.most
  /// Cells made up since the last finished row.
  package private(set) var madeInRow = 0

  package init() {}

  /// Returns false if these are too many.
  package mutating func add(_ cells: Int) -> Bool {
    left -= cells
    madeInRow += cells
    return left >= 0
  }

  /// A row is read: each of its filled cells allows more made-up ones.
  @inline(__always)
  package mutating func finishRow(filled: Int) {
    left += Self.perFilledCell * filled
    madeInRow = 0
  }
}
