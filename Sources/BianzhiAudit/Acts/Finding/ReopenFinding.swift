package import BianzhiCore

/// `finding reopen`: one that was raised by hand and closed was not put right after all.
package struct ReopenFinding: FindingMove {
  package static let kind = EventKind("finding.reopened", zh: "重新打开", en: "reopen")
  package static let from: Set<FindingStatus> = [.accepted]
  package static let to = FindingStatus.confirmed
  package static let isByHandOnly = true
  private let reason: String?

  package init(reason: String?) { self.reason = trimmed(reason) }

  package func check(_ finding: FindingGuard) throws { try finding.requireReason(reason) }

  package func move(_ life: inout FindingLife, by person: String) { life.open() }
}
