package import BianzhiCore
package import GRDB

/// What was changed of a plan after its approval: one row for each act.
package struct PlanChange: StateRecord {
  package enum What: String, KeptWord {
    /// One more leader.
    case added
    /// Another demand: put off, left out, or in again.
    case demand
    /// Organs taken out of a scope.
    case scope
    /// Another level, or another auditor: the leader counts elsewhere.
    case level, auditor
    /// Another planned end, by which delay is counted.
    case ends

    package var wording: Wording {
      switch self {
      case .added: Wording(zh: "增列", en: "added")
      case .demand: Wording(zh: "改安排", en: "demand")
      case .scope: Wording(zh: "移出机构", en: "scope")
      case .level: Wording(zh: "改层级", en: "level")
      case .auditor: Wording(zh: "改审核主体", en: "auditor")
      case .ends: Wording(zh: "改计划结束日", en: "planned end")
      }
    }
  }

  package static let databaseTableName = "plan_change"
  let event: Int
  package let what: What
  let plan: Int
  let number: Int
  /// The earlier demand, level, auditor or day, or the codes of the organs taken out.
  package let before: String
  /// The later one; empty for organs taken out.
  package let after: String
  package let reason: String
  package let person: String
  package let approver: String
  package let day: CalendarDay

  init(
    _ what: What, of name: PlanSubjectName, before: String = "", after: String = "",
    reason: String, approver: String = "", _ event: Event
  ) {
    (self.event, self.what, plan, number) = (event.number, what, name.plan, name.number)
    (self.before, self.after, self.reason) = (before, after, reason)
    (person, self.approver, day) = (event.person, approver, event.day)
  }

  package var name: PlanSubjectName { PlanSubjectName(plan: plan, number: number) }

  /// Must → deferred; the organs taken out; should.
  package var detail: Wording {
    switch what {
    case .scope: return Wording(zh: before, en: before)
    case .added: return word(after)
    case .demand, .level, .auditor, .ends:
      let (old, new) = (word(before), word(after))
      return Wording(zh: "\(old.zh) → \(new.zh)", en: "\(old.en) → \(new.en)")
    }
  }

  private func word(_ text: String) -> Wording {
    let known: Wording? =
      switch what {
      case .added, .demand: PlanDemand(rawValue: text)?.wording
      case .level: PlanLevel(rawValue: text)?.wording
      case .auditor: PlanAuditor(rawValue: text)?.wording
      case .scope, .ends: nil
      }
    return known ?? Wording(zh: text, en: text)
  }

  /// The changes of a plan in the order in which they were made.
  package static func all(of plan: Int, in database: Database) throws -> [PlanChange] {
    try filter(sql: "plan = ?", arguments: [plan]).order(sql: "event, what").fetchAll(database)
  }
}
