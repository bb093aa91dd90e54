import BianzhiCore
import Foundation
import GRDB
import TestSupport
import Testing

@Suite("LedgerError") struct LedgerErrorTests {
  static let errors: [LedgerError] = [
    .missing(path: "p.db"), .notALedger(path: "p.db"), .isFolder(path: "p.db"),
    .ofDevelopment(path: "p.db"), .newer(path: "p.db", found: 9, known: 1),
    .noPermission(path: "p.db"), .locked(path: "p.db"),
    .diskFull(path: "p.db"), .damaged(path: "p.db", reason: "r"),
    .whole(path: "p.db", reason: "r"),
    .notAPath(path: "p.db"), .danglingLink(path: "p.db"), .notAFile(path: "p.db"),
    .empty(path: "p.db"), .writeAhead(path: "p.db"), .badVersion(path: "p.db", found: -1),
    .cannotRead(path: "p.db"), .readOnly(path: "p.db"), .needsRecovery(path: "p.db"),
    .moved(path: "p.db"), .cannotBackUp(path: "p.db", reason: "r"), .targetExists(path: "p.db"),
    .cannotCreate(path: "p.db", reason: "r"), .cannotWrite(path: "p.db", reason: "r"),
    .sqlite(path: "p.db", code: 1, reason: "r"), .nameOfJournal(path: "p.db"),
    .databaseAsJournal(path: "p.db", journal: "p.db-wal"),
    .hardLinked(path: "p.db", others: ["q.db"]), .hardLinkedInDoubt(path: "p.db", others: []),
  ]

  private static func name(_ error: LedgerError) -> String {
    switch error {
    case .missing: "missing"
    case .notALedger: "notALedger"
    case .isFolder: "isFolder"
    case .newer: "newer"
    case .ofDevelopment: "ofDevelopment"
    case .noPermission: "noPermission"
    case .locked: "locked"
    case .diskFull: "diskFull"
    case .damaged: "damaged"
    case .whole: "whole"
    case .cannotCreate: "cannotCreate"
    case .cannotWrite: "cannotWrite"
    case .notAPath: "notAPath"
    case .danglingLink: "danglingLink"
    case .notAFile: "notAFile"
    case .empty: "empty"
    case .writeAhead: "writeAhead"
    case .badVersion: "badVersion"
    case .cannotRead: "cannotRead"
    case .readOnly: "readOnly"
    case .needsRecovery: "needsRecovery"
    case .moved: "moved"
    case .cannotBackUp: "cannotBackUp"
    case .targetExists: "targetExists"
    case .sqlite: "sqlite"
    case .nameOfJournal: "nameOfJournal"
    case .databaseAsJournal: "databaseAsJournal"
    case .hardLinked: "hardLinked"
    case .hardLinkedInDoubt: "hardLinkedInDoubt"
    }
  }

  @Test func everyOneSpeaksBothLanguagesAndNamesTheFile() {
    #expect(Set(Self.errors.map(Self.name)).count == Self.errors.count)
    for error in Self.errors {
      #expect(error.wording.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
      #expect(error.wording.en.contains("p.db") && error.wording.zh.contains("p.db"))
      #expect(error.description == error.wording.en && error.status != .done)
    }
  }

  static let codes: [(code: ResultCode, name: String, status: BianzhiCore.ExitStatus)] = [
    (.SQLITE_BUSY, "locked", .locked), (.SQLITE_LOCKED, "locked", .locked),
    (.SQLITE_FULL, "diskFull", .cannotWrite), (.SQLITE_NOTADB, "notALedger", .badInput),
    (.SQLITE_CORRUPT, "sqlite", .ourFault), (.SQLITE_CANTOPEN, "noPermission", .notFound),
    (.SQLITE_READONLY, "readOnly", .cannotWrite),
    (.SQLITE_READONLY_DBMOVED, "moved", .locked),
    (.SQLITE_IOERR, "cannotWrite", .cannotWrite), (.SQLITE_ERROR, "sqlite", .ourFault),
    (.SQLITE_CONSTRAINT, "sqlite", .ourFault),
  ]

  @Test(arguments: codes)
  func resultCodesHaveTheirOwnWords(code: ResultCode, name: String, status: BianzhiCore.ExitStatus)
  {
    let error = LedgerError(DatabaseError(resultCode: code, message: "m"), path: "p.db")
    #expect(Self.name(error) == name && error.status == status)
    #expect(Self.name(LedgerError(error, path: "other")) == name)
  }

  /// People were told to restore a backup while the file was whole.
  @Test func onlyAFileWithAFaultIsCalledDamaged() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("office.db")
    _ = try Ledger(creatingAt: path)
    let corrupt = DatabaseError(resultCode: .SQLITE_CORRUPT, message: "malformed")
    let whole = LedgerError(corrupt, path: path)
    #expect(Self.name(whole) == "whole" && whole.status == .ourFault)
    #expect(!whole.wording.zh.contains("备份") && !whole.wording.en.contains("backup"))
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seek(toOffset: 4096)
    try file.write(contentsOf: Data(repeating: 0xA5, count: 8192))
    try file.close()
    let damaged = LedgerError(corrupt, path: path)
    #expect(Self.name(damaged) == "damaged" && damaged.wording.en.contains("backup"))
  }
}
