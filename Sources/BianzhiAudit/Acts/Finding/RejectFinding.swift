package import BianzhiCore

/// `finding reject`: what was handed in is not enough.
package struct RejectFinding: FindingMove {
  package static let kind = EventKind("finding.rejected", zh: "退回", en: "reject")
  package static let from: Set<FindingStatus> = [.submitted]
  package static let to = FindingStatus.rejected
  private let reason: String?

  package init(reason: String?) { self.reason = trimmed(reason) }

  package func check(_ finding: FindingGuard) throws {
    try finding.requireOther()
    try finding.requireReason(reason)
  }
}
