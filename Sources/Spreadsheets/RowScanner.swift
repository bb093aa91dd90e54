/// Finds the cells of one record in a buffer of UTF-8.
///
/// It looks only at bytes that can mean something (``SpecialBytes``). It keeps no place of its own:
/// a record that is not complete is scanned again from its start once the buffer holds more.
struct RowScanner {
  /// What came of one scan.
  enum Outcome {
    /// A record; its quoted cells hold `breaks` line breaks.
    case row(next: Int, breaks: Int)
    /// The buffer ends within the record; `open` is where its last cell starts, if that may go on.
    case needsMore(open: Int?)
    case bareCR(at: Int)
    case nul(at: Int)
    case textAfterQuote(at: Int)
    case unclosedQuote(at: Int)
  }

  /// What a special byte outside quotes does.
  private enum Mark {
    case none
    case cellEnd
    case rowEnd(next: Int)
    case stop(Outcome)
  }

  /// A quoted cell: what is between its quotes, and where the byte after it stands.
  private enum Quoted {
    case cell(Range<Int>, delimiter: Int)
    case stop(Outcome)
  }

  let separator: UInt8
  /// The last byte of a line end: LF, or CR in a file that has no LF at all.
  var lineEnd = Byte.lineFeed
  /// A carriage return that ends a record although the file has line feeds; -1 for none.
  var rowEnd = -1
  /// The cells of the last record in which quotes are doubled.
  private(set) var cellsWithDoubledQuotes: [Int] = []

  /// The separator in each byte of a word.
  private let pattern: UInt64

  init(separator: UInt8) {
    self.separator = separator
    pattern = UInt64(separator) &* SpecialBytes.everyByte
  }

  /// Scans the record that starts at `first`, which is before `limit`.
  ///
  /// `buffer` must go on for ``SpecialBytes/padding`` bytes after `limit`.
  /// `isLast` says that the text ends at `limit`.
  mutating func scan(
    _ buffer: borrowing [UInt8], from first: Int, limit: Int, isLast: Bool,
    into cells: inout [RawCell]
  ) -> Outcome {
    let bytes = buffer.span.bytes
    cells.removeAll(keepingCapacity: true)
    if !cellsWithDoubledQuotes.isEmpty { cellsWithDoubledQuotes.removeAll(keepingCapacity: true) }
    var special = SpecialBytes(from: first, limit: limit, pattern: pattern)
    var (start, breaks) = (first, 0)
    while true {
      var at = special.next(in: bytes)
      if at < limit, bytes.byte(at: at) == separator {
        cells.append(RawCell(text: start..<at))
        start = at + 1
        continue
      }
      var content = start..<at
      if at == start, at < limit, bytes.byte(at: at) == Byte.quote {
        switch quoted(bytes, from: at, limit, isLast, &special, &breaks, cells.count) {
        case .cell(let range, let delimiter): (content, at) = (range, delimiter)
        case .stop(let outcome): return outcome
        }
      }
      switch mark(bytes, at: at, limit: limit, isLast: isLast, start: start) {
      case .none: continue
      case .cellEnd: start = at + 1
      case .rowEnd(let next):
        if at > first { cells.append(RawCell(text: content)) }
        return .row(next: next, breaks: breaks)
      case .stop(let outcome): return outcome
      }
      cells.append(RawCell(text: content))
    }
  }

  private func mark(
    _ bytes: RawSpan, at index: Int, limit: Int, isLast: Bool, start: Int
  ) -> Mark {
    guard index < limit else {
      return isLast ? .rowEnd(next: limit) : .stop(.needsMore(open: start))
    }
    switch bytes.byte(at: index) {
    case separator: return .cellEnd
    case lineEnd: return .rowEnd(next: index + 1)
    case Byte.carriageReturn:
      if index == rowEnd { return .rowEnd(next: index + 1) }
      if index + 1 == limit { return .stop(isLast ? .bareCR(at: index) : .needsMore(open: nil)) }
      let isPair = bytes.byte(at: index + 1) == Byte.lineFeed
      return isPair ? .rowEnd(next: index + 2) : .stop(.bareCR(at: index))
    case 0: return .stop(.nul(at: index))
    default: return .none
    }
  }

  /// Reads a quoted cell from its opening quote to the delimiter after it; blanks may stand between.
  private mutating func quoted(
    _ bytes: RawSpan, from opening: Int, _ limit: Int, _ isLast: Bool,
    _ special: inout SpecialBytes, _ breaks: inout Int, _ column: Int
  ) -> Quoted {
    var isDoubled = false
    while true {
      let at = special.next(in: bytes)
      guard at < limit else {
        return .stop(isLast ? .unclosedQuote(at: opening) : .needsMore(open: opening))
      }
      switch bytes.byte(at: at) {
      case lineEnd: breaks += 1
      case 0: return .stop(.nul(at: at))
      case Byte.quote where at + 1 < limit && bytes.byte(at: at + 1) == Byte.quote:
        _ = special.next(in: bytes)
        isDoubled = true
      case Byte.quote:
        if isDoubled { cellsWithDoubledQuotes.append(column) }
        return delimiter(bytes, after: at, limit, isLast, &special, content: opening + 1..<at)
      default: continue
      }
    }
  }

  private func delimiter(
    _ bytes: RawSpan, after closing: Int, _ limit: Int, _ isLast: Bool,
    _ special: inout SpecialBytes, content: Range<Int>
  ) -> Quoted {
    var expected = closing + 1
    var at = special.next(in: bytes)
    while at == expected, at < limit, isBlank(bytes.byte(at: at)) {
      expected += 1
      at = special.next(in: bytes)
    }
    guard at == expected else { return .stop(.textAfterQuote(at: expected)) }
    if at == limit, !isLast { return .stop(.needsMore(open: nil)) }
    if case .none = mark(bytes, at: at, limit: limit, isLast: isLast, start: at) {
      return .stop(.textAfterQuote(at: at))
    }
    return .cell(content, delimiter: at)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    (byte == Byte.blank || byte == Byte.tab) && byte != separator
  }
}

extension RawCell {
  /// A cell of a text file.
  @inline(__always)
  init(text range: Range<Int>) {
    self.init(
      start: Int32(truncatingIfNeeded: range.lowerBound),
      end: Int32(truncatingIfNeeded: range.upperBound), kind: .text)
  }
}
