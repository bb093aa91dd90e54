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
    let byNumber = Dictionary(grouping: problems, by: \.reference)
    if let twice = byNumber.filter({ Set($0.value).count > 1 }).keys.min() {
      throw Refusal.jointProblemTwice(twice)
    }
    for known in try StoredJointProblem.open(of: subject, in: desk.database)
    where known.track == track {
      let now = problems.filter { $0.reference == known.reference }
      if let other = now.first(where: { isSettled($0, insteadOf: known) }) {
        throw Refusal.otherJointProblem(known.reference, known.title, other.title)
      }
    }
  }

  /// Whether a problem that is settled stands under the number of an open one and is called otherwise: that one would
  /// vanish.
  private func isSettled(_ problem: JointProblem, insteadOf known: StoredJointProblem) -> Bool {
    let (title, before) = (Vocabulary.key(of: problem.title), Vocabulary.key(of: known.title))
    let isSame = title.contains(before) || !title.isEmpty && before.contains(title)
    return StoredJointProblem.isSettled(problem.state)
      && (!isSame || problem.organCode != known.organCode)
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
