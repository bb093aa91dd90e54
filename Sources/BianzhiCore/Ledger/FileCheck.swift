import GRDB

/// What SQLite's own check says of a ledger file, on a connection of its own.
enum FileCheck {
  case whole, damaged
  /// The file could not be opened, or another program held it.
  case impossible

  /// Reads the whole file, up to its first fault.
  init(_ path: String) {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      let answer = try queue.inDatabase {
        try String.fetchOne($0, sql: "PRAGMA integrity_check(1)")
      }
      self = answer == "ok" ? .whole : .damaged
    } catch let error as DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode.primaryResultCode)
    {
      self = .damaged
    } catch {
      self = .impossible
    }
  }
}
