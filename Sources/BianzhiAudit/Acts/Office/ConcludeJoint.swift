package import BianzhiCore
package import GRDB

/// `joint conclude`: the one conclusion, in words; only when all three tracks have a result.
package struct ConcludeJoint: JointAct {
  package static let kind = EventKind("joint.concluded", zh: "联审结论", en: "joint conclusion")
  private let conclusion: String

  package init(_ conclusion: String) { self.conclusion = conclusion }

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    try requireOpen(subject, at: desk)
    let tracks = try JointAudit(subject, in: desk.database).tracks
    let missing = tracks.filter { $0.result == nil }.map(\.track)
    guard missing.isEmpty else { throw Refusal.tracksMissing(subject, missing) }
    if let last = tracks.compactMap(\.day).max() { try desk.require(subject, on: last) }
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    guard var record = try JointRecord.find(subject, in: state) else { return }
    (record.conclusion, record.concludedOn) = (conclusion, event.day)
    try record.update(state)
  }
}
