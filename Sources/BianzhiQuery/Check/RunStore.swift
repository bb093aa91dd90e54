import BianzhiCore
import Foundation
import GRDB

/// Writes a finished check into the ledger: the run, its rules, what was not judged, and the findings.
struct RunStore {
  private let source: Database
  private let check: Check
  private let lists: RunLists
  private let asked: [AskedWord]
  private let older: [OlderRoster]
  private let uncarried: [UncarriedFinding]
  /// Who makes the findings that somebody has acted on, by their numbers.
  private let people: [Int64: String]

  /// Takes all that is stored out of the ledger: while the run is written nothing may read it.
  ///
  /// - Parameters:
  ///   - source: the connection whose temporary tables hold what the rules said.
  ///   - rules: those that were run.
  init(_ source: Database, check: Check, rules: [Rule]) throws {
    (self.source, self.check) = (source, check)
    lists = try RunLists(check.preparation)
    asked = try check.preparation.askedWords()
    older = try check.preparation.olderRosters()
    try Self.orderFindings(source)
    uncarried = try check.preparation.uncarriedFindings(rules)
    people = try check.followed.people(source)
  }

  func store(_ outcomes: [RuleOutcome], in database: Database) throws -> CheckResult {
    let month = check.preparation.payMonth
    let days = dataDays
    let seal = try RunSeal(database)
    let run = try storeRun(database, month)
    for outcome in outcomes { try store(outcome, run, database) }
    try storeFindings(run, outcomes, database)
    try seal.record(
      run, asOf: check.preparation.setting.asOf,
      findings: outcomes.reduce(0) { $0 + $1.findings })
    StoredWork.shared.announce(Wording(zh: "第 \(run) 次检查", en: "run \(run)"))
    let first = days.min().flatMap { CalendarDay(yyyymmdd: $0) }
    let last = days.max().flatMap { CalendarDay(yyyymmdd: $0) }
    return CheckResult(
      run: Int(run), asOf: check.preparation.setting.asOf, outcomes: outcomes,
      days: first.flatMap { first in last.map { (first, $0) } },
      hasRosters: !check.preparation.rosters.isEmpty, payMonth: month,
      calibre: check.preparation.setting.calibre,
      parameters: check.preparation.setting.parameters, heldRows: check.heldRows,
      isFiltered: !check.options.rules.isEmpty, asked: asked, olderRosters: older,
      uncarried: uncarried)
  }

  /// The days of the rosters and lists of inner bodies that were judged.
  private var dataDays: [Int32] {
    check.preparation.rosters.map(\.day) + check.preparation.bodyLists.values.map(\.day)
  }

  private func storeRun(_ database: Database, _ month: Int32?) throws -> Int64 {
    let setting = check.preparation.setting
    let days = dataDays
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try database.execute(
      sql: """
        INSERT INTO run_row (as_of, first_day, last_day, pay_month, calibre, horizon, parameters,
          is_filtered, held_rows, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        setting.asOf.yyyymmdd, days.min(), days.max(), month, setting.calibre, setting.horizon,
        String(decoding: try encoder.encode(setting.parameters), as: UTF8.self),
        !check.options.rules.isEmpty, check.heldRows, EntryTime.now,
      ])
    return database.lastInsertedRowID
  }

  private func store(_ outcome: RuleOutcome, _ run: Int64, _ database: Database) throws {
    let rule = outcome.rule
    try database.execute(
      sql: "INSERT OR IGNORE INTO rule_text (text) VALUES (?)", arguments: [rule.text])
    let text = try Int64.fetchOne(
      database, sql: "SELECT id FROM rule_text WHERE text = ?", arguments: [rule.text])
    try database.execute(
      sql: "INSERT INTO run_rule VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        run, rule.id, text, rule.severity.rawValue, outcome.kind.rawValue, outcome.reason,
        outcome.checked, outcome.unchecked, outcome.findings,
      ])
    // A rule that judged nothing says of each organ why.
    guard outcome.kind == .checked || outcome.kind == .notRun else { return }
    let unjudged = try RawStatement(
      source, "SELECT organ, reason, people FROM unjudged WHERE scope = ?")
    unjudged.bind(rule.scope.name, at: 1)
    let insert = try RawStatement(database, "INSERT INTO run_unchecked VALUES (?, ?, ?, ?, ?)")
    while try unjudged.next() {
      insert.bind(run, at: 1)
      insert.bind(rule.id, at: 2)
      insert.bind(unjudged.integer(0), at: 3)
      insert.bind(unjudged.text(1), at: 4)
      insert.bind(unjudged.integer(2), at: 5)
      try insert.run()
    }
  }

  /// Puts all that is stored of the findings into a temporary table.
  ///
  /// While the run is written nothing may read the ledger: a run too large for the memory of its connection
  /// needs the file for itself, and would wait for its own reader for ever.
  private static func orderFindings(_ source: Database) throws {
    let later = Dictionary(grouping: Rule.builtIn.filter { $0.edition > 1 }, by: \.edition)
    let cases = later.sorted { $0.key < $1.key }.map { edition, rules in
      "WHEN f.rule IN (\(rules.map { "'\($0.id)'" }.joined(separator: ", "))) THEN \(edition)"
    }
    let edition = cases.isEmpty ? "1" : "CASE \(cases.joined(separator: " ")) ELSE 1 END"
    try source.execute(
      sql: """
        CREATE TEMP TABLE offender_in_order AS
        SELECT f.rule, coalesce(o.code, k.code, '') AS code, f.part, f.person, f.severity, f.organ,
          coalesce(o.name, k.code, '') AS name, f.person_name, f.expected, f.actual, f.documents,
          f.note, f.days, f.others, f.data
        FROM offender f LEFT JOIN organ_on_day o ON o.organ = f.organ
        LEFT JOIN organ_key k ON k.id = f.organ
        ORDER BY \(edition), 1, 2, 3, 4;
        CREATE INDEX temp.offender_in_order_key ON offender_in_order (rule, code, part);
        """)
  }

  private func storeFindings(
    _ run: Int64, _ outcomes: [RuleOutcome], _ database: Database
  ) throws {
    try lists.store(run: run, in: database)
    let basis = try BasisStore(database, lists)
    let rows = try RawStatement(source, "SELECT * FROM offender_in_order ORDER BY rowid")
    let numbers = try FindingNumbers(run, outcomes, database)
    let see = try RawStatement(
      database, "INSERT INTO run_finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let keep = try RawStatement(database, "INSERT INTO run_person VALUES (?, ?, ?)")
    while try rows.next() {
      let finding = try numbers.number(
        rule: rows.text(0), organ: rows.text(1), part: rows.text(2), person: rows.integer(3))
      see.bind(run, at: 1)
      see.bind(finding, at: 2)
      see.bind(rows.text(4), at: 3)
      see.bind(rows.integer(5), at: 4)
      see.bind(rows.text(6), at: 5)
      see.bind(rows.text(2), at: 6)
      see.bind(rows.integer(3) == 0 ? nil : rows.integer(3), at: 7)
      see.bind(rows.optionalText(7), at: 8)
      see.bind(rows.optionalInteger(8), at: 9)
      see.bind(rows.optionalInteger(9), at: 10)
      see.bind(rows.text(10), at: 11)
      see.bind(rows.text(11), at: 12)
      see.bind(rows.text(12), at: 13)
      try see.run()
      try basis.store(run, finding, rows.integer(5), others: rows.text(13), data: rows.text(14))
      if let rows = people[finding] {
        keep.bind(run, at: 1)
        keep.bind(finding, at: 2)
        keep.bind(rows, at: 3)
        try keep.run()
      }
    }
  }
}
