package import BianzhiCore

/// `finding long-term`: it takes years, and is looked at again on a day.
package struct MakeLongTerm: FindingMove {
  package static let kind = EventKind("finding.made_long_term", zh: "转长期整改", en: "long-term")
  package static let from: Set<FindingStatus> = [.planned, .rectifying, .rejected]
  package static let to = FindingStatus.longTerm
  private let reason: String?
  private let approver: String?
  private let deadline: CalendarDay?

  package init(reason: String?, approver: String?, deadline: CalendarDay?) {
    (self.reason, self.approver) = (trimmed(reason), trimmed(approver))
    self.deadline = deadline
  }

  package func check(_ finding: FindingGuard) throws {
    try finding.requireReason(reason)
    try finding.require(
      deadline?.description, "--deadline",
      Wording(zh: "须写明复查日期。", en: "needs the day of its review."))
    try finding.requireApprover(approver)
  }

  package func move(_ life: inout FindingLife, by person: String) {
    life.deadline = deadline ?? life.deadline
  }
}
