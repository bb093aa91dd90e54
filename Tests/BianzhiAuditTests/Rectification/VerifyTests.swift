import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB
import TestSupport
import Testing

/// `verify` finds what somebody changed in the file itself.
@Suite("verify") struct VerifyTests {
  /// A ledger with an organ over its quota, put right and closed.
  private func closed() throws -> SampleLedger {
    let sample = try SampleLedger([], organs: ["10,青岭市水务局,政府工作部门,市级"])
    try sample.store(
      "quotas.csv", "机构代码,编制类型,核定数,批准文号,生效日期", ["10,行政编制,2,青编〔2008〕1号,2008-01-01"])
    try roster(sample, 3, "2009-12-31")
    _ = try act(sample, ConfirmFinding(), "周甲", "2010-01-20")
    let plan = PlanRectification(
      RectificationPlan(measure: "调出", owner: "吴乙", target: "≤2"),
      deadline: CalendarDay("2010-03-31"))
    _ = try act(sample, plan, "周甲", "2010-01-21")
    _ = try act(sample, SubmitFinding(note: "已调出"), "吴乙", "2010-03-01")
    try roster(sample, 2, "2010-03-31")
    _ = try act(sample, AcceptFinding(), "郑丙", "2010-04-01")
    return sample
  }

  private func roster(_ sample: SampleLedger, _ people: Int, _ day: String) throws {
    let asOf = try #require(CalendarDay(day))
    try sample.store(
      "roster\(day).csv", "姓名,机构代码,编制类型,人员状态",
      (0..<people).map { "甲\($0),10,行政编制,在岗" }, asOf: asOf)
    var options = CheckOptions()
    options.asOf = asOf
    _ = try sample.ledger.check(options)
  }

  private func act(
    _ sample: SampleLedger, _ act: some FindingChange, _ person: String, _ day: String
  ) throws -> [FindingName] {
    try sample.ledger.act(act, to: ["F1"], on: try #require(CalendarDay(day)), by: person)
  }

  private func broken(_ sample: SampleLedger, anchor: String? = nil) throws -> [String: String] {
    let parts = try sample.ledger.verify(anchor: anchor)
    return Dictionary(
      uniqueKeysWithValues: parts.compactMap { part in
        part.firstBreak.map { (part.check, $0) }
      })
  }

  /// Works on the file as another program would.
  private func tamper(_ sample: SampleLedger, _ statements: String) throws {
    let queue = try DatabaseQueue(path: sample.ledger.path)
    try queue.inDatabase { try $0.execute(sql: statements) }
    try queue.close()
  }

  @Test func anUntouchedLedgerIsWhole() throws {
    let sample = try closed()
    let end = try sample.ledger.chainEnd().description
    let parts = try sample.ledger.verify(anchor: end)
    #expect(parts.allSatisfy { $0.isWhole }, "\(parts)")
    #expect(
      parts.map(\.check) == [
        "file", "schema", "keys", "numbers", "chain", "entries", "anchor", "replay", "stored",
        "runs",
        "calibres", "sums", "blocks", "marks", "closings", "findings", "imports",
        "packages",
      ])
  }

  private static let changes: [(statement: String, check: String, place: String)] = [
    ("UPDATE finding_life SET status = 'raised'", "replay", "finding_life F1"),
    ("UPDATE finding_life SET owner = '钱戊'", "replay", "finding_life F1"),
    ("DELETE FROM finding_life", "replay", "finding_life F1"),
    ("UPDATE run_finding SET actual = 2 WHERE run = 1", "runs", "R1 run_finding"),
    ("DELETE FROM run_finding", "runs", "R1 run_finding"),
    ("UPDATE finding_life SET proof_run = 1", "closings", "F1"),
    ("UPDATE source_file SET read_rows = read_rows + 1 WHERE id = 2", "imports", "file 2"),
    ("CREATE TABLE extra (a)", "schema", "table extra"),
    (
      "DROP TRIGGER event_is_not_changed; UPDATE event SET payload = '{}' WHERE id = 3", "chain",
      "event 3"
    ),
    (
      "DROP TRIGGER event_is_not_changed; UPDATE event SET day = 20100119 WHERE id = 2", "chain",
      "event 2"
    ),
    (
      "DROP TRIGGER event_is_not_taken_out; DELETE FROM event WHERE id = 2", "numbers", "event 2"
    ),
  ]

  @Test("a change is found where it was made", arguments: changes)
  func findsTheChange(statement: String, check: String, place: String) throws {
    let sample = try closed()
    try tamper(sample, "PRAGMA foreign_keys = OFF; " + statement)
    let found = try broken(sample)
    #expect(found[check] == place, "\(found)")
  }

  /// Tables of another build of the program are told apart from data that somebody changed; another comment is no difference.
  @Test(
    arguments: [
      (
        "DROP INDEX event_subject; CREATE INDEX event_subject -- by whom it is about\n ON event (subject, id)",
        nil
      ),
      (
        "DROP INDEX event_subject; CREATE INDEX event_subject ON event (id, subject)",
        "index event_subject"
      ),
      ("CREATE TABLE extra (a)", "table extra"),
      ("CREATE TABLE extra (a); UPDATE finding_life SET owner = '钱戊'", nil),
      ("UPDATE finding_life SET owner = '钱戊'", nil),
    ] as [(String, String?)])
  func tablesOfAnotherBuild(statement: String, first: String?) throws {
    let sample = try closed()
    try tamper(sample, statement)
    let parts = try sample.ledger.verify()
    #expect(parts.otherTables == first, "\(parts)")
    #expect(parts.allSatisfy(\.isWhole) == !statement.contains(/extra|owner|id, subject/))
  }

  @Test func eventsTakenOffTheEndAreFound() throws {
    let sample = try closed()
    let end = try sample.ledger.chainEnd()
    try tamper(
      sample,
      """
      PRAGMA foreign_keys = OFF; DROP TRIGGER event_is_not_taken_out;
      DELETE FROM event WHERE id = \(end.number)
      """)
    let found = try broken(sample, anchor: end.description)
    #expect(found["replay"] == "finding_life F1")
    #expect(found["anchor"] == "event \(end.number)")
    #expect(found["chain"] == nil)
  }

  @Test func triggersGuardTheEvents() throws {
    let sample = try closed()
    #expect(throws: DatabaseError.self) { try tamper(sample, "UPDATE event SET person = '钱戊'") }
    #expect(throws: DatabaseError.self) { try tamper(sample, "DELETE FROM event") }
  }

  @Test(arguments: ["", "12", "x:y", "1:abc", "-1:" + String(repeating: "a", count: 64)])
  func refusesATextThatIsNoAnchor(text: String) throws {
    let sample = try closed()
    #expect(throws: (any Error).self) { _ = try sample.ledger.verify(anchor: text) }
  }
}
