package import BianzhiCore
package import GRDB

/// `finding revise`: changes measure, owner, target or term of a plan; the deadline is extended.
package struct RevisePlan: FindingAmendment {
  package static let kind = EventKind("finding.revised", zh: "修改方案", en: "plan changed")
  package static let verb = Wording(zh: "修改方案", en: "revise")
  private let measure: String?
  private let owner: String?
  private let target: String?
  private let term: RectificationTerm?

  package init(_ plan: RectificationPlan) {
    (measure, owner, target) = (trimmed(plan.measure), trimmed(plan.owner), trimmed(plan.target))
    term = plan.term
  }

  package var isEmpty: Bool { measure == nil && owner == nil && target == nil && term == nil }

  package func require(_ subject: FindingName, at desk: Desk) throws {
    try requireAmendable(subject, at: desk)
    let finding = FindingGuard(desk: desk, life: try FindingLife.load(subject, in: desk.database))
    guard !finding.life.status.awaitsPlan else { throw Refusal.noPlan(name: subject) }
    try finding.requireSomebody(owner)
  }

  package func change(_ life: inout FindingLife, _ event: Event, in state: Database) {
    life.revise(measure, owner, target, term)
    life.addWorker(event.person)
  }
}
