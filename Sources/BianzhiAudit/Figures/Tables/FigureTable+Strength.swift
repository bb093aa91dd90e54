import BianzhiCore
import BianzhiQuery
import GRDB

extension FigureTable {
  /// Quotas and people, as `export strength` gives them.
  static let strength = FigureTable(name: "strength") { ground in
    try ground.fillFacts(["waived_quota"])
    let waived = try waivers("quota", ground)
    var rows: [[(any DatabaseValueConvertible)?]] = []
    try ground.ledger.eachStrength(asOf: nil, run: ground.run.number) { _ in
    } _: { row in
      rows.append([
        row.organCode, row.organName, row.kind, row.approved, row.actual, row.over, row.vacant,
        min(row.over ?? 0, waived["\(row.organCode)|\(row.kind)"] ?? 0), row.isJudged, row.reason,
        row.documents, row.dataDay?.description,
      ])
    }
    try ground.insert(rows, into: "report_strength")
  }

  /// Leader posts and leaders.
  static let posts = FigureTable(name: "posts") { ground in
    try ground.fillFacts(["post_strength"])
    try ground.insert(
      PostLine.all(ground.database).map { line in
        [
          line.organCode, line.organName, line.part, PartWords.words(line.part, .post).en,
          line.approved, line.actual, line.over, line.vacant, line.documents, line.reason,
        ]
      }, into: "report_post")
  }

  /// What waivers in force allow over the approved number, by organ and part.
  private static func waivers(_ about: String, _ ground: FigureGround) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      ground.database,
      sql: """
        SELECT o.code || '|' || w.part AS place, w.people FROM waived_excess w
        JOIN organ_on_day o ON o.organ = w.organ WHERE w.about = ? AND w.people > 0
        """, arguments: [about])
    return Dictionary(
      rows.map { ($0["place"] as String, $0["people"] as Int) }, uniquingKeysWith: { $0 + $1 })
  }

  /// The steps of waivers.
  static let waivers = FigureTable(name: "waivers") { ground in
    try ground.fillFacts(["waived_quota", "waived_post"])
    try ground.database.execute(
      sql: """
        INSERT INTO temp.report_waiver
        SELECT w.waiver, o.code, o.name, w.about, w.part, w.people,
          CASE WHEN w.is_goal = 1 AND w.standing = 'in_force' AND w.until <= ?1 THEN coalesce(
            (SELECT date(min(l.until), '-1 day') FROM waiver_step l
             WHERE l.organ = w.organ AND l.about = w.about AND l.part = w.part
               AND l.document = w.document AND l.is_goal = 1 AND l.until > ?1), w.until)
            ELSE w.until END,
          CASE w.standing WHEN 'ended' THEN 'past' ELSE w.standing END, w.document,
          coalesce(r.approver, ''), coalesce(r.reason, '')
        FROM waiver_step w JOIN organ_on_day o ON o.organ = w.organ
        JOIN main.waiver_row r ON r.id = w.waiver WHERE true
        ON CONFLICT DO NOTHING
        """, arguments: [ground.run.asOf.description])
  }
}
