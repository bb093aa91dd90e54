package import BianzhiCore
import GRDB

/// What was imported and checked, what is held back, and what cannot be checked.
package struct LedgerStatus: Sendable {
  package struct Held: Sendable {
    package let file: String
    package let rows: Int
  }

  package let held: [Held]
  package let imports: Int
  package let run: RunInfo?
  package let runs: Int
  /// Rule, outcome, reason, organs not judged, people, by the newest run.
  package let unchecked: [(rule: String, reason: String, organs: Int, people: Int)]
  package let notRun: [(rule: String, outcome: String, reason: String)]
}

extension Ledger {
  /// Looks through the ledger.
  package func status() throws -> LedgerStatus {
    try reading { database in
      let run = try RunInfo.newest(database)
      return LedgerStatus(
        held: try held(database),
        imports: try Int.fetchOne(database, sql: "SELECT count(*) FROM import_run") ?? 0, run: run,
        runs: try Int.fetchOne(database, sql: "SELECT count(*) FROM run_row") ?? 0,
        unchecked: try uncheckedByRule(database, run), notRun: try notRun(database, run))
    }
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
  ) throws -> [(rule: String, reason: String, organs: Int, people: Int)] {
    guard let run else { return [] }
    return try unchecked(run: run.number, database)
  }

  /// Organs a run could not judge, by rule and reason.
  package func unchecked(
    run: Int
  ) throws -> [(rule: String, reason: String, organs: Int, people: Int)] {
    try reading { try unchecked(run: run, $0) }
  }

  private func unchecked(
    run: Int, _ database: Database
  ) throws -> [(rule: String, reason: String, organs: Int, people: Int)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT rule, reason, count(*) AS organs, sum(people) AS people FROM run_unchecked
        WHERE run = ? GROUP BY rule, reason ORDER BY rule, reason
        """, arguments: [run]
    ).map { ($0["rule"], $0["reason"], $0["organs"], $0["people"]) }
  }

  private func notRun(
    _ database: Database, _ run: RunInfo?
  ) throws -> [(rule: String, outcome: String, reason: String)] {
    guard let run else { return [] }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT rule, outcome, reason FROM run_rule WHERE run = ? AND outcome <> 'checked'
        ORDER BY rule
        """, arguments: [run.number]
    ).map { ($0["rule"], $0["outcome"], $0["reason"]) }
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
