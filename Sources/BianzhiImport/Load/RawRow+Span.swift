import Spreadsheets

extension RawRow {
  /// Leaves only the cells of some columns, as one of two parts side by side has them. A row of one text alone heads
  /// both parts.
  ///
  /// - Parameter shared: columns of both parts, which say nothing without one of its own.
  mutating func keep(_ span: ClosedRange<Int>, and shared: Set<Int> = []) {
    guard cells.count(where: { !$0.range.isEmpty }) > 1 else { return }
    let isOwn = cells.indices.contains { span.contains($0) && !cells[$0].range.isEmpty }
    for column in cells.indices
    where !span.contains(column) && !(isOwn && shared.contains(column)) {
      cells[column].end = cells[column].start
    }
  }
}
