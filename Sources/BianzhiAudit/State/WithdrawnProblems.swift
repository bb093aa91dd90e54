package import BianzhiCore
import GRDB

/// Problems of another office that were taken in for a leader, and taken back since.
package struct WithdrawnProblems: Sendable {
  package let name: String
  /// The day of the act that was taken back.
  package let day: CalendarDay
  package let person: String
  package let reason: String

  static func all(of plan: PlanName, in database: Database) throws -> [WithdrawnProblems] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT e.subject, e.day, e.person, w.reason FROM withdrawn_event w
        JOIN event e ON e.id = w.event WHERE e.subject LIKE ? || '-%' AND e.kind = ? ORDER BY e.id
        """, arguments: ["\(plan)", TakeJointProblems.kind.code]
    ).map {
      WithdrawnProblems(
        name: $0["subject"], day: $0["day"], person: $0["person"], reason: $0["reason"])
    }
  }

  package var wording: Wording {
    let reason = PersonNumber.mask(reason)
    return Wording(
      zh: "\(name)：\(day) 导入的其他部门问题（\(person)）已撤回：\(reason)",
      en:
        "\(name): the problems of another office taken on \(day) (\(person)) were taken back: \(reason)"
    )
  }
}
