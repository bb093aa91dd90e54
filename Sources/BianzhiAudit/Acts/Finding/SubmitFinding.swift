package import BianzhiCore

/// `finding submit`: its owner says that it is put right.
package struct SubmitFinding: FindingMove {
  package static let kind = EventKind("finding.submitted", zh: "报验收", en: "submit")
  package static let from: Set<FindingStatus> = [.planned, .rectifying]
  package static let to = FindingStatus.submitted
  private let note: String?
  private let evidence: [EvidenceFile]?

  package init(note: String? = nil, evidence: [EvidenceFile] = []) {
    (self.note, self.evidence) = (trimmed(note), evidence.isEmpty ? nil : evidence)
  }

  package var shown: [EvidenceFile] { evidence ?? [] }

  package func check(_ finding: FindingGuard) throws {
    if note == nil, evidence == nil { try finding.requireShown() }
  }

  package func move(_ life: inout FindingLife, by person: String) {
    life.submittedBy = person
    life.addWorker(person)
  }
}
