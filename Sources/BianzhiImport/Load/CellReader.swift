import Spreadsheets

/// The cells of the row at hand as bytes, valid only while the row is.
struct CellReader {
  private let base: UnsafeRawBufferPointer
  private let cells: UnsafeBufferPointer<RawCell>

  init(base: UnsafeRawBufferPointer, cells: UnsafeBufferPointer<RawCell>) {
    (self.base, self.cells) = (base, cells)
  }

  var count: Int { cells.count }

  /// The cell, as ``Spreadsheets/RawRow/normalise()`` left it; empty where the row or the table has no such
  /// column.
  @inline(__always)
  func bytes(_ column: Int) -> UnsafeRawBufferPointer {
    guard column >= 0, column < cells.count else { return Self.empty }
    let cell = cells[column]
    guard cell.start < cell.end else { return Self.empty }
    return UnsafeRawBufferPointer(rebasing: base[Int(cell.start)..<Int(cell.end)])
  }

  func string(_ column: Int) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }

  /// The first column that holds something; nil where none does.
  @inline(__always)
  var firstFilled: Int? {
    for column in 0..<cells.count where cells[column].start < cells[column].end { return column }
    return nil
  }

  /// Cells behind the header's columns that hold something.
  func hasCells(behind columns: Int) -> Bool {
    guard cells.count > columns else { return false }
    return (columns..<cells.count).contains { !bytes($0).isEmpty }
  }

  /// Whether the file itself says that the cell is a number.
  func isNumber(_ column: Int) -> Bool {
    column >= 0 && column < cells.count && cells[column].kind == .number
  }

  static var empty: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }

  /// Whether a cell is empty or holds a word that stands for it in printed tables.
  @inline(__always)
  static func isBlankMark(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = bytes.first else { return true }
    guard bytes.count <= 6 else { return false }
    switch first {
    // How the words begin; most cells end here.
    case 0x2D, 0x2F, 0x4E, 0x5C, 0xE2, 0xE4, 0xE6, 0xE7, 0xEF: return marks.contains(bytes)
    default: return false
    }
  }

  private static let marks = ShortWords([
    "-", "--", "–", "/", "\\", "—", "——", "－", "／", "无", "空", "○", "不详", "暂无", "N/A",
  ])
}
