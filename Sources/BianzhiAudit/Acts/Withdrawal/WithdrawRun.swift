package import BianzhiCore
import BianzhiQuery
package import GRDB

/// `withdraw R5`: takes back a check that was made for a wrong day: it sees and proves nothing any more.
package struct WithdrawRun: Act {
  package static let kind = EventKind("check.withdrawn", zh: "撤回检查", en: "check withdrawn")
  private let reason: String?
  private let approver: String?

  package init(reason: String?, approver: String?) {
    (self.reason, self.approver) = (trimmed(reason), trimmed(approver))
  }

  package func require(_ subject: RunName, at desk: Desk) throws {
    let run: RunInfo
    do {
      run = try RunInfo(desk.database, subject.number)
    } catch RuleError.noSuchRun {
      throw Refusal.unknown("\(subject)")
    }
    guard !run.isWithdrawn else { throw Refusal.alreadyWithdrawn(subject) }
    try desk.require(
      reason, "--reason", Wording(zh: "须说明理由。", en: "say why it is taken back."))
    // A check may show what somebody would rather not see.
    try desk.requireApprover(approver, for: "\(subject)", otherwise: .approverOfRun(subject))
    for person in [desk.person, approver].compactMap(\.self) {
      try Self.requireUninvolved(person, subject, at: desk)
    }
  }

  /// Refuses whoever answers for an organ of which the run shows something, or whose closing it proves, or heads one.
  private static func requireUninvolved(
    _ person: String, _ run: RunName, at desk: Desk
  ) throws {
    let database = desk.database
    let numbers = try Int.fetchAll(
      database,
      sql: """
        SELECT finding FROM run_finding WHERE run = ?1
        UNION SELECT CAST(substr(finding, 2) AS INTEGER) FROM finding_life
          WHERE proof_run = ?1 AND finding LIKE 'F%'
        """, arguments: [run.number])
    let proofs = try FindingProofs(database)
    let findings = try numbers.compactMap {
      try proofs.sighting(of: $0) ?? proofs.forsaken($0)?.sighting
    }.map(\.finding)
    try desk.requireApart(
      person, from: findings, for: "\(run)",
      Wording(zh: "对本次检查所见问题的单位负责", en: "answers for an organ that the run shows"))
  }

  package func apply(_ event: Event, _ subject: RunName, to state: Database) throws {
    try WithdrawnRun(run: subject.number, event: event.number, reason: reason ?? "").insert(state)
  }
}

extension Desk {
  /// Takes a run back, and with it what it alone brought back and nobody has acted on since.
  ///
  /// - Returns: the findings that are closed again, those whose closing is open again, and open ones that no run shows
  ///   any more.
  package func withdraw(
    _ run: RunName, reason: String?, approver: String?
  ) throws -> (closed: [FindingName], opened: [FindingName], forsaken: [FindingName]) {
    try write(WithdrawRun(reason: reason, approver: approver), of: run)
    let closed = try takeBackReturns(by: run, reason)
    let end = try log.end().number
    try RunTrace(database).reopenReturned()
    let opened = try String.fetchAll(
      database, sql: "SELECT DISTINCT subject FROM event WHERE id > ? AND kind = ? ORDER BY id",
      arguments: [end, FindingReturn.kind.code])
    return (closed, opened.compactMap { FindingName($0) }, try forsaken(by: run))
  }

  /// Open findings that this run saw, and of whose runs none stands.
  private func forsaken(by run: RunName) throws -> [FindingName] {
    let open = FindingStatus.allCases.filter(\.isOpen).map { "'\($0.rawValue)'" }
    return try Int.fetchAll(
      database,
      sql: """
        SELECT f.finding FROM run_finding f JOIN finding_life l ON l.finding = 'F' || f.finding
        WHERE f.run = ? AND l.status IN (\(open.joined(separator: ", ")))
          AND NOT EXISTS (SELECT 1 FROM run_finding o WHERE o.finding = f.finding
            AND o.run NOT IN (SELECT run FROM withdrawn_run)) ORDER BY f.finding
        """, arguments: [run.number]
    ).map { .rule($0) }
  }

  private func takeBackReturns(by run: RunName, _ reason: String?) throws -> [FindingName] {
    let names = try String.fetchAll(
      database,
      sql:
        "SELECT DISTINCT subject FROM event WHERE kind = ? AND json_extract(payload, '$.run') = ?",
      arguments: [FindingReturn.kind.code, run.number])
    var closed: [FindingName] = []
    for name in names.compactMap({ FindingName($0) }) {
      guard let newest = try WithdrawAct.newest(of: name, in: database),
        newest.kind == FindingReturn.kind.code,
        try newest.decode(FindingReturn.self).run == run.number
      else { continue }
      try log.append(
        kind: WithdrawAct.kind.code, subject: "\(name)", day: max(day, newest.day), by: person,
        payload: WithdrawAct(returnOf: newest.number, reason: reason))
      closed.append(name)
    }
    return closed.sorted()
  }
}
