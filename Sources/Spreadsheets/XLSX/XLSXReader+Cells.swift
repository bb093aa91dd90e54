extension XLSXReader {
  /// A cell while it is read.
  struct Cell {
    var column = 0
    var style = 0
    var type = CellType.number
  }

  enum CellType {
    case number
    case sharedText
    case formulaText
    case inlineText
    case boolean
    case error
    case day
  }

  mutating func readRow(_ row: inout RawRow) throws(ReadError) {
    let given = try startRow(&row)
    var isPlaced = given
    var (column, used) = (-1, 0)
    while true {
      switch try scanner.next() {
      case .start where scanner.tag.name.matches(UInt8(ascii: "c")):
        var cell = Cell(column: column + 1)
        if let place = try readAttributes(of: &cell) {
          if !isPlaced, place.row >= number { number = place.row }
          guard place.row == number else { throw damaged(.outOfOrder, column: cell.column) }
        }
        isPlaced = true
        column = cell.column
        try readValue(of: cell, into: &row, at: &used)
      case .start: try scanner.skip()
      case .end where scanner.depth == 2:
        (row.number, row.line) = (number, number)
        gaps.finishRow(filled: row.cells.count - gaps.madeInRow)
        return try countText(used)
      case .end, .text: continue
      case .finish: throw scanner.part.damaged(.badXML)
      }
    }
  }

  /// One text of the list may be shown by any number of cells.
  @inline(__always)
  private mutating func countText(_ bytes: Int) throws(ReadError) {
    textBytes += bytes
    guard textBytes > ReadLimit.textBytes.most else { return }
    guard textBytes / ReadLimit.repeatedText.most <= scanner.part.bytesUnpacked else {
      throw .overLimit(file: workbook.file.name, part: sheetName, limit: .repeatedText)
    }
  }

  /// Reads the attributes of a row; returns whether its number is among them.
  private mutating func startRow(_ row: inout RawRow) throws(ReadError) -> Bool {
    let last = number
    var isGiven = false
    row.isHidden = false
    number = last + 1
    for index in 0..<scanner.tag.attributeCount {
      let attribute = scanner.tag.attributes[index]
      guard !attribute.name.hasPrefix else { continue }
      if attribute.name.tail == Self.hidden {
        let value = scanner.buffer[attribute.value]
        row.isHidden = value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8)
      } else if attribute.name.matches(UInt8(ascii: "r")) {
        isGiven = true
        number = scanner.buffer.wholeNumber(attribute.value) ?? 0
      }
    }
    guard (1...CellReference.rows).contains(number) else {
      throw .damaged(
        file: workbook.file.name, part: "\(sheetName)!\(last + 1):\(last + 1)", damage: .badCell)
    }
    guard number > last else {
      throw .damaged(
        file: workbook.file.name, part: "\(sheetName)!\(number):\(number)", damage: .outOfOrder)
    }
    return isGiven
  }

  /// Reads the attributes of a cell; returns its place if that is among them.
  @inline(__always)
  private mutating func readAttributes(of cell: inout Cell) throws(ReadError) -> CellReference? {
    var place: CellReference?
    let bytes = scanner.buffer.span.bytes
    for index in 0..<scanner.tag.attributeCount {
      let attribute = scanner.tag.attributes[index]
      guard attribute.name.length == 1, !attribute.name.hasPrefix else { continue }
      switch UInt8(truncatingIfNeeded: attribute.name.tail) {
      case UInt8(ascii: "r"):
        guard let given = CellReference(bytes, attribute.value) else {
          throw damaged(.badCell, column: cell.column)
        }
        (place, cell.column) = (given, given.column)
      case UInt8(ascii: "s"):
        let value = attribute.value
        guard let style = scanner.buffer.wholeNumber(value) else {
          throw damaged(.badRecord, column: cell.column)
        }
        cell.style = style
      case UInt8(ascii: "t"):
        guard let type = Self.type(bytes, attribute.value) else {
          throw damaged(.badRecord, column: cell.column)
        }
        cell.type = type
      default: continue
      }
    }
    guard cell.column < RowLimit.columns else { throw damaged(.badCell, column: cell.column) }
    return place
  }

  @inline(__always)
  private static func type(_ bytes: RawSpan, _ range: Range<Int>) -> CellType? {
    guard range.count > 1 else {
      switch range.isEmpty ? 0 : bytes.byte(at: range.lowerBound) {
      case UInt8(ascii: "s"): return .sharedText
      case UInt8(ascii: "n"): return .number
      case UInt8(ascii: "b"): return .boolean
      case UInt8(ascii: "e"): return .error
      case UInt8(ascii: "d"): return .day
      default: return nil
      }
    }
    let word = range.reduce(UInt64(0)) { $0 << 8 | UInt64(bytes.byte(at: $1)) }
    if range.count == 3, word == Self.formulaType { return .formulaText }
    return range.count == 9 && word == Self.inlineType ? .inlineText : nil
  }

  private static let formulaType = XMLName("str").tail
  private static let inlineType = XMLName("inlineStr").tail

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

  /// Reads the rest of a cell and adds it to the row if it holds anything.
  @inline(__always)
  private mutating func readValue(
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
}
