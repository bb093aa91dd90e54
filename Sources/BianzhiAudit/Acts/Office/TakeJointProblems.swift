package import BianzhiCore
package import GRDB

/// A problem that another office found in its part; its numbers and words are that office's.
package struct JointProblem: Codable, Hashable, Sendable {
  package let reference: String
  package let organCode: String
  package let title: String
  package let basis: String
  package let state: String

  package init(reference: String, organCode: String, title: String, basis: String, state: String) {
    (self.reference, self.organCode, self.title) = (reference, organCode, title)
    (self.basis, self.state) = (basis, state)
  }
}

/// `joint import`: the problems another office found, also after the conclusion; the same reference again stands in
/// place of the first.
package struct TakeJointProblems: Act {
  package static let kind = EventKind("joint.findings", zh: "联审问题", en: "joint findings")
  private let track: JointTrack
  private let problems: [JointProblem]

  /// The sheet they came in; missing in events of earlier versions.
  private let evidence: [EvidenceFile]?

  package init(_ track: JointTrack, _ problems: [JointProblem], evidence: [EvidenceFile]) {
    (self.track, self.problems, self.evidence) = (track, problems, evidence)
  }

  package var shown: [EvidenceFile] { evidence ?? [] }

  /// The problems, as steps that rest on them call them, and how they stand.
  var states: [(name: String, state: String)] {
    problems.map { (StoredJointProblem.basisName(track, $0.reference), $0.state) }
  }

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    let record = try JointRecord.load(subject, in: desk.database)
    try desk.require(subject, on: record.openedOn)
    try desk.requireOther(subject)
    try desk.requirePerson(desk.person, for: "\(subject)")
    let last = try JointWord.all(of: subject, in: desk.database)
    for (name, _) in states {
      guard let day = last[name]?.day, day > desk.day else { continue }
      throw Refusal.before(what: "\(subject) \(name)", day)
    }
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    for problem in problems {
      try StoredJointProblem(
        plan: subject.plan, number: subject.number, track: track, reference: problem.reference,
        organCode: problem.organCode, title: problem.title, basis: problem.basis,
        state: problem.state
      ).insert(state, onConflict: .replace)
    }
  }
}
