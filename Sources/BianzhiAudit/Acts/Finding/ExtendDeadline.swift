package import BianzhiCore
package import GRDB

/// A deadline that was moved.
package struct DeadlineExtension: FindingRecord {
  package static let databaseTableName = "finding_extension"
  let event: Int
  let finding: FindingName
  let earlier: CalendarDay
  let later: CalendarDay
  package let reason: String
  package let approver: String
}

/// `finding extend`: moves the deadline to a later day.
package struct ExtendDeadline: FindingChange {
  package static let kind = EventKind("finding.extended", zh: "延期", en: "extended")
  private let deadline: CalendarDay?
  /// The deadline before.
  private var earlier: CalendarDay?
  private let reason: String?
  private let approver: String?

  package init(to deadline: CalendarDay?, reason: String?, approver: String?) {
    self.deadline = deadline
    (self.reason, self.approver) = (trimmed(reason), trimmed(approver))
  }

  package mutating func require(_ subject: FindingName, at desk: Desk) throws {
    let finding = FindingGuard(desk: desk, life: try FindingLife.load(subject, in: desk.database))
    guard finding.life.status.canBeExtended else {
      throw finding.refusal(Wording(zh: "延期", en: "extend"))
    }
    try desk.requireDay(after: subject)
    guard let deadline, let set = finding.life.deadline, deadline > set else {
      throw Refusal.notLater(name: subject, deadline: finding.life.deadline)
    }
    try finding.requireReason(reason)
    try finding.requireApprover(approver)
    earlier = set
  }

  package func change(_ life: inout FindingLife, _ event: Event, in state: Database) throws {
    guard let earlier, let deadline else { throw StrangeEvent(number: event.number) }
    try DeadlineExtension(
      event: event.number, finding: life.name, earlier: earlier, later: deadline,
      reason: reason ?? "", approver: approver ?? ""
    ).insert(state)
    life.addWorker(event.person)
    life.deadline = deadline
  }
}
