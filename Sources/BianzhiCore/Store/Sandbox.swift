import Foundation
package import GRDB
import GRDBSQLite

/// Keeps SQL that users write from doing anything but reading.
///
/// The authorizer judges a statement while it is compiled, so it is lifted as soon as that is done: the
/// connection's own statements would be compiled anew under it. It replaces GRDB's, so the connection is
/// thrown away afterwards.
package final class Sandbox {
  private let database: Database
  private let connection: OpaquePointer
  private let deadline: Deadline?

  private final class Deadline {
    let end: UInt64
    init(seconds: Double) {
      end = DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1e9)
    }
    var isPast: Bool { DispatchTime.now().uptimeNanoseconds > end }
  }

  /// - Parameter seconds: what runs longer is interrupted; nil for no limit.
  package init(_ database: Database, seconds: Double?) throws {
    self.database = database
    guard let connection = database.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "the connection is closed")
    }
    self.connection = connection
    deadline = seconds.map(Deadline.init)
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 10_000_000)
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0)
  }

  /// Compiles a statement that may only read.
  package func statement(_ sql: String) throws -> RawStatement {
    sqlite3_set_authorizer(connection, Self.authorize, nil)
    defer { sqlite3_set_authorizer(connection, nil, nil) }
    let statement = try RawStatement(database, sql)
    if let deadline {
      let context = Unmanaged.passUnretained(deadline).toOpaque()
      sqlite3_progress_handler(
        connection, 1000,
        { context in
          guard let context else { return 0 }
          return Unmanaged<Deadline>.fromOpaque(context).takeUnretainedValue().isPast ? 1 : 0
        }, context)
    }
    return statement
  }

  /// Ends the time limit.
  package func lift() {
    sqlite3_progress_handler(connection, 0, nil, nil)
  }

  private typealias Authorizer =
    @convention(c) (
      UnsafeMutableRawPointer?, CInt, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
      UnsafePointer<CChar>?, UnsafePointer<CChar>?
    ) -> CInt

  private static let authorize: Authorizer = { _, action, _, second, _, _ in
    switch action {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return SQLITE_OK
    case SQLITE_FUNCTION:
      let name = second.map { String(cString: $0).lowercased() } ?? ""
      return Sandbox.functions.contains(name) ? SQLITE_OK : SQLITE_DENY
    default: return SQLITE_DENY
    }
  }

  private static let functions: Set<String> = [
    "abs", "avg", "ceil", "char", "coalesce", "count", "cume_dist", "date", "datetime",
    "dense_rank", "first_value", "floor", "format", "glob", "group_concat", "hex", "ifnull", "iif",
    "instr", "iso_day", "json", "json_array", "json_array_length", "json_each", "json_extract",
    "json_group_array", "json_object", "json_type", "json_valid", "julianday", "lag", "last_day",
    "last_value",
    "lead", "length", "like", "lower", "ltrim", "max", "min", "nth_value", "ntile", "nullif",
    "percent_rank", "printf", "quote", "rank", "replace", "round", "row_number", "rtrim", "sign",
    "strftime", "substr", "substring", "sum", "time", "total", "trim", "typeof", "unicode", "upper",
    "->", "->>",
  ]
}
