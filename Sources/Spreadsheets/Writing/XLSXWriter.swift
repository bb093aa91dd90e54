import CXLSXWriter
import Glibc

/// Writes an Excel workbook (.xlsx) row by row, in memory that does not grow with the rows.
///
/// Rows are kept in temporary files without a name until ``finish()`` packs them, so nothing is at the target before the
/// workbook is whole. Equal input gives equal bytes. A text is always written as text, never as a formula or a number.
///
/// Call ``addSheet(name:columns:)`` first, ``endRow()`` after the cells of each row, and
/// ``finish()`` at the end. A sheet that is full goes on in a further one, `名称 (2)`, under the same
/// headings.
package final class XLSXWriter {
  /// Takes the next bytes of the file.
  package typealias Sink = (_ bytes: [UInt8]) throws(WriteError) -> Void

  /// Rows a sheet can hold.
  package static let rowLimit = 1_048_576
  /// Columns a sheet can hold.
  package static let columnLimit = 16_384
  /// What programs show as the day of creation: fixed, so that equal input gives equal bytes.
  private static let created = 946_684_800  // 2000-01-01

  private let sink: Sink
  private let target: AtomicFile?
  private let archive: XLSXWriterArchive
  private let rowLimit: Int
  /// Nil once it was packed.
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var formats = XLSXWriterFormats()
  /// Set before the first sheet is added.
  package var look = Look.plain
  private var names = XLSXWriterSheetNames()
  /// Sheets in the order of the workbook; the last one is being written.
  private var sheets: [XLSXWriterSheet] = []

  /// A workbook that replaces the file at `path`, or makes it, in ``finish()``.
  ///
  /// - Parameters:
  ///   - mode: permissions, of which the user's umask takes its share; 0600 for personal data.
  ///   - rowLimit: rows a sheet gets before it is continued in the next one.
  package convenience init(
    path: String, mode: UInt32 = 0o644, rowLimit: Int = XLSXWriter.rowLimit
  ) throws(WriteError) {
    let file = try AtomicFile(path: path, mode: mode)
    try self.init(target: file, rowLimit: rowLimit) { (bytes: [UInt8]) throws(WriteError) in
      try file.write(bytes)
    }
  }

  /// A workbook whose bytes go to `sink`, all of them in ``finish()``.
  package convenience init(
    rowLimit: Int = XLSXWriter.rowLimit, sink: @escaping Sink
  ) throws(WriteError) {
    try self.init(target: nil, rowLimit: rowLimit, sink: sink)
  }

  private init(
    target: AtomicFile?, rowLimit: Int, sink: @escaping Sink
  ) throws(WriteError) {
    precondition((2...Self.rowLimit).contains(rowLimit), "a sheet has headings and rows")
    (self.target, self.rowLimit, self.sink) = (target, rowLimit, sink)
    archive = try XLSXWriterArchive()
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let book = workbook_new_opt(archive.path, &options) else { throw .outOfMemory }
    self.book = book
    var properties = lxw_doc_properties()
    properties.created = Self.created
    try check(workbook_set_properties(book, &properties))
  }

  deinit {
    guard let book else { return }
    for sheet in sheets { sheet.discard() }
    lxw_workbook_free(book)
  }

  /// The name of the property that marks a workbook as a result of this program.
  static let resultMark = "bianzhi"

  /// Marks the workbook as a result of this program, which is no table to import; see
  /// ``SpreadsheetFile/isResult``.
  package func markAsResult() throws(WriteError) {
    guard let book else { preconditionFailure("a workbook is marked before it is packed") }
    try check(workbook_set_custom_property_string(book, Self.resultMark, "result"))
  }

  /// Starts a sheet.
  ///
  /// - Parameter name: what its tab is to say; characters that Excel refuses are replaced, and a
  ///   number is added to a name that is taken.
  package func addSheet(name: String, columns: [Column]) throws(WriteError) {
    precondition(sheets.last?.column ?? 0 == 0, "the last row was not ended")
    guard columns.count <= Self.columnLimit else {
      throw .tooManySheetColumns(sheet: name, limit: Self.columnLimit)
    }
    try addSheet(called: names.add(name), wish: name, columns: columns)
  }

  /// Writes the headings as one row, bold, which stays in sight when the sheet is scrolled.
  ///
  /// - Parameter filters: whether each heading gets the button that filters rows.
  package func header(_ titles: [String], filters: Bool = true) throws(WriteError) {
    for title in titles { try text(title, style: .heading) }
    current.countHeadingLines(titles)
    current.header = titles
    current.hasFilters = filters
    current.headerRow = current.row
    current.tableEnd = nil
    worksheet_freeze_panes(current.pointer, lxw_row_t(current.row + 1), 0)
    try endRow()
  }

  /// Shows a block of cells as one; only the first may hold a value. The block starts in this row.
  ///
  /// - Parameter columns: counted from 0.
  package func merge(columns: ClosedRange<Int>, rows: Int = 1) throws(WriteError) {
    precondition(columns.lowerBound >= 0 && rows > 0 && columns.count * rows > 1)
    try startRow()
    guard columns.upperBound < Self.columnLimit else {
      throw .tooManySheetColumns(sheet: current.name, limit: Self.columnLimit)
    }
    // Without a text and a style this notes the block and writes no cell.
    try check(
      worksheet_merge_range(
        current.pointer, lxw_row_t(current.row), lxw_col_t(columns.lowerBound),
        lxw_row_t(current.row + rows - 1), lxw_col_t(columns.upperBound), nil, nil))
  }

  /// Ends the table of the sheet: rows that follow are sums and notes, which no filter takes.
  package func endTable() throws(WriteError) {
    current.tableEnd = max(0, current.row - 1)
    try check(current.filter())
  }

  /// Ends the row. One without cells is a blank line.
  package func endRow() throws(WriteError) {
    try startRow()
    try check(current.setHeight(look))
    guard !current.hasFailed else { throw archive.failure() }
    (current.row, current.column) = (current.row + 1, 0)
  }

  /// Packs the workbook and hands it on; a file is then in its place.
  package func finish() throws(WriteError) {
    precondition(!sheets.isEmpty, "a workbook has a sheet")
    precondition(current.column == 0, "the last row was not ended")
    guard let book else { preconditionFailure("the workbook is packed already") }
    for sheet in sheets { try check(sheet.complete(look)) }
    guard sheets.allSatisfy({ !$0.hasFailed }) else { throw archive.failure() }
    let sizes = sheets.map(\.bytes)
    self.book = nil  // the next call frees it, also when it fails
    errno = 0
    try check(workbook_close(book))
    try archive.check(sheetSizes: sizes)
    try archive.copy(to: sink)
    try target?.commit()
  }
}

extension XLSXWriter {
  var current: XLSXWriterSheet {
    guard let sheet = sheets.last else { preconditionFailure("no sheet was added") }
    return sheet
  }

  /// Where the next cell goes; a full sheet is continued in a further one.
  func startCell() throws(WriteError) -> (row: lxw_row_t, column: lxw_col_t) {
    try startRow()
    guard current.column < Self.columnLimit else {
      throw .tooManySheetColumns(sheet: current.name, limit: Self.columnLimit)
    }
    current.column += 1
    return (lxw_row_t(current.row), lxw_col_t(current.column - 1))
  }

  /// - Parameter column: counted from 0.
  func format(
    _ style: Style, column: lxw_col_t
  ) throws(WriteError) -> UnsafeMutablePointer<lxw_format>? {
    try formats.format(style, column: column, of: current, look, in: book)
  }

  func check(_ code: lxw_error) throws(WriteError) { try archive.check(code) }

  func startRow() throws(WriteError) {
    let full = current
    guard full.row == rowLimit else { return }
    let name = names.next(after: full.wish, part: full.part + 1)
    try addSheet(called: name, wish: full.wish, columns: full.columns)
    current.part = full.part + 1
    if let header = full.header { try self.header(header, filters: full.hasFilters) }
  }

  private func addSheet(called name: String, wish: String, columns: [Column]) throws(WriteError) {
    errno = 0
    guard let pointer = workbook_add_worksheet(book, name) else { throw archive.failure() }
    sheets.append(XLSXWriterSheet(pointer, name: name, wish: wish, columns: columns))
  }
}
