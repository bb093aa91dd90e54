import BianzhiCore
import BianzhiQuery
import GRDB

/// An organ whose leader was audited in a year, with the organs that leader answers for.
struct AuditedUnit {
  let period: Int
  let organCode: String
  let organName: String
  /// Code of the lower office whose package it is of; nil for this ledger.
  var office: String?
  let level: AuditGroup
  let system: AuditGroup
  var scope: Set<String>
  /// First day of the audit; findings confirmed later belong to it until the next audit of the organ.
  var startedOn: CalendarDay

  func group(_ grouping: AuditGrouping) -> AuditGroup {
    switch grouping {
    case .level: level
    case .system: system
    case .all, .year, .organ: .all
    }
  }
}

extension AuditedUnit {
  /// The main organs of this ledger's leaders reviewed by a day, each once a year.
  static func all(reviewedBy day: CalendarDay, in database: Database) throws -> [AuditedUnit] {
    let facts = try OrganFacts.all(in: database)
    let tree = try OrganTree(database)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT p.year, s.*, coalesce(s.started_on, s.reviewed_on) AS begun
        FROM plan_subject s JOIN plan p ON p.id = s.plan
        WHERE s.reviewed_on <= ? ORDER BY p.year, s.organ_code, begun
        """, arguments: [day.yyyymmdd])
    var units: [AuditedUnit] = []
    for row in rows {
      guard let begun = CalendarDay(yyyymmdd: row["begun"]) else { continue }
      let code: String = row["organ_code"]
      let subject = PlanSubjectName(plan: row["plan"], number: row["number"])
      let scope = tree.withBodies([code])
        .union(try PlanSubject.findings(of: subject, by: tree, in: database).codes)
      if let last = units.last, last.period == row["year"], last.organCode == code {
        units[units.count - 1].scope.formUnion(scope)
        continue
      }
      units.append(
        AuditedUnit(
          period: row["year"], organCode: code, organName: row["organ_name"],
          level: AuditGroup(
            try PlanLevel(
              stored: row["level"], at: StoredPlace("plan_subject", "level", row: "\(subject)"))),
          system: AuditGroup(category: facts[code]?.category), scope: scope, startedOn: begun))
    }
    return units
  }

  /// The organs with a roster that a run judged, each as one unit of the year of that run.
  static func all(judgedBy run: RunInfo, in database: Database) throws -> [AuditedUnit] {
    let facts = try OrganFacts.all(in: database)
    let codes = try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT k.code FROM roster_list r JOIN organ_key k ON k.id = r.organ
        WHERE r.day BETWEEN ? AND ? AND r.brought <= ? AND (r.ended IS NULL OR r.ended > ?)
        ORDER BY 1
        """,
      arguments: [
        run.asOf.adding(days: -run.parameters.oldestRosterDays).yyyymmdd, run.asOf.yyyymmdd,
        run.horizon, run.horizon,
      ])
    return codes.map { code in
      AuditedUnit(
        period: run.asOf.year, organCode: code, organName: facts[code]?.name ?? code,
        level: AuditGroup(tier: facts[code]?.tier),
        system: AuditGroup(category: facts[code]?.category), scope: [code], startedOn: run.asOf)
    }
  }
}
