/// A place such as `B7`: its column as an index, its row as a number; each nil where it is not given.
struct CellReference {
  static let rows = 1_048_576

  let column: Int
  let row: Int

  /// Nil for what is no place of a sheet.
  @inline(__always)
  init?(_ bytes: RawSpan, _ range: Range<Int>) {
    var (column, row, index) = (0, 0, range.lowerBound)
    while index < range.upperBound {
      let letter = (bytes.byte(at: index) & 0xDF) &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      column = column * 26 + Int(letter) + 1
      guard column <= RowLimit.columns else { return nil }
      index += 1
    }
    while index < range.upperBound {
      let digit = bytes.byte(at: index) &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      row = row * 10 + Int(digit)
      guard row <= Self.rows else { return nil }
      index += 1
    }
    guard column > 0, row > 0 else { return nil }
    (self.column, self.row) = (column - 1, row)
  }

  /// `B` for index 1.
  static func letters(column: Int) -> String { ColumnLetters.of(column) }
}

extension MergedRange {
  /// A range such as `B2:C7`. A single cell is none.
  init?(_ bytes: RawSpan, _ range: Range<Int>) {
    let colon = range.first { bytes.byte(at: $0) == UInt8(ascii: ":") }
    guard let colon,
      let first = CellReference(bytes, range.lowerBound..<colon),
      let last = CellReference(bytes, colon + 1..<range.upperBound),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }
}
