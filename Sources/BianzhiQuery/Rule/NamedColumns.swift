import BianzhiCore

/// The row that a statement stands on, by the names of its columns, whose order does not matter.
struct NamedColumns {
  private let rows: RawStatement
  private let places: [String: Int32]

  init(_ rows: RawStatement) {
    self.rows = rows
    var places: [String: Int32] = [:]
    for column in 0..<rows.columnCount { places[rows.columnName(column)] = column }
    self.places = places
  }

  /// NULL, and a column that the statement does not have, are nil.
  func text(_ name: String) -> String? { places[name].flatMap { rows.optionalText($0) } }
  func integer(_ name: String) -> Int64? { places[name].flatMap { rows.optionalInteger($0) } }
}
