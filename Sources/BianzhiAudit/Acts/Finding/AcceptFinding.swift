package import BianzhiCore

/// `finding accept`: a later check shows it gone, and somebody else than its owner says so.
package struct AcceptFinding: FindingMove {
  package static let kind = EventKind("finding.accepted", zh: "销号", en: "accept")
  package static let from: Set<FindingStatus> = [.submitted]
  package static let to = FindingStatus.accepted
  /// The run that proves it cleared; nil for one raised by hand.
  private var proofRun: Int?
  /// What else stands where it went, and that who accepts it knows of.
  private let beside: [FindingName]?

  package init(beside: [FindingName] = []) { self.beside = beside.isEmpty ? nil : beside }

  package mutating func check(_ finding: FindingGuard) throws {
    try finding.requireOther()
    proofRun = try finding.proof(beside: beside ?? [])
  }

  package func move(_ life: inout FindingLife, by person: String) {
    (life.closedBy, life.proofRun) = (person, proofRun)
  }
}
