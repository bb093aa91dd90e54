extension XLSXReader {
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
        let filled = row.cells.count - gaps.madeInRow
        gaps.finishRow(filled: filled)
        // A running number may stand as it is.
        row.isStruck = struck > 1 && struck + 1 >= filled
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
    (row.isHidden, row.isStruck) = (false, false)
    struck = 0
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
}
