import BianzhiCore
import GRDB

/// A value that a statement is asked with.
enum StatementValue {
  case integer(Int64)
  case text(String)
}

/// Statements of one connection, each prepared once however often it is asked.
///
/// Reading the proofs of many findings asks the same few questions again and again.
final class PreparedStatements {
  let database: Database
  private var statements: [String: RawStatement] = [:]

  init(_ database: Database) { self.database = database }

  /// How many were prepared.
  var count: Int { statements.count }

  /// All rows of a statement, in its order.
  ///
  /// - Parameter values: bound to `?1`, `?2` …
  func rows<Value>(
    _ sql: String, _ values: [StatementValue], _ read: (RawStatement) throws -> Value
  ) throws -> [Value] {
    let statement = try bound(sql, values)
    defer { statement.reset() }
    var rows: [Value] = []
    while try statement.next() { rows.append(try read(statement)) }
    return rows
  }

  /// The first row of a statement; nil where it gives none.
  func first<Value>(
    _ sql: String, _ values: [StatementValue], _ read: (RawStatement) throws -> Value
  ) throws -> Value? {
    let statement = try bound(sql, values)
    defer { statement.reset() }
    return try statement.next() ? try read(statement) : nil
  }

  private func bound(_ sql: String, _ values: [StatementValue]) throws -> RawStatement {
    let statement = try statements[sql] ?? RawStatement(database, sql)
    statements[sql] = statement
    for (index, value) in zip(Int32(1)..., values) {
      switch value {
      case .integer(let number): statement.bind(number, at: index)
      case .text(let text): statement.bind(text, at: index)
      }
    }
    return statement
  }
}
