/// Reads a text table: RFC 4180, and what real programs export besides.
///
/// Rows end with LF or CRLF; with CR only in a file that has no LF at all. Cells may be quoted, and
/// a quoted cell may hold separators, line breaks and doubled quotes. A quote within an unquoted
/// cell is text, and blanks after a closing quote are passed over, as Excel does.
///
/// The buffer is the caller's ``RawRow/bytes``, so that no text is copied and no reference to it is
/// held here: writing to it never makes a copy.
package struct CSVReader: RowReader {
  package static let usualBufferSize = 1 << 18

  private var source: TextSource
  private var scanner: RowScanner
  private let bufferSize: Int
  private let rowLimit: Int
  /// The start of the next record in the buffer.
  private var position = 0
  /// The end of the text in the buffer.
  private var limit = 0
  /// Whether the text ends at ``limit``.
  private var isLast = false
  private var number = 0
  private var line = 1
  private var owner: ObjectIdentifier?
  /// Whether the next record only names the separator.
  private var startsWithDirective: Bool

  /// A reader of the whole text; ``RawRow/bytes`` grows beyond `bufferSize` for a longer record.
  init(
    _ file: InputFile, encoding: TextEncoding, bufferSize: Int = usualBufferSize,
    rowLimit: Int = RowLimit.rowBytes
  ) throws(ReadError) {
    let guess = try SeparatorGuess.of(file, encoding: encoding)
    source = try TextSource(file, encoding: encoding)
    scanner = RowScanner(separator: guess.separator)
    startsWithDirective = guess.hasDirective
    (self.bufferSize, self.rowLimit) = (bufferSize, rowLimit)
  }

  package var bytesRead: Int { source.offset }

  /// The byte between cells.
  package var separator: UInt8 { scanner.separator }

  package mutating func read(into row: inout RawRow) throws(ReadError) -> Bool {
    if limit == 0 { start(&row) }
    precondition(row.owner == source.identity, "a reader was given another reader's row")
    while true {
      guard position < limit else {
        if isLast { return end(&row) }
        try refill(&row.bytes)
        continue
      }
      let outcome = scanner.scan(
        row.bytes, from: position, limit: limit, isLast: isLast, into: &row.cells)
      guard case .row(let next, let breaks) = outcome else {
        try resolve(outcome, &row)
        continue
      }
      try checkSize(of: row, next: next)
      source.file.work.add(next - position)
      (number, row.number, row.line) = (number + 1, number + 1, line)
      (position, line) = (next, line + breaks + 1)
      if startsWithDirective {
        startsWithDirective = false
        continue
      }
      for column in scanner.cellsWithDoubledQuotes { row.undoubleQuotes(in: column) }
      return true
    }
  }

  private mutating func start(_ row: inout RawRow) {
    row.owner = source.identity
    let missing = bufferSize + SpecialBytes.padding - row.bytes.count
    if missing > 0 { row.bytes += [UInt8](repeating: 0, count: missing) }
  }

  private func end(_ row: inout RawRow) -> Bool {
    row.cells.removeAll(keepingCapacity: true)
    return false
  }

  /// Moves the record that was begun to the front of the buffer and reads on behind it.
  private mutating func refill(_ buffer: inout [UInt8]) throws(ReadError) {
    buffer.moveDown(position..<limit, to: 0)
    (position, limit) = (0, limit - position)
    scanner.rowEnd = -1
    if buffer.count - SpecialBytes.padding - limit < TextSource.leastRoom {
      buffer += [UInt8](repeating: 0, count: max(buffer.count, TextSource.leastRoom))
    }
    let end = buffer.count - SpecialBytes.padding
    var count = try source.fill(&buffer, from: limit, to: end)
    isLast = count == 0
    // A long record is scanned again from its start, so each time there must be twice as much of it. That the
    // text ends is said only once what there is of it has been looked at.
    let isLong = limit > Self.usualBufferSize
    limit += count
    while isLong, count > 0, end - limit >= TextSource.leastRoom {
      count = try source.fill(&buffer, from: limit, to: end)
      limit += count
    }
  }

  /// Does what a scan that found no whole record asks for.
  private mutating func resolve(
    _ outcome: RowScanner.Outcome, _ row: inout RawRow
  ) throws(ReadError) {
    let file = source.file.name
    switch outcome {
    case .row: return
    case .needsMore(let open):
      source.file.work.add(limit - position)
      try checkSize(of: row, open: open)
      try refill(&row.bytes)
    case .bareCR(let index):
      guard try source.file.hasLineFeed(encoding: source.encoding) else {
        scanner.lineEnd = Byte.carriageReturn
        return
      }
      switch endsRecord(at: index, row) {
      case true?: scanner.rowEnd = index
      case false?: throw .bareCR(file: file, line: lineNumber(of: index, row))
      case nil: try refill(&row.bytes)
      }
    case .nul(let index): throw .nulByte(file: file, line: lineNumber(of: index, row))
    case .textAfterQuote(let index): throw .textAfterQuote(place(of: index, row))
    case .unclosedQuote(let index): throw .unclosedQuote(place(of: index, row))
    }
  }
}

extension CSVReader {
  /// Whether a carriage return without a line feed, in a file that has line feeds, ends a record all the same:
  /// such files are put together of several. The record has as many cells as the line behind it has; nil where
  /// that line is not in the buffer yet.
  private func endsRecord(at index: Int, _ row: RawRow) -> Bool? {
    let ends = [Byte.lineFeed, Byte.carriageReturn]
    let rest = row.bytes[(index + 1)..<limit]
    guard let end = rest.firstIndex(where: ends.contains) ?? (isLast ? limit : nil) else {
      return nil
    }
    guard row.cells.count > 0 else { return false }
    let line = row.bytes[(index + 1)..<end]
    return line.isEmpty ? true : line.count { $0 == separator } == row.cells.count
  }

  /// Refuses a whole record, which ends at `next`, for its size.
  private func checkSize(of row: RawRow, next: Int) throws(ReadError) {
    guard row.cells.count <= RowLimit.columns else {
      throw .tooManyColumns(file: source.file.name, line: line)
    }
    guard next - position <= rowLimit else {
      throw .rowTooLong(file: source.file.name, line: line)
    }
    guard next - position > RowLimit.cellBytes else { return }
    for (index, cell) in row.cells.enumerated() where cell.range.count > RowLimit.cellBytes {
      let line = lineNumber(of: cell.range.lowerBound, row)
      throw .cellTooLong(CellPosition(file: source.file.name, line: line, column: index + 1))
    }
  }

  /// Refuses a record that goes on after the buffer, if it is too large already.
  private func checkSize(of row: RawRow, open: Int?) throws(ReadError) {
    try checkSize(of: row, next: limit)
    guard let open, limit - open > RowLimit.cellBytes + 1 else { return }
    throw .cellTooLong(place(of: open, row))
  }

  /// The place of a byte in the cell after those in `row`.
  private func place(of index: Int, _ row: RawRow) -> CellPosition {
    let file = source.file.name
    return CellPosition(file: file, line: lineNumber(of: index, row), column: row.cells.count + 1)
  }

  private func lineNumber(of index: Int, _ row: RawRow) -> Int {
    row.bytes[position..<index].reduce(line) { $1 == scanner.lineEnd ? $0 + 1 : $0 }
  }
}

extension RawRow {
  /// Makes one quote of each two in a quoted cell, in place.
  fileprivate mutating func undoubleQuotes(in column: Int) {
    let range = cells[column].range
    var (source, target) = (range.lowerBound, range.lowerBound)
    while source < range.upperBound {
      let byte = bytes[source]
      bytes[target] = byte
      (source, target) = (source + (byte == Byte.quote ? 2 : 1), target + 1)
    }
    cells[column].end = Int32(target)
  }
}
