package import BianzhiCore
package import GRDB

/// `withdraw M1`, `withdraw P1`, `withdraw P1-7`: takes back the newest act on a meeting, a plan, a joint audit, a
/// practice or a reform of organs.
///
/// The act stays among the events. The record becomes what its other acts make it.
package struct WithdrawRecord: Act {
  package static let kind = EventKind("record.withdrawn", zh: "撤回办理", en: "act withdrawn")
  private let reason: String?
  private let approver: String?
  /// The event that is taken back, and how the codes of its record's acts begin.
  package private(set) var withdrawn: Int?
  private var record: String?

  package init(reason: String?, approver: String?) {
    (self.reason, self.approver) = (trimmed(reason), trimmed(approver))
  }

  package mutating func require(_ subject: WordName, at desk: Desk) throws {
    let text = subject.description
    let found = try WithdrawnRecord.of(text).compactMap { record in
      try Self.newest(of: text, record, in: desk.database).map { (record, $0) }
    }.first
    guard let (record, newest) = found else {
      let isKnown = try Bool.fetchOne(
        desk.database, sql: "SELECT EXISTS (SELECT 1 FROM event WHERE subject = ?)",
        arguments: [text])
      throw isKnown == true ? Refusal.nothingOfRecord(text) : Refusal.unknown(text)
    }
    try desk.require(
      reason, "--reason", Wording(zh: "须说明理由。", en: "say why it is taken back."))
    for person in [desk.person, approver].compactMap(\.self) {
      for leader in try Self.leaders(of: text, in: desk.database) {
        try leader.requireOther(person)
      }
      if let organs = NoteReform.organs(of: text) {
        try desk.requireApart(person, fromOrgans: organs, for: text)
      }
    }
    let others = try record.rests(desk.database, text, newest.kind)
    guard others.isEmpty else { throw Refusal.othersRestOn(text, others) }
    try desk.requireDay(after: subject, besides: newest.number)
    // Nobody takes back alone what another did or approved.
    let isApproved = newest.payload.contains("\"approver\":")
    // With an import of problems go the problems of another office.
    let isOthersWord = newest.kind == TakeJointProblems.kind.code
    if isApproved || isOthersWord || PersonMatch(newest.person, desk.person) != .same {
      try desk.requireApprover(approver, for: text, otherwise: .approverOfWithdrawal(text))
    }
    (withdrawn, self.record) = (newest.number, record.prefix)
  }

  /// Who is audited by the record: nobody takes back an act of the own audit.
  private static func leaders(
    of subject: String, in database: Database
  ) throws -> [PlanSubject] {
    if let name = PlanSubjectName(subject) { return [try PlanSubject.load(name, in: database)] }
    guard let plan = PlanName(subject) else { return [] }
    return try PlanSubject.all(of: plan.number, in: database).filter(\.demand.isPlanned)
  }

  /// The newest act on a record that stands.
  private static func newest(
    of subject: String, _ record: WithdrawnRecord, in database: Database
  ) throws -> Event? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT * FROM event WHERE subject = ? AND kind LIKE ? || '%'
          AND id NOT IN (SELECT event FROM withdrawn_event) ORDER BY id DESC LIMIT 1
        """, arguments: [subject, record.prefix])
    return row.flatMap(Event.init)
  }

  package func apply(_ event: Event, _ subject: WordName, to state: Database) throws {
    guard let withdrawn,
      let record = WithdrawnRecord.all.first(where: { $0.prefix == self.record })
    else { throw StrangeEvent(number: event.number) }
    try WithdrawnEvent(event: withdrawn, by: event.number, reason: reason ?? "").insert(state)
    try state.execute(sql: "DELETE FROM evidence WHERE event = ?", arguments: [withdrawn])
    let kind = try String.fetchOne(
      state, sql: "SELECT kind FROM event WHERE id = ?", arguments: [withdrawn])
    try record.clear(state, subject.description, kind ?? "")
    guard !record.alone.contains(kind ?? "") else { return }
    let taken = try Int.fetchSet(state, sql: "SELECT event FROM withdrawn_event")
    var events: [Event] = []
    try EventLog(state).each(of: subject.description) { other in
      if other.number < event.number, other.kind.hasPrefix(record.prefix),
        !taken.contains(other.number)
      {
        events.append(other)
      }
    }
    for other in events { try Acts.makeAgain(other, in: state) }
  }
}

extension Desk {
  /// What somebody wrote to name the thing whose newest act is taken back: P1, M1, P1-7, K1, G1, or two organs.
  package func withdrawable(_ text: String) throws -> WordName {
    let upper = text.uppercased()
    if let name = PlanSubjectName(upper) { return WordName("\(name)") }
    if let name = PlanName(upper) { return WordName("\(name)") }
    if let name = MeetingName(upper) { return WordName("\(name)") }
    if let name = PracticeName(upper) { return WordName("\(name)") }
    if let name = PackageName(upper) { return WordName("\(name)") }
    if let name = DocumentDecisionName(upper) { return WordName("\(name)") }
    for place in text.indices where "|/:-→".contains(text[place]) {
      let subject = NoteReform.subject(
        String(text[..<place]), String(text[text.index(after: place)...]))
      let isReform = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM event WHERE subject = ? AND kind = ?)",
        arguments: ["\(subject)", NoteReform.kind.code])
      if isReform == true { return subject }
    }
    throw Refusal.unknown(text)
  }

  /// Takes back the newest act on a record.
  ///
  /// - Returns: the event that was taken back.
  package func withdraw(_ subject: WordName, reason: String?, approver: String?) throws -> Event? {
    let done = try write(WithdrawRecord(reason: reason, approver: approver), of: subject)
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM event WHERE id = ?", arguments: [done.withdrawn])
    return row.flatMap(Event.init)
  }
}
