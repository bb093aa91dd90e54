/// Tells a column of inner bodies whose merged cells became blanks: every body stands once, above rows without one.
struct BodyBlocks {
  private let column: Int
  private var seen: Set<String> = []
  /// A body stands twice, so that its cells were not merged.
  private var isBroken = false
  private var blanks: [Int] = []

  /// - Returns: nil for a table without such a column.
  init?(_ layout: Layout) {
    column = layout.column(.body)
    if column < 0 { return nil }
  }

  /// A row of people.
  mutating func add(_ row: CellReader, line: Int) {
    guard !isBroken else { return }
    guard CellReader.isBlankMark(row.bytes(column)) else {
      isBroken = !seen.insert(row.string(column)).inserted
      return
    }
    if !seen.isEmpty { blanks.append(line) }
  }

  /// The rows below the first of each block; empty where the column does not look like merged cells.
  var rows: [Int] {
    isBroken || seen.count < 2 || blanks.count < seen.count ? [] : blanks
  }
}
