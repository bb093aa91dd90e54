package import BianzhiCore
import BianzhiQuery
package import GRDB

/// A year's plan.
package struct AuditPlan: Sendable {
  package let number: Int
  package let year: Int
  package let office: String
  /// The day the selection holds for.
  package let asOf: CalendarDay
  package let procedure: String
  package let draftedBy: String
  package let approvedOn: CalendarDay?
  package let approvedBy: String?
  package let document: String?

  package var name: String { "P\(number)" }

  init(_ row: Row) throws {
    (number, year, office) = (row["id"], row["year"], row["office"])
    asOf = try CalendarDay.stored(row["as_of"])
    (procedure, draftedBy) = (row["procedure"], row["drafted_by"])
    approvedOn = try (row["approved_on"] as Int32?).map(CalendarDay.stored)
    (approvedBy, document) = (row["approved_by"], row["document"])
  }

  /// - Throws: ``ActError/unknown(_:)``.
  package init(_ number: Int, in database: Database) throws {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM plan WHERE id = ?", arguments: [number])
    guard let row else { throw ActError.unknown("P\(number)") }
    try self.init(row)
  }

  package static func all(in database: Database) throws -> [AuditPlan] {
    try Row.fetchAll(database, sql: "SELECT * FROM plan ORDER BY id").map(AuditPlan.init)
  }
}

extension CalendarDay {
  /// A day as a column keeps it.
  static func stored(_ value: Int32) throws -> CalendarDay {
    guard let day = CalendarDay(yyyymmdd: value) else {
      throw DatabaseError(message: "\(value) is no day")
    }
    return day
  }
}

extension Ledger {
  /// The plans in the order of their numbers.
  package func plans() throws -> [AuditPlan] {
    try reading { try AuditPlan.all(in: $0) }
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
