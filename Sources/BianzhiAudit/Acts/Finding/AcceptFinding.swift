package import BianzhiCore
import BianzhiQuery

/// `finding accept`: a later check shows it gone, and somebody else than its owner says so.
package struct AcceptFinding: FindingMove {
  package static let kind = EventKind("finding.accepted", zh: "销号", en: "accept")
  package static let from: Set<FindingStatus> = [.submitted]
  package static let restsOnRuns = true
  package static let to = FindingStatus.accepted
  /// The run that proves it cleared; nil for one raised by hand.
  private var proofRun: Int?
  /// What else stands where it went, and that who accepts it knows of.
  private let beside: [FindingName]?
  private let reason: String?
  private let approver: String?
  /// The approvals that came into force since, by document and day; nil for none.
  private var documents: String?
  /// What people decided since on words of its rows, and that it rests on; nil for none.
  private var decisions: [String]?
  /// All that it rests on and that somebody had to approve, in both languages; nil for none.
  private var grounds: [String: String]?

  /// - Parameters:
  ///   - beside: the findings that stand beside the proof.
  ///   - reason: why it is put right, where an approval or a decision made it vanish as well.
  ///   - approver: who agrees to that.
  package init(beside: [FindingName] = [], reason: String? = nil, approver: String? = nil) {
    self.beside = beside.isEmpty ? nil : beside
    (self.reason, self.approver) = (trimmed(reason), trimmed(approver))
  }

  package mutating func check(_ finding: FindingGuard) throws {
    let permit = ClosingPermit(reason: reason, approver: approver)
    try finding.requireOther(permit)
    let proof = try finding.proof(beside: beside ?? [], permit)
    (proofRun, documents) = (proof.run, proof.grounds.documents)
    (decisions, grounds) = (proof.grounds.keys, proof.grounds.approved)
  }

  package func move(_ life: inout FindingLife, by person: String) {
    (life.closedBy, life.proofRun) = (person, proofRun)
  }
}
