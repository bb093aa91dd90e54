package import BianzhiCore

/// `finding transfer`: another office takes it over. It stays open there until it is submitted and accepted here.
package struct TransferFinding: FindingMove {
  package static let kind = EventKind("finding.transferred", zh: "移送", en: "transfer")
  package static let from: Set<FindingStatus> = FindingStatus.open.subtracting([.transferred])
  package static let to = FindingStatus.transferred
  private let reason: String?
  private let office: String?
  private let document: String?
  private let approver: String?
  private let upTo: Int?
  private let until: CalendarDay?
  private var covers: EndCoverage?

  package init(to office: String?, reason: String?, _ extent: EndExtent = EndExtent()) {
    (self.office, self.reason) = (trimmed(office), trimmed(reason))
    (document, approver) = (trimmed(extent.document), trimmed(extent.approver))
    (upTo, until) = (extent.upTo, extent.until)
  }

  package mutating func check(_ finding: FindingGuard) throws {
    try finding.requireReason(reason)
    try finding.require(
      office, "--to", Wording(zh: "须写明移送给谁。", en: "needs the office it goes to."))
    if let office, FindingName(office) != nil {
      throw Refusal.transferIsNoMove(name: finding.life.name)
    }
    try finding.requireApprover(approver)
    covers = try finding.coverage(
      EndExtent(upTo: upTo, until: until, document: document, approver: approver),
      isOfNumbers: true)
  }

  package func move(_ life: inout FindingLife, by person: String) {
    life.passedTo = office
    life.cover(covers)
  }
}
