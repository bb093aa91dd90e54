package import BianzhiCore
import GRDB

/// Payloads of the events of a joint audit, subject P1-7.
enum JointEvent {
  struct Opened: Codable {}

  struct Result: Codable {
    let track: JointTrack
    let office: String
    let result: String
    let evidence: [EvidenceFile]
  }

  struct Problems: Codable {
    let track: JointTrack
    let problems: [JointProblem]
  }

  struct Concluded: Codable {
    let conclusion: String
  }
}

/// What the ledger holds of a joint audit before an act.
enum JointState {
  /// - Throws: ``ActError`` for a leader no plan has, ``OfficeError`` where none is open.
  static func row(_ name: PlanSubjectName, _ database: Database) throws -> Row {
    try AuditSubject.require(name, database)
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM joint_audit WHERE plan = ? AND number = ?",
      arguments: [name.plan, name.number])
    guard let row else { throw OfficeError.jointNotOpen(name) }
    return row
  }
}

extension AuditDesk {
  /// Begins the joint audit of a leader.
  package func openJoint(_ name: PlanSubjectName) throws {
    try AuditSubject.require(name, database)
    let isOpen = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM joint_audit WHERE plan = ? AND number = ?)",
      arguments: [name.plan, name.number])
    guard isOpen == false else { throw OfficeError.jointOpen(name) }
    try append("joint.opened", of: name.description, JointEvent.Opened())
  }

  /// Takes the result of one track; a second one stands in place of the first.
  package func giveResult(
    _ name: PlanSubjectName, _ track: JointTrack, office: String, result: String,
    evidence: [EvidenceFile]
  ) throws {
    try requireOpen(name)
    try append(
      "joint.result", of: name.description,
      JointEvent.Result(track: track, office: office, result: result, evidence: evidence))
  }

  /// Takes the problems another office found; the same reference again stands in place of the first.
  package func takeProblems(
    _ name: PlanSubjectName, _ track: JointTrack, _ problems: [JointProblem]
  ) throws {
    try requireOpen(name)
    try append(
      "joint.findings", of: name.description, JointEvent.Problems(track: track, problems: problems))
  }

  /// Writes down the one conclusion, in words; only when all three tracks have a result.
  package func concludeJoint(_ name: PlanSubjectName, _ conclusion: String) throws {
    try requireOpen(name)
    let tracks = try JointAudit(name, in: database).tracks
    let missing = tracks.filter { $0.result == nil }.map(\.track)
    guard missing.isEmpty else { throw OfficeError.tracksMissing(name, missing) }
    if let last = tracks.compactMap(\.day).max(), last > day {
      throw OfficeError.before(what: name.description, last)
    }
    try append(
      "joint.concluded", of: name.description, JointEvent.Concluded(conclusion: conclusion))
  }

  private func requireOpen(_ name: PlanSubjectName) throws {
    let row = try JointState.row(name, database)
    if let concluded = CalendarDay.kept(row["concluded_on"]) {
      throw OfficeError.jointConcluded(name, concluded)
    }
    if let opened = CalendarDay.kept(row["opened_on"]), opened > day {
      throw OfficeError.before(what: name.description, opened)
    }
  }
}
