package import BianzhiCore
package import GRDB

/// `joint result`: the result of one track; a second one stands in place of the first.
package struct GiveJointResult: JointAct {
  package static let kind = EventKind("joint.result", zh: "联审结果", en: "joint result")
  private let track: JointTrack
  private let office: String
  private let result: String
  private let evidence: [EvidenceFile]

  package init(_ track: JointTrack, office: String, result: String, evidence: [EvidenceFile]) {
    (self.track, self.office, self.result) = (track, office, result)
    self.evidence = evidence
  }

  package var shown: [EvidenceFile] { evidence }

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    try requireOpen(subject, at: desk)
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    try JointResult(
      plan: subject.plan, number: subject.number, track: track, office: office, result: result,
      day: event.day
    ).insert(state, onConflict: .replace)
  }
}
