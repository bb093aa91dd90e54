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
  /// The most days until its review; not part of what is written.
  private var mostDays = Self.mostDays

  /// Three years.
  package static var mostDays: Int { 1096 }

  private enum CodingKeys: CodingKey {
    case reason, approver, deadline, document, upTo, covers
  }

  /// - Parameters:
  ///   - extent: until the day of its review.
  ///   - mostDays: how many days it may be away.
  package init(reason: String?, _ extent: EndExtent, reviewWithin mostDays: Int = Self.mostDays) {
    self.mostDays = mostDays
    (self.reason, approver) = (trimmed(reason), trimmed(extent.approver))
    (deadline, document, upTo) = (extent.until, trimmed(extent.document), extent.upTo)
  }

  package mutating func check(_ finding: FindingGuard) throws {
    try finding.requireReason(reason)
    try finding.require(
      deadline?.description, "--deadline",
      Wording(zh: "须写明复查日期。", en: "needs the day of its review."))
    let latest = finding.desk.day.adding(days: mostDays)
    if let deadline, deadline > latest {
      throw Refusal.reviewTooFar(name: finding.life.name, deadline, latest: latest)
    }
    try finding.requireApprover(approver)
    covers = try finding.coverage(
      EndExtent(upTo: upTo, until: deadline, document: document, approver: approver),
      isOfNumbers: true)
  }

  package func move(_ life: inout FindingLife, by person: String) {
    life.deadline = deadline ?? life.deadline
    life.cover(covers)
  }
}
