import Foundation
import Glibc

/// What lies at a ledger's path, judged by its kind and its first bytes before SQLite opens it: SQLite
/// would take an empty file for a new database, read `file:` as an address, and wait for a pipe.
enum LedgerFile {
  /// What SQLite adds to the name of a database for files that it makes and removes itself.
  private static let journalEndings = ["-journal", "-wal", "-shm"]
  /// Bytes of a SQLite file's header.
  private static let headSize = 100
  private static let magic = Data("SQLite format 3\0".utf8)
  private static let journalMode = 18..<20
  private static let applicationID = 68..<72

  /// - Throws: ``LedgerError`` for whatever is no ledger; only the contents are left to SQLite.
  static func require(_ path: String) throws(LedgerError) {
    try requirePath(path)
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      throw lstat(path, &status) == 0 ? .danglingLink(path: path) : missing(path, code: code)
    }
    let file: FileHandle
    do {
      file = try RegularFile.open(path)
    } catch {
      throw obstacle(error, path)
    }
    defer { try? file.close() }
    let head: Data
    do {
      head = try file.read(upToCount: headSize) ?? Data()
    } catch {
      throw .cannotRead(path: path)
    }
    guard !head.isEmpty else { throw .empty(path: path) }
    guard head.count == headSize, head.starts(with: magic) else { throw .notALedger(path: path) }
    let mark = head[applicationID].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard mark != UInt32(bitPattern: Schema.developmentID) else {
      throw .ofDevelopment(path: path)
    }
    guard mark == UInt32(bitPattern: Schema.applicationID) else { throw .notALedger(path: path) }
    guard head[journalMode].allSatisfy({ $0 == 1 }) else { throw .writeAhead(path: path) }
    let others = OtherNames(of: path)
    guard !others.mayBeHot else { throw .hardLinkedInDoubt(path: path, others: others.found) }
  }

  /// Whether something bears the name, and be it a link to nothing.
  static func isTaken(_ path: String) throws(LedgerError) -> Bool {
    try requirePath(path)
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// SQLite gives these texts a meaning of their own.
  private static func requirePath(_ path: String) throws(LedgerError) {
    guard !path.isEmpty, !path.utf8.contains(0), path != ":memory:",
      !path.lowercased().hasPrefix("file:")
    else { throw .notAPath(path: path) }
    let real = RealPath.of(path)
    guard !journalEndings.contains(where: { path.hasSuffix($0) || real.hasSuffix($0) }) else {
      throw .nameOfJournal(path: path)
    }
    for ending in journalEndings where isDatabase(real + ending) {
      throw .databaseAsJournal(path: path, journal: real + ending)
    }
  }

  private static func isDatabase(_ path: String) -> Bool {
    guard let file = try? RegularFile.open(path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: magic.count)) == magic
  }

  /// A ledger that nobody may write to, by the rights of its file or of its folder.
  ///
  /// Root may write everywhere; a file that was made read-only is meant to stay as it is all the same.
  static func isReadOnly(_ path: String) -> Bool {
    let real = RealPath.of(path)
    return [real, WorkFolder.folder(of: real)].contains { place in
      var status = stat()
      return stat(place, &status) == 0
        && (status.st_mode & 0o222 == 0 || access(place, W_OK) != 0)
    }
  }

  private static func missing(_ path: String, code: Int32) -> LedgerError {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EACCES, EPERM: .noPermission(path: path)
    default: .cannotRead(path: path)
    }
  }

  private static func obstacle(
    _ obstacle: RegularFile.Obstacle, _ path: String
  ) -> LedgerError {
    switch obstacle {
    case .missing: .missing(path: path)
    case .noPermission: .noPermission(path: path)
    case .isFolder: .isFolder(path: path)
    case .notRegular: .notAFile(path: path)
    case .tooLong, .failed: .cannotRead(path: path)
    }
  }
}
