/// Puts the cells of a sheet into a ``LoadedTable``, as the elements of a document name them.
struct TableBuilder {
  private let file: String
  private let part: String
  private var table = LoadedTable()
  private var number = 0
  private var isHidden = false
  /// The place of the next cell of the row.
  private var column = 0
  private var firstCell = 0
  private var gaps = GapCount()
  private var lastColumn = 0
  private var hiddenColumns: [ClosedRange<Int>] = []
  private var columnCount = 0

  /// - Parameter part: what messages call the sheet.
  init(file: String, part: String) { (self.file, self.part) = (file, part) }

  /// What is written of a cell's text until it is added.
  var text: [UInt8] = []

  mutating func addColumns(_ count: Int, isHidden: Bool) {
    let last = min(columnCount + count, RowLimit.columns)
    if isHidden, last > columnCount { hiddenColumns.append(columnCount...last - 1) }
    columnCount = last
  }

  /// - Parameter number: the row's own number; nil for the one behind the last.
  mutating func startRow(_ number: Int? = nil, isHidden: Bool) throws(ReadError) {
    guard number ?? .max > self.number else {
      throw .damaged(file: file, part: part, damage: .outOfOrder)
    }
    self.number = number ?? self.number + 1
    guard self.number <= ReadLimit.rows.most else { throw over(.rows) }
    (self.isHidden, column, firstCell) = (isHidden, 0, table.cells.count)
  }

  /// Passes over cells that are empty.
  mutating func skip(to column: Int) throws(ReadError) {
    guard column >= self.column else {
      throw .damaged(file: file, part: part, damage: .outOfOrder)
    }
    self.column = min(column, RowLimit.columns)
  }

  mutating func skip(_ count: Int) { column = min(column + count, RowLimit.columns) }

  /// Adds a cell, or several alike side by side, and forgets ``text``.
  mutating func add(
    _ kind: CellKind, look: NumberLook = .plain, times: Int = 1, across: Int = 1, down: Int = 1
  ) throws(ReadError) {
    defer { text.removeAll(keepingCapacity: true) }
    guard text.count <= RowLimit.cellBytes else { throw over(.cellBytes) }
    if across > 1 || down > 1 { try merge(across: across, down: down) }
    guard !text.isEmpty else {
      skip(times)
      return
    }
    guard column + times <= RowLimit.columns else {
      throw .tooManyColumns(file: file, line: number)
    }
    let start = table.bytes.count
    table.bytes += text
    guard table.bytes.count <= ReadLimit.textBytes.most else { throw over(.textBytes) }
    for _ in 0..<times {
      table.cells.append(
        LoadedTable.Cell(
          column: column, text: start..<table.bytes.count, kind: kind, look: look))
      column += 1
    }
    lastColumn = max(lastColumn, column)
  }

  private mutating func merge(across: Int, down: Int) throws(ReadError) {
    let last = min(column + across, RowLimit.columns) - 1
    guard last >= column, table.merges.count < ReadLimit.merges.most else { throw over(.merges) }
    table.merges.append(
      MergedRange(
        rows: number...min(number + down - 1, ReadLimit.rows.most), columns: column...last))
  }

  /// Ends a row that stands `times` times below itself.
  mutating func endRow(times: Int = 1) throws(ReadError) {
    let cells = firstCell..<table.cells.count
    guard !cells.isEmpty else {
      number = min(number + times - 1, ReadLimit.rows.most)
      return
    }
    for time in 0..<times {
      if time > 0 { number += 1 }
      guard number <= ReadLimit.rows.most else { throw over(.rows) }
      guard time == 0 || gaps.add(cells.count) else { throw over(.gaps) }
      table.rows.append(
        LoadedTable.Row(number: number, line: number, isHidden: isHidden, cells: cells))
    }
    gaps.finishRow(filled: cells.count)
  }

  func over(_ limit: ReadLimit) -> ReadError { .overLimit(file: file, part: part, limit: limit) }

  /// The whole sheet.
  func finish() -> LoadedTable {
    var table = table
    table.hiddenColumns = hiddenColumns.reduce(0) { sum, range in
      sum + (0..<lastColumn).clamped(to: Range(range)).count
    }
    // A merge that reaches below all rows ends with them.
    let last = table.rows.last?.number ?? 1
    table.merges = table.merges.filter { $0.rows.lowerBound <= last }.map {
      MergedRange(
        rows: $0.rows.lowerBound...max($0.rows.lowerBound, min($0.rows.upperBound, last)),
        columns: $0.columns)
    }
    return table
  }
}
