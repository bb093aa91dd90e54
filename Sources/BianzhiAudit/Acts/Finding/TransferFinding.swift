package import BianzhiCore

/// `finding transfer`: another office takes it over.
package struct TransferFinding: FindingMove {
  package static let kind = EventKind("finding.transferred", zh: "移送", en: "transfer")
  package static let from: Set<FindingStatus> = FindingStatus.open.subtracting([.transferred])
  package static let to = FindingStatus.transferred
  private let reason: String?
  private let office: String?

  package init(to office: String?, reason: String?) {
    (self.office, self.reason) = (trimmed(office), trimmed(reason))
  }

  package func check(_ finding: FindingGuard) throws {
    try finding.requireReason(reason)
    try finding.require(
      office, "--to", Wording(zh: "须写明移送给谁。", en: "needs the office it goes to."))
  }

  package func move(_ life: inout FindingLife, by person: String) { life.passedTo = office }
}
