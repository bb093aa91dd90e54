/// Why a file could not be read: one case a reason, each with the file and the exact place.
///
/// No case holds a cell's text: messages go to logs, and cells hold personal data.
package enum ReadError: Error, Hashable, Sendable {
  case emptyPath
  case notFound(file: String)
  case isFolder(file: String)
  case noPermission(file: String)
  /// A pipe, a device or a socket: it may have no end, or nobody who writes to it.
  case notRegular(file: String)
  /// Standard input gives more than `limit` bytes.
  case inputTooLong(file: String, limit: Int)
  /// `code` is the system's errno.
  case readFailed(file: String, code: Int32)
  /// Standard input could not be kept in a temporary file in `folder`.
  case spoolFailed(folder: String, code: Int32)
  case changedWhileReading(file: String)

  case unsupportedFormat(file: String, format: FileFormat)
  /// Protected by a password.
  case encrypted(file: String)
  /// A workbook, or a web page, that cannot be read: `part` is the entry, stream, sheet or row at fault.
  case damaged(file: String, part: String, damage: Damage)
  /// `part` is the entry, stream, sheet or cell that holds more than a reader takes.
  case overLimit(file: String, part: String, limit: ReadLimit)
  /// `sheet` counts from 0, `sheets` is how many there are.
  case noSuchSheet(file: String, sheet: Int, sheets: Int)

  /// A zero byte near the start, at `offset`, and no byte order mark.
  case encodingNeeded(file: String, offset: Int)
  /// Neither reading fits; the first bad byte of each.
  case unknownEncoding(file: String, utf8: BytePlace, gb18030: BytePlace)
  case badByte(file: String, encoding: TextEncoding, place: BytePlace)
  case otherByteOrderMark(file: String, given: TextEncoding, found: TextEncoding)
  /// The system has no table for this encoding.
  case noConverter(file: String, encoding: TextEncoding)

  case nulByte(file: String, line: Int)
  case bareCR(file: String, line: Int)
  case textAfterQuote(CellPosition)
  /// The position is where the quote was opened.
  case unclosedQuote(CellPosition)
  case tooManyColumns(file: String, line: Int)
  case cellTooLong(CellPosition)
  case rowTooLong(file: String, line: Int)
}

/// A byte of a text file.
package struct BytePlace: Hashable, Sendable {
  /// Counted from 1.
  package let line: Int
  /// Counted from 0, from the start of the file.
  package let offset: Int

  package init(line: Int, offset: Int) {
    (self.line, self.offset) = (line, offset)
  }
}

/// A cell of a text file.
package struct CellPosition: Hashable, Sendable, CustomStringConvertible {
  package let file: String
  /// The line of the offending byte, counted from 1.
  package let line: Int
  /// Counted from 1.
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    (self.file, self.line, self.column) = (file, line, column)
  }

  package var description: String { "\(file), line \(line), column \(column)" }
}
