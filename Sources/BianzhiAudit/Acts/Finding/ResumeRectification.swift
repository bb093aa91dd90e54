package import BianzhiCore

/// `finding resume`: work on it goes on.
package struct ResumeRectification: FindingMove {
  package static let kind = EventKind("finding.resumed", zh: "恢复整改", en: "resume")
  package static let from: Set<FindingStatus> = [.longTerm, .transferred]
  package static let to = FindingStatus.rectifying
  private let reason: String?

  package init(reason: String?) { self.reason = trimmed(reason) }

  package func check(_ finding: FindingGuard) throws { try finding.requireReason(reason) }
}
