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

  /// Words that stand for an empty cell in printed tables.
  static func isBlankMark(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count <= 6 else { return false }
    switch bytes.count {
    case 0: return true
    case 1: return bytes[0] == 0x2D || bytes[0] == 0x2F || bytes[0] == 0x5C
    default:
      return blankMarks.contains { $0.utf8.count == bytes.count && $0.utf8.elementsEqual(bytes) }
    }
  }

  private static let blankMarks = ["--", "—", "——", "－", "无", "空", "○", "不详", "暂无", "N/A", "／"]

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
    if end - start > 1, bytes[start] == 0x27, "=+-@\t\r".utf8.contains(bytes[start + 1]) {
      start += 1
    }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
  }

  /// Length of the blank at a place: ASCII blanks, the no-break space, the full-width blank.
  private static func blankLength(_ bytes: UnsafeRawBufferPointer, at: Int, end: Int) -> Int {
    if bytes[at] <= 0x20 { return 1 }
    if at + 1 < end, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 { return 2 }
    if at + 2 < end, bytes[at] == 0xE3, bytes[at + 1] == 0x80, bytes[at + 2] == 0x80 { return 3 }
    return 0
  }
}
