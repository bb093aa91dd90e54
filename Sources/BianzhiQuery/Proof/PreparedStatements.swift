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
  private var statements: [StatementText: RawStatement] = [:]

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
    let text = StatementText(sql: sql)
    if let statement = statements[text] { return bind(values, to: statement) }
    let statement = try RawStatement(database, sql)
    statements[text] = statement
    return bind(values, to: statement)
  }

  private func bind(_ values: [StatementValue], to statement: RawStatement) -> RawStatement {
    for (index, value) in zip(Int32(1)..., values) {
      switch value {
      case .integer(let number): statement.bind(number, at: index)
      case .text(let text): statement.bind(text, at: index)
      }
    }
    return statement
  }
}

/// A statement's text as a key. Texts are compared byte by byte: to compare them as characters, with each asking, takes
/// longer than the statement.
private struct StatementText: Hashable {
  let sql: String

  static func == (one: Self, other: Self) -> Bool {
    one.sql.utf8.elementsEqual(other.sql.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var sql = sql
    sql.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
