import Spreadsheets

/// Gives the rows below a cell merged over several of them the cell's value.
struct MergedCells {
  private let ranges: [MergedRange]
  private var nextRange = 0
  private var open: [Open] = []

  private struct Open {
    let column: Int
    let last: Int
    let bytes: [UInt8]
    let kind: CellKind
  }

  /// - Parameter first: the first row below the header.
  init(_ merges: [MergedRange], below first: Int) {
    ranges = merges.filter { $0.rows.lowerBound >= first && $0.rows.count > 1 }
      .sorted {
        ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
      }
  }

  /// Headings are read as they stand.
  mutating func forget() { open = [] }

  mutating func fill(_ row: inout RawRow) {
    guard !ranges.isEmpty else { return }
    open.removeAll { $0.last < row.number }
    for cell in open {
      let start = Int32(row.bytes.count)
      row.bytes += cell.bytes
      while row.cells.count <= cell.column {
        row.cells.append(RawCell(start: start, end: start, kind: .text))
      }
      row.cells[cell.column] = RawCell(
        start: start, end: start + Int32(cell.bytes.count), kind: cell.kind)
    }
    while nextRange < ranges.count, ranges[nextRange].rows.lowerBound <= row.number {
      let range = ranges[nextRange]
      nextRange += 1
      let column = range.columns.lowerBound
      guard range.rows.lowerBound == row.number, row.cells.indices.contains(column) else {
        continue
      }
      let cell = row.cells[column]
      open.append(
        Open(
          column: column, last: range.rows.upperBound, bytes: Array(row.bytes[cell.range]),
          kind: cell.kind))
    }
  }
}
