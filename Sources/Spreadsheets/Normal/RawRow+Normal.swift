extension RawRow {
  /// Makes of every cell the text that a person sees in it, in place; see ``CellText``.
  ///
  /// Nearly every row of a plain table needs nothing, and is only looked through, eight bytes at a time.
  ///
  /// - Returns: whether a blank, or a character that is shown like one or not at all, may stand in a cell.
  @discardableResult
  package mutating func normalise() -> Bool {
    var isOdd = false
    var cells: [RawCell] = []
    swap(&cells, &self.cells)
    bytes.withUnsafeMutableBytes { buffer in
      let whole = Self.extent(of: cells)
      isOdd = CellText.mayBeOdd(UnsafeRawBufferPointer(buffer), whole)
      for index in cells.indices {
        let cell = cells[index]
        guard cell.start < cell.end else { continue }
        let range = cell.range
        if !(isOdd && CellText.mayBeOdd(UnsafeRawBufferPointer(buffer), range)),
          !CellText.mayBeMarked(UnsafeRawBufferPointer(buffer), range)
        {
          continue
        }
        let text = CellText.settle(buffer, range)
        cells[index].start = Int32(truncatingIfNeeded: text.lowerBound)
        cells[index].end = Int32(truncatingIfNeeded: text.upperBound)
        if cell.kind == .text,
          CellWord.isEmptyWord(UnsafeRawBufferPointer(rebasing: buffer[text]))
        {
          cells[index].kind = .error
        }
      }
    }
    swap(&cells, &self.cells)
    return isOdd
  }

  /// Takes the blanks between Chinese characters out of a cell that holds a name (王　芳), and leaves one
  /// between other words.
  package mutating func closeBlanks(in column: Int) {
    guard cells.indices.contains(column), !cells[column].range.isEmpty else { return }
    let range = cells[column].range
    let end = bytes.withUnsafeMutableBytes { CellText.closeBlanks($0, range) }
    cells[column].end = Int32(truncatingIfNeeded: end)
  }

  private static func extent(of cells: [RawCell]) -> Range<Int> {
    var (first, last) = (Int.max, 0)
    for cell in cells where cell.start < cell.end {
      first = min(first, Int(cell.start))
      last = max(last, Int(cell.end))
    }
    return first < last ? first..<last : 0..<0
  }
}
