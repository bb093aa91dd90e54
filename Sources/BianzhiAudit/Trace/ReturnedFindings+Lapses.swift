import BianzhiCore
import GRDB

extension ReturnedFindings {
  /// Findings that ended with their organ, of which the ledger says no more that it has ended.
  func revived() throws -> [FindingName] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, \(FindingOrgan.code) AS code, e.day FROM finding_life l
        JOIN event e ON e.id = l.revision AND e.kind = ?
        \(FindingOrgan.joined(to: "l.finding")) ORDER BY l.finding
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

  /// Findings that ended with their organ, of which a reform noted since says what it became, or of which a later list
  /// shows people: then it has to be asked where they went.
  func reopenReformed() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, (
            SELECT o.new_code FROM organ_reform o JOIN event t
              ON t.kind = \(EventKind.organReformed.sql)
                AND t.subject = o.old_code || '|' || o.new_code
            WHERE o.old_code = k.code AND t.id > e.id ORDER BY t.id LIMIT 1) AS heir, (
            SELECT x.brought FROM roster_list x
            JOIN event i ON i.kind = \(EventKind.importStored.sql) AND i.subject = 'I' || x.brought
            WHERE x.organ = k.id AND x.ended IS NULL AND i.id > e.id AND x.day > (
              SELECT coalesce(max(w.day), 0) FROM run_list w
              WHERE w.organ = k.id AND w.data = \(DataKind.roster.sql)
                AND w.run IN (SELECT run FROM run_finding WHERE 'F' || finding = l.finding))
              AND EXISTS (SELECT 1 FROM staff_row s
                WHERE s.id BETWEEN x.id << 24 AND (x.id << 24) + 16777215 AND s.ended IS NULL)
            ORDER BY x.brought LIMIT 1) AS list
        FROM finding_life l
        JOIN event e ON e.id = l.revision AND e.kind = ?
        \(FindingOrgan.joined(to: "l.finding"))
        JOIN organ_key k ON k.code = \(FindingOrgan.code) ORDER BY l.finding
        """, arguments: [LapseFinding.kind.code])
    for row in rows {
      let (heir, list): (String?, Int?) = (row["heir"], row["list"])
      guard heir != nil || list != nil else { continue }
      let (since, rebounds): (Int32, Int) = (row["since"], row["rebounds"])
      try append(
        row["finding"], on: since,
        FindingReturn(
          rebound: rebounds + 1, reformedInto: heir, listedBy: list, keepsDeadline: true))
    }
  }

  func reopenLapsed() throws {
    try reopenLost()
    try reopenReformed()
    try reopenFollowed()
    for name in try revived() {
      guard let life = try FindingLife.stored(name, in: database), let since = life.since else {
        continue
      }
      try append(
        "\(name)", on: since.yyyymmdd, FindingReturn(rebound: life.rebounds + 1, isRevived: true))
    }
  }
}
