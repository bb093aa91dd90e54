import BianzhiCore
import GRDB

/// An audit of a leader that was carried to its end.
struct SubjectAudit {
  let name: PlanSubjectName
  let leader: String
  let doneOn: CalendarDay
  let kind: PlanKind
  private let organCode, post, since: String

  /// Those done by a day, the oldest first.
  static func done(by day: CalendarDay, in database: Database) throws -> [SubjectAudit] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT plan, number, name, organ_code, post, since, kind, done_on FROM plan_subject
        WHERE done_on <= ? ORDER BY done_on, plan, number
        """, arguments: [day.yyyymmdd]
    ).map(SubjectAudit.init)
  }

  private init(_ row: Row) throws {
    name = PlanSubjectName(plan: row["plan"], number: row["number"])
    leader = row["name"]
    doneOn = try row.decode(CalendarDay.self, forColumn: "done_on")
    kind = try PlanKind(
      stored: row["kind"], at: StoredPlace("plan_subject", "kind", row: Int64(name.number)))
    (organCode, post, since) = (row["organ_code"], row["post"], row["since"])
  }

  /// Whether it was the audit of this spell, by its dates of today or of an earlier list.
  func concerns(_ record: SubjectRecord) -> Bool {
    guard organCode == record.organCode, Vocabulary.key(of: post) == Vocabulary.key(of: record.post)
    else { return false }
    guard !since.isEmpty else {
      if case .date(let start) = record.since { return start.first <= doneOn }
      return true
    }
    return ([record.since] + record.earlierDates).contains { date in
      date.text == since || date.text.hasPrefix(since + "-") || since.hasPrefix(date.text + "-")
    }
  }
}
