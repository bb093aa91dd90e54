import BianzhiCore
import GRDB

extension ReturnedFindings {
  /// Findings that ended with their organ, of which the ledger says no more that it has ended.
  func revived() throws -> [FindingName] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, coalesce(f.organ_code, h.organ_code) AS code, e.day FROM finding_life l
        JOIN event e ON e.id = l.revision AND e.kind = ?
        LEFT JOIN finding_row f ON l.finding = 'F' || f.id
        LEFT JOIN hand_finding h ON l.finding = 'H' || h.id ORDER BY l.finding
        """, arguments: [LapseFinding.kind.code])
    return try rows.compactMap { row in
      guard let code = row["code"] as String?, let day = CalendarDay(yyyymmdd: row["day"]),
        try !OrganEnd.hasEnded(code, by: day, in: database)
      else { return nil }
      return FindingName(row["finding"] as String)
    }
  }

  /// Findings that are followed as a successor's which no check shows any more and nobody has said to be so.
  private func reopenLost() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, t.id,
          (SELECT max(s.run) FROM run_finding s WHERE s.finding = t.id) AS run
        FROM finding_life l JOIN finding_row t ON l.passed_to = 'F' || t.id
        WHERE l.status = '\(FindingStatus.transferred.rawValue)' AND NOT EXISTS (
          SELECT 1 FROM run_finding s WHERE s.finding = t.id
            AND s.run NOT IN (SELECT run FROM withdrawn_run))
        ORDER BY l.finding
        """)
    for row in rows {
      let status = try FindingLife.stored(.rule(row["id"]), in: database)?.status ?? .raised
      guard status == .raised else { continue }
      let (since, rebounds): (Int32, Int) = (row["since"], row["rebounds"])
      try append(
        row["finding"], on: since,
        FindingReturn(rebound: rebounds + 1, withdrawnRun: row["run"]))
    }
  }

  func reopenLapsed() throws {
    try reopenLost()
    for name in try revived() {
      guard let life = try FindingLife.stored(name, in: database), let since = life.since else {
        continue
      }
      try append(
        "\(name)", on: since.yyyymmdd, FindingReturn(rebound: life.rebounds + 1, isRevived: true))
    }
  }
}
