package import BianzhiCore
package import BianzhiQuery
package import GRDB

/// A finding that is not settled, of a rule or raised by hand.
package struct OpenFinding: Sendable {
  package let name: FindingName
  package let rule: String
  package let severity: Severity
  package let status: FindingStatus
  package let organCode: String
  package let organName: String
  package let part: String
  package let deadline: CalendarDay?
  /// Nil for one raised by hand.
  package let state: FindingProof.State?

  /// The unsettled findings in the order of their names. One that nobody has confirmed and that the
  /// data no longer show is not open.
  ///
  /// - Parameter organs: codes; nil for all.
  package static func list(
    organs: Set<String>? = nil, in database: Database
  ) throws -> [OpenFinding] {
    let runs = try FindingProof.runs(in: database)
    var found: [OpenFinding] = []
    for number in try Int.fetchAll(database, sql: "SELECT id FROM finding_row ORDER BY id") {
      let life = try FindingLife.load(.rule(number), in: database)
      guard !life.status.isSettled,
        let proof = try FindingProof(number, in: database, runs: runs)
      else { continue }
      let (finding, status) = (proof.finding, life.status)
      guard isWithin(organs, finding) else { continue }
      if status == .raised, proof.state == .cleared || proof.state == .corrected { continue }
      found.append(
        OpenFinding(
          name: .rule(number), rule: finding.rule, severity: finding.severity, status: status,
          organCode: finding.organCode, organName: finding.organName, part: finding.part,
          deadline: life.deadline, state: proof.state))
    }
    return try found + byHand(organs, database)
  }

  /// People with two places concern all organs of their part.
  static func isWithin(_ organs: Set<String>?, _ finding: FindingRow) -> Bool {
    guard let organs else { return true }
    let others = finding.rule == "person.double_place" ? finding.part.split(separator: "+") : []
    return organs.contains(finding.organCode) || others.contains { organs.contains(String($0)) }
  }

  private static func byHand(
    _ organs: Set<String>?, _ database: Database
  ) throws -> [OpenFinding] {
    try HandFinding.all(in: database).compactMap { finding in
      let life = try FindingLife.load(finding.name, in: database)
      guard !life.status.isSettled, organs?.contains(finding.organCode) != false else {
        return nil
      }
      return OpenFinding(
        name: finding.name, rule: "hand", severity: finding.severity, status: life.status,
        organCode: finding.organCode, organName: finding.organName, part: finding.part,
        deadline: life.deadline, state: nil)
    }
  }
}
