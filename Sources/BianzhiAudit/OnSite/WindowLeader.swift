package import BianzhiCore
import BianzhiQuery
import GRDB

/// Whose time in office is looked at, and which organs it is about.
package struct WindowLeader: Sendable {
  package let name: String
  package let organCode: String
  package let post: String
  let since: String
  let until: String
  package let scope: Set<String>

  /// A leader of a plan.
  init(_ subject: PlanSubjectName, in database: Database) throws {
    let planned = try PlanSubject.load(subject, in: database)
    (name, organCode, post) = (planned.leader, planned.organCode, planned.post)
    (since, until) = (planned.since, planned.until)
    scope = try planned.scope(in: database).union([planned.organCode])
  }

  /// A leader of the list of leaders, by the newest spell in that post.
  init(name: String, organ: String, post: String, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT name, post, coalesce(since, '') AS since, coalesce(until, '') AS until FROM subject
        WHERE name = ? AND organ_code = ? AND post = ? ORDER BY since DESC LIMIT 1
        """, arguments: [name, organ, post])
    guard let row else { throw Refusal.noLeader(name: name, organ: organ, post: post) }
    (self.name, organCode, self.post) = (row["name"], organ, row["post"])
    (since, until) = (row["since"], row["until"])
    scope = try Set(PlanScope.organs(of: organ, in: database))
  }

  /// The first and last day that count.
  func bounds(asOf: CalendarDay) throws -> WindowBounds {
    guard let (start, isMonth) = Self.day(since) else {
      throw Refusal.noStart(name: name, recorded: since)
    }
    let left = Self.day(until)?.day
    let hasLeft = left.map { $0 <= asOf } ?? false
    let end = hasLeft ? left ?? asOf : asOf
    guard start <= end else { throw Refusal.startsLater(start: start, end: end) }
    return WindowBounds(start: start, end: end, isStartByMonth: isMonth, hasLeft: hasLeft)
  }

  /// A month counts by its last day.
  private static func day(_ text: String) -> (day: CalendarDay, isMonth: Bool)? {
    if let day = CalendarDay(text) { return (day, false) }
    guard text.count == 7, let first = CalendarDay(text + "-01") else { return nil }
    return (first.lastDayOfMonth, true)
  }
}

extension Ledger {
  /// A leader of a plan.
  package func windowLeader(_ subject: PlanSubjectName) throws -> WindowLeader {
    try reading { try WindowLeader(subject, in: $0) }
  }

  /// A leader of the list of leaders, by the newest spell in that post.
  package func windowLeader(
    _ name: String, organ: String, post: String
  ) throws -> WindowLeader {
    try reading { try WindowLeader(name: name, organ: organ, post: post, in: $0) }
  }
}

/// The first and last day of somebody's time in office, as far as it is looked at.
package struct WindowBounds: Sendable {
  package let start: CalendarDay
  package let end: CalendarDay
  /// Only the month of the appointment is known: its last day stands for it.
  package let isStartByMonth: Bool
  /// It ends with the post, not with the day asked for.
  package let hasLeft: Bool
}
