/// Turns records of cells into cells of a row. The survey has measured each record already.
struct XLSCells {
  private let workbook: XLSWorkbook
  private let sheet: String
  private let codePage: CodePage

  init(_ workbook: XLSWorkbook, sheet: String, codePage: CodePage) {
    (self.workbook, self.sheet, self.codePage) = (workbook, sheet, codePage)
  }

  func append(
    _ record: WorkbookRecord, _ span: RawSpan, to row: inout RawRow
  ) throws(ReadError) {
    let start = record.body.lowerBound
    let column = span.number16(at: start + 2)
    let style = span.number16(at: start + 4)
    let place = row.bytes.count
    var kind = CellKind.text
    switch record.type {
    case WorkbookRecord.labelOfTable:
      let index = Int(span.halfWord(at: start + 6))
      guard index < workbook.texts.count else { throw damaged(record, span, .noSuchText) }
      row.bytes += workbook.texts.bytes[workbook.texts.range(of: index)]
    case WorkbookRecord.number:
      kind = append(span.double(at: start + 6), style: style, to: &row)
    case WorkbookRecord.packedNumber:
      kind = append(span.packedNumber(at: start + 6), style: style, to: &row)
    case WorkbookRecord.packedNumbers:
      appendNumbers(record, span, to: &row)
      return try checkSize(of: row, record, span)
    case WorkbookRecord.booleanOrError:
      let isError = span.byte(at: start + 7) != 0
      kind = append(code: span.byte(at: start + 6), isError: isError, to: &row)
    case WorkbookRecord.label, WorkbookRecord.richLabel:
      try appendText(SplitText(of: record, in: span), skipping: 6, record, span, to: &row)
    default:
      kind = try appendResult(of: record, style: style, span, to: &row)
    }
    row.put(place, kind, in: column, look(of: style))
    try checkSize(of: row, record, span)
  }

  private func damaged(
    _ record: WorkbookRecord, _ span: RawSpan, _ damage: Damage
  ) -> ReadError {
    .damaged(file: workbook.file.name, part: place(of: record, span), damage: damage)
  }

  private func place(of record: WorkbookRecord, _ span: RawSpan) -> String {
    let start = record.body.lowerBound
    let place = CellAddress.text(
      row: span.number16(at: start), column: span.number16(at: start + 2))
    return "\(sheet)!\(place)"
  }

  private func checkSize(
    of row: RawRow, _ record: WorkbookRecord, _ span: RawSpan
  ) throws(ReadError) {
    guard row.bytes.count <= RowLimit.rowBytes else {
      throw .overLimit(
        file: workbook.file.name, part: place(of: record, span), limit: .rowBytes)
    }
  }

  private func append(_ value: Double, style: Int, to row: inout RawRow) -> CellKind {
    if look(of: style) == .date {
      let kind = CellNumber.appendDate(serial: value, is1904: workbook.is1904, to: &row.bytes)
      return value.isFinite ? kind : .error
    }
    CellNumber.append(value, to: &row.bytes)
    return value.isFinite ? .number : .error
  }

  private func look(of style: Int) -> NumberLook {
    style < workbook.looks.count ? workbook.looks[style] : .plain
  }

  private func appendNumbers(_ record: WorkbookRecord, _ span: RawSpan, to row: inout RawRow) {
    var column = span.number16(at: record.body.lowerBound + 2)
    let places = record.body.dropFirst(4).dropLast(2)
    for index in stride(from: places.lowerBound, to: places.upperBound, by: 6) {
      let place = row.bytes.count
      let value = span.packedNumber(at: index + 2)
      let style = span.number16(at: index)
      let kind = append(value, style: style, to: &row)
      row.put(place, kind, in: column, look(of: style))
      column += 1
    }
  }

  private func append(code: UInt8, isError: Bool, to row: inout RawRow) -> CellKind {
    let text: StaticString =
      if isError {
        switch code {
        case 0x00: "#NULL!"
        case 0x07: "#DIV/0!"
        case 0x0F: "#VALUE!"
        case 0x17: "#REF!"
        case 0x1D: "#NAME?"
        case 0x24: "#NUM!"
        case 0x2A: "#N/A"
        default: "#ERROR!"
        }
      } else { code == 0 ? "FALSE" : "TRUE" }
    text.withUTF8Buffer { row.bytes.append(contentsOf: $0) }
    return isError ? .error : .boolean
  }

  /// A text that stands in the record of its cell, or of its formula.
  private func appendText(
    _ text: SplitText, skipping: Int, _ cell: WorkbookRecord, _ span: RawSpan,
    to row: inout RawRow
  ) throws(ReadError) {
    var text = text
    var isWhole = text.skip(skipping)
    if workbook.isUnicode {
      isWhole = isWhole && text.appendText(span, to: &row.bytes)
    } else {
      var bytes: [UInt8] = []
      isWhole = isWhole && copyText(&text, span, to: &bytes)
      isWhole = isWhole && codePage.append(bytes, to: &row.bytes)
    }
    guard isWhole else { throw damaged(cell, span, .badRecord) }
  }

  private func copyText(
    _ text: inout SplitText, _ span: RawSpan, to bytes: inout [UInt8]
  ) -> Bool {
    guard let count = text.number(2, span) else { return false }
    return text.copy(count, span, to: &bytes)
  }

  /// What a formula came to when the workbook was saved.
  private func appendResult(
    of record: WorkbookRecord, style: Int, _ span: RawSpan, to row: inout RawRow
  ) throws(ReadError) -> CellKind {
    let result = record.body.lowerBound + 6
    guard span.number16(at: result + 6) == 0xFFFF else {
      return append(span.double(at: result), style: style, to: &row)
    }
    switch span.byte(at: result) {
    case 0:
      guard let text = textRecord(behind: record, span) else {
        throw damaged(record, span, .badRecord)
      }
      try appendText(SplitText(of: text, in: span), skipping: 0, record, span, to: &row)
      return .text
    case 1: return append(code: span.byte(at: result + 2), isError: false, to: &row)
    case 2: return append(code: span.byte(at: result + 2), isError: true, to: &row)
    case 3: return .text
    default: throw damaged(record, span, .badRecord)
    }
  }

  /// The text of a formula, which may stand behind the formula of several cells.
  private func textRecord(behind formula: WorkbookRecord, _ span: RawSpan) -> WorkbookRecord? {
    var position = formula.body.upperBound
    while let record = WorkbookRecord(at: position, in: span) {
      if record.type == WorkbookRecord.formulaText { return record }
      guard
        WorkbookRecord.sharedFormulas.contains(record.type)
          || record.type == WorkbookRecord.continuation
      else { return nil }
      position = record.body.upperBound
    }
    return nil
  }
}

extension RawRow {
  /// Makes what was appended to ``bytes`` since `start` the cell of a column. Of two values the later one stays.
  fileprivate mutating func put(
    _ start: Int, _ kind: CellKind, in column: Int, _ look: NumberLook
  ) {
    var cell = RawCell(start: Int32(start), end: Int32(bytes.count), kind: kind)
    if kind == .number { cell.look = look }
    if column == cells.count {
      cells.append(cell)
    } else if column < cells.count {
      cells[column] = cell
    } else {
      let empty = RawCell(start: Int32(start), end: Int32(start), kind: .text)
      cells += repeatElement(empty, count: column - cells.count)
      cells.append(cell)
    }
  }
}
