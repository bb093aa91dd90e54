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

  /// The problem, as steps that rest on it call it, and how it stands.
  var said: (name: String, state: String) {
    (StoredJointProblem.basisName(track, reference), state)
  }

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    let record = try JointRecord.load(subject, in: desk.database)
    try desk.require(subject, on: record.openedOn)
    try desk.requireOther(subject)
    guard try problem(subject, desk.database) != nil else {
      throw Refusal.noJointProblem(subject, track, reference)
    }
    try desk.require(state, "--state", Wording(zh: "请写明状态。", en: "say how it stands."))
    if let last = try JointWord.all(of: subject, in: desk.database)[said.name],
      last.day > desk.day
    {
      throw Refusal.before(what: "\(subject) \(reference)", last.day)
    }
    guard StoredJointProblem.isSettled(state) else { return }
    // Another office's problem is not settled by a word of anybody.
    try desk.requirePerson(desk.person, for: "\(subject) \(reference)")
    guard evidence.isEmpty else { return }
    try desk.require(
      note, "--note",
      Wording(
        zh: "了结其他部门的问题，须写明对方如何认定，或用 --evidence 附上其材料。",
        en: "say how the other office settled it, or show its papers with --evidence."))
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to database: Database) throws {
    guard let old = try problem(subject, database) else { return }
    try StoredJointProblem(
      plan: old.plan, number: old.number, track: old.track, reference: old.reference,
      organCode: old.organCode, title: old.title, basis: old.basis, state: state
    ).update(database)
  }
}
