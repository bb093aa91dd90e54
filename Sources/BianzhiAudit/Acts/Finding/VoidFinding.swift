package import BianzhiCore

/// `finding void`: it never was so: rows were corrected, or somebody approved it.
package struct VoidFinding: FindingMove {
  package static let kind = EventKind("finding.voided", zh: "作废", en: "void")
  package static let from: Set<FindingStatus> = FindingStatus.open.union([.raised])
  package static let to = FindingStatus.void
  private let reason: String?
  private let approver: String?
  /// The run that shows that rows were corrected, if there is one.
  private var proofRun: Int?

  package init(reason: String?, approver: String? = nil) {
    (self.reason, self.approver) = (trimmed(reason), trimmed(approver))
  }

  package mutating func check(_ finding: FindingGuard) throws {
    try finding.requireReason(reason)
    proofRun = try finding.correction()
    // Who worked on it does not end it alone, whatever the data show.
    if proofRun == nil || finding.isOwnWork { try finding.requireApprover(approver) }
  }

  package func move(_ life: inout FindingLife, by person: String) {
    (life.closedBy, life.proofRun) = (person, proofRun)
  }
}
