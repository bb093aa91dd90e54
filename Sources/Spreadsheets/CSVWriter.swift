/// Writes a text table as RFC 4180 says, with LF line ends, block by block to a sink.
///
/// A cell is quoted only where it has to be: if it holds a quote, a line break, or a byte that
/// readers may take for the separator (comma, tab, semicolon), or if the file could be taken for
/// another format because of it. A text that a spreadsheet would take for a formula is neutralised
/// (``FormulaGuard``); a number never is. What is written comes back the same from ``CSVReader``.
///
/// Call ``endRow()`` after the cells of each row, and ``finish()`` at the end.
package struct CSVWriter {
  /// Takes the next bytes of the file.
  package typealias Sink = ([UInt8]) throws(WriteError) -> Void

  private static let blockSize = 1 << 16

  private let encoding: TextEncoding
  private let sink: Sink
  private let encoder: CellEncoder?
  /// UTF-8 that has not gone to the sink: whole rows, and the row that is being written.
  private var bytes: [UInt8] = []
  /// Where that row starts.
  private var rowStart = 0
  /// Its number, from 1.
  private var row = 1
  /// Its cells so far.
  private var column = 0
  /// The ends of all cells in ``bytes``, if they are to be encoded.
  private var ends: [CellEncoder.CellEnd] = []

  /// Every encoding but plain UTF-8 and GB18030 starts with a byte order mark.
  package init(encoding: TextEncoding = .utf8, sink: @escaping Sink) throws(WriteError) {
    (self.encoding, self.sink) = (encoding, sink)
    encoder = encoding.isUTF8 ? nil : try CellEncoder(encoding)
    bytes.reserveCapacity(2 * Self.blockSize)
    if encoding != .utf8, encoding != .gb18030 { bytes.append(contentsOf: "\u{FEFF}".utf8) }
    rowStart = bytes.count
  }

  /// Adds a text cell to the row.
  package mutating func text(_ value: String) throws(WriteError) {
    startCell()
    var isQuoted = column == 1 && Self.couldChangeFormat(value.utf8)
    for byte in value.utf8 where byte <= Byte.semicolon {
      guard byte != 0 else { throw .nulCharacter(row: row, column: column) }
      isQuoted = isQuoted || Self.needsQuotes(byte)
    }
    if isQuoted { bytes.append(Byte.quote) }
    if FormulaGuard.needsGuard(value.utf8) { bytes.append(Byte.apostrophe) }
    if isQuoted {
      for byte in value.utf8 {
        if byte == Byte.quote { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(Byte.quote)
    } else {
      bytes.append(contentsOf: value.utf8)
    }
    endCell()
  }

  /// Adds a number to the row.
  package mutating func number(_ value: Int) { number(String(value)) }

  /// Adds a number that is already in decimal digits, such as an amount with two places.
  package mutating func number(_ digits: String) {
    let allowed = "+-.0123456789eE".utf8
    precondition(!digits.isEmpty && digits.utf8.allSatisfy(allowed.contains), "not a number")
    startCell()
    bytes.append(contentsOf: digits.utf8)
    endCell()
  }

  /// Ends the row. One without cells is a blank line.
  package mutating func endRow() throws(WriteError) {
    if column == 1, bytes.count == rowStart {
      bytes.append(contentsOf: [Byte.quote, Byte.quote])  // else the row would have no cell
      endCell()
    }
    bytes.append(Byte.lineFeed)
    (row, column, rowStart) = (row + 1, 0, bytes.count)
    if bytes.count >= Self.blockSize { try flush() }
  }

  /// Adds a whole row of texts.
  package mutating func row(_ cells: some Sequence<String>) throws(WriteError) {
    for cell in cells { try text(cell) }
    try endRow()
  }

  /// Hands the rest to the sink.
  package mutating func finish() throws(WriteError) {
    precondition(column == 0, "the last row was not ended")
    if !bytes.isEmpty { try flush() }
  }

  private mutating func startCell() {
    if column > 0 { bytes.append(Byte.comma) }
    column += 1
  }

  private mutating func endCell() {
    guard encoder != nil else { return }
    ends.append(CellEncoder.CellEnd(index: bytes.count, row: row, column: column))
  }

  private mutating func flush() throws(WriteError) {
    if let encoder { try sink(encoder.encode(bytes, ends: ends)) } else { try sink(bytes) }
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    rowStart = 0
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.comma, Byte.tab, Byte.semicolon, Byte.quote, Byte.lineFeed, Byte.carriageReturn: true
    default: false
    }
  }

  /// Whether a file whose first cell starts like this could be taken for something else:
  /// a web page (blanks may come before it), a zip archive, a line `sep=`, a byte order mark.
  private static func couldChangeFormat(_ value: String.UTF8View) -> Bool {
    switch value.first {
    case UInt8(ascii: "<"): true
    case let first? where first <= Byte.blank: true
    case UInt8(ascii: "P"): value.starts(with: "PK".utf8)
    case UInt8(ascii: "s"): value.starts(with: "sep=".utf8)
    case 0xEF: value.starts(with: "\u{FEFF}".utf8)
    default: false
    }
  }
}
