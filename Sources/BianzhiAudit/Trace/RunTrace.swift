public import BianzhiCore
public import BianzhiQuery
package import GRDB

/// What a run leaves among the events beside that it was made: findings that came back.
package struct RunTrace {
  private let database: Database
  private let log: EventLog

  package init(_ database: Database) {
    self.database = database
    log = EventLog(database, projections: Projections.all)
  }

  /// The states from which data bring a finding back, for SQL.
  private static let returning = FindingStatus.allCases.filter(\.canReturn)
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// A closed finding that a run later than its proof, by day and data, sees again; or one made since an
  /// import behind the proof was undone. Doing it twice changes nothing.
  package func reopenReturned() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, f.run, f.actual, r.as_of,
          min(r.as_of * 100000000 + coalesce(r.last_day, 0))
        FROM finding_life l
        JOIN run_row p ON p.id = l.proof_run
        JOIN run_finding f ON f.finding = CAST(substr(l.finding, 2) AS INTEGER)
        JOIN run_row r ON r.id = f.run
        WHERE l.status IN (\(Self.returning)) AND l.finding LIKE 'F%'
          AND ((r.as_of, coalesce(r.last_day, 0), r.id) > (p.as_of, coalesce(p.last_day, 0), p.id)
            OR (r.id > p.id AND r.as_of >= p.as_of AND EXISTS (SELECT 1 FROM import_run u
              WHERE u.command = 'undo' AND u.undoes <= p.horizon
                AND u.id > p.horizon AND u.id <= r.horizon)))
        GROUP BY l.finding ORDER BY CAST(substr(l.finding, 2) AS INTEGER)
        """)
    for row in rows {
      let (asOf, since): (Int32, Int32) = (row["as_of"], row["since"])
      guard let day = CalendarDay(yyyymmdd: max(asOf, since)) else { continue }
      let rebounds: Int = row["rebounds"]
      try log.append(
        kind: FindingReturn.kind.code, subject: row["finding"], day: day, by: "",
        payload: FindingReturn(run: row["run"], actual: row["actual"], rebound: rebounds + 1))
    }
  }
}

extension Ledger {
  /// Runs the rules on one day, stores what they found as a new run, and writes the run and the findings
  /// that returned among the events.
  ///
  /// - Throws: a `RuleError` for an unknown rule or calibre or a ledger without data, a `LedgerError`.
  public func check(_ options: CheckOptions = CheckOptions()) throws -> CheckResult {
    let judgement = try judge(options)
    return try writing { database in
      let result = try judgement.store(in: database)
      try RunTrace(database).reopenReturned()
      return result
    }
  }

  /// The day that lists speak for when none is given: the newest act or judged day, never today.
  package func standingDay(_ given: CalendarDay?) throws -> CalendarDay {
    if let given { return given }
    let undated = EventLog.undated.map { "'\($0)'" }.joined(separator: ", ")
    let newest = try reading { database in
      try Int32.fetchOne(
        database,
        sql: """
          SELECT max(day) FROM (SELECT max(day) AS day FROM event WHERE kind NOT IN (\(undated))
            UNION ALL SELECT max(as_of) FROM run_row)
          """)
    }
    guard let day = newest.flatMap({ CalendarDay(yyyymmdd: $0) }) else { throw AuditError.noDay }
    return day
  }
}
