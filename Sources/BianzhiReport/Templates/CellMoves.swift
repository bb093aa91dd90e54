import Spreadsheets

/// One reference of a formula after rows have moved.
struct CellMoves {
  /// Of the sheet that is named.
  let map: RowMap
  /// The copy of a repeated row in which the formula stands; nil for elsewhere.
  let copy: RowMap.Copy?
  /// Of the formula's own sheet; nil where another one is named.
  let looks: [String: SheetReferences.Look]?
  /// The column in which the formula stands, from 1; nil where it stands in no cell.
  var column: Int?

  func text(_ found: FormulaReference) throws(SheetReferenceProblem) -> String {
    guard let until = found.until else { return try cell(found) }
    return try range(found, until)
  }

  private func cell(_ found: FormulaReference) throws(SheetReferenceProblem) -> String {
    let cell = found.from
    guard let group = map.group(cell.row) else {
      try refuseConstant(cell, found.call)
      return cell.at(try outside(cell, found.call))
    }
    if let copy, !cell.holdsRow { return cell.at(map.first(cell.row) + offset(copy, in: group)) }
    guard found.mayBeRange else { throw copy == nil ? .oneOfMany : .ownOrAll }
    if cuts(cell, cell, found.call) { throw .partOfRows }
    return cell.at(map.first(cell.row)) + ":" + cell.at(map.last(cell.row))
  }

  private func range(
    _ found: FormulaReference, _ until: CellName
  ) throws(SheetReferenceProblem) -> String {
    let from = found.from
    let (start, end) = (map.group(from.row), map.group(until.row))
    if start == nil, end == nil, !from.holdsRow {
      try refuseConstant(from, found.call)
      try refuseConstant(until, found.call)
    }
    guard let copy else { return try all(from, until, found.call) }
    // A range over several groups is of none of their copies.
    if let start, let end, start.rows != end.rows {
      return try all(from, until, found.call)
    }
    if (start == nil) != (end == nil), cuts(from, until, found.call) { throw .partOfRows }
    if start != nil, end != nil {
      switch (from.holdsRow, until.holdsRow) {
      case (true, true): return try all(from, until, found.call)
      case (false, true): throw .ownOrAll
      case (true, false): if cuts(from, until, found.call) { throw .partOfRows }
      case (false, false):
        guard found.isOneCell else { break }
        guard looks == nil || start?.rows != copy.group.rows else { throw .ownOrAll }
        return try all(from, until, found.call)
      }
    }
    let first = try self.end(from, start, copy) { map.first($0) }
    let last = try self.end(until, end, copy) { map.last($0) }
    return from.at(first) + ":" + until.at(last)
  }

  private func end(
    _ cell: CellName, _ group: RowMap.Group?, _ copy: RowMap.Copy, _ all: (Int) -> Int
  ) throws(SheetReferenceProblem) -> Int {
    guard let group else { return try outside(cell, "") }
    return cell.holdsRow ? all(cell.row) : map.first(cell.row) + offset(copy, in: group)
  }

  /// All copies of all rows.
  private func all(
    _ from: CellName, _ until: CellName, _ call: String
  ) throws(SheetReferenceProblem) -> String {
    if cuts(from, until, call) { throw .partOfRows }
    return from.at(map.first(from.row)) + ":" + until.at(map.last(until.row))
  }

  /// Whether all copies of rows would bring in what was not named: of rows that are repeated together the others, but
  /// for texts and empty cells where the function does not look at them.
  private func cuts(_ from: CellName, _ until: CellName, _ call: String) -> Bool {
    guard map.cuts(from.row, until.row) else { return false }
    guard let looks, FormulaCall.skipsTexts(call), !from.isWholeRow else { return true }
    let rows = min(from.row, until.row)...max(from.row, until.row)
    let (one, other) = (from.columnNumber, until.columnNumber)
    let columns = (min(one, other)...max(one, other)).map { ColumnLetters.of($0 - 1) }
    let others = map.groups.filter { $0.rows.overlaps(rows) }
      .flatMap { $0.rows.filter { !rows.contains($0) } }
    return others.contains { row in
      columns.contains { column in
        let look = looks["\(column)\(row)"]
        return look != nil && look != .text
      }
    }
  }

  private func offset(_ copy: RowMap.Copy, in group: RowMap.Group) -> Int {
    copy.number * group.rows.count
  }

  /// Where a cell stands that is not repeated: for a copy it is the row before, or the next one, where a formula that is
  /// copied down means that.
  private func outside(
    _ cell: CellName, _ call: String
  ) throws(SheetReferenceProblem) -> Int {
    let place = map.first(cell.row)
    guard let copy, let looks, !cell.holdsRow, !cell.isWholeRow else { return place }
    let rows = copy.group.rows
    // ROW(A1) counts rows.
    if call == "ROW" { return filled(cell, copy) }
    let look = looks[cell.plain]
    if isInRowBefore(cell, copy) {
      if look == .total { throw .totalBefore }
      return filled(cell, copy)
    }
    let isNext = (rows.upperBound + 1...rows.upperBound + rows.count).contains(cell.row)
    return isNext && (look == nil || look == .text) ? filled(cell, copy) : place
  }

  private func isInRowBefore(_ cell: CellName, _ copy: RowMap.Copy) -> Bool {
    let rows = copy.group.rows
    return (rows.lowerBound - rows.count..<rows.lowerBound).contains(cell.row)
  }

  /// Refuses a number of the row before that stands in another column: a rate or weight of the heading, which all rows
  /// mean, or the first row of a series. In the formula's own column it is what the series begins with (`F4+1` in F5).
  private func refuseConstant(
    _ cell: CellName, _ call: String
  ) throws(SheetReferenceProblem) {
    guard let copy, let column, !cell.holdsRow, !cell.isWholeRow, call != "ROW",
      cell.columnNumber != column, isInRowBefore(cell, copy)
    else { return }
    switch looks?[cell.plain] {
    case .number, .formula: throw .constantBefore
    case .text, .total, nil: return
    }
  }

  /// As far from the copy as it was from the row of the template.
  private func filled(_ cell: CellName, _ copy: RowMap.Copy) -> Int {
    cell.row + map.shift(of: copy.group.rows.lowerBound) + copy.offset
  }
}

extension CellName {
  /// Without dollar signs.
  var plain: String { column.filter { $0 != "$" }.uppercased() + "\(row)" }
}
