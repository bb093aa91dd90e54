import BianzhiCore
import GRDB
import Testing

@Suite("LedgerError") struct LedgerErrorTests {
  static let errors: [LedgerError] = [
    .missing(path: "p.db"), .notALedger(path: "p.db"), .isFolder(path: "p.db"),
    .newer(path: "p.db", found: 9, known: 1), .noPermission(path: "p.db"), .locked(path: "p.db"),
    .diskFull(path: "p.db"), .damaged(path: "p.db", reason: "r"),
    .notAPath(path: "p.db"), .danglingLink(path: "p.db"), .notAFile(path: "p.db"),
    .empty(path: "p.db"), .writeAhead(path: "p.db"), .badVersion(path: "p.db", found: -1),
    .cannotRead(path: "p.db"), .readOnly(path: "p.db"), .needsRecovery(path: "p.db"),
    .moved(path: "p.db"), .cannotBackUp(path: "p.db", reason: "r"), .targetExists(path: "p.db"),
    .cannotCreate(path: "p.db", reason: "r"), .cannotWrite(path: "p.db", reason: "r"),
    .sqlite(path: "p.db", code: 1, reason: "r"),
  ]

  private static func name(_ error: LedgerError) -> String {
    switch error {
    case .missing: "missing"
    case .notALedger: "notALedger"
    case .isFolder: "isFolder"
    case .newer: "newer"
    case .noPermission: "noPermission"
    case .locked: "locked"
    case .diskFull: "diskFull"
    case .damaged: "damaged"
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
    }
  }

  @Test func everyOneSpeaksBothLanguagesAndNamesTheFile() {
    #expect(Set(Self.errors.map(Self.name)).count == Self.errors.count)
    for error in Self.errors {
      #expect(error.said.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
      #expect(error.said.en.contains("p.db") && error.said.zh.contains("p.db"))
      #expect(error.description == error.said.en && error.status != .done)
    }
  }

  static let codes: [(code: ResultCode, name: String, status: BianzhiCore.ExitStatus)] = [
    (.SQLITE_BUSY, "locked", .locked), (.SQLITE_LOCKED, "locked", .locked),
    (.SQLITE_FULL, "diskFull", .cannotWrite), (.SQLITE_NOTADB, "notALedger", .badInput),
    (.SQLITE_CORRUPT, "damaged", .badInput), (.SQLITE_CANTOPEN, "noPermission", .notFound),
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
}
