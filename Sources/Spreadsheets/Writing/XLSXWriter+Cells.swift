import CXLSXWriter

extension XLSXWriter {
  /// Writes a row with one text across all columns, such as the title over a table.
  package func title(_ text: String, style: Style = .title) throws(WriteError) {
    try startRow()
    if current.columns.count > 1 { try merge(columns: 0...current.columns.count - 1) }
    try self.text(text, style: style)
    try endRow()
  }

  /// Characters of a cell, counted as Excel does: a character beyond U+FFFF is two.
  package static let textLimit = 32_767
  /// Digits of a number that Excel keeps; a longer one is written as text.
  private static let digitLimit = 15

  /// Adds a text to the row, as it is, whatever it looks like.
  package func text(_ value: String, style: Style? = nil) throws(WriteError) {
    let (row, column) = try startCell()
    guard value.utf8.count <= Self.textLimit || value.utf16.count <= Self.textLimit else {
      throw .textTooLong(
        sheet: current.name, row: Int(row) + 1, column: Int(column) + 1, limit: Self.textLimit)
    }
    if style == nil {
      current.measure(value, column: Int(column))
      current.countLines(value, column: Int(column))
    }
    let format = try format(style ?? current.style(of: Int(column)), column: column)
    let code = worksheet_write_string(
      current.pointer, row, column, XLSXWriterText.escaped(value), format)
    guard code != LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED else {
      throw .textTooLong(
        sheet: current.name, row: Int(row) + 1, column: Int(column) + 1, limit: Self.textLimit)
    }
    try check(code)
  }

  /// Adds a whole number to the row; one of more than 15 digits as text, since Excel would round it.
  package func integer(_ value: Int, style: Style = .plain) throws(WriteError) {
    guard value.magnitude < 1_000_000_000_000_000 else { return try text(String(value)) }
    try number(Double(value), written: String(value), style: style)
  }

  /// Adds a number in decimal digits, such as `-12.50`, with as many places as it is written with.
  ///
  /// One of more than 15 digits is written as text, and so is what is no number or starts with
  /// zeros that a number would lose.
  package func decimal(_ digits: String) throws(WriteError) {
    let places = digits.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1).dropFirst().first
    let whole = digits.utf8.drop { $0 == UInt8(ascii: "-") }.prefix { $0 != UInt8(ascii: ".") }
    let isPlain =
      digits.utf8.allSatisfy { "-.0123456789".utf8.contains($0) }
      && (whole.count == 1 || whole.first != UInt8(ascii: "0"))
    let count = digits.utf8.count { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") }
    guard isPlain, count <= Self.digitLimit, let value = Double(digits) else {
      return try text(digits)
    }
    try number(value, written: digits, style: places.map { .decimal($0.count) } ?? .plain)
  }

  /// Adds a day to the row. What Excel has no number for is written as text: a day before
  /// 1900-03-01, where its calendar is wrong, and one that is not in the calendar.
  package func date(year: Int, month: Int, day: Int) throws(WriteError) {
    let written = [String(year), padded(month), padded(day)].joined(separator: "-")
    guard Self.isDay(year, month, day), (year, month) >= (1900, 3) else { return try text(written) }
    let (row, column) = try startCell()
    current.measure(written, column: Int(column))
    var moment = lxw_datetime()
    (moment.year, moment.month, moment.day) = (Int32(year), Int32(month), Int32(day))
    try check(
      worksheet_write_datetime(
        current.pointer, row, column, &moment, try format(.date, column: column)))
  }

  package func boolean(_ value: Bool) throws(WriteError) {
    let (row, column) = try startCell()
    current.measure(value ? "TRUE" : "FALSE", column: Int(column))
    try check(
      worksheet_write_boolean(
        current.pointer, row, column, value ? 1 : 0, try format(.plain, column: column)))
  }

  /// Leaves a cell without a value; with a style it is drawn all the same.
  package func empty(style: Style = .plain) throws(WriteError) {
    let (row, column) = try startCell()
    try check(
      worksheet_write_blank(
        current.pointer, row, column, try format(style, column: column)))
  }

  private func number(
    _ value: Double, written: String, style: Style
  ) throws(WriteError) {
    let (row, column) = try startCell()
    current.measure(written, column: Int(column))
    try check(
      worksheet_write_number(
        current.pointer, row, column, value, try format(style, column: column)))
  }

  private func padded(_ number: Int) -> String {
    (0..<10).contains(number) ? "0\(number)" : String(number)
  }

  private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    guard (1900...9999).contains(year), (1...12).contains(month) else { return false }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }
}
