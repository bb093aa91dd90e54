public import BianzhiCore
package import GRDB

/// `plan approve`: approves a plan that somebody else drafted.
package struct ApprovePlan: Act {
  package static let kind = EventKind("plan.approved", zh: "批准计划", en: "plan approved")
  private let document: String

  package init(document: String) { self.document = document }

  package func require(_ subject: PlanName, at desk: Desk) throws {
    let plan = try AuditPlan(subject.number, in: desk.database)
    if let day = plan.approvedOn { throw Refusal.alreadyApproved(subject, day) }
    try desk.requirePerson(desk.person, for: "\(subject)")
    switch PersonMatch(plan.draftedBy, desk.person) {
    case .other: break
    case .same: throw Refusal.approverIsDrafter(desk.person)
    case .unclear(let why):
      throw Refusal.unclearPerson("\(subject)", desk.person, plan.draftedBy, why)
    }
    for leader in try PlanSubject.all(of: subject.number, in: desk.database)
    where leader.demand.isPlanned {
      try leader.requireOther(desk.person)
    }
    try desk.require(
      document, "--document", Wording(zh: "批准须有文号。", en: "an approval has a document."))
    try desk.requireDay(after: subject)
  }

  package func apply(_ event: Event, _ subject: PlanName, to state: Database) throws {
    guard var plan = try AuditPlan.fetchOne(state, key: subject.number) else { return }
    (plan.approvedOn, plan.approvedBy, plan.document) = (event.day, event.person, document)
    try plan.update(state)
  }
}

extension Ledger {
  /// Approves a year's plan.
  ///
  /// - Parameters:
  ///   - number: the plan's number: 1 is P1.
  ///   - document: number of the document that approves it.
  ///   - day: the day of the act.
  ///   - person: who approves it: somebody else than the drafter.
  /// - Throws: an error that says what stands against it; ``LedgerError``.
  public func approvePlan(
    _ number: Int, document: String, on day: CalendarDay, by person: String,
    evenSo excuse: DayExcuse = DayExcuse()
  ) throws {
    try act(on: day, by: person, evenSo: excuse) { desk in
      try desk.write(ApprovePlan(document: document), of: PlanName(number))
    }
  }
}
