package import BianzhiCore
import BianzhiQuery
package import GRDB

/// Whether a unit in the scope of a plan has handed in its report of itself.
package struct UnitReturn: Sendable {
  package enum State: String, KeptWord {
    case report
    /// Signed that it has no problem.
    case nilReport = "nil"
    case missing

    package var wording: Wording {
      switch self {
      case .report: Wording(zh: "已报告", en: "report")
      case .nilReport: Wording(zh: "零报告", en: "nil return")
      case .missing: Wording(zh: "未报", en: "missing")
      }
    }
  }

  package let organCode: String
  package let organName: String
  /// The leaders in whose scope it is.
  package let subjects: [PlanSubjectName]
  package let state: State
  package let day: CalendarDay?
  package let signedBy: String

  /// All units of the leaders who must or should be audited, by code.
  package static func list(plan: Int, in database: Database) throws -> [UnitReturn] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT c.organ_code, c.number FROM plan_scope c
        JOIN plan_subject s ON s.plan = c.plan AND s.number = c.number
        WHERE c.plan = ? AND s.demand IN ('must', 'should') ORDER BY c.organ_code, c.number
        """, arguments: [plan])
    let reports = try UnitReturnRecord.filter(sql: "plan = ?", arguments: [plan]).fetchAll(database)
    let known = Dictionary(uniqueKeysWithValues: reports.map { ($0.organCode, $0) })
    let facts = try OrganFacts.all(in: database)
    let units = Dictionary(grouping: rows) { $0["organ_code"] as String }
    return units.sorted { $0.key < $1.key }.map { code, rows in
      let report = known[code]
      return UnitReturn(
        organCode: code, organName: facts[code]?.name ?? code,
        subjects: rows.map { PlanSubjectName(plan: plan, number: $0["number"]) },
        state: report?.type ?? .missing, day: report?.day, signedBy: report?.signedBy ?? "")
    }
  }
}

extension Ledger {
  /// - Throws: ``Refusal`` if there is no such plan.
  package func unitReturns(plan: Int) throws -> [UnitReturn] {
    try reading { database in
      _ = try AuditPlan(plan, in: database)
      return try UnitReturn.list(plan: plan, in: database)
    }
  }
}
