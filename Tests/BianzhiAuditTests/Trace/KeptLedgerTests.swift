import BianzhiAudit
import BianzhiCore
import Foundation
import GRDB
import TestSupport
import Testing

/// A ledger of each version is kept as SQL text; every one must become a ledger of today.
@Suite("kept ledgers") struct KeptLedgerTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "fixtures/ledgers")
  /// Set to write the ledger of today's version where none is kept; one that is kept is frozen.
  private static let writes =
    ProcessInfo.processInfo.environment["BIANZHI_WRITE_FIXTURES"] != nil

  private static func file(_ version: Int) -> URL { folder.appending(path: "v\(version).sql") }

  @Test func todaysVersionIsKept() throws {
    let isKept = FileManager.default.fileExists(atPath: Self.file(Schema.version).path)
    if Self.writes, !isKept {
      try #require(
        ProcessInfo.processInfo.environment["CI"] == nil, "ledgers are not recorded in CI")
      let sealed = try SealedLedger()
      let text = try sealed.ledger.reader().inDatabase(Self.dump)
      try text.write(to: Self.file(Schema.version), atomically: true, encoding: .utf8)
    }
    #expect(FileManager.default.fileExists(atPath: Self.file(Schema.version).path))
  }

  @Test(arguments: Schema.firstVersion...Schema.version)
  func itBecomesALedgerOfTodayAndIsWhole(version: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("ledger.db")
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      try database.execute(sql: String(contentsOf: Self.file(version), encoding: .utf8))
      #expect(try Int.fetchOne(database, sql: "PRAGMA user_version") == version)
    }
    try queue.close()
    let results = try Ledger(at: path).verify()
    #expect(results.contains { $0.check == "schema" })
    #expect(results.filter { !$0.isWhole }.map { "\($0.check) \($0.firstBreak ?? "")" } == [])
  }

  /// The whole ledger as SQL text.
  private static func dump(_ database: Database) throws -> String {
    let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    var text = "PRAGMA application_id = \(id);\nPRAGMA user_version = \(version);\n"
    let objects = try Row.fetchAll(
      database,
      sql: "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    for row in objects where row["type"] == "table" {
      let name: String = row["name"]
      text += "\(row["sql"] as String);\n"
      let columns = try database.columns(in: name).map { "quote(\"\($0.name)\")" }
      let rows = try String.fetchAll(
        database, sql: "SELECT \(columns.joined(separator: " || ', ' || ")) FROM \"\(name)\"")
      for values in rows { text += "INSERT INTO \"\(name)\" VALUES (\(values));\n" }
    }
    for row in objects where row["type"] != "table" { text += "\(row["sql"] as String);\n" }
    return text
  }
}
