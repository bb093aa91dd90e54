/// The row of a table that is open, in the text of a document: where its cells start, and over what they reach.
struct MergedRow {
  /// What stands in a place that the cell on its left reaches over.
  static let across = "←"
  /// What stands in a place that the cell above reaches over.
  static let below = "↑"
  /// More columns than any table on a page has.
  static let mostColumns = 64

  private var cells: [(start: Int, width: Int, isBelow: Bool)] = []

  mutating func begin(at place: Int) { cells.append((place, 1, false)) }

  /// The cell that was begun last reaches over so many columns.
  mutating func reach(over columns: Int) {
    guard !cells.isEmpty else { return }
    cells[cells.count - 1].width = min(max(columns, 1), Self.mostColumns)
  }

  /// The cell that was begun last belongs to the one above.
  mutating func markBelow() {
    guard !cells.isEmpty else { return }
    cells[cells.count - 1].isBelow = true
  }

  /// Sets tabs between the cells, and marks in the places that one reaches over; a cell alone in its row is a paragraph.
  func close(_ text: inout [UInt8]) {
    guard cells.count > 1, let first = cells.first?.start else { return }
    var line: [UInt8] = []
    for (place, cell) in cells.enumerated() {
      let end = place + 1 < cells.count ? cells[place + 1].start : text.count
      if place > 0 { line.append(Byte.tab) }
      if cell.isBelow { line += Self.below.utf8 } else { line += text[cell.start..<end] }
      for _ in 1..<cell.width {
        line.append(Byte.tab)
        line += (cell.isBelow ? Self.below : Self.across).utf8
      }
    }
    text.replaceSubrange(first..., with: line)
  }
}
