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

/// `joint import`: the problems another office found; the same reference again stands in place of the first.
package struct TakeJointProblems: JointAct {
  package static let kind = EventKind("joint.findings", zh: "联审问题", en: "joint findings")
  private let track: JointTrack
  private let problems: [JointProblem]

  package init(_ track: JointTrack, _ problems: [JointProblem]) {
    (self.track, self.problems) = (track, problems)
  }

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    try requireOpen(subject, at: desk)
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
