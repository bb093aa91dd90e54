import BianzhiCore

/// What stands below a header in its column of inner bodies.
enum BodyCells: Hashable {
  /// Names of bodies, or nothing.
  case names
  /// Only numbers: how many bodies a unit has.
  case counts
  /// All bodies of a unit in one cell, a row for each unit: the numbers beside them are the unit's.
  case ofUnits

  /// - Parameter column: of the inner bodies; nil where the header has none.
  init(_ candidate: Candidate, column: Int?, in head: SheetHead) {
    let rows = head.rows.filter { $0.number > candidate.block.rows.upperBound }.map(\.words)
    let cell = { (row: [String], column: Int) in row.indices.contains(column) ? row[column] : "" }
    guard let column else {
      self = .names
      return
    }
    let filled = rows.filter { !cell($0, column).isEmpty }
    if !filled.isEmpty, filled.allSatisfy({ Self.isCount(cell($0, column)) }) {
      self = .counts
      return
    }
    let known = candidate.layout.columns
    let units = [Field.organName, .organCode].lazy.compactMap { known[$0] }.first.map { unit in
      filled.map { cell($0, unit) }
    }
    guard let units, !units.contains(""), Set(units).count == units.count,
      filled.contains(where: { BodyList.names(in: cell($0, column)).count > 1 })
    else {
      self = .names
      return
    }
    self = .ofUnits
  }

  /// Whether a text is a number alone, with or without a unit behind it: 5, 五个.
  static func isCount(_ text: String) -> Bool {
    var text = text
    let reading = text.withUTF8 { CountReading.read(UnsafeRawBufferPointer($0)) }
    if case .value = reading { return true }
    return false
  }
}
