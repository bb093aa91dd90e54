package import BianzhiCore

/// `finding long-term`: it takes years, and is looked at again on a day.
package struct MakeLongTerm: FindingMove {
  package static let kind = EventKind("finding.made_long_term", zh: "转长期整改", en: "long-term")
  package static let from: Set<FindingStatus> = [.planned, .rectifying, .rejected]
  package static let to = FindingStatus.longTerm
  private let reason: String?
  private let approver: String?
  /// The day of its review: it covers nothing behind it.
  private let deadline: CalendarDay?
  private let document: String?
  private let upTo: Int?
  private var covers: EndCoverage?

  /// - Parameter extent: until the day of its review.
  package init(reason: String?, _ extent: EndExtent) {
    (self.reason, approver) = (trimmed(reason), trimmed(extent.approver))
    (deadline, document, upTo) = (extent.until, trimmed(extent.document), extent.upTo)
  }

  package mutating func check(_ finding: FindingGuard) throws {
    try finding.requireReason(reason)
    try finding.require(
      deadline?.description, "--deadline",
      Wording(zh: "须写明复查日期。", en: "needs the day of its review."))
    try finding.requireApprover(approver)
    covers = try finding.coverage(
      EndExtent(upTo: upTo, until: deadline, document: document, approver: approver))
  }

  package func move(_ life: inout FindingLife, by person: String) {
    life.deadline = deadline ?? life.deadline
    life.cover(covers)
  }
}
