package import BianzhiCore
import BianzhiQuery
import GRDB

/// An organ with a confirmed finding that is not put right: in principle it gets no new staff.
package struct BlockedOrgan: Sendable {
  package struct Reason: Sendable {
    package let finding: FindingName
    package let status: FindingStatus
  }

  package let organCode: String
  package let organName: String
  package let reasons: [Reason]
  /// How many of them are overdue.
  package let overdue: Int
}

extension Ledger {
  /// The organs that are kept from applying for staff, by code.
  ///
  /// - Parameter then: the day whose state is told, by the acts and checks up to it; nil for the state of today.
  package func blockedOrgans(
    on day: CalendarDay, asOf then: CalendarDay? = nil
  ) throws -> [BlockedOrgan] {
    let (findings, facts) = try readingState(on: then) { database in
      let blocking = try ConfirmedFinding.all(in: database).filter { $0.blocksStaff(on: day) }
      return (
        try blocking.map { (finding: $0, organs: try Self.staffed($0, on: day, in: database)) },
        try OrganFacts.all(in: database)
      )
    }
    var organs: [String: [ConfirmedFinding]] = [:]
    for (finding, codes) in findings {
      for code in codes { organs[code, default: []].append(finding) }
    }
    return organs.sorted { $0.key < $1.key }.map { code, findings in
      BlockedOrgan(
        organCode: code,
        organName: facts[code]?.name
          ?? findings.first { $0.finding.organCode == code }?.finding.organName ?? code,
        reasons: findings.map { .init(finding: $0.finding.name, status: $0.status(on: day)) },
        overdue: findings.count {
          $0.status.overdueDays($0.deadline, on: day) > 0
        })
    }
  }

  /// Codes of the organs of a finding that could get staff: what reforms made of an organ stands in its place.
  private static func staffed(
    _ finding: ConfirmedFinding, on day: CalendarDay, in database: Database
  ) throws -> Set<String> {
    try Set(finding.finding.organs).reduce(into: []) { codes, code in
      let next =
        try OrganEnd.hasEnded(code, by: day, in: database)
        ? OrganEnd.successors(of: [code], by: day, in: database) : []
      codes.formUnion(next.isEmpty ? [code] : next)
    }
  }
}
