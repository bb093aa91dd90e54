import BianzhiCore
import BianzhiQuery
import Testing

/// `bianzhi sql`: reads the public views, and nothing else.
@Suite("sql sandbox") struct QuerySandboxTests {
  /// Statements change nothing, so all share one.
  private static let shared = Result { try office() }

  private static func office() throws -> Office {
    let office = try Office()
    try office.organs("A1,石桥局,,政府工作部门,,")
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff](1...2, "A1"))
    try office.payroll([(1, "A1")])
    try office.check()
    return office
  }

  private func rows(_ sql: String, _ office: Office, reveals: Bool = false) throws -> [String] {
    var rows: [String] = []
    try office.ledger.query(sql, reveals: reveals) { answer in
      try answer.each { values in
        rows.append(
          values.map { value in
            switch value {
            case .null: "NULL"
            case .integer(let number): "\(number)"
            case .real(let text), .text(let text): text
            }
          }.joined(separator: "|"))
      }
    }
    return rows
  }

  static let answered: [(sql: String, rows: [String])] = [
    ("SELECT code, name FROM organ", ["A1|石桥局"]),
    ("SELECT people FROM staffing_quota", ["1"]),
    ("SELECT count(*) FROM leader_post", ["0"]),
    ("SELECT organ_code, day, people FROM roster", ["A1|2010-06-30|2"]),
    ("SELECT name FROM staff ORDER BY name", ["甲1", "甲2"]),
    ("SELECT payer_code, month, amount FROM payroll", ["A1|2010-06|4000.0"]),
    ("SELECT count(*) FROM subject", ["0"]),
    ("SELECT finding, excess FROM finding WHERE rule = 'quota.overrun'", ["F2|1"]),
    ("SELECT findings FROM rule_run WHERE rule = 'quota.overrun'", ["1"]),
    ("WITH a AS (SELECT * FROM staff) SELECT count(*) FROM a", ["2"]),
    ("SELECT count(*) FROM staff JOIN organ ON code = organ_code;", ["2"]),
    ("SELECT NULL, 1, 1.5, 'x'", ["NULL|1|1.5|x"]),
    ("select count(*) from STAFF", ["2"]),
  ]

  @Test(arguments: answered)
  func answers(sql: String, rows expected: [String]) throws {
    #expect(try rows(sql, Self.shared.get()) == expected)
  }

  static let refused = [
    "SELECT * FROM staff_row", "SELECT person FROM pay_row", "SELECT * FROM main.staff_row",
    "SELECT * FROM \"staff_row\"", "SELECT * FROM Staff_Row", "SELECT people FROM staff_block",
    "WITH staff AS (SELECT * FROM staff_row) SELECT * FROM staff",
    "SELECT (SELECT person FROM staff_row LIMIT 1) FROM organ",
    "SELECT * FROM staff WHERE EXISTS (SELECT 1 FROM staff_row)", "SELECT * FROM finding_row",
    "SELECT * FROM run_finding", "SELECT * FROM held_row", "SELECT * FROM reveal_log",

    "SELECT * FROM pragma_table_info('staff')", "SELECT * FROM dbstat",
    "SELECT rowid FROM staff_row",
    "DELETE FROM organ", "DELETE FROM organ_row", "UPDATE organ_row SET name = ''",
    "INSERT INTO organ_key (code) VALUES ('X')", "DROP VIEW staff", "CREATE TABLE t (a)",
    "CREATE TEMP VIEW v AS SELECT 1", "PRAGMA table_info(staff)", "PRAGMA journal_mode = WAL",
    "ATTACH 'x.db' AS x", "DETACH main", "VACUUM", "VACUUM INTO 'x.db'", "BEGIN", "COMMIT",
    "ROLLBACK", "SAVEPOINT s", "ANALYZE", "REINDEX",
    "SELECT 1; SELECT 2", "SELECT 1; DELETE FROM organ_row", "SELECT load_extension('x')",
    "SELECT readfile('/etc/hosts')", "SELECT writefile('x', 'y')", "SELECT fts3_tokenizer('x')",
    "SELECT randomblob(1000000000)", "SELECT zeroblob(1000000000)", "", " ", ";", "-- nothing",
    "SELECT nothing FROM staff", "SELEKT",
  ]

  @Test(arguments: refused)
  func refuses(sql: String) throws {
    let office = try Self.shared.get()
    let before = try office.value("SELECT count(*) FROM organ_row") as Int?
    #expect(throws: (any Error).self) { try rows(sql, office) }
    #expect(try office.value("SELECT count(*) FROM organ_row") as Int? == before)
  }

  @Test func saysThatATableHoldsNumbers() throws {
    let office = try Self.shared.get()
    #expect {
      try rows("SELECT person FROM staff_row", office)
    } throws: { error in
      guard case QueryError.baseTable(let name) = error else { return false }
      return name == "staff_row"
    }
  }

  @Test func masksNumbers() throws {
    let office = try Self.shared.get()
    #expect(
      try rows("SELECT person_id FROM staff UNION ALL SELECT person_id FROM payroll", office)
        .allSatisfy { $0.contains("**********") && $0.hasPrefix("3399") && $0.count == 18 })
  }

  @Test func revealsBaseTablesButStillOnlyReads() throws {
    let office = try Self.shared.get()
    let packed = try rows("SELECT person FROM staff_row ORDER BY id LIMIT 1", office, reveals: true)
    #expect(packed == ["\(PersonNumber(Staff.number(1))?.packed ?? 0)"])
    for sql in ["DELETE FROM organ_row", "PRAGMA user_version = 9", "ATTACH 'x.db' AS x"] {
      #expect(throws: (any Error).self) { try rows(sql, office, reveals: true) }
    }
  }

  /// Errors that quote the statement must not show a number in it.
  @Test func errorsShowNoNumber() throws {
    let office = try Self.shared.get()
    let number = Staff.number(1)
    for sql in [
      "SELECT \"\(number)\" FROM", "SELECT * FROM \"\(number)\"", "SELECT x\(number) FROM staff",
    ] {
      #expect {
        try rows(sql, office)
      } throws: { error in
        !"\(error)".contains(number)
      }
    }
  }
}
