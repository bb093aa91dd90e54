package import BianzhiCore
import BianzhiQuery
package import GRDB

/// One act in its transaction: who acts on which day, and the log it is written to.
package struct Desk {
  package let database: Database
  package let log: EventLog
  package let day: CalendarDay
  package let person: String
  fileprivate let limit: DayLimit
  private let kept: KeptProofs

  package init(
    _ database: Database, day: CalendarDay, person: String, excuse: DayExcuse = DayExcuse()
  ) throws {
    self.init(
      database, day: day, person: person, limit: try DayLimit(database, excuse),
      kept: KeptProofs())
  }

  private init(
    _ database: Database, day: CalendarDay, person: String, limit: DayLimit, kept: KeptProofs
  ) {
    (self.database, self.day, self.person, self.limit) = (database, day, person, limit)
    self.kept = kept
    log = EventLog(database, projections: Projections.all)
  }

  /// What the runs say of findings; read once for all acts of the transaction.
  func proofs() throws -> FindingProofs {
    if let proofs = kept.proofs { return proofs }
    let proofs = try FindingProofs(database)
    kept.proofs = proofs
    return proofs
  }

  private final class KeptProofs {
    var proofs: FindingProofs?
  }

  /// Does an act.
  ///
  /// - Returns: the act as it was written, with what the ledger added.
  /// - Throws: ``Refusal``; nothing is written then.
  @discardableResult
  package func write<Done: Act>(_ act: Done, of subject: Done.Subject) throws -> Done {
    var act = act
    try limit.require(day)
    try requireActor(for: "\(subject)")
    try act.require(subject, at: self)
    try log.append(
      kind: Done.kind.code, subject: "\(subject)", day: day, by: person, payload: act)
    return act
  }

  /// Does an act that begins something, and gives its number.
  @discardableResult
  package func begin<Done: FoundingAct>(_ act: Done) throws -> Done.Subject {
    let subject = try Done.next(in: database)
    try write(act, of: subject)
    return subject
  }

  /// The same act by another person on another day: a row of a sheet.
  package func acting(on day: CalendarDay, by person: String) -> Desk {
    Desk(database, day: day, person: person, limit: limit, kept: kept)
  }

  /// Writes down why a day is right that looks like a typo, before the acts of that day.
  func writeExcuse() throws {
    guard let reason = try limit.require(day) else { return }
    try log.append(
      kind: EventKind.dayExcused.code, subject: "\(day)", day: day, by: person,
      payload: DayExcused(reason: reason))
  }

  /// Refuses an act that lies before the last one on the same thing.
  ///
  /// - Parameter besides: an event that is about to be taken back.
  package func requireDay(after subject: some RecordName, besides: Int = 0) throws {
    let last = try CalendarDay.fetchOne(
      database,
      sql: """
        SELECT max(day) FROM event WHERE subject = ? AND id <> ?
          AND id NOT IN (SELECT event FROM withdrawn_event)
        """, arguments: ["\(subject)", besides])
    guard let last, last > day else { return }
    throw Refusal.dayTooEarly(subject: "\(subject)", last: last)
  }

  /// Refuses an act that lies before the day it rests on.
  func require(_ what: some RecordName, on earlier: CalendarDay) throws {
    guard earlier <= day else { throw Refusal.before(what: "\(what)", earlier) }
  }

  /// Refuses a text that is missing or blank.
  func require(_ text: String?, _ option: String, _ why: Wording) throws {
    guard text?.contains(where: { !$0.isWhitespace }) == true else {
      throw Refusal.missing(option: option, why: why)
    }
  }

  /// Refuses the name of a leader that no plan has.
  func require(_ name: PlanSubjectName) throws { _ = try PlanSubject.load(name, in: database) }

  /// Refuses the name of a leader that no plan has, and the leader as who acts: nobody has a hand in the own audit.
  func requireOther(_ name: PlanSubjectName) throws {
    try PlanSubject.load(name, in: database).requireOther(person)
  }

  /// Refuses the name of a finding that neither a run saw nor anybody raised.
  func require(_ name: FindingName) throws { _ = try FindingLife.load(name, in: database) }

  /// Refuses the number of a plan that does not exist.
  func require(_ name: PlanName) throws { _ = try AuditPlan(name.number, in: database) }

  /// Reads F12, H3 or P1-7, and sees that it is there.
  ///
  /// - Returns: the name as the ledger writes it; empty for nil.
  func known(_ text: String?) throws -> String {
    guard let text else { return "" }
    if let finding = FindingName(text) {
      try require(finding)
      return finding.description
    }
    let leader = try PlanSubjectName(written: text)
    try require(leader)
    return leader.description
  }
}

extension Ledger {
  /// Does one act: everything is written, or nothing.
  ///
  /// - Parameter excuse: why a day after today, or long after the newest data, is right.
  @discardableResult
  package func act<Result>(
    on day: CalendarDay, by person: String, evenSo excuse: DayExcuse = DayExcuse(),
    _ body: (Desk) throws -> Result
  ) throws -> Result {
    guard !PersonName.isNobody(person) else { throw Refusal.nobody }
    return try writing { database in
      try RunTrace(database).reopenReturned(on: day)
      let desk = try Desk(database, day: day, person: person, excuse: excuse)
      try desk.writeExcuse()
      let result = try body(desk)
      try ReturnedFindings(database).reopenBeside()
      try ReturnedFindings(database).reopenReformed()
      try RunTrace(database).reopenSteps()
      let end = try EventLog(database).end()
      StoredWork.shared.announce(
        Wording(zh: "本次办理（至第 \(end.number) 号事件）", en: "this act (up to event \(end.number))"))
      return result
    }
  }

  /// Refuses who may not act, or not on that day, before anything else is done; writes nothing.
  package func rehearse(
    on day: CalendarDay, by person: String, evenSo excuse: DayExcuse
  ) throws {
    guard !PersonName.isNobody(person) else { throw Refusal.nobody }
    try reading { database in
      _ = try Desk(database, day: day, person: person, excuse: excuse).limit.require(day)
    }
  }
}
