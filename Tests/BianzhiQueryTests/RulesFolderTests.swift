import BianzhiCore
import BianzhiQuery
import GRDB
import TestSupport
import Testing

/// Rules of the user's own.
@Suite("rules folder") struct RulesFolderTests {
  private static func rule(
    _ offenders: String, id: String = "own.small_organ", identity: String = "organ",
    evidence: String =
      "SELECT source_file, sheet, row, person, person_name, 1 AS counted, '', NULL, NULL, NULL, NULL FROM staff_on_day WHERE organ = :organ",
    without: String = ""
  ) -> String {
    let header = """
      -- rule:     \(id)
      -- title:    Fewer than two people
      -- title-zh: 不足两人
      -- severity: minor
      -- identity: \(identity)
      -- part:     none
      -- basis:    令486:6
      -- needs:    roster
      -- message:  {actual} people
      -- message-zh: {actual} 人
      """
    let lines = header.split(separator: "\n").filter {
      without.isEmpty || !$0.hasPrefix("-- \(without):")
    }
    return lines.joined(separator: "\n") + "\n\(offenders)\n-- evidence\n\(evidence);\n"
  }

  private static let small = """
    SELECT organ, '' AS part, 2 AS expected, count(*) AS actual FROM staff_on_day
    GROUP BY organ HAVING count(*) < 2;
    """

  private func office(_ rule: String) throws -> (Office, folder: String) {
    let office = try Office()
    try office.roster([Staff](1...2, "A1") + [Staff](3...3, "B1"))
    let path = try office.folder.write("own.sql", rule)
    return (office, String(path.dropLast("/own.sql".count)))
  }

  /// Sixty thousand findings do not fit into the memory of the connection that stores them, which then
  /// needs the file for itself: it waited for ever for the connection that handed them over.
  @Test func aRunThatIsLargerThanMemoryIsStored() throws {
    let many = """
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
      SELECT (SELECT min(organ) FROM staff_on_day) AS organ, 'p' || i AS part, 1 AS expected,
        2 AS actual FROM n;
      """
    let (office, folder) = try office(Self.rule(many, identity: "organ part"))
    let result = try office.check(folder: folder)
    #expect(try office.outcome("own.small_organ", result).findings == 60_000)
    #expect(try office.findings("own.small_organ", result).count == 60_000)
  }

  @Test func aRuleOfOnesOwnRunsBesideTheOthers() throws {
    let (office, folder) = try office(Self.rule(Self.small))
    let result = try office.check(folder: folder)
    #expect(result.outcomes.count == Rule.builtIn.count + 1)
    let finding = try #require(try office.findings("own.small_organ", result).first)
    #expect(finding.brief == "B1 2/1" && finding.severity == .minor && finding.excess == -1)
    #expect(finding.message(try office.outcome("own.small_organ", result).rule, .zh) == "1 人")
    // The rule's text is kept with the run: no folder is needed to explain it.
    #expect(try office.ledger.explain("\(finding.name)").persons == 1)
  }

  @Test func aRuleOfTheSameNameReplacesABuiltInOneWhereThatIsSaid() throws {
    let (office, folder) = try office(Self.rule(Self.small, id: "quota.overrun"))
    let result = try office.check(folder: folder, replacing: ["quota.overrun"])
    #expect(result.outcomes.filter(\.rule.replacesBuiltIn).map(\.rule.id) == ["quota.overrun"])
    #expect(result.outcomes.count == Rule.builtIn.count)
    #expect(try office.findings("quota.overrun", result).map(\.brief) == ["B1 2/1"])
  }

  /// It saw keys in the place of identity numbers, and its findings were stored with these.
  @Test func aCopyOfABuiltInRuleFindsTheSamePeople() throws {
    let own = try #require(Rule.builtIn.first { $0.id == "person.double_place" })
    let (office, folder) = try office(own.text)
    try office.roster([Staff](1...1, "C1"))
    let people = try office.findings(own.id, office.check()).map(\.person?.text)
    let copied = try office.check(folder: folder, replacing: [own.id])
    #expect(try office.findings(own.id, copied).map(\.person?.text) == people)
    #expect(people == [Staff.number(1)])
  }

  /// It would look like the built-in one, and find less.
  @Test func aRuleOfTheSameNameIsRefusedUnlessThatIsSaid() throws {
    let (office, folder) = try office(Self.rule(Self.small, id: "quota.overrun"))
    for replaced in [[], ["quota.unapproved_kind"], ["own.small_organ"]] {
      #expect(throws: RuleError.self) { try office.check(folder: folder, replacing: replaced) }
    }
    #expect(throws: RuleError.self) { try office.check(replacing: ["quota.overrun"]) }
    let runs: Int? = try office.value("SELECT count(*) FROM run_row")
    #expect(runs == 0)
  }

  @Test(arguments: ["rule", "title", "title-zh", "severity"])
  func aHeaderWithoutALineIsRefused(key: String) throws {
    let (office, folder) = try office(Self.rule(Self.small, without: key))
    #expect(throws: RuleError.self) { try office.check(folder: folder) }
  }

  @Test(arguments: [
    "SELECT 1;", Self.rule(Self.small).replacing("-- evidence", with: "-- proof"),
    Self.rule(Self.small).replacing("minor", with: "awful"),
    Self.rule(Self.small).replacing("-- needs:", with: "-- wants:"),
    Self.rule(Self.small, id: "small"),
    Self.rule(Self.small, identity: "moon"),
    Self.rule(Self.small, identity: "organ prat"), Self.rule(Self.small, identity: ""),
    Self.rule(Self.small).replacing("needs:    roster", with: "needs:    rooster"),
  ])
  func aBadHeaderIsRefused(text: String) throws {
    let (office, folder) = try office(text)
    #expect(throws: RuleError.self) { try office.check(folder: folder) }
    let runs: Int? = try office.value("SELECT count(*) FROM run_row")
    #expect(runs == 0)
  }

  /// Its offenders would rest on no further organ, and nobody would know.
  @Test(arguments: [small, "SELECT organ, '' AS part FROM staff_on_day WHERE 0;"])
  func aColumnThatOrgansInNamesIsThere(offenders: String) throws {
    let text = Self.rule(offenders).replacing("-- basis:", with: "-- organs-in: nowhere\n-- basis:")
    let (office, folder) = try office(text)
    let outcome = try office.outcome("own.small_organ", office.check(folder: folder))
    #expect(outcome.kind == .failed && outcome.reason.contains("organs-in names nowhere"))
  }

  @Test func aFolderWithoutRulesIsRefused() throws {
    let office = try Office()
    try office.roster([Staff(1, "A1")])
    #expect(throws: RuleError.self) { try office.check(folder: office.folder.file("none")) }
    #expect(throws: RuleError.self) { try office.check(folder: office.folder.path) }
  }

  /// Statements that are no reading, or give what cannot be kept.
  static let bad = [
    "DELETE FROM staff_row;", "UPDATE organ_key SET code = 'X';", "DROP TABLE staff_row;",
    "ATTACH 'other.db' AS other;", "PRAGMA writable_schema = 1;", "VACUUM INTO 'copy.db';",
    "CREATE TEMP TABLE t (a);", "SELECT load_extension('x');", "SELECT randomblob(1000000000);",
    "SELECT nothing FROM staff_on_day;", "SELEKT 1;", "BEGIN; SELECT 1;",
    "INSERT INTO offender SELECT 1;",
    // numbers that cannot be kept
    "SELECT organ, '' AS part, 9223372036854775807 AS actual, -9223372036854775808 AS expected FROM roster_in_force;",
    "SELECT organ, '' AS part, 1e300 AS actual FROM roster_in_force;",
    "SELECT organ, '' AS part, 'three' AS actual FROM roster_in_force;",
    "SELECT organ, '' AS part, 2.5 AS actual FROM roster_in_force;",
    "SELECT organ, '' AS part, 10000000000001 AS actual FROM roster_in_force;",
    // no person of the facts
    "SELECT organ, '' AS part, 12345 AS person FROM roster_in_force;",
    // what only built-in rules read
    "SELECT r.organ, s.person AS part FROM staff_row s JOIN roster_list r ON r.id = s.id >> 24;",
    "SELECT organ, '' AS part FROM main.roster_list;", "SELECT organ, '' AS part FROM offender;",
    "WITH staff_on_day AS (SELECT * FROM staff_row) SELECT 1 AS organ, person AS part FROM staff_on_day;",
    "SELECT person_key(1) AS organ, '' AS part;", "SELECT packed_person(1) AS organ, '' AS part;",
    "SELECT 1 AS organ, people AS part FROM staff_block;",
    "SELECT id AS organ, code AS part FROM organ_key;",
    // too long, too deep, too wide
    "SELECT organ, printf('%*d', 20000, 1) AS part FROM roster_in_force;",
    "SELECT organ, replace(printf('%*d', 200000, 1), ' ', 'aaaa') AS part FROM roster_in_force;",
    // the same offender twice
    "SELECT organ, '' AS part FROM staff_on_day;",
    // one identity, two parts
    "SELECT DISTINCT organ, person AS part FROM staff_on_day WHERE organ IN (SELECT organ FROM staff_on_day GROUP BY organ HAVING count(*) > 1);",
    // no organ
    "SELECT '' AS part, 1 AS actual;", "SELECT 987654 AS organ, '' AS part;",
    "SELECT NULL AS organ, '' AS part;", "",
  ]

  @Test(arguments: bad)
  func aRuleThatIsNoReadingFailsAlone(statement: String) throws {
    let (office, folder) = try office(Self.rule(statement))
    let rows: Int? = try office.value("SELECT count(*) FROM staff_row")
    let result = try office.check(folder: folder)
    let outcome = try office.outcome("own.small_organ", result)
    #expect(outcome.kind == .failed && outcome.findings == 0 && !outcome.reason.isEmpty)
    #expect(result.isIncomplete(named: [], isStrict: false))
    #expect(try office.findings("own.small_organ", result).isEmpty)
    let after: Int? = try office.value("SELECT count(*) FROM staff_row")
    #expect(after == rows && after == 3)
    // The others ran.
    #expect(try office.outcome("person.double_place", result).kind == .checked)
  }

  /// Whatever column a rule puts what it knows of a person in, no number comes out.
  @Test(arguments: ["note", "documents", "person_name", "days", "part"])
  func keysOfPersonsLeadNowhere(column: String) throws {
    let text = "person || ' ' || printf('%017d', person >> 4) || (person & 15)"
    let part = column == "part" ? "" : "'' AS part, "
    let (office, folder) = try office(
      Self.rule("SELECT organ, \(part)\(text) AS \(column) FROM staff_on_day GROUP BY organ;"))
    let result = try office.check(folder: folder)
    for finding in try office.findings("own.small_organ", result) {
      let shown = [
        finding.note, finding.documents, finding.personName ?? "", finding.days, finding.part,
      ].joined()
      for person in 1...3 {
        let number = Staff.number(person)
        #expect(!shown.contains(number.dropLast()), "\(column)")
        #expect(!shown.contains("\(PersonNumber(number)?.packed ?? 0)"), "\(column)")
      }
    }
    #expect(try office.outcome("own.small_organ", result).findings == 2)
  }

  /// A rule may name a person it joined, by the key it was given, and the proof names the same one.
  @Test func aPersonIsNamedByItsKey() throws {
    let rule = Self.rule(
      """
      SELECT a.organ, '' AS part, a.person, a.person_name FROM staff_on_day a
      JOIN counted_staff b ON b.person = a.person AND b.staff = a.staff WHERE a.person_name = '甲3';
      """, identity: "organ person",
      evidence:
        "SELECT source_file, sheet, row, person, person_name, 1, '', NULL, NULL, NULL, NULL FROM staff_on_day WHERE organ = :organ AND person = :person"
    )
    let (office, folder) = try office(rule)
    for _ in 0..<2 {
      let result = try office.check(folder: folder)
      let found = try office.findings("own.small_organ", result)
      #expect(found.map { $0.person?.text } == [Staff.number(3)])
      let rows = try office.ledger.explain("\(found[0].name)").rows
      #expect(rows.map { $0.person?.text } == [Staff.number(3)])
    }
    let findings: Int? = try office.value("SELECT count(*) FROM finding_row WHERE person <> 0")
    #expect(findings == 1)
  }

  /// Whoever cannot read a whole number cannot put it together from its pieces either.
  @Test func numbersInTextsAreMaskedAtTheSource() throws {
    let office = try Office()
    let number = Staff.number(7)
    try office.roster([Staff(1, "A1").with(\.name, "甲\(number)")])
    let path = try office.folder.write(
      "own.sql",
      Self.rule(
        """
        SELECT organ, substr(person_name, 2, 9) AS part, substr(person_name, 11) AS note,
          CAST(substr(person_name, 6, 6) AS INTEGER) AS actual, hex(person_name) AS documents
        FROM staff_on_day;
        """))
    let result = try office.check(folder: String(path.dropLast("/own.sql".count)))
    let finding = try #require(try office.findings("own.small_organ", result).first)
    #expect(finding.part == "3399*****" && finding.note == "*****" + number.suffix(4))
    #expect(finding.actual == 0)
    #expect(finding.documents.hasPrefix("E794B233333939" + "2A2A"))
  }

  /// A ledger of before may hold numbers of any size: they are left out, and nothing traps.
  @Test func numbersOutOfRangeInTheLedgerAreLeftOut() throws {
    let (office, folder) = try office(Self.rule(Self.small))
    let result = try office.check(folder: folder)
    let queue = try office.ledger.connection()
    try queue.inDatabase {
      try $0.execute(
        sql: "UPDATE run_finding SET expected = ?, actual = ?", arguments: [Int64.min, Int64.max])
    }
    try queue.close()
    let finding = try #require(try office.findings("own.small_organ", result).first)
    #expect(finding.isDamaged && finding.excess == nil && finding.actual == nil)
  }

  @Test(arguments: [
    (
      SandboxExcess.temporarySpace,
      "SELECT count(*) FROM (SELECT DISTINCT printf('%0500d', x) FROM n)"
    ),
    (.time, "SELECT count(*) FROM n"),
  ])
  func whatAStatementTakesIsLimited(excess: SandboxExcess, statement: String) throws {
    let office = try Office()
    try office.ledger.reading { database in
      var limits = SandboxLimits.strangers(seconds: 0.2)
      // Only the limit that is asked about: the space is the whole process's, and other tests take some.
      if excess != .time { limits.seconds = nil }
      limits.temporaryBytes = excess == .temporarySpace ? 20_000_000 : nil
      let sandbox = try Sandbox(database, limits: limits)
      defer { sandbox.lift() }
      let rows = try sandbox.statement(
        "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) " + statement)
      #expect(throws: (any Error).self) { while try rows.next() {} }
      #expect(sandbox.excess == excess)
    }
  }

  @Test func anEndlessStatementIsStopped() throws {
    let office = try Office()
    try office.ledger.reading { database in
      let sandbox = try Sandbox(database, limits: .strangers(seconds: 0.05))
      defer { sandbox.lift() }
      let rows = try sandbox.statement(
        "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n")
      #expect(throws: (any Error).self) { while try rows.next() {} }
    }
  }
}
