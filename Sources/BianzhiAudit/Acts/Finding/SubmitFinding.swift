package import BianzhiCore

/// `finding submit`: its owner, or the office that took it over, says that it is put right.
package struct SubmitFinding: FindingMove {
  package static let kind = EventKind("finding.submitted", zh: "报验收", en: "submit")
  package static let from: Set<FindingStatus> = [.planned, .rectifying, .transferred]
  package static let to = FindingStatus.submitted
  private let note: String?
  private let evidence: [EvidenceFile]?

  package init(note: String? = nil, evidence: [EvidenceFile] = []) {
    (self.note, self.evidence) = (trimmed(note), evidence.isEmpty ? nil : evidence)
  }

  package var shown: [EvidenceFile] { evidence ?? [] }

  package func check(_ finding: FindingGuard) throws {
    if let next = finding.life.successor {
      throw Refusal.followedAs(name: finding.life.name, next)
    }
    guard note == nil, evidence == nil else { return }
    guard finding.life.status != .transferred else {
      throw Refusal.nothingReported(name: finding.life.name)
    }
    try finding.requireShown()
  }

  package func move(_ life: inout FindingLife, by person: String) {
    life.submittedBy = person
    life.addWorker(person)
  }
}
