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

  func reopenLapsed() throws {
    for name in try revived() {
      guard let life = try FindingLife.stored(name, in: database), let since = life.since else {
        continue
      }
      try append(
        "\(name)", on: since.yyyymmdd, FindingReturn(rebound: life.rebounds + 1, isRevived: true))
    }
  }
}
