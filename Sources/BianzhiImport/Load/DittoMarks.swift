import Spreadsheets

/// Gives a cell that says "as above" (〃, 同上) the text of the row above.
///
/// Nearly no table has such a mark: rows are kept from the first mark on, and the row above it is read anew.
struct DittoMarks {
  /// Columns of what differs from person to person.
  private let own: Set<Int>
  /// The texts of the last row of data, with what it had from the row above it; nil before the first mark.
  private var above: [[UInt8]]?
  /// The last row of data.
  private var line = 0

  init(_ layout: Layout) {
    own = Set([Field.name, .person].map { layout.column($0) }.filter { $0 >= 0 })
  }

  /// - Parameter read: the cells of a row of the table by its number, for the first mark.
  /// - Returns: whether a mark cannot be resolved.
  mutating func resolve(_ row: inout RawRow, _ read: (Int) throws -> [[UInt8]]) rethrows -> Bool {
    let marked = row.cells.indices.filter { Self.isMark(row, $0) }
    guard !marked.isEmpty else { return false }
    let above = try self.above ?? (line > 0 ? read(line) : [])
    self.above = above
    var isOpen = false
    for column in marked {
      if !own.contains(column), above.indices.contains(column), !above[column].isEmpty {
        row.append(above[column], as: column)
      } else {
        isOpen = true
      }
    }
    return isOpen
  }

  /// Keeps a row of data for the one below it.
  mutating func keep(_ row: RawRow) {
    line = row.number
    if above != nil { above = row.cells.map { Array(row.bytes[$0.range]) } }
  }

  private static func isMark(_ row: RawRow, _ column: Int) -> Bool {
    let range = row.cells[column].range
    guard (1...6).contains(range.count) else { return false }
    // 〃 is E3 80 83, 々 E3 80 85, ″ E2 80 B3, ” E2 80 9D, ＂ EF BC 82, 同 E5 90 8C.
    switch row.bytes[range.lowerBound] {
    case 0xE3, 0xE2, 0xEF, 0xE5, 0x22, 0x27:
      return marks.contains(String(decoding: row.bytes[range], as: UTF8.self))
    default: return false
    }
  }

  private static let marks: Set<String> = [
    "〃", "々", "″", "”", "“", "＂", "\"", "''", "\"\"", "同上", "〃〃", "同前", "””", "″″",
  ]
}

extension RawRow {
  /// Puts a text behind all bytes, where it disturbs no reader's buffer, and makes it the text of a cell.
  mutating func append(_ text: [UInt8], as column: Int) {
    if cells.count <= column {
      let empty = RawCell(start: 0, end: 0, kind: .text)
      cells += repeatElement(empty, count: column + 1 - cells.count)
    }
    let start = bytes.count
    bytes += text
    cells[column] = RawCell(start: Int32(start), end: Int32(bytes.count), kind: .text)
  }
}
