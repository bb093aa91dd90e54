package import BianzhiCore
import GRDB

/// A value of a query's answer.
package enum QueryValue: Sendable {
  case null
  case integer(Int64)
  /// As SQLite writes it.
  case real(String)
  case text(String)
}

/// Why a statement of the user's is not run.
package enum QueryError: Error {
  /// It reads a table that holds full identity numbers.
  case baseTable(String)
  case refused(String)
}

/// The answer to a statement.
package struct LedgerQuery {
  private let rows: RawStatement
  /// Free texts may hold identity numbers too.
  private let masks: Bool
  package let columns: [String]

  init(_ rows: RawStatement, masks: Bool) {
    (self.rows, self.masks) = (rows, masks)
    columns = (0..<rows.columnCount).map { rows.columnName($0) }
  }

  package func each(_ body: ([QueryValue]) throws -> Void) throws {
    do {
      while try rows.next() {
        try body((0..<Int32(columns.count)).map(value))
      }
    } catch let error as DatabaseError {
      throw QueryError.refused(error.message ?? "\(error.resultCode)")
    }
  }

  private func value(_ column: Int32) -> QueryValue {
    if rows.isNull(column) { return .null }
    if rows.isInteger(column) { return .integer(rows.integer(column)) }
    if rows.isReal(column) { return .real(rows.text(column)) }
    return .text(masks ? PersonNumber.mask(rows.text(column)) : rows.text(column))
  }
}

extension Ledger {
  /// The views a statement may read.
  package static let publicViews = [
    "organ", "staffing_quota", "leader_post", "roster", "staff", "payroll", "subject", "finding",
    "rule_run",
  ]

  /// Runs one SELECT. It is first compiled against a database that has the public views only, so that
  /// no trick of names reaches a table with full numbers.
  ///
  /// - Parameter reveals: all tables may be read.
  /// - Throws: ``QueryError``, ``LedgerError``.
  package func query(
    _ statement: String, reveals: Bool, _ body: (LedgerQuery) throws -> Void
  ) throws {
    try reading { database in
      if !reveals { try Self.requirePublic(statement, in: database) }
      let sandbox = try Sandbox(database, seconds: 300)
      defer { sandbox.lift() }
      let rows: RawStatement
      do {
        rows = try sandbox.statement(statement)
      } catch let error as DatabaseError {
        throw QueryError.refused(error.message ?? "\(error.resultCode)")
      }
      guard rows.isReadOnly, rows.columnCount > 0 else {
        throw QueryError.refused("not a SELECT")
      }
      try body(LedgerQuery(rows, masks: !reveals))
    }
  }

  private static func requirePublic(_ statement: String, in database: Database) throws {
    let shadow = try DatabaseQueue()
    try shadow.inDatabase { empty in
      for view in publicViews {
        let columns = try String.fetchAll(
          database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [view])
        let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        try empty.execute(sql: "CREATE TABLE \(view) (\(list))")
      }
      do {
        let sandbox = try Sandbox(empty, seconds: 10)
        defer { sandbox.lift() }
        _ = try sandbox.statement(statement)
      } catch let error as DatabaseError {
        let message = error.message ?? "\(error.resultCode)"
        let missing = message.hasPrefix("no such table: ") ? message.dropFirst(15) : ""
        let exists = try Bool.fetchOne(
          database,
          sql: "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = ? COLLATE NOCASE)",
          arguments: [String(missing.split(separator: ".").last ?? "")])
        if exists == true { throw QueryError.baseTable(String(missing)) }
        throw QueryError.refused(PersonNumber.mask(message))
      }
    }
  }
}
