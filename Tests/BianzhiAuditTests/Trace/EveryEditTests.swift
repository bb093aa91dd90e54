import BianzhiCore
import BianzhiQuery
import GRDB
import Testing

@testable import BianzhiAudit

@Suite("every edit of a ledger is seen") struct EveryEditTests {
  @Test func aLedgerThatNobodyTouchedIsWhole() throws {
    let sealed = try SealedLedger()
    let broken = try sealed.ledger.verify().filter { !$0.isWhole }
    #expect(broken.map { "\($0.check) \($0.firstBreak ?? "")" } == [])
  }

  @Test func everyTableThatImportsAndRunsFillHasRowsHere() throws {
    let sealed = try SealedLedger()
    let tables =
      Set(SealedTable.all.map(\.table) + ["staff_block", "pay_block", "roster_sum", "calibre"])
      .union(["event", "name_decision", "reveal_log"])
    try sealed.ledger.reading { database in
      for table in tables.sorted() where table != "name_decision" {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
        #expect(count > 0, "\(table)")
      }
      for label in ["staff_row", "pay_row"] {
        let count = try Int.fetchOne(
          database, sql: "SELECT count(*) FROM \(label) WHERE ended IS NOT NULL")
        #expect(count ?? 0 > 0, "\(label)")
      }
    }
  }

  /// The triggers are dropped first and made again afterwards, as somebody who hides an edit would.
  @Test func verifyNamesThePlaceOfEveryEdit() throws {
    let sealed = try SealedLedger()
    let uncounted = Set(SealedTable.uncounted.map(\.column))
    let queue = try sealed.ledger.connection(isBulk: true)
    defer { try? queue.close() }
    var seen = 0
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for edit in try ShellEdit.all(database) {
        try database.execute(sql: "BEGIN")
        for row in triggers { try database.execute(sql: "DROP TRIGGER \(row["name"] as String)") }
        let isMade = try edit.make(database)
        for row in triggers { try database.execute(sql: row["sql"] as String) }
        let broken = try ChainCheck(database: database).run(nil).filter { !$0.isWhole }
        try database.execute(sql: "ROLLBACK")
        #expect(isMade, "\(edit) could not be made")
        if uncounted.contains(edit.description) {
          #expect(broken.isEmpty, "\(edit) counts after all: \(broken.map(\.check))")
        } else {
          seen += 1
          #expect(broken.contains { $0.firstBreak?.isEmpty == false }, "\(edit) is not seen")
        }
      }
    }
    #expect(seen > 300)
  }
}
