import Spreadsheets

/// Gives the rows below a cell merged over several of them the cell's value.
struct MergedCells {
  private let ranges: [MergedRange]
  private let file: String
  private var nextRange = 0
  /// By column: the cell that reaches down, of several the one that was merged last.
  private var open: [Int: Open] = [:]
  /// Cells that were filled, and those that stand before them; a long text counts as several.
  private var gaps = GapCount()

  /// Bytes of a text that cost as much as an empty cell.
  private static let bytesOfCell = 64

  private struct Open {
    let last: Int
    let bytes: [UInt8]
    let kind: CellKind
  }

  /// - Parameters:
  ///   - first: the first row below the header.
  ///   - file: what messages call the table.
  init(_ merges: [MergedRange], below first: Int, of file: String) {
    self.file = file
    ranges = merges.filter { $0.rows.lowerBound >= first && $0.rows.count > 1 }
      .sorted {
        ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
      }
  }

  /// Headings are read as they stand.
  mutating func forget() { open = [:] }

  /// - Throws: ``ReadError/overLimit(file:part:limit:)`` where cells merged over many rows ask for more
  ///   than a sheet may hold.
  mutating func fill(_ row: inout RawRow) throws(ReadError) {
    guard !ranges.isEmpty else { return }
    try repeatOpen(into: &row)
    while nextRange < ranges.count, ranges[nextRange].rows.lowerBound <= row.number {
      let range = ranges[nextRange]
      nextRange += 1
      let column = range.columns.lowerBound
      guard range.rows.lowerBound == row.number, row.cells.indices.contains(column) else {
        continue
      }
      let cell = row.cells[column]
      open[column] = Open(
        last: range.rows.upperBound, bytes: Array(row.bytes[cell.range]), kind: cell.kind)
    }
  }

  private mutating func repeatOpen(into row: inout RawRow) throws(ReadError) {
    guard !open.isEmpty else { return }
    if open.values.contains(where: { $0.last < row.number }) {
      open = open.filter { $0.value.last >= row.number }
    }
    let bytes = open.values.reduce(0) { $0 + $1.bytes.count }
    let columns = max(row.cells.count, (open.keys.max() ?? -1) + 1)
    // What is behind the row's own text is the reader's room, not the row's.
    var used = row.cells.reduce(0) { max($0, Int($1.end)) }
    guard used + bytes <= RowLimit.rowBytes else { throw over(.rowBytes, row) }
    guard gaps.add(open.count + columns - row.cells.count + bytes / Self.bytesOfCell) else {
      throw over(.gaps, row)
    }
    gaps.finishRow(filled: row.cells.count { !$0.range.isEmpty })
    row.bytes += repeatElement(0, count: max(0, used + bytes - row.bytes.count))
    row.cells += repeatElement(
      RawCell(start: 0, end: 0, kind: .text), count: columns - row.cells.count)
    for (column, cell) in open {
      let end = used + cell.bytes.count
      row.bytes.replaceSubrange(used..<end, with: cell.bytes)
      row.cells[column] = RawCell(start: Int32(used), end: Int32(end), kind: cell.kind)
      used = end
    }
  }

  private func over(_ limit: ReadLimit, _ row: RawRow) -> ReadError {
    .overLimit(file: file, part: "\(row.number):\(row.number)", limit: limit)
  }
}
