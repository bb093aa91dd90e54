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

  /// Cells behind the header's columns that hold something.
  func hasCells(behind columns: Int) -> Bool {
    guard cells.count > columns else { return false }
    return (columns..<cells.count).contains { !bytes($0).isEmpty }
  }

  /// Whether one of two bytes is in one of the cells, or between two of them.
  func hold(_ byte: UInt8, or other: UInt8) -> Bool {
    var (start, end) = (Int32.max, Int32(0))
    for cell in cells where cell.start < cell.end {
      (start, end) = (min(start, cell.start), max(end, cell.end))
    }
    guard start < end else { return false }
    let text = UnsafeRawBufferPointer(rebasing: base[Int(start)..<Int(end)])
    return text.holds(byte) || text.holds(other)
  }

  static var empty: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }

  /// Whether a cell is empty or holds a word that stands for it in printed tables.
  @inline(__always)
  static func isBlankMark(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.isEmpty || marks.contains(bytes)
  }

  private static let marks = ShortWords([
    "-", "--", "–", "/", "\\", "—", "——", "－", "／", "无", "空", "○", "不详", "暂无", "N/A",
  ])
}
