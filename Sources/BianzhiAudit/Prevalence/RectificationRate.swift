package import BianzhiCore
import BianzhiQuery
import GRDB

/// How many confirmed findings of a group have been put right.
package struct RectificationRate: Sendable {
  package let group: AuditGroup
  package internal(set) var confirmed = 0
  package internal(set) var accepted = 0
  package internal(set) var exempt = 0
  package internal(set) var void = 0
  /// Of those that count: deadline on the day or before.
  package internal(set) var due = 0
  package internal(set) var dueAccepted = 0
  package internal(set) var overdue = 0

  init(_ group: AuditGroup) { self.group = group }

  /// Accepted of those that are neither exempt nor void.
  package var rate: Share { Share(accepted, of: confirmed - exempt - void) }
  package var dueRate: Share { Share(dueAccepted, of: due) }

  /// - Parameter deadline: nil where none was set.
  mutating func add(_ status: FindingStatus, _ deadline: CalendarDay?, on day: CalendarDay) {
    confirmed += 1
    switch status {
    case .exempt: exempt += 1
    case .void: void += 1
    default:
      let isAccepted = status == .accepted
      if isAccepted { accepted += 1 }
      if let deadline, deadline <= day {
        due += 1
        if isAccepted { dueAccepted += 1 }
      }
      if status.overdueDays(deadline, on: day) > 0 { overdue += 1 }
    }
  }
}

extension Ledger {
  /// The rates by group, and that of all findings last.
  ///
  /// - Parameter isOwnOnly: leaves the packages of lower offices out.
  package func rectificationRates(
    by grouping: AuditGrouping, on day: CalendarDay, isOwnOnly: Bool = false
  ) throws -> [RectificationRate] {
    let packages = try isOwnOnly ? [] : packages().filter(\.isNewest).map(\.package)
    let (findings, facts) = try reading {
      (try ConfirmedFinding.all(in: $0), try OrganFacts.all(in: $0))
    }
    var groups: [String: RectificationRate] = [:]
    var all = RectificationRate(.all)
    for finding in findings {
      let status = finding.status(on: day)
      all.add(status, finding.deadline, on: day)
      let group = Self.group(finding, grouping, facts)
      groups[group.code, default: RectificationRate(group)].add(
        status, finding.deadline, on: day)
    }
    for (finding, package) in PackageFindings(packages).problems {
      all.add(finding.status, finding.deadline, on: day)
      let group = package.group(finding, grouping)
      groups[group.code, default: RectificationRate(group)].add(
        finding.status, finding.deadline, on: day)
    }
    let parts = grouping == .all ? [] : groups.sorted { $0.key < $1.key }.map(\.value)
    return parts + [all]
  }

  private static func group(
    _ finding: ConfirmedFinding, _ grouping: AuditGrouping, _ facts: [String: OrganFacts]
  ) -> AuditGroup {
    let code = finding.finding.organCode
    switch grouping {
    case .all: return .all
    case .level: return AuditGroup(tier: facts[code]?.tier)
    case .system: return AuditGroup(category: facts[code]?.category)
    case .year:
      let year = "\(finding.confirmedOn.year)"
      return AuditGroup(code: year, wording: Wording(zh: year, en: year))
    case .organ:
      return AuditGroup(
        code: code, wording: Wording(zh: finding.finding.organName, en: finding.finding.organName))
    }
  }
}
