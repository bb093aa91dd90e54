package import BianzhiCore
package import GRDB

/// `joint follow`: what became of a problem that another office found; also after the conclusion.
package struct FollowJointProblem: Act {
  package static let kind = EventKind("joint.followed", zh: "跟踪联审问题", en: "joint problem followed")
  private let track: JointTrack
  private let reference: String
  private let state: String
  private let note: String
  private let evidence: [EvidenceFile]

  /// - Parameter state: as the other office says; a word such as 已整改 settles it.
  package init(
    _ track: JointTrack, _ reference: String, state: String, note: String, evidence: [EvidenceFile]
  ) {
    (self.track, self.reference, self.state) = (track, reference, state)
    (self.note, self.evidence) = (note, evidence)
  }

  package var shown: [EvidenceFile] { evidence }

  private func problem(
    _ name: PlanSubjectName, _ state: Database
  ) throws -> StoredJointProblem? {
    try StoredJointProblem.fetchOne(
      state,
      key: [
        "plan": name.plan, "number": name.number, "track": track.rawValue, "reference": reference,
      ])
  }

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    let record = try JointRecord.load(subject, in: desk.database)
    try desk.require(subject, on: record.openedOn)
    guard try problem(subject, desk.database) != nil else {
      throw Refusal.unknown("\(subject) \(track.wording.zh) \(reference)")
    }
    try desk.require(state, "--state", Wording(zh: "请写明状态。", en: "say how it stands."))
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to database: Database) throws {
    guard let old = try problem(subject, database) else { return }
    try StoredJointProblem(
      plan: old.plan, number: old.number, track: old.track, reference: old.reference,
      organCode: old.organCode, title: old.title, basis: old.basis, state: state
    ).update(database)
  }
}
