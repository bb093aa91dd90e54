/// What a cell holds, as far as the file itself says. A text file says nothing, so its cells are all ``text``.
package enum CellKind: UInt8, Sendable {
  case text
  /// Written as a spreadsheet shows it in full: at most 15 significant digits, `1.5E+17` beyond.
  case number
  /// Written as `2010-06-30`, with ` 08:30:00` behind it where there is a time of day.
  case date
  /// `TRUE` or `FALSE`.
  case boolean
  /// Written as the program shows it, such as `#N/A`.
  case error
}

/// One cell: a range of ``RawRow/bytes``.
package struct RawCell: Sendable {
  /// Index of the first byte.
  package var start: Int32
  /// Index after the last byte.
  package var end: Int32
  package var kind: CellKind
  /// How the cell's format shows its number; the text is the number itself.
  package var look = NumberLook.plain

  package init(start: Int32, end: Int32, kind: CellKind) {
    (self.start, self.end, self.kind) = (start, end, kind)
  }

  /// The cell's place in ``RawRow/bytes``.
  @inlinable
  package var range: Range<Int> { Int(start)..<Int(end) }
}

/// One row of a sheet: cells without text of their own, and the bytes they point into.
///
/// A caller makes one value and hands it to the reader again and again. The reader keeps its read
/// buffer in ``bytes``, so a cell is never copied; what ``cells`` say is true until the next read.
package struct RawRow: Sendable {
  /// The reader's buffer, in UTF-8. Only the ranges named by ``cells`` mean anything.
  package var bytes: [UInt8] = []
  package var cells: [RawCell] = []
  /// The row number a spreadsheet shows: counted from 1, blank rows included.
  package var number = 0
  /// The line of the text file on which the row starts, counted from 1.
  package var line = 0
  /// Whether the spreadsheet does not show the row.
  package var isHidden = false
  /// Whether the spreadsheet strikes out what the row holds.
  package var isStruck = false
  /// The reader whose buffer ``bytes`` is; another one must not go on in the middle of it.
  var owner: ObjectIdentifier?

  package init() {}

  /// The text of a cell; empty if the row has no such column. Allocates: not for the inner loop.
  package func string(_ column: Int) -> String {
    guard cells.indices.contains(column) else { return "" }
    return String(decoding: bytes[cells[column].range], as: UTF8.self)
  }

  /// Whether no cell holds anything but blanks (ASCII blanks, U+00A0, U+3000).
  package var isBlank: Bool { cells.allSatisfy { isBlank($0.range) } }

  private func isBlank(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case 0x20, 0x09...0x0D: index += 1
      case 0xC2 where holds([0xA0], at: index + 1, before: range.upperBound): index += 2
      case 0xE3 where holds([0x80, 0x80], at: index + 1, before: range.upperBound): index += 3
      default: return false
      }
    }
    return true
  }

  private func holds(_ wanted: [UInt8], at index: Int, before end: Int) -> Bool {
    index + wanted.count <= end && bytes[index..<index + wanted.count].elementsEqual(wanted)
  }
}
