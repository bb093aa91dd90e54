package import BianzhiCore
package import GRDB

/// `finding evidence`: keeps files or a note as evidence.
package struct ShowEvidence: FindingAmendment {
  package static let kind = EventKind("finding.shown", zh: "补充证据", en: "evidence")
  package static let verb = Wording(zh: "补充证据", en: "evidence")
  private let note: String?
  private let evidence: [EvidenceFile]?

  package init(note: String? = nil, evidence: [EvidenceFile] = []) {
    (self.note, self.evidence) = (trimmed(note), evidence.isEmpty ? nil : evidence)
  }

  package var shown: [EvidenceFile] { evidence ?? [] }
  package var isEmpty: Bool { note == nil && evidence == nil }

  package func require(_ subject: FindingName, at desk: Desk) throws {
    let finding = FindingGuard(desk: desk, life: try FindingLife.load(subject, in: desk.database))
    if evidence == nil {
      try finding.require(
        note, "--evidence", Wording(zh: "须有证据文件或 --note。", en: "needs a file or --note."))
    }
    try requireAmendable(subject, at: desk)
  }

  package func change(_ life: inout FindingLife, _ event: Event, in state: Database) {}
}
