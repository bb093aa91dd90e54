import BianzhiCore
import BianzhiImport
import BianzhiQuery
import GRDB
import TestSupport
import Testing

/// A ledger with a word that no version knows is refused with the place, and no other word stands in for it.
@Suite("stored words") struct StoredWordTests {
  /// What is put into a ledger of one finding, and where it stands.
  static let cases: [(sql: String, place: StoredPlace, word: String)] = [
    (
      "UPDATE run_finding SET severity = 'grave'",
      StoredPlace("run_finding", "severity", row: "F1"),
      "grave"
    ),
    (
      """
      INSERT INTO finding_life (finding, status, since, revision) VALUES ('F1', 'forgotten', 20100630, 1)
      """,
      StoredPlace("finding_life", "status", row: "F1"),
      "forgotten"
    ),
    ("UPDATE run_row SET as_of = 20100631", StoredPlace("run_row", "as_of", row: 1), "20100631"),
    (
      "UPDATE run_row SET parameters = '{\"oldest'", StoredPlace("run_row", "parameters", row: 1),
      "{\"oldest"
    ),
  ]

  @Test(arguments: cases)
  func anUnknownOneIsRefusedWithItsPlace(sql: String, place: StoredPlace, word: String) throws {
    let office = try Office()
    try office.organs("A1,甲局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,1,,石编〔2008〕1号,2008-01-01,")
    try office.roster(Array(1...2, "A1"))
    #expect(try office.check().findings == 1)
    let file = try DatabaseQueue(path: office.folder.file("ledger.db"))
    try file.write { try $0.execute(sql: "PRAGMA ignore_check_constraints = ON; " + sql) }
    try file.close()
    let error = #expect(throws: StoredWordError.self) { try office.ledger.findings() }
    #expect(error == StoredWordError(word, at: place))
    #expect(error?.status == .badInput)
  }

  /// Words that lists of imports and of unchecked organs read.
  static let listed:
    [(sql: String, place: StoredPlace, word: String, read: @Sendable (Ledger) throws -> Void)] = [
      (
        "UPDATE run_unchecked SET reason = 'whim' WHERE rule = 'quota.overrun'",
        StoredPlace("run_unchecked", "reason", row: "1 quota.overrun"), "whim",
        { _ = try $0.unchecked(run: 1) }
      ),
      (
        "UPDATE import_run SET command = 'burn' WHERE id = 1",
        StoredPlace("import_run", "command", row: 1), "burn", { _ = try $0.imports() }
      ),
      (
        "UPDATE import_run SET command = 'burn' WHERE id = 1",
        StoredPlace("import_run", "command", row: 1), "burn", { _ = try $0.undo(import: 1) }
      ),
      (
        "UPDATE source_file SET kind = 'honours' WHERE import = 2",
        StoredPlace("source_file", "kind", row: "2"), "honours", { _ = try $0.imports() }
      ),
    ]

  @Test(arguments: listed.indices) func listsRefuseItToo(index: Int) throws {
    let (sql, place, word, read) = Self.listed[index]
    let office = try Office()
    try office.organs("A1,甲局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,1,,石编〔2008〕1号,2008-01-01,")
    try office.roster(Array(1...1, "A2"))
    _ = try office.check()
    let file = try DatabaseQueue(path: office.folder.file("ledger.db"))
    try file.write {
      try $0.execute(sql: "PRAGMA ignore_check_constraints = ON; " + sql)
      #expect($0.changesCount > 0)
    }
    try file.close()
    #expect(throws: StoredWordError(word, at: place)) { try read(office.ledger) }
  }

  @Test func identityNumbersInItAreMasked() {
    let number = Staff.number(1)
    let wording = StoredWordError(number, at: StoredPlace("held_row", "problem", row: 3)).wording
    #expect(!wording.zh.contains(number) && !wording.en.contains(number))
    #expect(wording.en.contains("held_row") && wording.zh.contains("held_row"))
  }
}
