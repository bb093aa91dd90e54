/// Reads a sheet of a workbook of Excel 5 to 2003.
struct XLSReader: RowReader {
  private let workbook: XLSWorkbook
  private let sheet: XLSGlobals.Sheet
  private let survey: XLSSurvey
  private let codePage: CodePage
  /// Where the next record starts, or the next entry of the survey's order.
  private var position: Int
  /// Bytes of all texts so far.
  private var textBytes = 0
  /// How deep the next record is in sheets within the sheet, such as charts.
  private var depth = 1

  init(_ workbook: XLSWorkbook, sheet: Int) throws(ReadError) {
    guard workbook.sheets.indices.contains(sheet) else {
      throw .changedWhileReading(file: workbook.file.name)
    }
    (self.workbook, self.sheet) = (workbook, workbook.sheets[sheet])
    survey = try XLSSurvey(workbook, sheet: self.sheet)
    codePage = CodePage(workbook.codePage)
    position = survey.order == nil ? survey.records.lowerBound : 0
  }

  var merges: [MergedRange] { survey.merges }
  var hiddenColumns: Int { survey.hiddenColumns }

  var bytesRead: Int {
    guard let order = survey.order, !order.isEmpty else { return min(position, workbook.file.size) }
    let share = Double(position) / Double(order.count) * Double(survey.records.count)
    return min(survey.records.lowerBound + Int(share), workbook.file.size)
  }

  mutating func read(into row: inout RawRow) throws(ReadError) -> Bool {
    row.owner = nil
    let stream = workbook.stream
    repeat {
      row.bytes.removeAll(keepingCapacity: true)
      row.cells.removeAll(keepingCapacity: true)
      guard let number = try gather(stream.span.bytes, &row) else { return false }
      textBytes += row.bytes.count
      guard textBytes <= max(ReadLimit.textBytes.most, survey.textLimit) else {
        throw .overLimit(file: workbook.file.name, part: sheet.name, limit: .repeatedText)
      }
      workbook.file.work.add(row.bytes.count + row.cells.count)
      (row.number, row.line) = (number + 1, number + 1)
      row.isHidden = number < survey.isHiddenRow.count && survey.isHiddenRow[number]
      while let last = row.cells.last, last.start == last.end { row.cells.removeLast() }
    } while row.cells.isEmpty
    return true
  }

  /// Reads the cells of the next row that has any. Returns its number counted from 0; nil after the last one.
  private mutating func gather(_ span: RawSpan, _ row: inout RawRow) throws(ReadError) -> Int? {
    let cells = XLSCells(workbook, sheet: sheet.name, codePage: codePage)
    var number: Int?
    while let record = next(span) {
      let place = span.number16(at: record.body.lowerBound)
      guard number == nil || number == place else { return number }
      number = place
      position = survey.order == nil ? record.body.upperBound : position + 1
      try cells.append(record, span, to: &row)
    }
    return number
  }

  /// The next record of a cell with a value; it is not passed over yet.
  private mutating func next(_ span: RawSpan) -> WorkbookRecord? {
    if let order = survey.order {
      guard position < order.count else { return nil }
      return WorkbookRecord(at: XLSSurvey.place(of: order[position]).position, in: span)
    }
    while position < survey.records.upperBound,
      let record = WorkbookRecord(at: position, in: span)
    {
      switch record.type {
      case WorkbookRecord.begin: depth += 1
      case WorkbookRecord.end: depth -= 1
      default:
        if depth == 1, WorkbookRecord.leastCellLength(record.type) != nil { return record }
      }
      position = record.body.upperBound
    }
    return nil
  }
}
