import Foundation
import GRDB
import Testing

/// The plain copy that other tools read.
@Suite("export ledger") struct OpenCopyTests {
  private static func copied() throws -> (Desk, DatabaseQueue) {
    let desk = try Desk.withOneFinding()
    let result = try desk.run("export", "ledger", "-o", "open.db")
    try #require(result.status == 0, "\(result.everything)")
    return (desk, try DatabaseQueue(path: desk.file("open.db")))
  }

  @Test func holdsWhatTheLedgerHoldsInWords() throws {
    let (desk, copy) = try Self.copied()
    try copy.read { database in
      #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM people") == 41)
      let row = try #require(
        try Row.fetchOne(database, sql: "SELECT * FROM people ORDER BY source_row LIMIT 1"))
      #expect(row["organ_name"] == "岚汀市环境保护局" && row["quota_kind"] == "行政编制")
      #expect(row["person_id"] == Sample.masked(Sample.person(0)))
      let finding = try Row.fetchOne(database, sql: "SELECT * FROM findings")
      #expect(finding?["finding"] == "F1" && finding?["excess"] == 1)
    }
    let organs = try desk.cell("SELECT count(*) FROM organ")
    let copied = try copy.read { database in
      try String.fetchOne(database, sql: "SELECT CAST(count(*) AS TEXT) FROM organs")
    }
    #expect(copied == organs)
  }

  /// No table of the ledger itself, and no number that is not masked.
  @Test func holdsNothingElse() throws {
    let (desk, copy) = try Self.copied()
    let bytes = try desk.bytes("open.db")
    #expect(bytes.range(of: Data(Sample.person(0).utf8)) == nil)
    try copy.read { database in
      let tables = try String.fetchSet(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
      #expect(
        tables.isDisjoint(with: ["staff_row", "pay_row", "organ_row", "event", "reveal_log"]))
      #expect(tables.contains("people") && tables.contains("columns"))
    }
  }

  @Test func eachColumnIsTold() throws {
    let (_, copy) = try Self.copied()
    try copy.read { database in
      let untold = try String.fetchAll(
        database,
        sql: """
          SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
          WHERE t.type = 'table' AND t.name <> 'columns' AND NOT EXISTS (
            SELECT 1 FROM columns d WHERE d.table_name = t.name AND d.column_name = c.name
              AND d.meaning <> '' AND d.meaning_zh <> '')
          """)
      #expect(untold.isEmpty, "\(untold)")
    }
  }

  @Test func noFileIsReplaced() throws {
    let (desk, _) = try Self.copied()
    let before = try desk.bytes("open.db")
    let again = try desk.run("export", "ledger", "-o", "open.db")
    #expect(again.status == 64, "\(again.everything)")
    #expect(try desk.bytes("open.db") == before)
  }
}
