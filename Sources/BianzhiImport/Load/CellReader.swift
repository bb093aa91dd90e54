import Spreadsheets

/// The cells of the row at hand as bytes, valid only while the row is.
struct CellReader {
  private let base: UnsafeRawBufferPointer
  private let cells: UnsafeBufferPointer<RawCell>

  init(base: UnsafeRawBufferPointer, cells: UnsafeBufferPointer<RawCell>) {
    (self.base, self.cells) = (base, cells)
  }

  var count: Int { cells.count }

  /// The cell without blanks around it and without the apostrophe that an export put before a sign;
  /// empty where the row or the table has no such column.
  @inline(__always)
  func bytes(_ column: Int) -> UnsafeRawBufferPointer {
    guard column >= 0, column < cells.count else { return Self.empty }
    let cell = cells[column]
    let range = Int(cell.start)..<Int(cell.end)
    guard !range.isEmpty else { return Self.empty }
    let (first, last) = (base[range.lowerBound], base[range.upperBound - 1])
    let mayNeedTrim =
      first <= 0x20 || first == 0x27 || first == 0xE3 || first == 0xC2 || last <= 0x20
      || last == 0x80 || last == 0xA0
    let bytes = UnsafeRawBufferPointer(rebasing: base[range])
    return mayNeedTrim ? Self.trimmed(bytes) : bytes
  }

  func string(_ column: Int) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }

  /// Cells behind the header's columns that hold something.
  func hasCells(behind columns: Int) -> Bool {
    guard cells.count > columns else { return false }
    return (columns..<cells.count).contains { !bytes($0).isEmpty }
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

  private static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var (start, end) = (0, bytes.count)
    var isMoving = true
    while isMoving, start < end {
      let step = blankLength(bytes, at: start, end: end)
      isMoving = step > 0
      start += step
    }
    isMoving = true
    while isMoving, start < end {
      isMoving = false
      for length in 1...3 where end - length >= start {
        if blankLength(bytes, at: end - length, end: end) == length {
          end -= length
          isMoving = true
          break
        }
      }
    }
    let cell = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    return FormulaGuard.isGuarded(cell) ? UnsafeRawBufferPointer(rebasing: cell[1...]) : cell
  }

  /// Length of the blank at a place: ASCII blanks, the no-break space, the full-width blank.
  private static func blankLength(_ bytes: UnsafeRawBufferPointer, at: Int, end: Int) -> Int {
    if bytes[at] <= 0x20 { return 1 }
    if at + 1 < end, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 { return 2 }
    if at + 2 < end, bytes[at] == 0xE3, bytes[at + 1] == 0x80, bytes[at + 2] == 0x80 { return 3 }
    return 0
  }
}
