package import BianzhiCore
import BianzhiQuery
package import GRDB

/// A finding that somebody has confirmed, whatever became of it.
package struct ConfirmedFinding: Sendable {
  package let name: FindingName
  /// Id of the rule; `hand` or `hand:4` (kind of Order 486 art. 26) for one raised by hand.
  package let rule: String
  package let status: FindingStatus
  /// Code of its organ, and of the others where a person has places in several.
  package let organs: [String]
  package let organName: String
  package let deadline: CalendarDay?
  package let confirmedOn: CalendarDay
  /// Day of the first run that saw it, or the day it was raised.
  package let firstSeen: CalendarDay

  /// It stands: neither withdrawn nor exempt.
  package var counts: Bool { status.isCounted }

  /// In the order of their names.
  package static func all(in database: Database) throws -> [ConfirmedFinding] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        WITH confirmed (finding, number, day) AS (
          SELECT subject, CAST(substr(subject, 2) AS INTEGER), min(day)
          FROM event WHERE kind = 'finding.confirmed' GROUP BY subject
        ), sighting (finding, organ, name, part, place) AS (
          SELECT f.finding, f.organ, f.organ_name, f.part, row_number() OVER (
            PARTITION BY f.finding
            ORDER BY r.as_of DESC, coalesce(r.last_day, 0) DESC, r.id DESC)
          FROM run_finding f JOIN run_row r ON r.id = f.run
          WHERE f.finding IN (SELECT number FROM confirmed WHERE finding LIKE 'F%')
        )
        SELECT 0 AS is_hand, n.id, n.rule, l.status, k.code, s.name, s.part, l.deadline, c.day,
          r.as_of AS first_seen, NULL AS article
        FROM confirmed c JOIN finding_life l ON l.finding = c.finding
        JOIN finding_row n ON n.id = c.number AND c.finding LIKE 'F%'
        JOIN sighting s ON s.finding = n.id AND s.place = 1
        JOIN organ_key k ON k.id = s.organ JOIN run_row r ON r.id = n.first_run
        UNION ALL
        SELECT 1, h.id, 'hand', l.status, h.organ_code, h.organ_name, '', l.deadline, c.day,
          h.raised_on, l.article
        FROM confirmed c JOIN finding_life l ON l.finding = c.finding
        JOIN hand_finding h ON h.id = c.number AND c.finding LIKE 'H%'
        ORDER BY 1, 2
        """)
    return try rows.map(ConfirmedFinding.init)
  }

  private init(_ row: Row) throws {
    confirmedOn = try row.decode(CalendarDay.self, forColumn: "day")
    firstSeen = try row.decode(CalendarDay.self, forColumn: "first_seen")
    let (isHand, number, part): (Bool, Int, String) = (row["is_hand"], row["id"], row["part"])
    let (code, kind, article): (String, String, Int?) = (row["code"], row["rule"], row["article"])
    name = isHand ? .hand(number) : .rule(number)
    rule = article.map { "\(kind):\($0)" } ?? kind
    status = try FindingStatus(
      stored: row["status"], at: StoredPlace("finding_life", "status", row: name))
    organName = row["name"]
    deadline = try row.decode(CalendarDay?.self, forColumn: "deadline")
    let others = kind == "person.double_place" ? part.split(separator: "+").map(String.init) : []
    organs = [code] + others
  }

  /// What a rule is called here.
  package static func title(of rule: String) -> Wording {
    if let known = Rule.builtIn.first(where: { $0.id == rule }) { return known.title }
    if let article = rule.split(separator: ":").last, rule.hasPrefix("hand:") {
      return Wording(
        zh: "手工提出的问题（486 号令第 26 条第 \(article) 类）",
        en: "raised by hand (kind \(article) of Order 486 art. 26)")
    }
    return rule == "hand"
      ? Wording(zh: "手工提出的问题", en: "raised by hand") : Wording(zh: rule, en: rule)
  }
}
