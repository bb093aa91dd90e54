package import BianzhiCore
import BianzhiQuery
package import GRDB

/// A year's plan.
package struct AuditPlan: StateRecord {
  package static let databaseTableName = "plan"
  let id: Int
  package let year: Int
  package let office: String
  /// The day the selection holds for.
  package let asOf: CalendarDay
  package let procedure: String
  package let draftedBy: String
  /// Who left before is none of this plan; nil for all leavers.
  package let leaversSince: CalendarDay?
  /// Days by which lists may be older than the start of an audit whose last step rests on them.
  package let dataDays: Int
  package var approvedOn: CalendarDay?
  package var approvedBy: String?
  package var document: String?

  package var number: Int { id }
  package var name: PlanName { PlanName(id) }

  /// - Throws: ``Refusal``: nothing bears the number.
  package init(_ number: Int, in database: Database) throws {
    guard let plan = try AuditPlan.fetchOne(database, key: number) else {
      throw Refusal.unknown("P\(number)")
    }
    self = plan
  }

  init(
    id: Int, year: Int, office: String, asOf: CalendarDay, procedure: String, draftedBy: String,
    leaversSince: CalendarDay?, dataDays: Int
  ) {
    (self.leaversSince, self.dataDays) = (leaversSince, dataDays)
    (self.id, self.year, self.office, self.asOf) = (id, year, office, asOf)
    (self.procedure, self.draftedBy) = (procedure, draftedBy)
  }
}

extension AuditPlan {
  /// The day of the first approval that a plan ever had, also one that was taken back; nil for none.
  ///
  /// - Parameter number: only events before this one.
  static func firstApproval(
    _ plan: PlanName, before number: Int = .max, in database: Database
  ) throws -> CalendarDay? {
    try CalendarDay.fetchOne(
      database,
      sql: "SELECT day FROM event WHERE subject = ? AND kind = ? AND id < ? ORDER BY id LIMIT 1",
      arguments: ["\(plan)", ApprovePlan.kind.code, number])
  }

  /// Approvals that were taken back, with the reasons.
  static func withdrawnApprovals(
    _ plan: PlanName, in database: Database
  ) throws -> [WithdrawnApproval] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT e.day, e.person, w.reason FROM withdrawn_event w JOIN event e ON e.id = w.event
        WHERE e.subject = ? AND e.kind = ? ORDER BY e.id
        """, arguments: ["\(plan)", ApprovePlan.kind.code]
    ).map { WithdrawnApproval(day: $0["day"], person: $0["person"], reason: $0["reason"]) }
  }
}

/// An approval of a plan that was taken back.
package struct WithdrawnApproval: Sendable {
  /// The day it had.
  package let day: CalendarDay
  package let person: String
  package let reason: String
}

extension Ledger {
  /// The plans in the order of their numbers.
  package func plans() throws -> [AuditPlan] {
    try reading { try AuditPlan.order(sql: "id").fetchAll($0) }
  }

  /// - Throws: ``Refusal``: nothing bears the number.
  package func plan(_ number: Int) throws -> AuditPlan {
    try reading { try AuditPlan(number, in: $0) }
  }

  /// The leaders of a plan, those left out too.
  package func planSubjects(_ number: Int) throws -> [PlanSubject] {
    try reading { database in
      _ = try AuditPlan(number, in: database)
      return try PlanSubject.all(of: number, in: database)
    }
  }

  /// Leaders planned here who are planned in an earlier plan too, and not done there.
  package func unfinishedElsewhere(
    _ number: Int
  ) throws -> [(now: PlanSubjectName, before: PlanSubjectName)] {
    try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT s.number, o.plan, o.number AS earlier FROM plan_subject s
          JOIN plan_subject o ON o.plan < s.plan AND o.name = s.name
            AND o.organ_code = s.organ_code AND o.post = s.post AND o.since = s.since
          WHERE s.plan = ? AND s.demand IN ('must', 'should') AND o.demand IN ('must', 'should')
            AND o.done_on IS NULL
          ORDER BY s.number, o.plan
          """, arguments: [number]
      ).map { row in
        (
          PlanSubjectName(plan: number, number: row["number"]),
          PlanSubjectName(plan: row["plan"], number: row["earlier"])
        )
      }
    }
  }
}
