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

  /// - Parameter table: the row's; its row above is read anew for the first mark.
  /// - Returns: whether a mark cannot be resolved.
  mutating func resolve(_ row: inout RawRow, of table: ImportTable) throws -> Bool {
    let marked = row.withCells { cells in
      (0..<cells.count).filter { Self.marks.contains(cells.bytes($0)) }
    }
    guard !marked.isEmpty else { return false }
    let above = try self.above ?? (line > 0 ? table.cells(ofRow: line) : [])
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

  private static let marks = ShortWords([
    "〃", "々", "″", "”", "“", "＂", "\"", "''", "\"\"", "同上", "〃〃", "同前", "””", "″″",
  ])
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
