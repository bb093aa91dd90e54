import BianzhiCore
import GRDB

/// Stores and compares the rows of a side table: other names of an organ, organs that share a quota.
struct SideStore {
  private let insert, copy: RowStatement
  private let find: RawStatement

  init(_ database: Database, _ table: SideTable) throws {
    let columns = [table.entry] + table.columns
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    insert = try RowStatement(
      database,
      """
      INSERT OR IGNORE INTO \(table.name) (\(columns.joined(separator: ", "))) VALUES (\(marks))
      """)
    let names = table.columns.joined(separator: ", ")
    copy = try RowStatement(
      database,
      """
      INSERT OR IGNORE INTO \(table.name) (\(table.entry), \(names))
      SELECT ?, \(names) FROM \(table.name) WHERE \(table.entry) = ?
      """)
    find = try RawStatement(
      database,
      """
      SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name) WHERE \(table.entry) = ?
      """)
  }

  /// Whether an entry has just these rows; nil says nothing of them.
  func isSame(_ rows: Set<[CellValue]>?, of entry: Int64) throws -> Bool {
    guard let rows else { return true }
    find.bind(entry, at: 1)
    var stored: Set<[CellValue]> = []
    while try find.next() { stored.insert((0..<find.columnCount).map { find.value($0) }) }
    return stored == rows
  }

  /// Whether an entry has any.
  func hasRows(of entry: Int64) throws -> Bool {
    find.bind(entry, at: 1)
    defer { find.reset() }
    return try find.next()
  }

  /// Gives an entry the rows of the one that it replaces.
  func copy(from old: Int64, to new: Int64) throws {
    copy.bind(new, at: 1)
    copy.bind(old, at: 2)
    try copy.run()
  }

  func add(_ rows: Set<[CellValue]>, to entry: Int64) throws {
    for row in rows {
      insert.bind(entry, at: 1)
      for (index, value) in row.enumerated() { insert.bind(value, at: Int32(index + 2)) }
      try insert.run()
    }
  }
}

extension RowStatement {
  func bind(_ value: CellValue, at index: Int32) {
    switch value {
    case .null, .untold: bindNull(at: index)
    case .integer(let number): bind(number, at: index)
    case .text(let text): bind(text, at: index)
    }
  }
}

extension RawStatement {
  func bind(_ value: CellValue, at index: Int32) {
    switch value {
    case .null, .untold: bindNull(at: index)
    case .integer(let number): bind(number, at: index)
    case .text(let text): bind(text, at: index)
    }
  }

  func value(_ column: Int32) -> CellValue {
    if isNull(column) { return .null }
    return isInteger(column) ? .integer(integer(column)) : .text(text(column))
  }
}
