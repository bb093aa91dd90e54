import BianzhiCore
import BianzhiQuery
import GRDB

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

  /// The main organs of all leaders reviewed by a day.
  ///
  /// - Parameter packages: the newest packages of lower offices, whose leaders count like one's own.
  init(
    reviewedBy day: CalendarDay, packages: [OfficePackage] = [], in database: Database
  ) throws {
    units = try AuditedUnit.all(reviewedBy: day, in: database)
    let lower = PackageUnits(packages, reviewedBy: day)
    units += lower.units
    let own = try ConfirmedFinding.all(in: database).filter(\.counts).map(CountedFinding.init)
    for finding in own + lower.findings {
      for place in audits(of: finding) { add(finding, place) }
    }
  }

  /// The organs that a run looked at, where there is no audit to go by.
  init(run: RunInfo, in database: Database) throws {
    units = try AuditedUnit.all(judgedBy: run, in: database)
    let places = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1.organCode, $0) })
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
