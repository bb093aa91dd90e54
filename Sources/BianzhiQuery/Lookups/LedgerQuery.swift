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

/// Why a statement of the user's is not run, or not to its end.
package enum QueryError: Error {
  /// It reads a table that holds full identity numbers.
  case baseTable(String)
  case refused(String)
  case stopped(SandboxExcess)
}

/// The answer to a statement.
package struct LedgerQuery {
  private let rows: RawStatement
  private let sandbox: Sandbox
  package let columns: [String]

  init(_ rows: RawStatement, in sandbox: Sandbox) {
    (self.rows, self.sandbox) = (rows, sandbox)
    columns = (0..<rows.columnCount).map { rows.columnName($0) }
  }

  package func each(_ body: ([QueryValue]) throws -> Void) throws {
    do {
      while try rows.next() {
        try body((0..<Int32(columns.count)).map(value))
      }
    } catch let error as DatabaseError {
      if let excess = sandbox.excess { throw QueryError.stopped(excess) }
      throw QueryError.refused(PersonNumber.mask(error.message ?? "\(error.resultCode)"))
    }
  }

  private func value(_ column: Int32) -> QueryValue {
    if rows.isNull(column) { return .null }
    if rows.isInteger(column) { return .integer(rows.integer(column)) }
    if rows.isReal(column) { return .real(rows.text(column)) }
    return .text(rows.text(column))
  }
}

extension Ledger {
  /// The views a statement may read.
  package static let publicViews = GuardedLedger.publicViews

  /// Runs one SELECT, which sees the public views only: texts are masked there, and of births there is
  /// the year.
  ///
  /// - Parameter reveals: all tables may be read, and the views show identity numbers in full.
  /// - Throws: ``QueryError``, ``LedgerError``.
  package func query(
    _ statement: String, reveals: Bool, _ body: (LedgerQuery) throws -> Void
  ) throws {
    try reading { database in
      if reveals {
        try RevealedViews.install(in: database)
      } else {
        try Self.requirePublic(statement, in: database)
      }
      let sandbox = try Sandbox(database, limits: .strangers(seconds: 300))
      defer { sandbox.lift() }
      let rows: RawStatement
      do {
        rows = try sandbox.statement(statement)
      } catch let error as DatabaseError {
        throw QueryError.refused(PersonNumber.mask(error.message ?? "\(error.resultCode)"))
      }
      guard rows.isReadOnly, rows.columnCount > 0 else {
        throw QueryError.refused("not a SELECT")
      }
      try body(LedgerQuery(rows, in: sandbox))
    }
  }

  private static func requirePublic(_ statement: String, in database: Database) throws {
    let guarded = try GuardedLedger(database, for: .query)
    do {
      try guarded.admit(statement)
    } catch let error as DatabaseError {
      let message = error.message ?? "\(error.resultCode)"
      let missing = message.hasPrefix("no such table: ") ? message.dropFirst(15) : ""
      let exists = try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM main.sqlite_schema WHERE name = ? COLLATE NOCASE)",
        arguments: [String(missing.split(separator: ".").last ?? "")])
      if exists == true { throw QueryError.baseTable(String(missing)) }
      throw QueryError.refused(PersonNumber.mask(message))
    }
  }
}
