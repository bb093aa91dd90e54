import Foundation
import GRDB

extension Ledger {
  /// Copies the ledger as it is now, while others work on it: written aside, checked, on the disk, and only
  /// then under its name; readable by its owner only.
  ///
  /// - Parameters:
  ///   - target: must not exist yet.
  ///   - placing: does what gives the copy its name, and learns whether it came about.
  /// - Returns: bytes of the copy.
  /// - Throws: ``LedgerError/targetExists(path:)`` and others; nothing is at the target then.
  package func backUp(
    to target: String, placing: (() throws -> Bool) throws -> Bool = { try $0() }
  ) throws -> Int {
    try makeFile(at: target, placing: placing) { file in
      do {
        try copy(to: file)
      } catch {
        throw LedgerError(error, path: path)
      }
      return try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    }
  }

  /// Makes a file that gets its name when it is whole; readable by its owner only.
  ///
  /// - Parameters:
  ///   - target: must not exist yet.
  ///   - placing: does what gives the file its name, and learns whether it came about.
  ///   - fill: writes into an empty file.
  /// - Throws: ``LedgerError/targetExists(path:)`` and others; nothing is at the target then.
  package func makeFile<Result>(
    at target: String, placing: (() throws -> Bool) throws -> Bool,
    fill: (_ file: String) throws -> Result
  ) throws -> Result {
    guard !(try LedgerFile.isTaken(target)) else { throw LedgerError.targetExists(path: target) }
    do {
      let folder = try WorkFolder(in: WorkFolder.folder(of: target))
      let file = try folder.makeFile("copy.db")
      let result = try fill(file)
      guard try placing({ try WorkFolder.publish(file, as: target) }) else {
        throw LedgerError.targetExists(path: target)
      }
      return result
    } catch let obstacle as RegularFile.Obstacle {
      throw LedgerError.cannotBackUp(path: target, reason: NewLedger.reason(obstacle))
    }
  }

  /// Copies the ledger as it is now into an empty file.
  func copyForTrial(to file: String) throws {
    do {
      let (source, target) = (try reader(), try DatabaseQueue(path: file))
      defer {
        try? source.close()
        try? target.close()
      }
      try source.read { from in
        try target.writeWithoutTransaction { try from.backup(to: $0) }
      }
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  private func copy(to file: String) throws {
    let (source, target) = (try reader(), try DatabaseQueue(path: file))
    defer {
      try? source.close()
      try? target.close()
    }
    // One read transaction: the copy and the counts it is checked by are of the same moment.
    let counts = try source.read { from in
      try target.writeWithoutTransaction { try from.backup(to: $0) }
      return try Self.counts(from)
    }
    try target.read { database in
      let states = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
      guard states == ["ok"] else {
        throw LedgerError.damaged(path: path, reason: states.first ?? "")
      }
      guard try Self.counts(database) == counts else {
        throw LedgerError.cannotBackUp(path: path, reason: "the copy holds other rows")
      }
    }
  }

  /// The number of rows of every stored table.
  private static func counts(_ database: Database) throws -> [String: Int] {
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    var counts: [String: Int] = [:]
    for table in tables {
      counts[table] = try Int.fetchOne(database, sql: "SELECT count(*) FROM \"\(table)\"")
    }
    return counts
  }
}
