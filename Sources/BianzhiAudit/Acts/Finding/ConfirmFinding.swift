package import BianzhiCore

/// `finding confirm`: somebody says that it is so.
package struct ConfirmFinding: FindingMove {
  package static let kind = EventKind("finding.confirmed", zh: "确认", en: "confirm")
  package static let from: Set<FindingStatus> = [.raised, .disputed]
  package static let to = FindingStatus.confirmed

  package init() {}

  package func check(_ finding: FindingGuard) throws { try finding.requireSeen() }
}
