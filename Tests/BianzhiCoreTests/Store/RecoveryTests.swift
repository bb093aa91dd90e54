import BianzhiCore
import Foundation
import GRDB
import TestSupport
import Testing

@Suite("recovery of a ledger") struct RecoveryTests {
  /// A ledger and its journal as a process leaves them that is killed in the middle of a transaction.
  private func killed(in folder: TemporaryFolder) throws -> String {
    let whole = folder.file("whole.db")
    let ledger = try Ledger(creatingAt: whole)
    try ledger.noteReveal(command: "before", reason: "r")
    let queue = try DatabaseQueue(path: whole)
    let path = folder.file("killed.db")
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = 1; BEGIN IMMEDIATE")
      for number in 0..<2000 {
        try database.execute(
          sql: "INSERT INTO reveal_log (made_at, command, reason) VALUES ('t', 'after', ?)",
          arguments: [String(repeating: "x", count: 500) + String(number)])
      }
      try FileManager.default.copyItem(atPath: whole, toPath: path)
      try FileManager.default.copyItem(atPath: whole + "-journal", toPath: path + "-journal")
      try database.execute(sql: "ROLLBACK")
    }
    try queue.close()
    return path
  }

  @Test func whatAKilledProcessLeftIsRolledBack() throws {
    let folder = try TemporaryFolder()
    let path = try killed(in: folder)
    let journal = try Data(contentsOf: URL(filePath: path + "-journal"))
    #expect(journal.count > 512 && journal.first != 0)
    let ledger = try Ledger(at: path)
    let queue = try ledger.reader()
    try queue.inDatabase { database in
      let kept = try String.fetchAll(database, sql: "SELECT command FROM reveal_log")
      let state = try String.fetchAll(database, sql: "PRAGMA integrity_check")
      #expect(kept == ["before"] && state == ["ok"])
    }
  }

  @Test func aReaderCannotWrite() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(creatingAt: folder.file("ledger.db"))
    let queue = try ledger.reader()
    #expect(throws: DatabaseError.self) {
      try queue.inDatabase { try $0.execute(sql: "DELETE FROM calibre") }
    }
  }
}
