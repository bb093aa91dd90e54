import BianzhiCore
import BianzhiQuery
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
        SELECT finding, since, rebounds, passed_to FROM finding_life
        WHERE status = '\(FindingStatus.transferred.rawValue)' AND passed_to LIKE 'F%'
        ORDER BY finding
        """)
    for row in rows {
      guard case .rule(let number)? = FindingName(row["passed_to"] as String),
        try FindingRow(number, in: database) != nil,
        try FindingRow.firstDay(of: number, in: database) == nil
      else { continue }
      let status = try FindingLife.stored(.rule(number), in: database)?.status ?? .raised
      guard status == .raised else { continue }
      try reopen(row) {
        try FindingReturn(
          rebound: $0, withdrawnRun: FindingRow.lastRun(of: number, in: database))
      }
    }
  }

  /// Findings that ended with their organ, of which a reform noted since says what it became, or of which a later list
  /// shows people: then it has to be asked where they went.
  func reopenReformed() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, e.id AS event, \(FindingOrgan.code) AS code, (
            SELECT o.new_code FROM organ_reform o JOIN event t
              ON t.kind = \(EventKind.organReformed.sql)
                AND t.subject = o.old_code || '|' || o.new_code
            WHERE o.old_code = \(FindingOrgan.code) AND t.id > e.id ORDER BY t.id LIMIT 1) AS heir
        FROM finding_life l
        JOIN event e ON e.id = l.revision AND e.kind = ?
        \(FindingOrgan.joined(to: "l.finding")) ORDER BY l.finding
        """, arguments: [LapseFinding.kind.code])
    for row in rows {
      guard let code = row["code"] as String?, let name = FindingName(row["finding"] as String),
        let organ = try OrganKey.number(of: code, in: database)
      else { continue }
      let heir: String? = row["heir"]
      let list = try RosterLists.firstImport(
        of: organ, behind: row["event"], beyond: name, in: database)
      guard heir != nil || list != nil else { continue }
      try reopen(row) {
        FindingReturn(
          rebound: $0, reformedInto: heir, listedBy: list, keepsDeadline: true)
      }
    }
  }

  func reopenLapsed() throws {
    try reopenLost()
    try reopenReformed()
    try reopenFollowed()
    for name in try revived() {
      try reopen(name) { FindingReturn(rebound: $0, isRevived: true) }
    }
  }
}
