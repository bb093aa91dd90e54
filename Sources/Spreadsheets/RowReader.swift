/// The rows of one sheet, front to back. One file format, one reader.
package protocol RowReader {
  /// Puts the next row into `row`. Hand over the same `row` each time: the read buffer is in it.
  ///
  /// - Returns: false when there are no more rows.
  mutating func read(into row: inout RawRow) throws(ReadError) -> Bool

  /// The merged cells of the sheet, known before the first row is read. A text has none.
  var merges: [MergedRange] { get }

  /// How many columns the spreadsheet does not show. A text hides nothing.
  var hiddenColumns: Int { get }

  /// How far the source file has been read, in bytes; for a progress bar.
  var bytesRead: Int { get }
}

extension RowReader {
  package var merges: [MergedRange] { [] }
  package var hiddenColumns: Int { 0 }
}

/// Cells shown as one; only the first, at the top left, holds a value.
package struct MergedRange: Hashable, Sendable {
  /// Row numbers, as ``RawRow/number``.
  package let rows: ClosedRange<Int>
  /// Indices of ``RawRow/cells``.
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    (self.rows, self.columns) = (rows, columns)
  }
}

/// What is known of a sheet before it is read.
package struct SheetInfo: Hashable, Sendable {
  /// Nil for a text file, which has no name for its only sheet.
  package let name: String?
  package let isHidden: Bool

  package init(name: String?, isHidden: Bool) {
    (self.name, self.isHidden) = (name, isHidden)
  }
}

/// What no row of any format may exceed; beyond it a file is damaged, not large.
package enum RowLimit {
  /// The columns of an .xlsx sheet.
  package static let columns = 16_384
  /// Bytes of one cell as written (a doubled quote counts as two).
  package static let cellBytes = 1 << 20
  /// Bytes of one whole row.
  package static let rowBytes = 64 << 20
}
