package import BianzhiCore
import GRDB

/// What was imported and checked, what is held back, and what cannot be checked.
package struct LedgerStatus: Sendable {
  package struct Held: Sendable {
    package let file: String
    package let rows: Int
  }

  /// A rule that the newest run did not check, and why.
  package struct NotRun: Sendable {
    package let rule: String
    package let outcome: RuleOutcome.Kind
    package let reason: String
  }

  package let held: [Held]
  /// Imports that stand, and those that were taken back.
  package let imports: Int
  package let undone: Int
  package let run: RunInfo?
  package let runs: Int
  /// What the newest run did not judge, by rule and reason.
  package let unchecked: [UncheckedOrgans]
  package let notRun: [NotRun]
}

extension Ledger {
  /// Looks through the ledger.
  package func status() throws -> LedgerStatus {
    try reading { database in
      let run = try RunInfo.newest(database)
      return LedgerStatus(
        held: try held(database),
        imports: try count("import", isUndone: false, database),
        undone: try count("import", isUndone: true, database), run: run,
        runs: try Int.fetchOne(database, sql: "SELECT count(*) FROM run_row") ?? 0,
        unchecked: try uncheckedByRule(database, run), notRun: try notRun(database, run))
    }
  }

  /// How many imports stand, or were taken back; what an undo or a new reading leaves is no import.
  private func count(
    _ command: String, isUndone: Bool, _ database: Database
  ) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM import_run WHERE command = ? AND (id IN (
          \(StoredImports.undone))) = ?
        """, arguments: [command, isUndone]) ?? 0
  }

  private func held(_ database: Database) throws -> [LedgerStatus.Held] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT f.path AS path, count(*) AS n FROM held_row h JOIN source_file f ON f.id = h.file
        WHERE h.released IS NULL GROUP BY f.path ORDER BY f.path
        """
    ).map { LedgerStatus.Held(file: $0["path"], rows: $0["n"]) }
  }

  private func uncheckedByRule(
    _ database: Database, _ run: RunInfo?
  ) throws -> [UncheckedOrgans] {
    guard let run else { return [] }
    return try unchecked(run: run.number, database)
  }

  /// Organs a run could not judge, by rule and reason.
  package func unchecked(run: Int) throws -> [UncheckedOrgans] {
    try reading { try unchecked(run: run, $0) }
  }

  private func unchecked(run: Int, _ database: Database) throws -> [UncheckedOrgans] {
    let rows = try RawStatement(
      database,
      """
      SELECT u.rule, u.reason, k.code, coalesce((SELECT o.name FROM organ_row o
          WHERE o.organ = u.organ AND o.ended IS NULL AND o.category IS NOT '内设机构'), k.code),
        u.people
      FROM run_unchecked u JOIN organ_key k ON k.id = u.organ
      WHERE u.run = ? ORDER BY u.rule, u.reason, k.code
      """)
    rows.bind(Int64(run), at: 1)
    var groups: [UncheckedOrgans] = []
    while try rows.next() {
      let rule = rows.text(0)
      let reason = try UnjudgedReason(
        stored: rows.text(1), at: StoredPlace("run_unchecked", "reason", row: "\(run) \(rule)"))
      if groups.last?.rule != rule || groups.last?.reason != reason {
        groups.append(UncheckedOrgans(rule: rule, reason: reason))
      }
      groups[groups.count - 1].units.append(
        .init(code: rows.text(2), name: rows.text(3), people: Int(rows.integer(4))))
    }
    return groups
  }

  /// The rules that a run did not check.
  package func notRun(run: Int) throws -> [LedgerStatus.NotRun] {
    try reading { try notRun($0, try RunInfo($0, run)) }
  }

  /// Whether a run judged anybody by a roster; where it did not, nobody was compared with what is approved.
  package func hasRosters(run: Int) throws -> Bool {
    try reading { database in
      try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM run_list WHERE run = ? AND data = \(DataKind.roster.sql))
          """, arguments: [run]) ?? false
    }
  }

  private func notRun(_ database: Database, _ run: RunInfo?) throws -> [LedgerStatus.NotRun] {
    guard let run else { return [] }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT rule, outcome, reason FROM run_rule WHERE run = ? AND outcome <> 'checked'
        ORDER BY rule
        """, arguments: [run.number]
    ).map { row in
      LedgerStatus.NotRun(
        rule: row["rule"],
        outcome: try RuleOutcome.Kind(
          stored: row["outcome"],
          at: StoredPlace("run_rule", "outcome", row: "\(run.number) \(row["rule"] as String)")),
        reason: row["reason"])
    }
  }

  /// The rules a run used, by id.
  package func rules(ofRun run: Int?) throws -> [String: Rule] {
    try reading { database in
      let info = try RunInfo(database, run)
      let texts = try String.fetchAll(
        database,
        sql: "SELECT t.text FROM run_rule u JOIN rule_text t ON t.id = u.text WHERE u.run = ?",
        arguments: [info.number])
      let rules = try texts.map { try Rule(text: $0, file: "") }
      return Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0) })
    }
  }

  /// The run a command means: a number, or nil for the newest.
  package func runInfo(_ run: Int?) throws -> RunInfo {
    try reading { try RunInfo($0, run) }
  }
}
