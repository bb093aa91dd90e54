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
  package func blockedOrgans(on day: CalendarDay) throws -> [BlockedOrgan] {
    let (findings, facts) = try reading { database in
      let blocking = try ConfirmedFinding.all(in: database).filter { finding in
        guard finding.status.blocksStaff, let successor = finding.life.successor else {
          return finding.status.blocksStaff
        }
        // Where the successor's is confirmed it blocks by itself; where it has ended nothing does.
        return try FindingLife.load(successor, in: database).status == .raised
      }
      return (blocking, try OrganFacts.all(in: database))
    }
    var organs: [String: [ConfirmedFinding]] = [:]
    for finding in findings {
      for organ in Set(finding.finding.organs) { organs[organ, default: []].append(finding) }
    }
    return organs.sorted { $0.key < $1.key }.map { code, findings in
      BlockedOrgan(
        organCode: code,
        organName: facts[code]?.name
          ?? findings.first { $0.finding.organCode == code }?.finding.organName ?? code,
        reasons: findings.map { .init(finding: $0.finding.name, status: $0.status) },
        overdue: findings.count {
          $0.status.overdueDays($0.life.deadline, on: day) > 0
        })
    }
  }
}
