import Spreadsheets

extension RawRow {
  /// Leaves only the cells of some columns, as one of two parts side by side has them. A row of one text alone heads
  /// both parts.
  mutating func keep(_ span: ClosedRange<Int>) {
    guard cells.count(where: { !$0.range.isEmpty }) > 1 else { return }
    for column in cells.indices where !span.contains(column) {
      cells[column].end = cells[column].start
    }
  }
}
