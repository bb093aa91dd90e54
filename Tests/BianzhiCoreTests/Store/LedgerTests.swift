import BianzhiCore
import Foundation
import GRDB
import TestSupport
import Testing

@Suite("Ledger") struct LedgerTests {
  private func mode(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  private func change(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func aNewLedgerIsForItsOwnerOnly() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("ledger.db")
    _ = try Ledger(creatingAt: path)
    #expect(try mode(of: path) == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["ledger.db"])
  }

  @Test func anExistingLedgerIsOpenedAsItIs() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("ledger.db")
    _ = try Ledger(creatingAt: path)
    let before = try Data(contentsOf: URL(filePath: path))
    _ = try Ledger(creatingAt: path)
    #expect(try Ledger(at: path).path == path)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func aMissingLedgerIsNotMade() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("none.db")
    let error = #expect(throws: LedgerError.self) { try Ledger(at: path) }
    #expect(error?.status == .notFound)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func whatIsNoLedgerIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("text.db", "机构代码,机构名称\nA1,甲局\n")
    let short = try folder.write("short.db", "SQLite")
    let other = folder.file("other.db")
    try change(other, "CREATE TABLE x (y)")
    for path in [text, short, other] {
      let before = try Data(contentsOf: URL(filePath: path))
      for open in [{ try Ledger(at: path) }, { try Ledger(creatingAt: path) }] {
        let error = #expect(throws: LedgerError.self) { _ = try open() }
        #expect(error?.status == .badInput)
        if case .notALedger? = error {} else { Issue.record("\(String(describing: error))") }
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
    let error = #expect(throws: LedgerError.self) { try Ledger(at: folder.path) }
    if case .isFolder? = error {} else { Issue.record("\(String(describing: error))") }
  }

  @Test func aFolderThatIsNotThereIsSaid() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: LedgerError.self) {
      try Ledger(creatingAt: folder.file("no/ledger.db"))
    }
    #expect(error?.status == .cannotWrite)
  }

  @Test func aNewerLedgerIsRefusedAndNotTouched() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("ledger.db")
    _ = try Ledger(creatingAt: path)
    try change(path, "PRAGMA user_version = \(Schema.version + 1)")
    let before = try Data(contentsOf: URL(filePath: path))
    let error = #expect(throws: LedgerError.self) { try Ledger(at: path) }
    guard case .newer(_, let found, let known)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found == known + 1 && known == Schema.version && error?.status == .refused)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test(arguments: [1, 2, 3])
  func aFileOfADevelopmentVersionIsRefusedByNameAndNotTouched(version: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("ledger.db")
    _ = try Ledger(creatingAt: path)
    try change(
      path,
      "PRAGMA application_id = \(Schema.developmentID); PRAGMA user_version = \(version)")
    let before = try Data(contentsOf: URL(filePath: path))
    let error = #expect(throws: LedgerError.self) { try Ledger(at: path) }
    guard case .ofDevelopment? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.status == .refused)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["ledger.db"])
  }

  /// One migration works and makes one copy; the others wait for it and find the work done.
  @Test func severalMigrationsAtOnceMakeOneCopy() async throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(creatingAt: folder.file("ledger.db"))
    try change(ledger.path, "CREATE TABLE step (number INTEGER)")
    let next = Schema.version + 1
    let steps = [Schema.Migration(from: Schema.version, sql: "INSERT INTO step VALUES (1)")]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask { try ledger.bringUpToDate(from: Schema.version, by: steps, to: next) }
      }
      try await group.waitForAll()
    }
    let queue = try DatabaseQueue(path: ledger.path)
    let (rows, version) = try await queue.read { database in
      (
        try Int.fetchOne(database, sql: "SELECT count(*) FROM step"),
        try Int.fetchOne(database, sql: "PRAGMA user_version")
      )
    }
    #expect(rows == 1 && version == next)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let copy = "ledger.db.v\(Schema.version).bak"
    #expect(names == ["ledger.db", copy])
    #expect(try mode(of: folder.file(copy)) == 0o600)
  }

  @Test func aStepThatFailsLeavesTheLedgerAsItWas() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(creatingAt: folder.file("ledger.db"))
    let steps = [
      Schema.Migration(from: Schema.version, sql: "CREATE TABLE step (number INTEGER)"),
      Schema.Migration(from: Schema.version + 1, sql: "INSERT INTO nowhere VALUES (1)"),
    ]
    #expect(throws: DatabaseError.self) {
      try ledger.bringUpToDate(from: Schema.version, by: steps, to: Schema.version + 2)
    }
    let queue = try DatabaseQueue(path: ledger.path)
    let tables = try queue.read { try $0.tableExists("step") }
    #expect(!tables)
    #expect(throws: Never.self) { try Ledger(at: ledger.path) }
  }

  @Test(arguments: [0, -1])
  func aVersionThatNeverWasIsRefused(version: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("ledger.db")
    _ = try Ledger(creatingAt: path)
    try change(path, "PRAGMA user_version = \(version)")
    #expect(throws: LedgerError.self) { try Ledger(at: path) }
  }

  @Test func anotherWritersLockIsWaitedForAndThenSaid() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(creatingAt: folder.file("ledger.db"))
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let holder = try DatabaseQueue(path: ledger.path, configuration: configuration)
    try holder.inDatabase { try $0.execute(sql: "BEGIN EXCLUSIVE") }
    let error = #expect(throws: LedgerError.self) {
      try ledger.noteReveal(command: "c", reason: "r")
    }
    #expect(error?.status == .locked)
    try holder.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(throws: Never.self) { try ledger.noteReveal(command: "c", reason: "r") }
  }

  @Test func reasonsForRevealingAreKeptWithoutNumbers() throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(creatingAt: folder.file("ledger.db"))
    try ledger.noteReveal(command: "export", reason: "核对 339901197001010019")
    let kept = try ledger.reader().inDatabase {
      try String.fetchAll($0, sql: "SELECT reason FROM reveal_log")
    }
    #expect(kept == ["核对 3399**********0019"])
  }
}
