package import BianzhiCore

/// `finding succeed`: the organ became another, and the finding is followed as that organ's.
package struct MoveToSuccessor: FindingMove {
  package static let kind = EventKind(
    "finding.succeeded", zh: "移转继任机构", en: "move to the successor")
  package static let from: Set<FindingStatus> = FindingStatus.open.union([.raised])
    .subtracting([.transferred])
  package static let to = FindingStatus.transferred
  package static let command = "succeed"
  /// The finding of the successor, as F7 or H3.
  private let into: String
  /// Who agrees that one raised by hand stands for it.
  private let approver: String?
  /// The check that judged the successor, where the finding is followed as one raised by hand; nil for one of a rule.
  private var proofRun: Int?

  package init(into finding: String, approver: String? = nil) {
    (into, self.approver) = (finding.uppercased(), trimmed(approver))
  }

  package mutating func check(_ finding: FindingGuard) throws {
    let successor = try FindingName(written: into)
    try finding.requireSuccessor(successor)
    guard successor.isByHand, !finding.life.isByHand else { return }
    // No data will ever show that one gone: what the data say of the successor is asked now.
    try finding.requireEndedOrgan()
    proofRun = try finding.endedProof(beside: [successor])
    try finding.requireApprover(approver)
  }

  package func move(_ life: inout FindingLife, by person: String) {
    (life.passedTo, life.proofRun) = (into, proofRun)
  }
}
