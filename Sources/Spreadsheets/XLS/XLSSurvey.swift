/// What one walk over the records of a sheet tells before its rows are read.
///
/// Every record is measured here, so that reading rows need not look for cut ones.
struct XLSSurvey {
  /// Rows and columns of a sheet of this format.
  static let columnLimit = 256

  /// The records of the sheet, its first and its last one left out.
  private(set) var records = 0..<0
  private(set) var merges: [MergedRange] = []
  /// By row counted from 0; as long as needed.
  private(set) var isHiddenRow: [Bool] = []
  /// The records of cells by row, where the file has them in another order; see ``place(of:)``.
  private(set) var order: [UInt64]?
  private var isHiddenColumn = [Bool](repeating: false, count: columnLimit)
  private var columnCount = 0
  private var lastRow = 0
  private var isInOrder = true
  private let file: String
  private let sheet: String

  init(_ workbook: XLSWorkbook, sheet: XLSGlobals.Sheet) throws(ReadError) {
    (file, self.sheet) = (workbook.file.name, sheet.name)
    let stream = workbook.stream
    let span = stream.span.bytes
    guard let first = WorkbookRecord(at: sheet.position, in: span),
      first.type == WorkbookRecord.begin
    else { throw damaged(.missingPart) }
    var position = first.body.upperBound
    var depth = 1
    defer { workbook.file.work.add(position - sheet.position) }
    while let record = WorkbookRecord(at: position, in: span) {
      guard position < sheet.limit else { throw damaged(.overlapping) }
      switch record.type {
      case WorkbookRecord.begin: depth += 1
      case WorkbookRecord.end: depth -= 1
      default: if depth == 1 { try take(record, span) }
      }
      guard depth > 0 else { break }
      position = record.body.upperBound
    }
    guard depth == 0 else { throw damaged(.broken) }
    records = first.body.upperBound..<position
    if !isInOrder { order = cells(span) }
  }

  /// Bytes that the texts of its cells may have together, where they are more than is always allowed.
  var textLimit: Int { ReadLimit.repeatedText.most * records.count }

  /// Columns that hold cells and are not shown.
  var hiddenColumns: Int { isHiddenColumn.prefix(columnCount).count { $0 } }

  /// The row of an entry of ``order``, counted from 0, and where its record starts.
  static func place(of entry: UInt64) -> (row: Int, position: Int) {
    (Int(entry >> 32), Int(entry & 0xFFFF_FFFF))
  }

  private func damaged(_ damage: Damage) -> ReadError {
    .damaged(file: file, part: sheet, damage: damage)
  }

  private mutating func take(_ record: WorkbookRecord, _ span: RawSpan) throws(ReadError) {
    let start = record.body.lowerBound
    if let least = WorkbookRecord.leastCellLength(record.type) {
      guard record.body.count >= least else { throw damaged(.badRecord) }
      return try takeCell(record, span)
    }
    switch record.type {
    case WorkbookRecord.row:
      guard record.body.count >= 16 else { throw damaged(.badRecord) }
      guard span.byte(at: start + 12) & 0x20 != 0 else { return }
      let row = span.number16(at: start)
      let missing = row + 1 - isHiddenRow.count
      if missing > 0 { isHiddenRow += [Bool](repeating: false, count: missing) }
      isHiddenRow[row] = true
    case WorkbookRecord.columns:
      guard record.body.count >= 10 else { throw damaged(.badRecord) }
      guard span.byte(at: start + 8) & 1 != 0 else { return }
      let last = min(span.number16(at: start + 2), Self.columnLimit - 1)
      for column in stride(from: span.number16(at: start), through: last, by: 1) {
        isHiddenColumn[column] = true
      }
    case WorkbookRecord.mergedCells: try takeMerges(record, span)
    default: return
    }
  }

  private mutating func takeCell(_ record: WorkbookRecord, _ span: RawSpan) throws(ReadError) {
    let start = record.body.lowerBound
    let row = span.number16(at: start)
    let first = span.number16(at: start + 2)
    var last = first
    if record.type == WorkbookRecord.packedNumbers {
      last = span.number16(at: record.body.upperBound - 2)
      guard last >= first, record.body.count == 6 + 6 * (last - first + 1) else {
        throw damaged(.badRecord)
      }
    }
    guard last < Self.columnLimit else {
      let place = CellAddress.text(row: row, column: last)
      throw .damaged(file: file, part: "\(sheet)!\(place)", damage: .badCell)
    }
    if last >= columnCount { columnCount = last + 1 }
    if row < lastRow { isInOrder = false }
    lastRow = row
  }

  private mutating func takeMerges(_ record: WorkbookRecord, _ span: RawSpan) throws(ReadError) {
    guard record.body.count >= 2 else { throw damaged(.badRecord) }
    let start = record.body.lowerBound + 2
    let count = span.number16(at: start - 2)
    guard record.body.count >= 2 + 8 * count else { throw damaged(.badRecord) }
    for place in stride(from: start, to: start + 8 * count, by: 8) {
      let rows = (span.number16(at: place), span.number16(at: place + 2))
      let columns = (span.number16(at: place + 4), span.number16(at: place + 6))
      guard rows.0 <= rows.1, columns.0 <= columns.1 else { throw damaged(.badRecord) }
      guard rows.0 < rows.1 || columns.0 < columns.1 else { continue }
      merges.append(
        MergedRange(rows: rows.0 + 1...rows.1 + 1, columns: columns.0...columns.1))
    }
  }

  /// The records of cells, those of one row together; a later one of the same cell stays behind the earlier.
  private func cells(_ span: RawSpan) -> [UInt64] {
    var cells: [UInt64] = []
    var (position, depth) = (records.lowerBound, 1)
    while position < records.upperBound, let record = WorkbookRecord(at: position, in: span) {
      switch record.type {
      case WorkbookRecord.begin: depth += 1
      case WorkbookRecord.end: depth -= 1
      default:
        if depth == 1, WorkbookRecord.leastCellLength(record.type) != nil {
          cells.append(UInt64(span.number16(at: record.body.lowerBound)) << 32 | UInt64(position))
        }
      }
      position = record.body.upperBound
    }
    return cells.sorted()
  }
}

/// The name a spreadsheet gives a cell.
enum CellAddress {
  /// Such as `B3`; row and column are counted from 0.
  static func text(row: Int, column: Int) -> String {
    var letters = ""
    var left = column
    repeat {
      letters = String(UnicodeScalar(UInt8(0x41 + left % 26))) + letters
      left = left / 26 - 1
    } while left >= 0
    return letters + String(row + 1)
  }
}
