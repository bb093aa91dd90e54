extension RawRow {
  /// Makes of every cell the text that a person sees in it, in place; see ``CellText``.
  ///
  /// Nearly every row of a plain table needs nothing, and is only looked through, eight bytes at a time.
  ///
  /// - Returns: what is to be asked of the row's cells.
  @discardableResult
  package mutating func normalise() -> RowLook {
    var (look, needsZeros) = (RowLook(), false)
    var cells: [RawCell] = []
    swap(&cells, &self.cells)
    bytes.withUnsafeMutableBytes { buffer in
      let signs = Self.signs(of: cells, UnsafeRawBufferPointer(buffer))
      let isOdd = CellText.mayBeOdd(UnsafeRawBufferPointer(buffer), signs.extent)
      needsZeros = signs.needsZeros
      look = RowLook(
        isOdd: isOdd, mayRepeat: isOdd || signs.isMarked || signs.mayRepeat,
        mayHaveErrors: isOdd || signs.isMarked || signs.hasErrors)
      guard isOdd || signs.isMarked else { return }
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
    if needsZeros { padNumbers() }
    return look
  }

  /// Takes the blanks between Chinese characters out of a cell that holds a name (王　芳), and leaves one
  /// between other words, unless the cell is a code.
  package mutating func closeBlanks(in column: Int, evenInASCII isCode: Bool = false) {
    guard cells.indices.contains(column), !cells[column].range.isEmpty else { return }
    let range = cells[column].range
    let end = bytes.withUnsafeMutableBytes { CellText.closeBlanks($0, range, all: isCode) }
    cells[column].end = Int32(truncatingIfNeeded: end)
  }

  /// Writes a number of each cell whose format asks for zeros in front with them: a code of digits.
  private mutating func padNumbers() {
    for index in cells.indices where cells[index].look.digits > cells[index].range.count {
      let text = bytes[cells[index].range]
      guard !text.isEmpty, text.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
      let zeros = repeatElement(UInt8(0x30), count: cells[index].look.digits - text.count)
      put(Array(zeros + text), in: index)
    }
  }

  /// Rounds a number as its format shows it, for a column of amounts.
  package mutating func roundAsShown(in column: Int) {
    guard cells.indices.contains(column), cells[column].look.places != nil else { return }
    let (look, range) = (cells[column].look, cells[column].range)
    let rounded = bytes.withUnsafeBytes {
      look.rounded(UnsafeRawBufferPointer(rebasing: $0[range]))
    }
    if let rounded { put(rounded, in: column) }
  }

  /// Writes a cell of a workbook behind the text of the others.
  private mutating func put(_ text: [UInt8], in column: Int) {
    // What is behind the row's own text is the reader's room, not the row's.
    let start = cells.reduce(0) { max($0, Int($1.end)) }
    let end = start + text.count
    if bytes.count < end { bytes += repeatElement(0, count: end - bytes.count) }
    bytes.replaceSubrange(start..<end, with: text)
    cells[column].start = Int32(truncatingIfNeeded: start)
    cells[column].end = Int32(truncatingIfNeeded: end)
  }

  /// What one look at each cell tells of a row.
  private struct Signs {
    /// From the first byte of its cells to the last.
    var extent = 0..<0
    /// Some cell begins or ends in a way that may mean nothing of its text.
    var isMarked = false
    /// Some cell begins like a mark for "as above".
    var mayRepeat = false
    /// Some cell is an error to the file itself.
    var hasErrors = false
    /// The format of some cell asks for zeros in front.
    var needsZeros = false
  }

  private static func signs(of cells: [RawCell], _ bytes: UnsafeRawBufferPointer) -> Signs {
    var signs = Signs()
    var (first, last) = (Int.max, 0)
    for cell in cells where cell.start < cell.end {
      first = min(first, Int(cell.start))
      last = max(last, Int(cell.end))
      if CellText.mayBeMarked(bytes, cell.range) {
        signs.isMarked = true
      } else if CellText.mayRepeat(bytes, cell.range) {
        signs.mayRepeat = true
      }
      if cell.kind == .error { signs.hasErrors = true }
      if cell.look.digits > 0 { signs.needsZeros = true }
    }
    if first < last { signs.extent = first..<last }
    return signs
  }
}
