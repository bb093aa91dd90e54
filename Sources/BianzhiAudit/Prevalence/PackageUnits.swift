import BianzhiCore

/// The audited units and the counted findings of lower offices.
struct PackageUnits {
  private(set) var units: [AuditedUnit] = []
  private(set) var findings: [CountedFinding] = []

  /// - Parameters:
  ///   - packages: of each office, year and plan one.
  ///   - day: audits that ended on site later are left out.
  init(_ packages: [OfficePackage], reviewedBy day: CalendarDay) {
    for (office, packages) in Dictionary(grouping: packages, by: \.office).sorted(by: {
      $0.key < $1.key
    }) {
      let years = packages.sorted(by: OfficePackage.isOlder)
      for package in years { add(package, reviewedBy: day) }
      // A finding stands in the package of each year and plan; the newest one knows best.
      var known: [String: CountedFinding] = [:]
      for package in years {
        for finding in package.findings {
          known[finding.finding] =
            finding.status.isCounted
              && !finding.isFollowed(as: { name in package.findings.first { $0.finding == name } })
            ? CountedFinding(finding, of: office, otherwise: package.asOf) : nil
        }
      }
      findings += known.sorted { $0.key < $1.key }.map(\.value)
    }
  }

  /// The main organs of the leaders reviewed, each once.
  private mutating func add(_ package: OfficePackage, reviewedBy day: CalendarDay) {
    let reviewed = package.subjects.filter { subject in
      (subject.reviewedOn ?? subject.doneOn).map { $0 <= day } ?? false
    }
    let organs = Dictionary(grouping: reviewed, by: \.organCode)
    for (code, leaders) in organs.sorted(by: { $0.key < $1.key }) {
      // An organ that two plans of a year have is one unit.
      let isKnown = units.contains {
        ($0.office, $0.period, $0.organCode) == (package.office, package.year, code)
      }
      guard let first = leaders.first, !isKnown else { continue }
      let begun = leaders.compactMap { $0.startedOn ?? $0.reviewedOn ?? $0.doneOn }.min()
      units.append(
        AuditedUnit(
          period: package.year, organCode: code, organName: first.organName, office: package.office,
          level: AuditGroup(level: first.level),
          system: AuditGroup(category: first.category.flatMap(OrganCategory.init(rawValue:))),
          scope: leaders.reduce(into: Set([code])) { $0.formUnion($1.scope) },
          startedOn: begun ?? package.asOf))
    }
  }
}
