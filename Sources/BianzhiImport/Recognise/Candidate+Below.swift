extension Candidate {
  /// Whether it is the header of another part of the same list: rows of data stand between it and the first header.
  ///
  /// A fuller header further down must not make titles of the people above it.
  func isBelowRows(of first: Candidate?, in head: SheetHead) -> Bool {
    guard let first, kind.name == first.kind.name,
      block.rows.lowerBound > first.block.rows.upperBound
    else { return false }
    let width = first.layout.headings.count { !$0.isEmpty }
    return head.rows.contains { row in
      row.number > first.block.rows.upperBound && row.number < block.rows.lowerBound
        && row.words.count(where: { !$0.isEmpty }) * 2 > width
    }
  }
}
