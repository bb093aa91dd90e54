/// Why a ledger file could not be opened, read or written.
package enum LedgerError: Problem {
  case missing(path: String)
  /// A text that SQLite would not take for the path of a file.
  case notAPath(path: String)
  /// A name under which SQLite keeps the journal of another database.
  case nameOfJournal(path: String)
  /// A database lies where the journal of this one would be.
  case databaseAsJournal(path: String, journal: String)
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
  /// Made by a version before the first release.
  case ofDevelopment(path: String)
  case newer(path: String, found: Int, known: Int)
  case noPermission(path: String)
  case cannotRead(path: String)
  /// The file or its folder may not be written to.
  case readOnly(path: String)
  /// The file has further names; `others` are those that are known.
  case hardLinked(path: String, others: [String])
  /// A write under another name of the file may have been cut short.
  case hardLinkedInDoubt(path: String, others: [String])
  /// A killed process left work to be rolled back, and the place is read-only.
  case needsRecovery(path: String)
  /// Something took the file away while it was open.
  case moved(path: String)
  case locked(path: String)
  case diskFull(path: String)
  case damaged(path: String, reason: String)
  /// SQLite spoke of damage, and a check of the file found none.
  case whole(path: String, reason: String)
  case cannotCreate(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
  case cannotBackUp(path: String, reason: String)
  case targetExists(path: String)
  case sqlite(path: String, code: Int, reason: String)
}
