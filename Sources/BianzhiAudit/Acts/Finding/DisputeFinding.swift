package import BianzhiCore

/// `finding dispute`: the organ says that it is not so.
package struct DisputeFinding: FindingMove {
  package static let kind = EventKind("finding.disputed", zh: "提异议", en: "dispute")
  package static let from: Set<FindingStatus> = [.confirmed, .notified, .planned, .rectifying]
  package static let to = FindingStatus.disputed
  private let reason: String?

  package init(reason: String?) { self.reason = trimmed(reason) }

  package func check(_ finding: FindingGuard) throws { try finding.requireReason(reason) }
}
