/// What the first part of a workbook stream says about all sheets.
struct XLSGlobals {
  /// A sheet of cells; charts and macros are left out.
  struct Sheet {
    let info: SheetInfo
    /// Where its records start in the stream.
    let position: Int
    /// Where the next sheet starts, of whatever sort; the end of the stream behind the last one.
    let limit: Int

    /// What messages call it.
    var name: String { info.name ?? "" }
  }

  private static let part = "Workbook"

  /// Whether texts are in UTF-16 (Excel 97 and later), else in a code page.
  private(set) var isUnicode = false
  private(set) var is1904 = false
  private(set) var codePage: Int?
  private(set) var sheets: [Sheet] = []
  /// Where the table of texts lies in the stream.
  private(set) var textParts: [Range<Int>] = []
  private var formatCodes: [Int: [UInt8]] = [:]
  private var styleFormats: [Int] = []
  private var sheetRecords: [WorkbookRecord] = []
  private let file: String

  init(_ stream: [UInt8], file: String) throws(ReadError) {
    self.file = file
    let span = stream.span.bytes
    guard let first = WorkbookRecord(at: 0, in: span), first.type == WorkbookRecord.begin,
      first.body.count >= 4
    else { throw .damaged(file: file, part: Self.part, damage: .broken) }
    switch span.number16(at: first.body.lowerBound) {
    case 0x0600: isUnicode = true
    case 0x0500: isUnicode = false
    default: throw .unsupportedFormat(file: file, format: .xls)
    }
    var position = first.body.upperBound
    while let record = WorkbookRecord(at: position, in: span) {
      position = record.body.upperBound
      guard record.type != WorkbookRecord.end else {
        try finish(span)
        return
      }
      try take(record, span)
    }
    throw .damaged(file: file, part: Self.part, damage: .broken)
  }

  /// For each cell style, how it shows a number.
  var looks: [NumberLook] {
    let codePage = CodePage(codePage)
    return styleFormats.map { format in
      guard let code = formatCodes[format] else {
        return NumberFormat.look(builtin: format)
      }
      guard !isUnicode else {
        return NumberFormat.look(code: String(decoding: code, as: UTF8.self))
      }
      var text: [UInt8] = []
      _ = codePage.append(code, to: &text)
      return NumberFormat.look(code: String(decoding: text, as: UTF8.self))
    }
  }

  private var badRecord: ReadError { .damaged(file: file, part: Self.part, damage: .badRecord) }

  private mutating func take(_ record: WorkbookRecord, _ span: RawSpan) throws(ReadError) {
    let (start, length) = (record.body.lowerBound, record.body.count)
    switch record.type {
    case WorkbookRecord.password: throw .encrypted(file: file)
    case WorkbookRecord.codePage:
      guard length >= 2 else { throw badRecord }
      codePage = span.number16(at: start)
    case WorkbookRecord.dateSystem:
      guard length >= 2 else { throw badRecord }
      is1904 = span.number16(at: start) == 1
    case WorkbookRecord.sheet:
      guard length >= 7 else { throw badRecord }
      sheetRecords.append(record)
    case WorkbookRecord.textTable:
      textParts = SplitText.parts(of: record, in: span)
    case WorkbookRecord.format: try takeFormat(record, span)
    case WorkbookRecord.cellStyle:
      guard length >= 4 else { throw badRecord }
      styleFormats.append(span.number16(at: start + 2))
    default: return
    }
  }

  private mutating func takeFormat(_ record: WorkbookRecord, _ span: RawSpan) throws(ReadError) {
    var reader = SplitText([record.body])
    var code: [UInt8] = []
    guard let id = reader.number(2, span) else { throw badRecord }
    if isUnicode {
      guard reader.appendText(span, to: &code) else { throw badRecord }
    } else {
      guard let count = reader.number(1, span), reader.copy(count, span, to: &code) else {
        throw badRecord
      }
    }
    formatCodes[id] = code
  }

  /// Names the sheets, now that the code page is known.
  private mutating func finish(_ span: RawSpan) throws(ReadError) {
    let codePage = CodePage(codePage)
    let limits = try limits(span)
    for record in sheetRecords {
      let start = record.body.lowerBound
      let position = Int(span.halfWord(at: start))
      guard span.byte(at: start + 5) == 0, isSheetOfCells(at: position, span) else { continue }
      var reader = SplitText([start + 6..<record.body.upperBound])
      var name: [UInt8] = []
      if isUnicode {
        guard reader.appendText(lengthBytes: 1, span, to: &name) else { throw badRecord }
      } else {
        var text: [UInt8] = []
        guard let count = reader.number(1, span), reader.copy(count, span, to: &text),
          codePage.append(text, to: &name)
        else { throw badRecord }
      }
      let isHidden = span.byte(at: start + 4) & 3 != 0
      let info = SheetInfo(name: String(decoding: name, as: UTF8.self), isHidden: isHidden)
      sheets.append(
        Sheet(info: info, position: position, limit: limits[position] ?? span.byteCount))
    }
    guard !sheets.isEmpty else {
      throw .damaged(file: file, part: Self.part, damage: .noSheets)
    }
  }

  /// For each place where a sheet starts, where the next one does. No two may start at the same place.
  private func limits(_ span: RawSpan) throws(ReadError) -> [Int: Int] {
    guard sheetRecords.count <= ReadLimit.sheets.most else {
      throw .overLimit(file: file, part: Self.part, limit: .sheets)
    }
    let starts = sheetRecords.map { Int(span.halfWord(at: $0.body.lowerBound)) }.sorted()
    var limits: [Int: Int] = [:]
    for (start, next) in zip(starts, starts.dropFirst() + [span.byteCount]) {
      guard limits.updateValue(next, forKey: start) == nil else {
        throw .damaged(file: file, part: Self.part, damage: .overlapping)
      }
    }
    return limits
  }

  /// Whether cells may follow. A sheet that does not start where it should is an error when it is read.
  private func isSheetOfCells(at position: Int, _ span: RawSpan) -> Bool {
    guard let record = WorkbookRecord(at: position, in: span), record.body.count >= 4,
      record.type == WorkbookRecord.begin
    else { return true }
    return span.number16(at: record.body.lowerBound + 2) == 0x0010
  }
}
