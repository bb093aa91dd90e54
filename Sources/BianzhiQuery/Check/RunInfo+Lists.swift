package import BianzhiCore
package import GRDB

extension RunInfo {
  /// How many findings all runs saw, and the first run of which a rule is said to have found another number of them.
  package static func counts(
    in database: Database
  ) throws -> (findings: Int, miscounted: Int?) {
    let findings = try Int.fetchOne(database, sql: "SELECT count(*) FROM run_finding") ?? 0
    let miscounted = try Int.fetchOne(
      database,
      sql: """
        SELECT u.run FROM run_rule u WHERE u.findings <> (SELECT count(*) FROM run_finding f
          JOIN finding_row n ON n.id = f.finding WHERE f.run = u.run AND n.rule = u.rule)
        ORDER BY u.run LIMIT 1
        """)
    return (findings, miscounted)
  }

  /// The newest run of all rules on each day up to that of this one, of those that stand and were made by then: the last
  /// so many days, in their order.
  package func series(ofDays most: Int, in database: Database) throws -> [RunInfo] {
    try Int.fetchAll(
      database,
      sql: """
        SELECT id FROM (
          SELECT max(r.id) AS id, r.as_of FROM run_row r
          WHERE r.is_filtered = 0 AND r.id <= ?1
            AND r.as_of <= (SELECT as_of FROM run_row WHERE id = ?1)
            AND r.id NOT IN (SELECT run FROM withdrawn_run)
          GROUP BY r.as_of ORDER BY r.as_of DESC LIMIT ?2
        ) ORDER BY as_of
        """, arguments: [number, most]
    ).map { try RunInfo(database, $0) }
  }

  /// How many findings of a severity the run saw.
  package func count(of severity: Severity, in database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT count(*) FROM run_finding WHERE run = ? AND severity = ?",
      arguments: [number, severity.rawValue]) ?? 0
  }

  /// The numbers of the runs that were made before the newest import or undoing.
  package static func beforeNewestImport(in database: Database) throws -> Set<Int> {
    try Int.fetchSet(
      database, sql: "SELECT id FROM run_row WHERE horizon < (\(StoredImports.newest))")
  }

  /// The numbers of the findings that the run saw, in order.
  package func findings(in database: Database) throws -> [Int] {
    try Int.fetchAll(
      database, sql: "SELECT finding FROM run_finding WHERE run = ? ORDER BY finding",
      arguments: [number])
  }

  /// The day of the roster by which the run judged each organ, by the organ's code.
  package func rosterDays(in database: Database) throws -> [String: CalendarDay] {
    let rows = try Row.fetchAll(
      database, sql: "\(Self.rosters) WHERE l.run = ? AND l.data = \(DataKind.roster.sql)",
      arguments: [number])
    return rows.reduce(into: [String: CalendarDay]()) { days, row in
      let code: String = row["code"]
      days[code] = CalendarDay(yyyymmdd: row["day"])
    }
  }

  /// The day of the roster by which the run judged one organ; nil for none.
  package func rosterDay(of code: String, in database: Database) throws -> CalendarDay? {
    let row = try Row.fetchOne(
      database,
      sql: "\(Self.rosters) WHERE l.run = ? AND l.data = \(DataKind.roster.sql) AND k.code = ?",
      arguments: [number, code])
    return row.flatMap { CalendarDay(yyyymmdd: $0["day"]) }
  }

  private static let rosters = """
    SELECT k.code, l.day FROM run_list l JOIN organ_key k ON k.id = l.organ
    """

  /// Codes of the organs with a roster that the run could judge by: in force when it was made, and not too old.
  package func organsWithRoster(in database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT k.code FROM roster_list r JOIN organ_key k ON k.id = r.organ
        WHERE r.day BETWEEN ? AND ? AND r.brought <= ? AND (r.ended IS NULL OR r.ended > ?)
        ORDER BY 1
        """,
      arguments: [
        asOf.adding(days: -parameters.oldestRosterDays).yyyymmdd, asOf.yyyymmdd, horizon, horizon,
      ])
  }
}
