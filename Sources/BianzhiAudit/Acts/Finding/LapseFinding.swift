package import BianzhiCore

/// `finding lapse`: the organ is no more, no list of it will ever show the finding gone, and it ends with it.
package struct LapseFinding: FindingMove {
  package static let kind = EventKind("finding.lapsed", zh: "随机构撤销终结", en: "lapse")
  package static let from: Set<FindingStatus> = FindingStatus.open.union([.raised])
  package static let restsOnRuns = true
  package static let to = FindingStatus.exempt
  private let reason: String?
  private let document: String?
  private let approver: String?
  /// What stands at a successor, or of its people elsewhere, and that who ends it knows of.
  private let beside: [FindingName]?
  /// The check that judged what the organ became; nil in events of earlier versions.
  private var proofRun: Int?

  package init(
    reason: String?, document: String?, approver: String?, beside: [FindingName] = []
  ) {
    self.beside = beside.isEmpty ? nil : beside
    (self.reason, self.document) = (trimmed(reason), trimmed(document))
    self.approver = trimmed(approver)
  }

  package mutating func check(_ finding: FindingGuard) throws {
    try finding.requireEndedOrgan()
    try finding.requireNoLeader(finding.desk.person)
    proofRun = try finding.endedProof(beside: beside ?? [])
    try finding.requireReason(reason)
    try finding.require(
      document, "--document", Wording(zh: "须写明撤销或批准文号。", en: "needs the document."))
    try finding.desk.requirePaper(document, for: "\(finding.life.name)")
    try finding.requireApprover(approver)
  }

  package func move(_ life: inout FindingLife, by person: String) {
    (life.closedBy, life.proofRun) = (person, proofRun)
  }
}
