import GRDBSQLite

/// What a statement may take.
package struct SandboxLimits: Sendable {
  /// Running time; nil for no limit.
  package var seconds: Double?
  /// Bytes of temporary files and of memory, each beyond what the process had before.
  package var temporaryBytes: Int?
  package var memoryBytes: Int?
  /// SQLite's own limits by their number.
  var sqlite: [CInt: CInt]

  /// The rules built in: they run to their end.
  package static let own = SandboxLimits(
    sqlite: [SQLITE_LIMIT_LENGTH: 10_000_000, SQLITE_LIMIT_ATTACHED: 0])

  /// Statements of others. One long step cannot be interrupted, so texts and patterns are kept short.
  package static func strangers(seconds: Double) -> SandboxLimits {
    SandboxLimits(
      seconds: seconds, temporaryBytes: 2_000_000_000, memoryBytes: 1_000_000_000,
      sqlite: [
        SQLITE_LIMIT_LENGTH: 250_000, SQLITE_LIMIT_SQL_LENGTH: 100_000, SQLITE_LIMIT_COLUMN: 500,
        SQLITE_LIMIT_EXPR_DEPTH: 200, SQLITE_LIMIT_COMPOUND_SELECT: 50,
        SQLITE_LIMIT_VDBE_OP: 250_000, SQLITE_LIMIT_FUNCTION_ARG: 100,
        SQLITE_LIMIT_ATTACHED: 0, SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 200,
        SQLITE_LIMIT_VARIABLE_NUMBER: 100, SQLITE_LIMIT_WORKER_THREADS: 0,
      ])
  }
}

/// What a statement took too much of.
package enum SandboxExcess: String, Sendable {
  case time = "too_long"
  case temporarySpace = "too_much_space"
  case memory = "too_much_memory"

  package var wording: Wording {
    switch self {
    case .time: Wording(zh: "运行时间过长，已停止", en: "it ran too long and was stopped")
    case .temporarySpace:
      Wording(zh: "占用临时空间过多，已停止", en: "it took too much temporary space and was stopped")
    case .memory: Wording(zh: "占用内存过多，已停止", en: "it took too much memory and was stopped")
    }
  }
}
