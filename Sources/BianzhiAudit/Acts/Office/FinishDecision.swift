package import BianzhiCore
package import GRDB

/// `meeting done`: what a meeting decided was carried out.
package struct FinishDecision: MeetingAct {
  package static let kind = EventKind("meeting.done", zh: "决定落实", en: "decision done")
  private let nth: Int
  private let note: String

  package init(_ nth: Int, note: String) { (self.nth, self.note) = (nth, note) }

  private func decision(_ meeting: MeetingName, _ state: Database) throws -> MeetingDecision? {
    try MeetingDecision.fetchOne(state, key: ["meeting": meeting.number, "nth": nth])
  }

  package func require(_ subject: MeetingName, at desk: Desk) throws {
    try requireHeld(subject, at: desk)
    let name = DecisionName(subject, nth: nth)
    guard let decision = try decision(subject, desk.database) else {
      throw Refusal.unknown("\(name)")
    }
    if let done = decision.doneOn { throw Refusal.decisionDone(name, done) }
    try requireApart(decision, at: desk)
  }

  /// Nobody says that what was decided about the own finding or audit was carried out.
  private func requireApart(_ decision: MeetingDecision, at desk: Desk) throws {
    if let finding = FindingName(decision.about) {
      let life = try FindingLife.load(finding, in: desk.database)
      return try FindingGuard(desk: desk, life: life).requireNoLeader(desk.person)
    }
    guard !decision.about.isEmpty else { return }
    try desk.requireOther(PlanSubjectName(written: decision.about))
  }

  package func apply(_ event: Event, _ subject: MeetingName, to state: Database) throws {
    guard var decision = try decision(subject, state) else { return }
    (decision.doneOn, decision.doneNote) = (event.day, note)
    try decision.update(state)
  }
}
