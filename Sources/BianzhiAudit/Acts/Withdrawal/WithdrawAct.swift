package import BianzhiCore
package import GRDB

/// `withdraw F1`: takes back the newest act on a finding, which should not have been done, or not so.
///
/// The act stays among the events. The finding becomes what its other acts make it.
package struct WithdrawAct: Act {
  package static let kind = EventKind("finding.withdrawn", zh: "撤回办理", en: "act withdrawn")
  private let reason: String?
  private let approver: String?
  /// The event that is taken back.
  package private(set) var withdrawn: Int?

  package init(reason: String?, approver: String? = nil) {
    (self.reason, self.approver) = (trimmed(reason), trimmed(approver))
  }

  /// Takes back what a run did, with the run.
  init(returnOf event: Int, reason: String?) {
    (self.reason, approver, withdrawn) = (reason, nil, event)
  }

  package mutating func require(_ subject: FindingName, at desk: Desk) throws {
    let finding = FindingGuard(desk: desk, life: try FindingLife.load(subject, in: desk.database))
    try finding.requireReason(reason)
    // What was done by a check that was taken back since can be taken back, too.
    if try !finding.isForsaken() { try finding.requireSeen() }
    guard let newest = try Self.newest(of: subject, in: desk.database) else {
      throw Refusal.nothingToWithdraw(name: subject)
    }
    switch newest.kind {
    case FindingReturn.kind.code: throw Refusal.returnedByData(name: subject)
    case RaiseFinding.kind.code: throw Refusal.raisedIsVoided(name: subject)
    default: break
    }
    try desk.requireDay(after: subject, besides: newest.number)
    // Nobody takes back alone what another has judged.
    try finding.requireNoLeader(desk.person)
    if approver != nil || PersonMatch(newest.person, desk.person) != .same {
      try finding.requireApprover(approver)
    }
    withdrawn = newest.number
  }

  /// The newest act on a finding that stands.
  static func newest(of subject: FindingName, in database: Database) throws -> Event? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT * FROM event WHERE subject = ? AND kind <> ?
          AND id NOT IN (SELECT event FROM withdrawn_event) ORDER BY id DESC LIMIT 1
        """, arguments: ["\(subject)", kind.code])
    return row.flatMap(Event.init)
  }

  package func apply(_ event: Event, _ subject: FindingName, to state: Database) throws {
    guard let withdrawn else { throw StrangeEvent(number: event.number) }
    let before = try FindingLife.stored(subject, in: state)
    try WithdrawnEvent(event: withdrawn, by: event.number, reason: reason ?? "").insert(state)
    try Self.remake(subject, without: withdrawn, before: event.number, in: state)
    var life = try FindingLife.stored(subject, in: state) ?? FindingLife(subject)
    // Who had a hand in it had it, whatever is taken back: who wrote the act, and whom it named.
    for hand in before?.hands ?? [] { life.addWorker(hand) }
    (life.since, life.revision) = (event.day, event.number)
    try life.insert(state, onConflict: .replace)
  }

  /// Makes a finding anew from those of its acts that stand.
  private static func remake(
    _ subject: FindingName, without withdrawn: Int, before end: Int, in state: Database
  ) throws {
    for table in Acts.findingTables {
      try state.execute(sql: "DELETE FROM \(table) WHERE finding = ?", arguments: ["\(subject)"])
    }
    if case .hand(let number) = subject { _ = try HandFinding.deleteOne(state, key: number) }
    try state.execute(sql: "DELETE FROM evidence WHERE event = ?", arguments: [withdrawn])
    let taken = try Int.fetchSet(state, sql: "SELECT event FROM withdrawn_event")
    var events: [Event] = []
    try EventLog(state).each(of: "\(subject)") { event in
      if event.number < end, !taken.contains(event.number) { events.append(event) }
    }
    for event in events { try Acts.changeAgain(event, subject, in: state) }
  }
}
