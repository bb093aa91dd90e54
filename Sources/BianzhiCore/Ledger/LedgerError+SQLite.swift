import GRDB

extension LedgerError {
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
    case .SQLITE_CORRUPT where !OtherNames(of: path).isNone:
      self = .hardLinkedInDoubt(path: path, others: OtherNames(of: path).found)
    case .SQLITE_CORRUPT:
      switch FileCheck(path) {
      case .damaged: self = .damaged(path: path, reason: reason)
      case .whole: self = .whole(path: path, reason: reason)
      case .impossible:
        self = .sqlite(
          path: path, code: Int(error.extendedResultCode.rawValue), reason: reason)
      }
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
