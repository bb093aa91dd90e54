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

  /// Settled: nothing more is waited for before an audit can end.
  package static let settled: Set<FindingStatus> = [
    .accepted, .void, .exempt, .longTerm, .transferred, .waived,
  ]

  /// Days past the deadline; 0 where there is none, or none is waited for.
  package static func overdueDays(
    _ status: FindingStatus, _ deadline: CalendarDay?, on day: CalendarDay
  ) -> Int {
    let waits: Set<FindingStatus> = [.accepted, .longTerm, .exempt, .void, .waived, .raised]
    guard let deadline, !waits.contains(status) else { return 0 }
    return max(0, day.days(since: deadline))
  }

  package func overdueDays(on day: CalendarDay) -> Int {
    Self.overdueDays(status, deadline, on: day)
  }

  /// The unsettled findings in the order of their names. One that nobody has confirmed and that the
  /// data no longer show is not open.
  ///
  /// - Parameter organs: codes; nil for all.
  package static func list(
    organs: Set<String>? = nil, in database: Database
  ) throws -> [OpenFinding] {
    let runs = try FindingProof.runs(in: database)
    var found: [OpenFinding] = []
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT n.id, n.status, l.deadline FROM finding_row n
        LEFT JOIN finding_life l ON l.finding = 'F' || n.id
        WHERE n.status NOT IN ('accepted', 'void', 'exempt', 'long_term', 'transferred', 'waived')
        ORDER BY n.id
        """)
    for row in rows {
      let number: Int = row["id"]
      let status = FindingStatus(rawValue: row["status"]) ?? .raised
      guard let proof = try FindingProof(number, in: database, runs: runs) else { continue }
      let finding = proof.finding
      guard isWithin(organs, finding) else { continue }
      if status == .raised, proof.state == .cleared || proof.state == .corrected { continue }
      found.append(
        OpenFinding(
          name: .rule(number), rule: finding.rule, severity: finding.severity, status: status,
          organCode: finding.organCode, organName: finding.organName, part: finding.part,
          deadline: (row["deadline"] as Int32?).flatMap { CalendarDay(yyyymmdd: $0) },
          state: proof.state))
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
    try Row.fetchAll(
      database,
      sql: """
        SELECT h.*, l.status, l.deadline FROM hand_finding h
        JOIN finding_life l ON l.finding = 'H' || h.id ORDER BY h.id
        """
    ).compactMap { row in
      let status = FindingStatus(rawValue: row["status"]) ?? .raised
      let code: String = row["organ_code"]
      guard !settled.contains(status), organs?.contains(code) != false else { return nil }
      return OpenFinding(
        name: .hand(row["id"]), rule: "hand",
        severity: Severity(rawValue: row["severity"]) ?? .minor, status: status, organCode: code,
        organName: row["organ_name"], part: row["part"],
        deadline: (row["deadline"] as Int32?).flatMap { CalendarDay(yyyymmdd: $0) }, state: nil)
    }
  }
}
