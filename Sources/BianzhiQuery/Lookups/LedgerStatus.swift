package import BianzhiCore
import GRDB

/// What a ledger holds, of which days, from which files, and what cannot be checked.
package struct LedgerStatus: Sendable {
  package struct Holding: Sendable {
    package let kind: String
    package let rows: Int
    package let organs: Int
    package let first: String
    package let last: String
    package let files: Int
  }

  package struct Held: Sendable {
    package let file: String
    package let rows: Int
  }

  package let holdings: [Holding]
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
        holdings: try holdings(database), held: try held(database),
        imports: try Int.fetchOne(database, sql: "SELECT count(*) FROM import_run") ?? 0, run: run,
        runs: try Int.fetchOne(database, sql: "SELECT count(*) FROM run_row") ?? 0,
        unchecked: try uncheckedByRule(database, run), notRun: try notRun(database, run))
    }
  }

  private func holdings(_ database: Database) throws -> [LedgerStatus.Holding] {
    let since = { (table: String, order: String) in
      """
      (SELECT since FROM \(table) WHERE ended IS NULL
       ORDER BY CASE WHEN since > 999999 THEN since ELSE since * 100 + 31 END \(order) LIMIT 1)
      """
    }
    let sources = [
      ("organs", "organ_row", "count(DISTINCT organ)", "''", "''"),
      (
        "quotas", "quota_row", "count(DISTINCT organ)", since("quota_row", "ASC"),
        since("quota_row", "DESC")
      ),
      (
        "posts", "post_row", "count(DISTINCT organ)", since("post_row", "ASC"),
        since("post_row", "DESC")
      ),
      ("subjects", "subject_row", "count(DISTINCT organ)", "''", "''"),
    ]
    var holdings: [LedgerStatus.Holding] = []
    for (kind, table, organs, first, last) in sources {
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT count(*) AS n, \(organs) AS o, \(first) AS a, \(last) AS z FROM \(table)
          WHERE ended IS NULL
          """)
      holdings.append(try holding(kind, row, database))
    }
    for (kind, list, rows, organ, day) in [
      ("roster", "roster_list", "staff_row", "organ", "day"),
      ("payroll", "pay_list", "pay_row", "payer", "month"),
    ] {
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT (SELECT count(*) FROM \(rows) WHERE ended IS NULL) AS n,
            count(DISTINCT \(organ)) AS o, min(\(day)) AS a, max(\(day)) AS z
          FROM \(list) WHERE ended IS NULL
          """)
      holdings.append(try holding(kind, row, database))
    }
    return holdings.filter { $0.rows > 0 || $0.files > 0 }
  }

  private func holding(
    _ kind: String, _ row: Row?, _ database: Database
  ) throws -> LedgerStatus.Holding {
    let day = { (column: String) -> String in
      guard let value = row?[column] as Int64? else { return "" }
      return RecordedDate(stored: value)?.description ?? ""
    }
    let files = try Int.fetchOne(
      database, sql: "SELECT count(DISTINCT path) FROM source_file WHERE kind = ?",
      arguments: [kind])
    let hasDays = kind != "organs" && kind != "subjects"
    return LedgerStatus.Holding(
      kind: kind, rows: row?["n"] ?? 0, organs: row?["o"] ?? 0, first: hasDays ? day("a") : "",
      last: hasDays ? day("z") : "", files: files ?? 0)
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
