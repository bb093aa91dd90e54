public import BianzhiCore
public import BianzhiQuery
package import GRDB

/// What a run leaves among the events: that it was made, and findings that came back.
package struct RunTrace {
  private let database: Database
  private let log: EventLog

  package init(_ database: Database) {
    self.database = database
    log = EventLog(database, projections: Projections.all)
  }

  /// Payload of `run.recorded`, subject R5.
  package struct Recorded: Codable, Sendable {
    package let findings: Int
    /// Of the numbers and severities of its findings, without persons.
    package let digest: String
  }

  /// Payload of `finding.returned`.
  package struct Returned: Codable, Sendable {
    package let run: Int
    package let actual: Int?
    package let rebound: Int
  }

  /// Writes down the runs and returns that have no event yet; doing it twice changes nothing.
  package func catchUp() throws {
    let runs = try Row.fetchAll(
      database,
      sql: """
        SELECT id, as_of FROM run_row
        WHERE NOT EXISTS (SELECT 1 FROM event WHERE subject = 'R' || run_row.id)
        ORDER BY id
        """)
    for row in runs {
      let run: Int = row["id"]
      guard let day = CalendarDay(yyyymmdd: row["as_of"]) else { continue }
      try log.append(
        kind: "run.recorded", subject: "R\(run)", day: day, by: "",
        payload: try Self.record(of: run, in: database))
    }
    try reopenReturned()
  }

  /// A closed finding that a run later than its proof, by day and data, sees again; or one made since an
  /// import behind the proof was undone.
  private func reopenReturned() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, f.run, f.actual, r.as_of,
          min(r.as_of * 100000000 + coalesce(r.last_day, 0))
        FROM finding_life l
        JOIN run_row p ON p.id = l.proof_run
        JOIN run_finding f ON f.finding = CAST(substr(l.finding, 2) AS INTEGER)
        JOIN run_row r ON r.id = f.run
        WHERE l.status IN ('accepted', 'void') AND l.finding LIKE 'F%'
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
        kind: "finding.returned", subject: row["finding"], day: day, by: "",
        payload: Returned(run: row["run"], actual: row["actual"], rebound: rebounds + 1))
    }
  }

  /// What the event of a run must say.
  package static func record(of run: Int, in database: Database) throws -> Recorded {
    let rows = try RawStatement(
      database,
      """
      SELECT f.finding, n.rule, n.part, f.part, f.severity, f.expected, f.actual, f.days
      FROM run_finding f JOIN finding_row n ON n.id = f.finding
      WHERE f.run = ? ORDER BY f.finding
      """)
    rows.bind(Int64(run), at: 1)
    var (digest, count) = (ContentHash(), 0)
    digest.add(try header(of: run, in: database))
    while try rows.next() {
      let numbers = [5, 6].map { rows.optionalInteger($0).map { "\($0)" } ?? "" }
      let texts = ["\(rows.integer(0))"] + [1, 2, 3, 4, 7].map { rows.text($0) }
      digest.add((texts + numbers).joined(separator: "\u{1F}") + "\n")
      count += 1
    }
    return Recorded(findings: count, digest: digest.text)
  }

  /// Day, data days, calibre and parameters of a run, and what became of each rule.
  private static func header(of run: Int, in database: Database) throws -> String {
    let texts = try String.fetchAll(
      database,
      sql: """
        SELECT as_of || '|' || coalesce(first_day, '') || '|' || coalesce(last_day, '') || '|'
          || calibre || '|' || horizon || '|' || parameters || '|' || is_filtered
        FROM run_row WHERE id = ?1
        UNION ALL
        SELECT * FROM (SELECT rule || '|' || severity || '|' || outcome || '|' || checked || '|'
          || unchecked || '|' || findings FROM run_rule WHERE run = ?1 ORDER BY rule)
        """, arguments: [run])
    return texts.joined(separator: "\n") + "\n"
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
      try RunTrace(database).catchUp()
      return result
    }
  }

  /// The day that lists speak for when none is given: the newest act or judged day, never today.
  package func standingDay(_ given: CalendarDay?) throws -> CalendarDay {
    if let given { return given }
    let newest = try reading { database in
      try Int32.fetchOne(
        database,
        sql: """
          SELECT max(day) FROM (SELECT max(day) AS day FROM event
            UNION ALL SELECT max(as_of) FROM run_row)
          """)
    }
    guard let day = newest.flatMap({ CalendarDay(yyyymmdd: $0) }) else { throw AuditError.noDay }
    return day
  }
}
