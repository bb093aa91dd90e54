import CXLSXWriter
import Glibc

/// A sheet that is being written: where the next cell goes, and what is only said at its end.
final class XLSXWriterSheet {
  /// Rows whose cells are measured for the width of a column.
  private static let measuredRows = 500
  private static let widths = 6...40
  private static let widestWrapped = 60
  /// Points.
  private static let (lineHeight, highest) = (15.0, 409.0)
  /// A filter button covers this much of a heading.
  private static let buttonWidth = 3

  let pointer: UnsafeMutablePointer<lxw_worksheet>
  /// What its tab says.
  let name: String
  /// The name that was asked for.
  let wish: String
  let columns: [XLSXWriter.Column]
  /// 2 for the sheet that continues the first one.
  var part = 1
  /// The row being written, counted from 0.
  var row = 0
  /// Its cells so far.
  var column = 0
  var header: [String]?
  var headerRow = 0
  var hasFilters = false
  private var isFiltered = false
  /// The last row of the table where sums follow it.
  var tableEnd: Int?
  private var measured: [Int]
  /// Lines of the row being written, where one of its cells has several.
  private var lines = 1

  init(
    _ pointer: UnsafeMutablePointer<lxw_worksheet>, name: String, wish: String,
    columns: [XLSXWriter.Column]
  ) {
    (self.pointer, self.name, self.wish, self.columns) = (pointer, name, wish, columns)
    measured = [Int](repeating: 0, count: columns.count)
  }

  /// Whether a row could not be put into the sheet's temporary file.
  var hasFailed: Bool {
    guard let file = pointer.pointee.optimize_tmpfile else { return true }
    return ferror(file) != 0
  }

  /// What is in that file.
  var bytes: Int { max(0, ftell(pointer.pointee.optimize_tmpfile)) }

  func style(of column: Int) -> XLSXWriter.Style {
    columns.indices.contains(column) && columns[column].isWrapped ? .wrapped : .plain
  }

  /// Takes note of the room a value needs.
  func measure(_ text: String, column: Int) {
    guard row < Self.measuredRows, measured.indices.contains(column) else { return }
    measured[column] = max(measured[column], XLSXWriterText.width(of: text))
  }

  /// Takes note of the lines that a text will have in its column.
  ///
  /// A text that is wider than its column may become makes it as wide as that; a shorter one has its column grow.
  func countLines(_ text: String, column: Int) {
    guard columns.indices.contains(column), columns[column].isWrapped else { return }
    lines = max(lines, XLSXWriterText.lines(of: text, within: width(of: column) - 2))
  }

  /// The same for headings, which give way to their buttons.
  func countHeadingLines(_ titles: [String]) {
    for (index, title) in titles.enumerated() where columns.indices.contains(index) {
      let room = (widestHeading(of: index) ?? Self.widths.upperBound) - Self.buttonWidth
      lines = max(lines, XLSXWriterText.lines(of: title, within: room))
    }
  }

  /// Makes the row at hand high enough for its lines; programs that do not look at texts draw them over one another.
  func setHeight(_ look: XLSXWriter.Look) -> lxw_error {
    defer { lines = 1 }
    guard look.isForPrint, lines > 1 else { return LXW_NO_ERROR }
    let height = min(Self.highest, Double(lines) * Self.lineHeight + 2)
    return worksheet_set_row(pointer, lxw_row_t(row), height, nil)
  }

  /// The last row that holds a row of the table.
  var lastDataRow: Int { tableEnd ?? max(0, row - 1) }

  /// Says what is said of a whole sheet: widths, filters, how it is printed, and that digits are meant to be text.
  func complete(_ look: XLSXWriter.Look) -> lxw_error {
    var codes: [lxw_error] = []
    for (index, column) in columns.enumerated() {
      let width = Double(column.width ?? width(of: index))
      codes.append(worksheet_set_column(pointer, lxw_col_t(index), lxw_col_t(index), width, nil))
    }
    let last = max(0, row - 1)
    codes.append(filter())
    codes.append(layOut(look))
    codes += guardCells()
    if !columns.isEmpty {
      var range = [CChar](repeating: 0, count: 32)
      lxw_rowcol_to_range(&range, 0, 0, lxw_row_t(last), lxw_col_t(columns.count - 1))
      let ignored = UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue)
      codes.append(worksheet_ignore_errors(pointer, ignored, range))
    }
    if let file = pointer.pointee.optimize_tmpfile { fflush(file) }
    return codes.first { $0 != LXW_NO_ERROR } ?? LXW_NO_ERROR
  }

  /// Puts the filters over the table, once; a table is ended before sums are written below it, since the library takes
  /// no range that ends above the row at hand.
  func filter() -> lxw_error {
    guard hasFilters, !isFiltered, let header, !header.isEmpty else { return LXW_NO_ERROR }
    isFiltered = true
    return worksheet_autofilter(
      pointer, lxw_row_t(headerRow), 0, lxw_row_t(lastDataRow), lxw_col_t(header.count - 1))
  }

  /// Closes the temporary file of a sheet that will not be packed.
  func discard() {
    guard let file = pointer.pointee.optimize_tmpfile else { return }
    fclose(file)
    pointer.pointee.optimize_tmpfile = nil
  }

  private func widestHeading(of index: Int) -> Int? {
    columns[index].widestHeading ?? columns[index].widest
  }

  private func width(of index: Int) -> Int {
    let usual = columns[index].isWrapped ? Self.widestWrapped : Self.widths.upperBound
    let widest = columns[index].widest ?? usual
    var wanted = measured[index] + 2
    if let header, header.indices.contains(index) {
      let room = hasFilters ? Self.buttonWidth : 2
      let heading = XLSXWriterText.width(of: header[index]) + room
      // A heading is broken where it would widen a column of short values.
      wanted = max(wanted, widestHeading(of: index).map { min(heading, $0) } ?? heading)
    }
    return min(max(wanted, Self.widths.lowerBound), widest)
  }
}
