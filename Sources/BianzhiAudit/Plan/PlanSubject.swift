package import BianzhiCore
package import GRDB

/// A leader of a plan, those left out included.
package struct PlanSubject: Sendable {
  package let name: PlanSubjectName
  package let leader: String
  package let organCode: String
  package let organName: String
  package let post: String
  /// As the selection prints them.
  package let since: String
  package let until: String
  package let level: PlanLevel
  package let region: String
  package let kind: PlanKind
  package let demand: PlanDemand
  package let decision: String
  /// Why in or out.
  package let reason: Said
  package let team: String
  package let focus: String
  package let begins: CalendarDay?
  package let ends: CalendarDay?
  package let startedOn: CalendarDay?
  package let reviewedOn: CalendarDay?
  package let doneOn: CalendarDay?

  init(_ row: Row) throws {
    name = PlanSubjectName(plan: row["plan"], number: row["number"])
    (leader, organCode, organName) = (row["name"], row["organ_code"], row["organ_name"])
    (post, since, until) = (row["post"], row["since"], row["until"])
    level = PlanLevel(rawValue: row["level"]) ?? .unknown
    kind = PlanKind(rawValue: row["kind"]) ?? .inOffice
    demand = PlanDemand(rawValue: row["demand"]) ?? .out
    (region, decision) = (row["region"], row["decision"])
    reason = Said(zh: row["reason"], en: row["reason_en"])
    (team, focus) = (row["team"], row["focus"])
    let day = { (column: String) in try (row[column] as Int32?).map(CalendarDay.stored) }
    begins = try day("begins")
    ends = try day("ends")
    startedOn = try day("started_on")
    reviewedOn = try day("reviewed_on")
    doneOn = try day("done_on")
  }

  /// - Throws: ``ActError/unknown(_:)``.
  package static func load(_ name: PlanSubjectName, in database: Database) throws -> PlanSubject {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM plan_subject WHERE plan = ? AND number = ?",
      arguments: [name.plan, name.number])
    guard let row else { throw ActError.unknown(name.description) }
    return try PlanSubject(row)
  }

  /// The leaders of a plan in the order of their numbers.
  package static func all(of plan: Int, in database: Database) throws -> [PlanSubject] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM plan_subject WHERE plan = ? ORDER BY number",
      arguments: [plan]
    ).map(PlanSubject.init)
  }

  /// Codes of the organs the leader answers for.
  package static func scope(
    _ name: PlanSubjectName, in database: Database
  ) throws -> Set<String> {
    try String.fetchSet(
      database, sql: "SELECT organ_code FROM plan_scope WHERE plan = ? AND number = ?",
      arguments: [name.plan, name.number])
  }

  package func scope(in database: Database) throws -> Set<String> {
    try Self.scope(name, in: database)
  }
}
