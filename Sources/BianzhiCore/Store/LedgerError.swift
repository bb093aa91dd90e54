import GRDB

/// Why a ledger file could not be opened, read or written.
package enum LedgerError: Problem {
  case missing(path: String)
  /// A text that SQLite would not take for the path of a file.
  case notAPath(path: String)
  case danglingLink(path: String)
  case notALedger(path: String)
  case isFolder(path: String)
  /// A pipe, a device or a socket.
  case notAFile(path: String)
  /// A file of no bytes, which SQLite would take for a new database.
  case empty(path: String)
  /// Another program has set the file to write-ahead logging.
  case writeAhead(path: String)
  /// A version that no ledger has.
  case badVersion(path: String, found: Int)
  case newer(path: String, found: Int, known: Int)
  case noPermission(path: String)
  case cannotRead(path: String)
  /// The file or its folder may not be written to.
  case readOnly(path: String)
  /// A killed process left work to be rolled back, and the place is read-only.
  case needsRecovery(path: String)
  /// Something took the file away while it was open.
  case moved(path: String)
  case locked(path: String)
  case diskFull(path: String)
  case damaged(path: String, reason: String)
  case cannotCreate(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
  case cannotBackUp(path: String, reason: String)
  case targetExists(path: String)
  case sqlite(path: String, code: Int, reason: String)

  /// The ledger error behind what GRDB or SQLite threw, with the path it happened at.
  ///
  /// - Parameter isReadOnly: whether the ledger was opened for reading because nobody may write to it.
  package init(_ error: any Error, path: String, isReadOnly: Bool = false) {
    if let own = error as? LedgerError {
      self = own
      return
    }
    guard let error = error as? DatabaseError else {
      self = .sqlite(path: path, code: 0, reason: "\(error)")
      return
    }
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_NOTADB: self = .notALedger(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
    case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_DBMOVED:
      self = .moved(path: path)
    case .SQLITE_CANTOPEN where isReadOnly, .SQLITE_READONLY where isReadOnly:
      self = .needsRecovery(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .noPermission(path: path)
    case .SQLITE_IOERR: self = .cannotWrite(path: path, reason: reason)
    default:
      self = .sqlite(
        path: path, code: Int(error.extendedResultCode.rawValue), reason: reason)
    }
  }
}
