package import BianzhiCore
package import GRDB

/// `joint conclude`: the one conclusion, in words; only when all three tracks have a result. While problems of the
/// other offices are open, or a result tells of some, it is one of the interim, and a later one stands in its place.
package struct ConcludeJoint: JointAct {
  package static let kind = EventKind("joint.concluded", zh: "联审结论", en: "joint conclusion")
  private let conclusion: String
  /// Problems that were open, and tracks whose results told of some; missing in events of earlier versions, whose conclusions were final.
  package private(set) var open: [String]?

  package init(_ conclusion: String) { self.conclusion = conclusion }

  package mutating func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    try requireOpen(subject, at: desk)
    let tracks = try JointAudit(subject, in: desk.database).tracks
    let missing = tracks.filter { $0.result == nil }.map(\.track)
    guard missing.isEmpty else { throw Refusal.tracksMissing(subject, missing) }
    if let last = tracks.compactMap(\.day).max() { try desk.require(subject, on: last) }
    open =
      try StoredJointProblem.open(of: subject, in: desk.database).map(\.reference)
      + JointResult.open(of: subject, in: desk.database).map(\.track.rawValue)
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    guard var record = try JointRecord.find(subject, in: state) else { return }
    let isFinal = open?.isEmpty ?? true
    (record.conclusion, record.concludedOn) = (conclusion, isFinal ? event.day : nil)
    try record.update(state)
  }
}
