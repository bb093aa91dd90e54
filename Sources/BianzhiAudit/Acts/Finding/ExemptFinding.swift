package import BianzhiCore

/// `finding exempt`: a document says that it need not be put right.
package struct ExemptFinding: FindingMove {
  package static let kind = EventKind("finding.exempted", zh: "免予整改", en: "exempt")
  package static let from: Set<FindingStatus> = FindingStatus.open
  package static let to = FindingStatus.exempt
  private let reason: String?
  private let document: String?
  private let approver: String?
  private let upTo: Int?
  private let until: CalendarDay?
  private var covers: EndCoverage?

  package init(reason: String?, _ extent: EndExtent) {
    self.reason = trimmed(reason)
    (document, approver) = (trimmed(extent.document), trimmed(extent.approver))
    (upTo, until) = (extent.upTo, extent.until)
  }

  package mutating func check(_ finding: FindingGuard) throws {
    try finding.requireReason(reason)
    try finding.requireNoLeader(finding.desk.person)
    try finding.require(
      document, "--document", Wording(zh: "须写明批准文号。", en: "needs the approving document."))
    try finding.desk.requirePaper(document, for: "\(finding.life.name)")
    try finding.requireApprover(approver)
    covers = try finding.coverage(
      EndExtent(upTo: upTo, until: until, document: document, approver: approver),
      isOfNumbers: true)
  }

  package func move(_ life: inout FindingLife, by person: String) {
    (life.closedBy, life.proofRun) = (person, nil)
    life.cover(covers)
  }
}
