import Spreadsheets

/// The first rows of a sheet, among which its header is looked for.
struct SheetHead {
  struct Row {
    /// As a spreadsheet shows it.
    let number: Int
    let cells: [String]
    /// The cells without blanks and line breaks, empty ones at the end left out.
    let words: [String]
    /// Whether more cells are filled than a header has; the others are left out here.
    let isTooWide: Bool

    init(number: Int, cells: [String], isTooWide: Bool = false) {
      (self.number, self.cells, self.isTooWide) = (number, cells, isTooWide)
      var words = cells.map { cell in
        Self.mayHoldBlank(cell) ? cell.filter { !$0.isWhitespace } : cell
      }
      while words.last?.isEmpty == true { words.removeLast() }
      self.words = words
    }

    /// Whether a byte begins a blank of Unicode, or is one: few cells have one, and asking each character takes long.
    private static func mayHoldBlank(_ cell: String) -> Bool {
      cell.utf8.contains { $0 <= 0x20 || $0 == 0xC2 || (0xE1...0xE3).contains($0) }
    }
  }

  /// Rows that hold something, in order.
  let rows: [Row]
  let merges: [MergedRange]
  /// No row follows them.
  let isAll: Bool
  /// All rows of the sheet, for what the first ones cannot tell; nil where nothing more can be read.
  var whole: WholeSheet?

  init(rows: [Row], merges: [MergedRange] = [], isAll: Bool = false) {
    (self.rows, self.merges, self.isAll) = (rows, merges, isAll)
  }

  /// All rows of the sheet that may be looked at.
  var allRows: [Row] { isAll ? rows : whole?.rows ?? rows }

  /// Whether these are all that it has.
  var seesAllRows: Bool { isAll || whole?.isAll == true }

  /// Reads as far as row `last`.
  ///
  /// - Parameter file: what messages call the table.
  static func read(
    _ reader: inout any RowReader, to last: Int, of file: String
  ) throws(ReadError) -> SheetHead {
    var row = RawRow()
    var rows: [Row] = []
    var isAll = false
    while true {
      guard try reader.read(into: &row) else {
        isAll = true
        break
      }
      guard row.number <= last else { break }
      row.normalise()
      if row.isBlank { continue }
      rows.append(Row(row))
    }
    let merges = reader.merges.filter { $0.rows.lowerBound <= last }
    // Each of them is painted into every block of rows it touches.
    let covered = merges.reduce(0) { sum, merge in
      sum + merge.rows.clamped(to: 1...last).count * merge.columns.count
    }
    guard covered <= ReadLimit.mergedCells.most else {
      throw .overLimit(file: file, part: "1:\(last)", limit: .mergedCells)
    }
    return SheetHead(rows: rows, merges: merges, isAll: isAll)
  }

  /// The texts above a header.
  func captions(above header: ClosedRange<Int>) -> [String] {
    rows.prefix { $0.number < header.lowerBound }.flatMap(\.words).filter { !$0.isEmpty }
  }

  /// The text of the rows with one cell or two, as titles and captions have.
  var titles: String {
    rows.filter { row in row.words.count { !$0.isEmpty } <= 2 }.flatMap(\.words).joined(
      separator: " ")
  }

  /// The first row that has more columns than a header may have.
  var wideRow: Int? { rows.first(where: \.isTooWide)?.number }

  /// The rows from `first` on that follow each other without a gap, at most `count`.
  func run(from first: Int, count: Int) -> ArraySlice<Row> {
    var end = first + 1
    while end < rows.count, end < first + count, rows[end].number == rows[end - 1].number + 1 {
      end += 1
    }
    return rows[first..<min(end, rows.count)]
  }
}

extension SheetHead.Row {
  /// A longer text is no header word and no title; only its start is looked at.
  private static let longestText = 4096

  fileprivate init(_ row: RawRow) {
    // Cells far to the right are no matter as long as they are few.
    let isTooWide = row.cells.count { !$0.range.isEmpty } > ReadLimit.headerColumns.most
    let kept = isTooWide ? ReadLimit.headerColumns.most : row.cells.count
    self.init(
      number: row.number,
      cells: row.cells[..<kept].map { cell in
        guard cell.range.count > Self.longestText else {
          return String(decoding: row.bytes[cell.range], as: UTF8.self)
        }
        // A character that is cut becomes a mark at the end, which no word has.
        return String(decoding: row.bytes[cell.range].prefix(Self.longestText), as: UTF8.self)
      }, isTooWide: isTooWide)
  }
}
