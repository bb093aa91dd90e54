public import BianzhiCore
import GRDB

/// A row behind a finding: a person counted or left out, a pay line, an approval.
public struct EvidenceRow: Sendable {
  /// The file as it was given to the import.
  public let file: String
  /// The sheet of a workbook; nil for CSV.
  public let sheet: String?
  /// The row number of that sheet.
  public let row: Int
  package let person: PersonNumber?
  /// The name as recorded; nil for rows that are no people.
  public let personName: String?
  /// Nil for rows that are no people.
  public let isCounted: Bool?
  /// Why a person does not count, or what the row is.
  public package(set) var reason: String
  /// Of an approval: its document.
  public let document: String?
  /// Of an approval: the total it states, in people.
  public let total: Int?
  /// Of an approval: the signed change it makes, in people.
  public let change: Int?
  /// Day in force, data day or month: 2010-06-30 or 2010-06.
  public let since: String?
  /// Tells people without a number apart, where the rule gives it.
  let birth: Int64?

  /// - Parameter keys: gives persons back that the rule knows by key; nil where it gives their numbers.
  init(_ row: RuleRow, _ keys: PersonKeys?) throws {
    file = try row.text("source_file")
    sheet = try row.optionalText("sheet")
    self.row = try row.number("row").map(Int.init) ?? 0
    person = try row.person(keys).map { PersonNumber(packed: $0) }
    personName = try row.optionalText("person_name")
    isCounted = try row.number("counted").map { $0 == 1 }
    reason = try row.text("reason")
    document = try row.optionalText("document")
    total = try row.number("total").map(Int.init)
    change = try row.number("change").map(Int.init)
    since = try row.optionalText("since")
    birth = try row.number("birth")
  }
}

/// Everything behind one finding, taken from the ledger alone.
public struct Explanation: Sendable {
  /// The finding as the run saw it.
  public let finding: Sighting
  /// The rule as the run used it.
  public let rule: Rule
  package let run: RunInfo
  /// The organ's data day that was judged.
  public let dataDay: CalendarDay?
  /// The day of the organ's list of inner bodies, where the rule looked at it.
  public let listDay: CalendarDay?
  /// All rows behind it, in the order of the rule.
  public let rows: [EvidenceRow]
  /// The organs and data that it rests on, such as `A1 roster 2010-06-30`.
  public let basis: [String]

  /// Rows of people who count.
  public var counted: [EvidenceRow] { rows.counted }
  /// Rows of people who do not count, with the reason.
  public var leftOut: [EvidenceRow] { rows.leftOut }
  /// Rows that are no people: approvals, pay lines.
  public var others: [EvidenceRow] { rows.others }
  /// Persons among the counted rows, each once; several names under one number are several people.
  public var persons: Int { rows.persons }
}

extension Ledger {
  /// Explains a finding with the rule, day, calibre and rows of the run that saw it.
  ///
  /// - Parameters:
  ///   - name: `F12` or `12`.
  ///   - run: nil for the newest run that saw it.
  /// - Throws: ``RuleError/noSuchFinding(_:)``, ``LedgerError``.
  public func explain(_ name: String, run: Int? = nil) throws -> Explanation {
    let digits = name.first == "F" || name.first == "f" ? name.dropFirst() : name[...]
    guard let number = Int64(digits) else { throw RuleError.noSuchFinding(name) }
    return try reading { database in
      let find = try RawStatement(
        database,
        """
        SELECT \(Sighting.columns) WHERE f.finding = ?1 AND f.run = coalesce(
          ?2, (SELECT max(run) FROM run_finding WHERE finding = ?1
            AND run NOT IN (SELECT run FROM withdrawn_run)))
        """)
      find.bind(number, at: 1)
      find.bind(run.map(Int64.init), at: 2)
      guard try find.next() else { throw RuleError.noSuchFinding(name) }
      let finding = try Sighting(find)
      find.reset()
      let info = try RunInfo(database, finding.run)
      let text = try String.fetchOne(
        database,
        sql: """
          SELECT t.text FROM run_rule u JOIN rule_text t ON t.id = u.text
          WHERE u.run = ? AND u.rule = ?
          """, arguments: [finding.run, finding.rule])
      let rule = try Rule(text: text ?? "", file: finding.rule)
      return try Self.explain(finding, rule, info, database)
    }
  }

  private static func explain(
    _ finding: Sighting, _ rule: Rule, _ run: RunInfo, _ database: Database
  ) throws -> Explanation {
    let setting = try run.setting(database)
    let preparation = try Preparation(
      database, setting,
      focus: .finding(
        organ: finding.organ, person: finding.person?.packed, payMonth: run.payMonth))
    try preparation.fill(rule.factNames)
    let day = preparation.rosterOf[finding.organ]?.day
    let listDay = preparation.bodyLists[finding.organ]?.day
    let evidence = try evidence(of: finding, rule, database)
    return Explanation(
      finding: finding, rule: rule, run: run, dataDay: day.flatMap { CalendarDay(yyyymmdd: $0) },
      listDay: listDay.flatMap { CalendarDay(yyyymmdd: $0) }, rows: evidence,
      basis: try FindingBasis(
        finding, in: run, PreparedStatements(database)
      ).described())
  }

  /// Runs the rule's second statement; one that is not built in sees a guarded ledger.
  private static func evidence(
    of finding: Sighting, _ rule: Rule, _ database: Database
  ) throws -> [EvidenceRow] {
    let isOwn = rule.isBuiltIn
    let guarded = isOwn ? nil : try GuardedLedger(database, for: .rules)
    let sandbox = try Sandbox(database, limits: isOwn ? .own : .strangers(seconds: 60))
    defer { sandbox.lift() }
    do {
      try guarded?.admit(rule.evidence)
      return try rows(
        of: try sandbox.statement(rule.evidence), finding, rule, guarded?.keys)
    } catch let error as DatabaseError where !isOwn {
      let message = error.message ?? "\(error.resultCode)"
      let why = sandbox.excess?.wording ?? Wording(zh: message, en: message)
      throw RuleError.evidenceFailed(rule: rule.id, why.masked)
    } catch let fault as RuleFault {
      throw RuleError.evidenceFailed(
        rule: rule.id, Wording(zh: fault.message, en: fault.message).masked)
    }
  }

  private static func rows(
    of statement: RawStatement, _ finding: Sighting, _ rule: Rule, _ keys: PersonKeys?
  ) throws -> [EvidenceRow] {
    statement.bindNamed(":organ", finding.organ)
    statement.bindNamed(":part", finding.part)
    statement.bindNamed(
      ":person", finding.person.map { keys?.key(of: $0.packed) ?? $0.packed })
    var evidence: [EvidenceRow] = []
    var rows = RuleRow(statement, of: rule, isEvidence: true)
    while try rows.next() { evidence.append(try EvidenceRow(rows, keys)) }
    return evidence
  }
}
