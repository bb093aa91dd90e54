extension ReadError: CustomStringConvertible {
  /// Where, what, and what to do next.
  package var description: String {
    switch self {
    case .emptyPath:
      "No file name given. Name a file, or - for standard input."
    case .notFound(let file):
      "\(file): no such file. Check the path."
    case .isFolder(let file):
      "\(file): a folder, not a file. Name one file in it."
    case .noPermission(let file):
      "\(file): not readable by this user. Change the file's permissions, or copy it."
    case .notRegular(let file):
      "\(file): a pipe, a device or a socket, no regular file. Save it as a file, or pipe it to -."
    case .inputTooLong(let file, let limit):
      "\(file): more than \(limit >> 20) MiB. Check what is piped in, or save it as a file first."
    case .readFailed(let file, let code):
      "\(file): reading failed (\(systemReason(code))). Copy it to a local disk and try again."
    case .spoolFailed(let folder, let code):
      "standard input: cannot be kept in \(folder) (\(systemReason(code))). "
        + "Make room there, or set TMPDIR to another folder."
    case .changedWhileReading(let file):
      "\(file): changed while it was read. Wait until it is complete, then read it again."
    case .unsupportedFormat(let file, let format):
      "\(file): \(format.title), which is not read. \(format.remedy)"
    case .encrypted(let file):
      "\(file): protected by a password. Save a copy without one."
    case .damaged(let file, let part, let damage):
      "\(file), \(part): \(damage.title). Open it in a spreadsheet program and save it again."
    case .overLimit(let file, let part, let limit):
      "\(file), \(part): \(limit.title); refused. "
        + "Copy the table alone into a new workbook, or save it as CSV UTF-8."
    case .noSuchSheet(let file, let sheet, let sheets):
      "\(file): no sheet \(sheet + 1); it has \(sheets). Choose one of them."

    case .encodingNeeded(let file, let offset):
      "\(file), byte offset \(offset): a zero byte, so it is UTF-16 without a mark, or not a text. "
        + "If it is a text, name its encoding (utf-16le or utf-16be)."
    case .unknownEncoding(let file, let utf8, let gb18030):
      "\(file): neither UTF-8 (first bad byte: \(utf8)) nor GB18030 (first bad byte: \(gb18030)). "
        + "Save it again as CSV UTF-8, or name its encoding."
    case .badByte(let file, let encoding, let place):
      "\(file), \(place): not \(encoding.rawValue). "
        + "Name the encoding it was saved in, or save it again as CSV UTF-8."
    case .otherByteOrderMark(let file, let given, let found):
      "\(file), byte offset 0: the mark of \(found.rawValue), but \(given.rawValue) was asked for. "
        + "Leave the encoding out; the mark tells it."
    case .noConverter(let file, let encoding):
      "\(file): this system cannot read \(encoding.rawValue). Save the file as CSV UTF-8."
    case .nulByte(let file, let line):
      "\(file), line \(line): a zero byte; the file is damaged. Export it again."
    case .bareCR(let file, let line):
      "\(file), line \(line): a carriage return that ends no line. "
        + "Remove it, or put the cell in quotes."
    case .textAfterQuote(let place):
      "\(place): text after a closing quote. Double each quote inside a quoted cell."
    case .unclosedQuote(let place):
      "\(place): a quote is opened here and never closed. Close it, or remove it."

    case .tooManyColumns(let file, let line):
      "\(file), line \(line): more than \(RowLimit.columns) columns. "
        + "Check for a missing line end or a wrong separator."
    case .cellTooLong(let place):
      "\(place): a cell of more than \(RowLimit.cellBytes) bytes. "
        + "Check for a quote that is not closed."
    case .rowTooLong(let file, let line):
      "\(file), line \(line): a row of more than \(RowLimit.rowBytes) bytes. "
        + "Check for a missing line end or a quote that is not closed."
    }
  }
}

extension BytePlace: CustomStringConvertible {
  package var description: String { "line \(line), byte offset \(offset)" }
}
