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

  /// Whether a byte is in one of the cells, or between two of them.
  func hold(_ byte: UInt8) -> Bool {
    var (start, end) = (Int32.max, Int32(0))
    for cell in cells where cell.start < cell.end {
      (start, end) = (min(start, cell.start), max(end, cell.end))
    }
    return start < end
      && UnsafeRawBufferPointer(rebasing: base[Int(start)..<Int(end)]).holds(byte)
  }

  static var empty: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }

  /// Whether a cell is empty or holds a word that stands for it in printed tables.
  @inline(__always)
  static func isBlankMark(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if bytes.isEmpty { return true }
    return bytes.count <= 6 && mayBeMark[Int(bytes[0])] && marks.contains(packed(bytes))
  }

  private static let marks = Set(
    ["-", "--", "–", "/", "\\", "—", "——", "－", "／", "无", "空", "○", "不详", "暂无", "N/A"].map { mark in
      Array(mark.utf8).withUnsafeBytes { packed($0) }
    })

  private static let mayBeMark: [Bool] = {
    var starts = [Bool](repeating: false, count: 256)
    for mark in marks {
      var start = mark
      while start > 255 { start >>= 8 }
      starts[Int(start)] = true
    }
    return starts
  }()

  private static func packed(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
