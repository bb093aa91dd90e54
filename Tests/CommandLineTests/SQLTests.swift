import Foundation
import Testing

/// `bianzhi sql` reads with one SELECT, and shows no number.
@Suite("sql") struct SQLTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.atQuota(["pay.csv": Sample.payroll([0, 1])])
    return desk
  }

  static let refused = [
    "DELETE FROM staff_row", "UPDATE organ_row SET name = 'x'", "DROP TABLE organ_row",
    "INSERT INTO term VALUES (1, 'a', 'b', 'c', 1)", "CREATE TABLE x (y)", "PRAGMA user_version",
    "PRAGMA writable_schema = 1", "ATTACH '/dev/null' AS x", "VACUUM", "VACUUM INTO 'copy.db'",
    "BEGIN", "SELECT 1; DELETE FROM staff_row", "SELECT 1; SELECT 2", "", "   ", "/* nothing */",
    "WITH x AS (SELECT 1) DELETE FROM staff_row", "SELECT load_extension('x')",
    "SELECT readfile('/etc/passwd')", "SELEC 1", "REINDEX", "ANALYZE",
    "SELECT writefile('x', 'y')", "SELECT * FROM pragma_database_list", "DETACH main",
  ]

  @Test("writes and tricks are refused", arguments: refused)
  func isRefused(_ statement: String) throws {
    let desk = try desk()
    let before = try desk.bytes()
    for options in [[], ["--reveal", "--reason", "核对"]] {
      let result = try desk.run(["sql", statement] + options)
      #expect([65, 77].contains(result.status), "\(result.everything)")
      if options.isEmpty { #expect(try desk.bytes() == before) }
      #expect(result.text.isEmpty)
      #expect(!result.words.isEmpty)
    }
    #expect(try desk.cell("SELECT count(*) FROM staff") == "4")
    #expect(!desk.exists("copy.db") && !desk.exists("x"))
  }

  static let hidden = [
    "SELECT * FROM staff_row", "SELECT person FROM pay_row", "SELECT * FROM main.staff_row",
    "SELECT * FROM \"staff_row\"", "SELECT * FROM STAFF_ROW",
    "WITH staff AS (SELECT * FROM staff_row) SELECT * FROM staff",
    "WITH staff AS (SELECT person AS person_id FROM staff_row) SELECT person_id FROM staff",
    "SELECT (SELECT max(person) FROM staff_row) FROM organ", "SELECT * FROM finding_row",
    "SELECT 1 WHERE EXISTS (SELECT 1 FROM staff_row WHERE person > 5)", "SELECT * FROM staff_block",
    "SELECT 1 UNION SELECT person FROM pay_row", "SELECT cells FROM held_row",
    "SELECT * FROM reveal_log", "SELECT * FROM run_finding",
  ]

  @Test("tables with full numbers are refused", arguments: hidden)
  func isHidden(_ statement: String) throws {
    let desk = try desk()
    let result = try desk.run("sql", statement)
    #expect(result.status == 77, "\(result.everything)")
    #expect(result.text.isEmpty && result.words.contains("--reveal"))
    let shown = try desk.run("sql", statement, "--reveal", "--reason", "核对")
    #expect(shown.status == 0, "\(shown.everything)")
  }

  static let views = [
    "organ", "staffing_quota", "leader_post", "roster", "staff", "payroll", "subject", "finding",
    "rule_run",
  ]

  @Test("the tables of the contract are read", arguments: views)
  func isRead(_ view: String) throws {
    let desk = try desk()
    try desk.run("check")
    for format in ["table", "csv", "json"] {
      let result = try desk.run("sql", "SELECT * FROM \(view)", "--format", format)
      #expect(result.status == 0, "\(result.everything)")
      #expect(!result.text.contains(Sample.person(1)))
    }
    let columns = try desk.run("sql", "SELECT * FROM \(view)", "--format", "csv").text
    #expect(CSVText.rows(columns).first?.isEmpty == false)
  }

  @Test func numbersAreMasked() throws {
    let desk = try desk()
    let ids = try desk.rows("SELECT person_id FROM staff ORDER BY name").flatMap { $0 }
    #expect(ids == (0..<4).map { Sample.masked(Sample.person($0)) })
    let paid = try desk.rows("SELECT person_id FROM payroll ORDER BY name").flatMap { $0 }
    #expect(paid == (0..<2).map { Sample.masked(Sample.person($0)) })
  }

  @Test func queriesAreRead() throws {
    let desk = try desk()
    let counted = try desk.rows(
      """
      WITH paid AS (SELECT person_id FROM payroll)
      SELECT s.organ_code, count(*) AS n, round(avg(4.0), 1) FROM staff s
      WHERE s.person_id IN (SELECT person_id FROM paid) GROUP BY s.organ_code; -- end
      """)
    #expect(counted == [[Sample.first, "2", "4.0"]])
    let piped = try desk.run(
      "sql", "-", "--format", "csv", input: "SELECT count(*) AS n\nFROM staff\n")
    #expect(piped.text == "n\n4\n")
    let json = try desk.run("sql", "SELECT 1 AS a, NULL AS b, '编' AS c", "--format", "json")
    #expect(json.text.contains("\"编\""))
    #expect(try JSONText(json).rows() == [["a": "1", "c": "编"]])
  }
}
