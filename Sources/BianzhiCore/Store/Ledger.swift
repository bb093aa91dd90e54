import CSQLiteSetup
import Foundation
package import GRDB

/// One office's ledger: a SQLite file that holds imports, organs, approvals, rosters, pay lists,
/// leaders and findings.
///
/// A ledger value is only the checked path of such a file; every piece of work opens its own
/// connection and closes it again, so that no lock outlives the work.
public struct Ledger: Sendable {
  /// The file's path, as given.
  public let path: String

  /// Opens an existing ledger, after letting SQLite roll back what a killed process left behind.
  ///
  /// - Throws: ``LedgerError`` if there is no such file, it is no ledger, it is newer than this
  ///   program, or another process holds it.
  public init(at path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw LedgerError.missing(path: path)
    }
    self.path = path
    try prepare()
  }

  /// Opens the ledger, making it first if the file does not exist (mode 0600).
  ///
  /// - Throws: ``LedgerError``.
  public init(creatingAt path: String) throws {
    self.path = path
    if !FileManager.default.fileExists(atPath: path) {
      let file = open(path, O_CREAT | O_EXCL | O_RDWR, 0o600)
      guard file >= 0 else {
        throw LedgerError.cannotCreate(path: path, reason: String(cString: strerror(errno)))
      }
      close(file)
    }
    try prepare()
  }

  /// Recovers, checks what the file is, and makes or migrates its tables.
  private func prepare() throws {
    try requireReadableFile()
    do {
      let queue = try connection()
      defer { try? queue.close() }
      try queue.inDatabase { database in
        if try isEmpty(database) {
          try database.inTransaction(.immediate) {
            // Another process may have been quicker.
            if try isEmpty(database) { try Schema.create(in: database) }
            return .commit
          }
        }
        try bringUpToDate(database)
      }
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  private func isEmpty(_ database: Database) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)") ?? true
  }

  private func bringUpToDate(_ database: Database) throws {
    let mark = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    guard mark != Schema.developmentID else { throw LedgerError.ofDevelopment(path: path) }
    guard mark == Schema.applicationID else { throw LedgerError.notALedger(path: path) }
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found >= Schema.firstVersion else { throw LedgerError.notALedger(path: path) }
    guard found <= Schema.version else {
      throw LedgerError.newer(path: path, found: found, known: Schema.version)
    }
    guard found < Schema.version else { return }
    let taken = { (name: String) in FileManager.default.fileExists(atPath: name) }
    var target = "\(path).v\(found).bak"
    var number = 1
    while taken(target) {
      number += 1
      target = "\(path).v\(found)-\(number).bak"
    }
    try backUp(database, as: target)
    try Schema.migrate(database, from: found)
  }

  /// Writes a copy of the ledger, readable by its owner only.
  package func backUp(_ database: Database, as target: String) throws {
    let mask = umask(0o077)
    defer { umask(mask) }
    try database.execute(sql: "VACUUM INTO ?", arguments: [target])
  }

  private func requireReadableFile() throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw LedgerError.isFolder(path: path)
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw LedgerError.noPermission(path: path)
    }
    defer { try? file.close() }
    let head = try file.read(upToCount: 16) ?? Data()
    let magic = Data("SQLite format 3\0".utf8)
    guard head.isEmpty || head == magic else { throw LedgerError.notALedger(path: path) }
  }

  /// Done once, before the first connection of the process.
  private static let isSetUp: Bool = sqlite_without_memory_statistics() == SQLITE_OK

  /// A connection that may write. Waits up to five seconds for another one.
  ///
  /// - Parameter isBulk: for imports: a large cache, foreign keys not looked up row by row, and a
  ///   transaction that several blocks of work share.
  package func connection(isBulk: Bool = false) throws -> DatabaseQueue {
    _ = Self.isSetUp
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = !isBulk
    configuration.allowsUnsafeTransactions = isBulk
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = \(isBulk ? -65536 : -16384)")
      if isBulk { try database.execute(sql: "PRAGMA secure_delete = OFF") }
    }
    return try DatabaseQueue(path: path, configuration: configuration)
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
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}
