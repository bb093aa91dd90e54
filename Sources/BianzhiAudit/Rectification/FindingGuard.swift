import BianzhiCore
import BianzhiQuery
import GRDB

/// What has to hold before something is done to a finding.
package struct FindingGuard {
  let desk: Desk
  let life: FindingLife

  private var name: FindingName { life.name }

  /// What is said where the state does not allow an act.
  func refusal(_ verb: Wording) -> Refusal {
    .move(
      name: name, status: life.status, move: verb,
      allowed: Acts.moves.filter { $0.isAllowed(in: life) })
  }

  func require(_ text: String?, _ option: String, _ why: Wording) throws {
    guard text == nil else { return }
    throw Refusal.missing(
      option: option, why: Wording(zh: "\(name) \(why.zh)", en: "\(name) \(why.en)"))
  }

  /// A finding of a rule is known from the day that its first run judged.
  func requireSeen() throws {
    guard case .rule(let number) = name else { return }
    let first = try Int32.fetchOne(
      desk.database,
      sql: """
        SELECT min(r.as_of) FROM run_finding f JOIN run_row r ON r.id = f.run
        WHERE f.finding = ? AND r.id NOT IN (SELECT run FROM withdrawn_run)
        """, arguments: [number])
    guard let first, let day = CalendarDay(yyyymmdd: first) else {
      throw Refusal.unknown("\(name)")
    }
    if desk.day < day { throw Refusal.notYetSeen(name: name, asOf: day) }
  }

  func requireReason(_ reason: String?) throws {
    try require(reason, "--reason", Wording(zh: "须说明理由。", en: "needs a reason."))
  }

  /// Who puts it right or accepts it is neither words of approval nor the unit itself, which does both.
  func requireSomebody(_ text: String?) throws {
    guard let text else { return }
    if let why = PersonText.objectionToWords(text) {
      throw Refusal.notAPerson("\(name)", text, why)
    }
    let written = text.filter { !$0.isWhitespace }
    for organ in try organNames() {
      let isUnit = organ == written || written.count > 2 && organ.hasSuffix(written)
      if isUnit { throw Refusal.unitItself("\(name)", text) }
    }
  }

  /// The names and codes of the organ that the finding is of.
  private func organNames() throws -> [String] {
    let code = try organCode(of: life.name)
    return [code] + (try OrganEntry.names(of: code, in: desk.database))
  }

  /// Somebody else than who acts, who owns it and who worked on it.
  func requireApprover(_ approver: String?) throws {
    try desk.requireApprover(
      approver, for: "\(name)", besides: life.hands, otherwise: .approver(name: name))
    if let approver { try requireUninvolved(approver) }
  }

  /// Nobody judges own work.
  ///
  /// - Parameter permit: why, and with whose approval, somebody accepts it who bears the name of one of its people.
  func requireOther(_ permit: ClosingPermit? = nil) throws {
    try requireSomebody(desk.person)
    try desk.requirePerson(desk.person, for: "\(name)")
    for worker in life.hands {
      switch PersonMatch(worker, desk.person) {
      case .other: continue
      case .same: throw Refusal.ownWork(name: name, person: desk.person)
      case .unclear(let why): throw Refusal.unclearPerson("\(name)", desk.person, worker, why)
      }
    }
    try requireNoLeader(desk.person)
    guard try isNamedLike(desk.person) else { return }
    guard let permit, permit.reason != nil, let approver = permit.approver else {
      throw Refusal.namesake(name, desk.person)
    }
    try requireApprover(approver)
  }

  /// Refuses where nothing was shown since it was last confirmed.
  func requireShown() throws {
    let isShown = try Bool.fetchOne(
      desk.database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM event WHERE subject = ?1 AND kind = \(ShowEvidence.kind.sql)
          AND id NOT IN (SELECT event FROM withdrawn_event) AND id > \(Self.opened))
        """, arguments: ["\(name)"])
    guard isShown == true else { throw Refusal.nothingShown(name: name) }
  }

  /// One raised by hand is closed on a file that was shown since it was opened.
  func requireFile() throws {
    let hasFile = try Bool.fetchOne(
      desk.database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM evidence WHERE subject = ?1 AND event > \(Self.opened))
        """, arguments: ["\(name)"])
    guard hasFile == true else { throw Refusal.noFileShown(name: name) }
  }

  /// SQL of the last event that opened the finding ?1.
  private static let opened = """
    (SELECT coalesce(max(id), 0) FROM event WHERE subject = ?1
      AND id NOT IN (SELECT event FROM withdrawn_event)
      AND kind IN (\(EventKind.sql([ConfirmFinding.kind, FindingReturn.kind, ReopenFinding.kind]))))
    """
}
