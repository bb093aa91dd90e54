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

/// Which audited units have which problem.
struct PrevalenceSurvey {
  private(set) var units: [AuditedUnit] = []
  /// By rule, the places in ``units``.
  private(set) var hits: [String: Set<Int>] = [:]
  /// Units that a rule did not judge; of audits there are none.
  private(set) var unjudged: [String: Set<Int>] = [:]
  private(set) var firstSeen: [String: CalendarDay] = [:]

  /// Codes of the organs of this ledger's units.
  var scope: Set<String> {
    units.filter { $0.office == nil }.reduce(into: []) { $0.formUnion($1.scope) }
  }

  /// The main organs of all leaders reviewed by a day, each once a year.
  ///
  /// - Parameter packages: the newest packages of lower offices, whose leaders count like one's own.
  init(
    reviewedBy day: CalendarDay, packages: [OfficePackage] = [], in database: Database
  ) throws {
    let facts = try OrganFacts.all(in: database)
    let tree = try OrganTree(database)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT p.year, s.*, coalesce(s.started_on, s.reviewed_on) AS begun
        FROM plan_subject s JOIN plan p ON p.id = s.plan
        WHERE s.reviewed_on <= ? ORDER BY p.year, s.organ_code, begun
        """, arguments: [day.yyyymmdd])
    for row in rows {
      guard let begun = CalendarDay(yyyymmdd: row["begun"]) else { continue }
      let code: String = row["organ_code"]
      let subject = PlanSubjectName(plan: row["plan"], number: row["number"])
      let scope = tree.withBodies(try PlanSubject.scope(subject, in: database).union([code]))
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
    let lower = PackageUnits(packages, reviewedBy: day)
    units += lower.units
    let own = try ConfirmedFinding.all(in: database).filter(\.counts).map(CountedFinding.init)
    for finding in own + lower.findings {
      for place in audits(of: finding) { add(finding, place) }
    }
  }

  /// The organs that a run looked at, where there is no audit to go by.
  init(run: RunInfo, in database: Database) throws {
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
    units = codes.map { code in
      AuditedUnit(
        period: run.asOf.year, organCode: code, organName: facts[code]?.name ?? code,
        level: AuditGroup(tier: facts[code]?.tier),
        system: AuditGroup(category: facts[code]?.category), scope: [code], startedOn: run.asOf)
    }
    let places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT u.rule, k.code FROM run_unchecked u JOIN organ_key k ON k.id = u.organ
        WHERE u.run = ? AND NOT EXISTS (SELECT 1 FROM run_finding f
          JOIN finding_row n ON n.id = f.finding
          WHERE f.run = u.run AND n.rule = u.rule AND f.organ = u.organ)
        """, arguments: [run.number])
    for row in rows {
      if let place = places[row["code"]] { unjudged[row["rule"], default: []].insert(place) }
    }
    let seen = try Set(
      Int.fetchAll(
        database, sql: "SELECT finding FROM run_finding WHERE run = ?", arguments: [run.number]))
    for finding in try ConfirmedFinding.all(in: database) where finding.counts {
      guard case .rule(let number) = finding.finding.name, seen.contains(number) else { continue }
      for place in finding.finding.organs.compactMap({ places[$0] }) {
        add(CountedFinding(finding), place)
      }
    }
  }

  private mutating func add(_ finding: CountedFinding, _ place: Int) {
    hits[finding.kind, default: []].insert(place)
    let first = min(firstSeen[finding.kind] ?? finding.firstSeen, finding.firstSeen)
    firstSeen[finding.kind] = first
  }

  /// Of each organ audited several times, the audit that a finding was confirmed in or after.
  private func audits(of finding: CountedFinding) -> [Int] {
    let near = units.indices.filter { place in
      units[place].office == finding.office && !units[place].scope.isDisjoint(with: finding.organs)
    }
    let organs = Dictionary(grouping: near) { units[$0].organCode }
    return organs.values.compactMap { places in
      let ordered = places.sorted { units[$0].startedOn < units[$1].startedOn }
      return ordered.last { units[$0].startedOn <= finding.confirmedOn } ?? ordered.first
    }
  }
}
