package import BianzhiCore

/// `finding exempt`: a document says that it need not be put right.
package struct ExemptFinding: FindingMove {
  package static let kind = EventKind("finding.exempted", zh: "免予整改", en: "exempt")
  package static let from: Set<FindingStatus> = FindingStatus.open
  package static let to = FindingStatus.exempt
  private let reason: String?
  private let document: String?
  private let approver: String?

  package init(reason: String?, document: String?, approver: String?) {
    (self.reason, self.document) = (trimmed(reason), trimmed(document))
    self.approver = trimmed(approver)
  }

  package func check(_ finding: FindingGuard) throws {
    try finding.requireReason(reason)
    try finding.require(
      document, "--document", Wording(zh: "须写明批准文号。", en: "needs the approving document."))
    try finding.requireApprover(approver)
  }

  package func move(_ life: inout FindingLife, by person: String) {
    (life.closedBy, life.proofRun) = (person, nil)
  }
}
