import CSQLiteSetup
import Foundation
package import GRDB
import Glibc

/// One office's ledger: a SQLite file that holds imports, organs, approvals, rosters, pay lists,
/// leaders and findings.
///
/// A ledger value is only the checked path of such a file; every piece of work opens its own
/// connection and closes it again, so that no lock outlives the work.
public struct Ledger: Sendable {
  /// The file's path, as given; what messages say.
  public let path: String
  /// What SQLite opens: an absolute path, to which it gives no meaning of its own.
  let file: String
  /// Not published yet, so a commit stores nothing.
  private let isDraft: Bool

  /// Opens an existing ledger, after letting SQLite roll back what a killed process left behind.
  ///
  /// - Throws: ``LedgerError`` if there is no such file, it is no ledger, it is newer than this
  ///   program, or another process holds it.
  public init(at path: String) throws {
    try LedgerFile.require(path)
    (self.path, file, isDraft) = (path, Self.absolute(path), false)
    try prepare()
  }

  /// Opens the ledger, making it first if the file does not exist (mode 0600).
  ///
  /// - Throws: ``LedgerError``.
  public init(creatingAt path: String) throws {
    guard try LedgerFile.isTaken(path) else {
      let made = try NewLedger(for: path).publish(Wording(zh: "空台账", en: "an empty ledger"))
      self = try made ?? Ledger(at: path)
      return
    }
    try self.init(at: path)
  }

  /// Makes the tables of a ledger in an empty file that is not published yet.
  init(empty file: String, for path: String) throws {
    (self.path, self.file, isDraft) = (path, Self.absolute(file), true)
    do {
      let queue = try connection()
      defer { try? queue.close() }
      try queue.inDatabase { database in
        try database.inTransaction(.immediate) {
          try Schema.create(in: database)
          return .commit
        }
      }
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  /// A whole ledger in a file of its own that is never published.
  init(trial file: String, for path: String) {
    (self.path, self.file, isDraft) = (path, Self.absolute(file), true)
  }

  /// Whether a path has something that calls itself a ledger or stands in the way of one.
  ///
  /// - Throws: ``LedgerError`` if the text is no path of a file.
  package static func exists(at path: String) throws -> Bool { try LedgerFile.isTaken(path) }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  /// Recovers what a killed process left, and brings the tables up to date.
  private func prepare() throws {
    do {
      let queue = try isReadOnly ? reader() : opened(isBulk: false)
      defer { try? queue.close() }
      let found = try queue.inDatabase { database in
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      }
      guard found <= Schema.version else {
        throw LedgerError.newer(path: path, found: found, known: Schema.version)
      }
      if found < Schema.version { try bringUpToDate(from: found) }
    } catch {
      throw LedgerError(error, path: path, isReadOnly: isReadOnly)
    }
  }

  private var isReadOnly: Bool {
    !isDraft && (LedgerFile.isReadOnly(file) || !OtherNames(of: file).isNone)
  }

  /// Done once, before the first connection of the process.
  private static let isSetUp: Bool = sqlite_without_memory_statistics() == SQLITE_OK

  /// A connection that may write. Waits up to five seconds for another one.
  ///
  /// - Parameter isBulk: for imports: a large cache, foreign keys not looked up row by row, and a
  ///   transaction that several blocks of work share.
  /// - Throws: ``LedgerError/readOnly(path:)`` if the file or its folder is read-only,
  ///   ``LedgerError/hardLinked(path:others:)`` if the file has several names.
  package func connection(isBulk: Bool = false) throws -> DatabaseQueue {
    let others = isDraft ? nil : OtherNames(of: file)
    if let others, !others.isNone {
      throw LedgerError.hardLinked(path: path, others: others.found)
    }
    guard !isReadOnly else { throw LedgerError.readOnly(path: path) }
    return try opened(isBulk: isBulk)
  }

  private func opened(isBulk: Bool) throws -> DatabaseQueue {
    _ = Self.isSetUp
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = !isBulk
    configuration.allowsUnsafeTransactions = isBulk
    let isWatched = !isDraft
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = \(isBulk ? -65536 : -16384)")
      if isBulk { try database.execute(sql: "PRAGMA secure_delete = OFF") }
      if isWatched {
        database.add(transactionObserver: StoredWork.Observer(), extent: .databaseLifetime)
      }
    }
    return try DatabaseQueue(path: file, configuration: configuration)
  }

  /// A connection that cannot write to the ledger, only to temporary tables of its own.
  package func reader() throws -> DatabaseQueue {
    _ = Self.isSetUp
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.readonly = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -65536")
    }
    return try DatabaseQueue(path: file, configuration: configuration)
  }
}
