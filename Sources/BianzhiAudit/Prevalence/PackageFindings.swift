import BianzhiCore

/// The findings of lower offices, each once: it stands in the package of each year and plan, and the newest one knows
/// best.
struct PackageFindings {
  /// Those that somebody confirmed, whatever became of them, with their packages; each problem once.
  private(set) var problems: [(finding: OfficePackage.Finding, package: OfficePackage)] = []

  /// - Parameter packages: of each office, year and plan one.
  init(_ packages: [OfficePackage]) {
    for (_, packages) in Dictionary(grouping: packages, by: \.office).sorted(by: { $0.key < $1.key }
    ) {
      var known: [String: (OfficePackage.Finding, OfficePackage)] = [:]
      for package in packages.sorted(by: OfficePackage.isOlder) {
        for finding in package.findings { known[finding.finding] = (finding, package) }
      }
      problems += known.sorted { $0.key < $1.key }.map(\.value)
        .filter { $0.0.confirmedOn != nil || $0.0.status != .raised }
        .filter { !$0.0.isFollowed(as: { known[$0]?.0 }) }
    }
  }
}

extension OfficePackage {
  /// By the day it speaks for, then by the day it was made: a later package of an earlier year's plan knows more.
  static func isOlder(_ one: OfficePackage, _ other: OfficePackage) -> Bool {
    (one.asOf, one.madeOn, one.year) < (other.asOf, other.madeOn, other.year)
  }

  /// Where a finding of it is counted: its organ's own leader tells level and sort, else one who answers for it.
  func group(_ finding: Finding, _ grouping: AuditGrouping) -> AuditGroup {
    let leader =
      subjects.first { $0.organCode == finding.organCode }
      ?? subjects.first { $0.scope.contains(finding.organCode) }
    switch grouping {
    case .all: return .all
    case .level: return AuditGroup(level: leader?.level)
    case .system:
      return AuditGroup(category: leader?.category.flatMap(OrganCategory.init(rawValue:)))
    case .year:
      let year = finding.confirmedOn.map { "\($0.year)" } ?? "\(self.year)"
      return AuditGroup(code: year, wording: Wording(zh: year, en: year))
    case .organ:
      return AuditGroup(
        code: "\(office)/\(finding.organCode)",
        wording: Wording(zh: finding.organName, en: finding.organName))
    }
  }
}
