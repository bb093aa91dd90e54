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
  private let limits: SandboxLimits
  private var watch: Watch?
  private var former: [CInt: CInt] = [:]

  package init(_ database: Database, limits: SandboxLimits) throws {
    (self.database, self.limits) = (database, limits)
    guard let connection = database.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "the connection is closed")
    }
    self.connection = connection
    for (limit, value) in limits.sqlite {
      former[limit] = sqlite3_limit(connection, limit, value)
    }
    let isWatched =
      limits.seconds != nil || limits.temporaryBytes != nil || limits.memoryBytes != nil
    if isWatched { watch = Watch(connection, limits) }
  }

  deinit { watch?.end() }

  /// Compiles a statement that may only read.
  package func statement(_ sql: String) throws -> RawStatement {
    sqlite3_set_authorizer(connection, Self.authorize, nil)
    defer { sqlite3_set_authorizer(connection, nil, nil) }
    return try RawStatement(database, sql)
  }

  /// What the statement took too much of; nil where it ended for another reason.
  package var excess: SandboxExcess? { watch?.excess }

  /// Ends all limits. Nothing is interrupted from then on.
  package func lift() {
    watch?.end()
    for (limit, value) in former { sqlite3_limit(connection, limit, value) }
    former = [:]
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
      return Sandbox.functions.contains(name) || GuardFunctions.names.contains(name)
        ? SQLITE_OK : SQLITE_DENY
    default: return SQLITE_DENY
    }
  }

  private static let functions: Set<String> = [
    "abs", "avg", "ceil", "char", "coalesce", "count", "cume_dist", "date", "datetime",
    "dense_rank", "first_value", "floor", "format", "glob", "group_concat", "hex", "ifnull", "iif",
    "instr", "iso_day", "json", "json_array", "json_array_length", "json_each", "json_extract",
    "json_group_array", "json_object", "json_type", "json_valid", "julianday", "lag", "last_day",
    "last_value", "lead", "leader_also_heads", "leader_body", "leader_by_title", "leader_rank",
    "leader_role", "length",
    "like", "lower", "ltrim", "max", "min", "nth_value", "ntile", "nullif",
    "percent_rank", "printf", "quote", "rank", "replace", "round", "row_number", "rtrim", "sign",
    "strftime", "substr", "substring", "sum", "time", "total", "trim", "typeof", "unicode", "upper",
    "->", "->>",
  ]
}
