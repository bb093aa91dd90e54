package import BianzhiCore
import BianzhiQuery
package import GRDB

/// The three parts of a joint audit (三责联审), each the work of its own office.
package enum JointTrack: String, Codable, CodedWord {
  case staffing
  case appointments
  case economic

  package var said: Said {
    switch self {
    case .staffing: Said(zh: "机构编制", en: "staffing")
    case .appointments: Said(zh: "选人用人", en: "appointments")
    case .economic: Said(zh: "经济责任", en: "economic")
    }
  }
}

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
  }

  package let openedOn: CalendarDay
  package let tracks: [Track]
  package let conclusion: String?
  package let concludedOn: CalendarDay?

  package init(_ name: PlanSubjectName, in database: Database) throws {
    let row = try JointState.row(name, database)
    guard let opened = CalendarDay.kept(row["opened_on"]) else {
      throw OfficeError.jointNotOpen(name)
    }
    openedOn = opened
    (conclusion, concludedOn) = (row["conclusion"], CalendarDay.kept(row["concluded_on"]))
    tracks = try JointTrack.allCases.map { track in
      let found = try Row.fetchOne(
        database,
        sql: "SELECT * FROM joint_track WHERE plan = ? AND number = ? AND track = ?",
        arguments: [name.plan, name.number, track.rawValue])
      return Track(
        track: track, office: found?["office"], day: CalendarDay.kept(found?["day"]),
        result: found?["result"], findings: try Self.count(track, name, database))
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
    return try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM finding_life l
        LEFT JOIN finding_row n ON 'F' || n.id = l.finding
        LEFT JOIN hand_finding h ON 'H' || h.id = l.finding
        WHERE l.status NOT IN ('raised', 'void', 'exempt')
          AND coalesce(n.organ_code, h.organ_code) IN (
            SELECT organ_code FROM plan_scope WHERE plan = ? AND number = ?)
        """, arguments: [name.plan, name.number]) ?? 0
  }
}

extension Ledger {
  /// The joint audit of a leader as it stands.
  ///
  /// - Throws: ``ActError`` for a leader no plan has, ``OfficeError`` where none is open.
  package func jointAudit(_ name: PlanSubjectName) throws -> JointAudit {
    try reading { try JointAudit(name, in: $0) }
  }
}
