import BianzhiCore
import BianzhiQuery
import GRDB

/// Opens again what was closed and did not stay so. Doing it twice changes nothing.
struct ReturnedFindings {
  let database: Database
  private let log: EventLog

  init(_ database: Database) {
    self.database = database
    log = EventLog(database, projections: Projections.all)
  }

  /// - Parameter day: the day of an act; ends that lie before it have passed.
  func reopen(on day: CalendarDay? = nil) throws {
    try reopenSeen()
    try reopenPeople()
    try reopenEvents()
    try reopenEnded(on: day)
    try reopenLapsed()
    try reopenBeside()
    try reopenUnproved()
    try reopenUndecided()
    try reopenCorrected()
    try reopenRewritten()
  }

  /// The states from which data bring a finding back, for SQL.
  static let returning = FindingStatus.allCases.filter(\.canReturn)
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// Closed findings with the run that proved them or that their end covers (p), and each later run (r) that
  /// sees them again (f). An end of before coverage was kept covers the newest run not after its day.
  private static let seenAgain = """
    FROM finding_life l
    JOIN finding_row n ON n.id = CAST(substr(l.finding, 2) AS INTEGER)
    JOIN run_row p ON p.id = coalesce(l.proof_run, l.covered_run, (
      SELECT s.run FROM run_finding s JOIN run_row t ON t.id = s.run
      WHERE s.finding = n.id AND t.as_of <= l.since
      ORDER BY t.as_of DESC, coalesce(t.last_day, 0) DESC, t.id DESC LIMIT 1))
    LEFT JOIN run_finding c ON c.run = p.id AND c.finding = n.id
    JOIN run_finding f ON f.finding = n.id
    JOIN run_row r ON r.id = f.run
    WHERE l.status IN (\(returning)) AND l.finding LIKE 'F%'
      AND r.id NOT IN (SELECT run FROM withdrawn_run)
    """

  static let isLater = """
    (r.as_of, coalesce(r.last_day, 0), r.id) > (p.as_of, coalesce(p.last_day, 0), p.id)
    """

  /// The run behind a closing was made before an import was undone; the later one saw the ledger without it.
  private static let isSeenSinceUndo = """
    r.id > p.id AND r.as_of >= p.as_of AND EXISTS (SELECT 1 FROM import_run u
      WHERE u.command = 'undo' AND u.undoes <= p.horizon
        AND u.id > p.horizon AND u.id <= r.horizon)
    """

  /// More than an end covers: a larger number, other organs, newer lists where a void names no last day (it says that the
  /// lists of then were wrong), or the same again after a run had judged it gone on newer lists.
  private static let isBeyondEnd = """
    coalesce(f.actual - f.expected, f.actual)
        > coalesce(l.covered_excess, c.actual - c.expected, c.actual)
      OR EXISTS (SELECT 1 FROM finding_data d WHERE d.run = f.run AND d.finding = n.id
        AND d.organ NOT IN (
          SELECT organ FROM finding_data b WHERE b.run = p.id AND b.finding = n.id))
      OR (l.status = 'void' AND l.covered_until IS NULL
        AND EXISTS (SELECT 1 FROM finding_data d JOIN finding_data b ON b.run = p.id
          AND b.finding = n.id AND b.organ = d.organ AND b.data = d.data
          WHERE d.run = f.run AND d.finding = n.id AND d.day > b.day))
      OR EXISTS (
        SELECT 1 FROM run_row q JOIN run_rule u ON u.run = q.id AND u.rule = n.rule
        WHERE u.outcome = 'checked' AND q.id NOT IN (SELECT run FROM withdrawn_run)
          AND (q.as_of, coalesce(q.last_day, 0), q.id)
            > (p.as_of, coalesce(p.last_day, 0), p.id)
          AND (q.as_of, coalesce(q.last_day, 0), q.id)
            < (r.as_of, coalesce(r.last_day, 0), r.id)
          AND NOT EXISTS (SELECT 1 FROM run_finding x WHERE x.run = q.id AND x.finding = n.id)
          AND NOT EXISTS (SELECT 1 FROM run_unchecked y
            WHERE y.run = q.id AND y.rule = n.rule AND y.organ = f.organ)
          AND NOT EXISTS (
            SELECT 1 FROM finding_data d LEFT JOIN run_list w
              ON w.run = q.id AND w.organ = d.organ AND w.data = d.data
            WHERE d.run = p.id AND d.finding = n.id AND d.day IS NOT NULL
              AND (w.day IS NULL OR w.day <= d.day)))
    """

  private func reopenSeen() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, f.run, f.actual, r.as_of,
          min(r.as_of * 100000000 + coalesce(r.last_day, 0))
        \(Self.seenAgain)
          AND CASE WHEN l.proof_run IS NOT NULL THEN (\(Self.isLater)) OR (\(Self.isSeenSinceUndo))
            ELSE (\(Self.isLater)) AND (\(Self.isBeyondEnd)) END
        GROUP BY l.finding ORDER BY n.id
        """)
    for row in rows {
      let (asOf, since, rebounds): (Int32, Int32, Int) = (
        row["as_of"], row["since"], row["rebounds"]
      )
      try append(
        row["finding"], on: max(asOf, since),
        FindingReturn(run: row["run"], actual: row["actual"], rebound: rebounds + 1))
    }
  }

  /// Ends whose last day lies before the newest judged day, the newest data or an act, unless the data show the
  /// finding gone.
  private func reopenEnded(on day: CalendarDay?) throws {
    let judged = try Int32.fetchOne(database, sql: RunInfo.newestDay)
    let known = try DayLimit.newestDataDay(in: database)
    let newest = [judged, known?.yyyymmdd, day?.yyyymmdd].compactMap(\.self).max() ?? 0
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT finding, since, rebounds, covered_until FROM finding_life
        WHERE status IN (\(Self.returning)) AND proof_run IS NULL AND covered_until < ?
        ORDER BY finding
        """, arguments: [newest])
    guard !rows.isEmpty else { return }
    let proofs = try FindingProofs(database)
    for row in rows {
      if case .rule(let number)? = FindingName(row["finding"] as String) {
        let state = try proofs.proof(of: number)?.state
        if state == .cleared || state == .corrected { continue }
      }
      let (since, rebounds): (Int32, Int) = (row["since"], row["rebounds"])
      guard let end = CalendarDay(yyyymmdd: row["covered_until"]) else { continue }
      let after = end.adding(days: 1).yyyymmdd
      try append(
        row["finding"], on: max(judged.map { max($0, after) } ?? after, since),
        FindingReturn(rebound: rebounds + 1, endedOn: end))
    }
  }

  /// Closings whose proof is a run that was taken back.
  private func reopenUnproved() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT finding, since, rebounds, proof_run FROM finding_life
        WHERE status IN (\(Self.returning)) AND proof_run IN (SELECT run FROM withdrawn_run)
        ORDER BY finding
        """)
    for row in rows {
      let (since, rebounds): (Int32, Int) = (row["since"], row["rebounds"])
      try append(
        row["finding"], on: since,
        FindingReturn(
          rebound: rebounds + 1, withdrawnRun: row["proof_run"], keepsDeadline: true))
    }
  }

  /// Opens closings that rested on an import which was taken back.
  func reopen(_ closings: [FindingName], undone: Int) throws {
    for name in closings {
      guard let life = try FindingLife.stored(name, in: database), let since = life.since else {
        continue
      }
      try append(
        "\(name)", on: since.yyyymmdd,
        FindingReturn(rebound: life.rebounds + 1, undoneImport: undone, keepsDeadline: true))
    }
  }

  func append(_ finding: String, on day: Int32, _ act: FindingReturn) throws {
    guard let day = CalendarDay(yyyymmdd: day) else { return }
    try log.append(
      kind: FindingReturn.kind.code, subject: finding, day: day, by: "", payload: act)
  }
}
