/// What stands in a cell.
extension XLSXReader {
  /// Reads the rest of a cell and adds it to the row if it holds anything.
  @inline(__always)
  mutating func readValue(
    of cell: Cell, into row: inout RawRow, at used: inout Int
  ) throws(ReadError) {
    let start = used
    var (hasUnderscore, isUncalculated) = (false, false)
    if cell.type == .inlineText {
      if scanner.takePlain(Self.textOpening, Self.textClosing) {
        try scanner.appendTakenRun(to: &row.bytes, at: &used)
      } else {
        isUncalculated = try readContent(of: cell, into: &row, at: &used).isUncalculated
      }
    } else if scanner.takePlain(Self.valueOpening, Self.valueClosing) {
      hasUnderscore = try scanner.appendTaken(to: &row.bytes, at: &used)
    } else {
      (hasUnderscore, isUncalculated) = try readContent(of: cell, into: &row, at: &used)
    }
    if isUncalculated {
      // An empty cell here would hide what the formula says.
      row.bytes.replaceSubrange(used..., with: Self.uncalculated)
      used += Self.uncalculated.count
      return try add(start..<used, .error, at: cell.column, to: &row)
    }
    guard used > start else { return }
    if hasUnderscore, cell.type == .formulaText { row.bytes.resolveEscapes(from: start, to: &used) }
    let kind = try finishValue(of: cell, from: start, in: &row.bytes, at: &used)
    guard used - start <= RowLimit.cellBytes else { throw over(.cellBytes, column: cell.column) }
    guard used <= RowLimit.rowBytes else { throw over(.rowBytes, column: cell.column) }
    guard used > start else { return }
    try add(start..<used, kind, at: cell.column, to: &row)
    if workbook.looks.isStruck(cell.style) { struck += 1 }
    if kind == .number { row.cells[cell.column].look = workbook.looks[cell.style] }
  }

  private static let valueOpening = PlainMark("<v>")
  private static let valueClosing = PlainMark("</v></c>")
  private static let textOpening = PlainMark("<is><t>")
  private static let textClosing = PlainMark("</t></is></c>")

  /// What stands for the result of a formula that no program has calculated.
  private static let uncalculated = Array("#CALC!".utf8)

  /// Reads the elements of a cell: whether there is an underscore in its value, and whether it is a formula
  /// without any value.
  private mutating func readContent(
    of cell: Cell, into row: inout RawRow, at used: inout Int
  ) throws(ReadError) -> (hasUnderscore: Bool, isUncalculated: Bool) {
    let outer = scanner.depth - 1
    var (hasUnderscore, hasValue, hasFormula) = (false, false, false)
    while true {
      switch try scanner.next() {
      case .end: if scanner.depth == outer { return (hasUnderscore, hasFormula && !hasValue) }
      case .text: continue
      case .start where scanner.tag.name.matches(UInt8(ascii: "v")) && cell.type != .inlineText:
        // Some writers put an empty value where they calculated nothing; an empty text says that it is one.
        let before = used
        hasUnderscore = try scanner.appendText(to: &row.bytes, at: &used)
        hasValue = used > before || cell.type == .formulaText
      case .start where scanner.tag.name.matches(UInt8(ascii: "f")):
        hasFormula = true
        try scanner.skip()
      case .start where scanner.tag.name.matches(Self.inlineString) && cell.type == .inlineText:
        try scanner.appendRichText(to: &row.bytes, at: &used)
      case .start: try scanner.skip()
      case .finish: throw scanner.part.damaged(.badXML)
      }
    }
  }

  private static let inlineString = XMLName("is")

  @inline(__always)
  private mutating func add(
    _ range: Range<Int>, _ kind: CellKind, at column: Int, to row: inout RawRow
  ) throws(ReadError) {
    let cell = RawCell(
      start: Int32(truncatingIfNeeded: range.lowerBound),
      end: Int32(truncatingIfNeeded: range.upperBound), kind: kind)
    if column == row.cells.count {
      row.cells.append(cell)
      return
    }
    if row.cells.count <= column {
      let missing = column + 1 - row.cells.count
      row.cells += repeatElement(RawCell(start: 0, end: 0, kind: .text), count: missing)
      scanner.part.archive.file.work.add(missing)
      guard gaps.add(missing - 1) else { throw over(.gaps, column: column) }
    }
    guard row.cells[column].range.isEmpty else { throw damaged(.outOfOrder, column: column) }
    row.cells[column] = cell
  }

  /// A reason to stop, with the place of the cell.
  func damaged(_ damage: Damage, column: Int) -> ReadError {
    .damaged(file: workbook.file.name, part: place(column), damage: damage)
  }

  private func over(_ limit: ReadLimit, column: Int) -> ReadError {
    .overLimit(file: workbook.file.name, part: place(column), limit: limit)
  }

  private func place(_ column: Int) -> String {
    "\(sheetName)!\(CellReference.letters(column: column))\(number)"
  }
}
