import Spreadsheets

extension HeaderBlock {
  /// Columns below a cell of the header that is merged over several of them, where one alone holds anything: the others are no
  /// columns of the table. 单位 over two columns of which the names of units fill the first.
  static func spareColumns(of head: SheetHead, _ rows: ClosedRange<Int>) -> Set<Int> {
    let wide = head.merges.filter {
      $0.columns.count > 1 && rows.contains($0.rows.lowerBound)
        && $0.rows.upperBound >= rows.upperBound
    }
    guard !wide.isEmpty else { return [] }
    return wide.reduce(into: []) { spare, merge in
      let filled = { (all: [SheetHead.Row]) in
        merge.columns.filter { isFilled($0, in: all, below: rows.upperBound) }
      }
      // All rows are looked at only where the first ones say so; a row beyond them may fill another one.
      guard filled(head.rows).count == 1, case let one = filled(head.allRows), one.count == 1,
        head.seesAllRows
      else { return }
      spare.formUnion(merge.columns.filter { $0 != one[0] })
    }
  }

  private static func isFilled(
    _ column: Int, in rows: [SheetHead.Row], below header: Int
  ) -> Bool {
    rows.contains { row in
      row.number > header && row.words.indices.contains(column) && !row.words[column].isEmpty
    }
  }
}
