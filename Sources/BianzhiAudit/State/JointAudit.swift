package import BianzhiCore
import BianzhiQuery
package import GRDB

/// The three parts of a joint audit (三责联审), each the work of its own office.
package enum JointTrack: String, KeptWord {
  case staffing
  case appointments
  case economic

  package var wording: Wording {
    switch self {
    case .staffing: Wording(zh: "机构编制", en: "staffing")
    case .appointments: Wording(zh: "选人用人", en: "appointments")
    case .economic: Wording(zh: "经济责任", en: "economic")
    }
  }
}

/// The joint audit of a leader: when it was opened, and its one conclusion in words.
struct JointRecord: StateRecord {
  static let databaseTableName = "joint_audit"
  let plan: Int
  let number: Int
  let openedOn: CalendarDay
  var conclusion: String?
  var concludedOn: CalendarDay?

  static func find(_ name: PlanSubjectName, in database: Database) throws -> JointRecord? {
    try fetchOne(database, key: ["plan": name.plan, "number": name.number])
  }

  /// - Throws: ``Refusal`` for a leader no plan has, and where none is open.
  static func load(_ name: PlanSubjectName, in database: Database) throws -> JointRecord {
    _ = try PlanSubject.load(name, in: database)
    guard let record = try find(name, in: database) else { throw Refusal.jointNotOpen(name) }
    return record
  }
}

/// The result of one track.
struct JointResult: StateRecord {
  static let databaseTableName = "joint_track"
  let plan: Int
  let number: Int
  let track: JointTrack
  let office: String
  let result: String
  let day: CalendarDay
}

/// A problem that another office found, as it is kept.
package struct StoredJointProblem: StateRecord {
  package static let databaseTableName = "joint_finding"
  let plan: Int
  let number: Int
  package let track: JointTrack
  package let reference: String
  package let organCode: String
  package let title: String
  package let basis: String
  package let state: String
}

/// The joint audit of one leader: three results side by side and one conclusion in words.
///
/// Nothing is summed over the tracks: the three offices count different things.
package struct JointAudit: Sendable {
  /// One track; office, day and result are nil until it has a result.
  package struct Track: Sendable {
    package let track: JointTrack
    package let office: String?
    package let day: CalendarDay?
    package let result: String?
    /// Confirmed findings of the leader's scope, or problems the other office gave.
    package let findings: Int
    /// The result tells of problems that were not put right.
    package let leavesOpen: Bool
  }

  package let openedOn: CalendarDay
  package let tracks: [Track]
  package let conclusion: String?
  /// Nil while there is none, and while it is one of the interim: problems of other offices were open.
  package let concludedOn: CalendarDay?
  /// The conclusion that was final until a problem came or opened again: its day, and these problems.
  package let reopened: (day: CalendarDay, problems: [StoredJointProblem])?

  package init(_ name: PlanSubjectName, in database: Database) throws {
    let record = try JointRecord.load(name, in: database)
    openedOn = record.openedOn
    let open = try StoredJointProblem.open(of: name, in: database)
    conclusion = record.conclusion
    concludedOn = open.isEmpty ? record.concludedOn : nil
    reopened = open.isEmpty ? nil : record.concludedOn.map { ($0, open) }
    let telling = Set(try JointResult.open(of: name, in: database).map(\.track))
    tracks = try JointTrack.allCases.map { track in
      let found = try JointResult.fetchOne(
        database, key: ["plan": name.plan, "number": name.number, "track": track.rawValue])
      return Track(
        track: track, office: found?.office, day: found?.day, result: found?.result,
        findings: try Self.count(track, name, database), leavesOpen: telling.contains(track))
    }
  }

  private static func count(
    _ track: JointTrack, _ name: PlanSubjectName, _ database: Database
  ) throws -> Int {
    guard track == .staffing else {
      return try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM joint_finding WHERE plan = ? AND number = ? AND track = ?",
        arguments: [name.plan, name.number, track.rawValue]) ?? 0
    }
    let scope = try PlanSubject.findings(of: name, in: database)
    return try ConfirmedFinding.all(in: database)
      .filter { try $0.counts && scope.holds($0.finding) }.count
  }
}

extension Ledger {
  /// The joint audit of a leader as it stands.
  ///
  /// - Throws: ``Refusal`` for a leader no plan has, and where none is open.
  package func jointAudit(_ name: PlanSubjectName) throws -> JointAudit {
    try reading { try JointAudit(name, in: $0) }
  }
}
