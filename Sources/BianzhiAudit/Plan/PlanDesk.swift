import BianzhiCore
import GRDB

/// A leader to be put into a plan by hand.
package struct PlanAddition: Sendable {
  package var name: String
  package var organCode: String
  package var post: String
  package var demand: PlanDemand
  package var reason: String
  /// Nil to take it from the list of leaders.
  package var kind: PlanKind?

  package init(
    name: String, organCode: String, post: String, demand: PlanDemand, reason: String,
    kind: PlanKind? = nil
  ) {
    (self.name, self.organCode, self.post) = (name, organCode, post)
    (self.demand, self.reason, self.kind) = (demand, reason, kind)
  }
}

extension AuditDesk {
  /// Puts one more leader into a plan.
  package func addSubject(_ addition: PlanAddition, to number: Int) throws -> PlanSubjectName {
    let plan = try AuditPlan(number, in: database)
    guard !addition.reason.allSatisfy(\.isWhitespace) else {
      throw PlanError.reasonNeeded(option: "plan add")
    }
    guard try PlanOrgan(addition.organCode, in: database).isKnown else {
      throw PlanError.noSuchOrgan(addition.organCode)
    }
    let all = try PlanSubject.all(of: number, in: database)
    if let same = all.first(where: { isSame($0, addition) }) {
      throw PlanError.already(same.name, leader: same.leader)
    }
    let next = PlanSubjectName(plan: number, number: (all.last?.name.number ?? 0) + 1)
    try append(
      "plan.subject_added", of: next.description,
      try payload(addition, number: next.number, asOf: plan.asOf))
    return next
  }

  private func isSame(_ subject: PlanSubject, _ addition: PlanAddition) -> Bool {
    PersonName.isSame(subject.leader, addition.name) && subject.organCode == addition.organCode
      && Vocabulary.key(of: subject.post) == Vocabulary.key(of: addition.post)
  }

  /// What the list of leaders knows of the person, where it has the row now.
  private func payload(
    _ addition: PlanAddition, number: Int, asOf: CalendarDay
  ) throws -> PlanPayload.Subject {
    let known = try SubjectJudge.decisions(in: database, asOf: asOf, rules: SelectionRules())
      .last {
        PersonName.isSame($0.name, addition.name) && $0.organCode == addition.organCode
          && Vocabulary.key(of: $0.post) == Vocabulary.key(of: addition.post)
      }
    let organ = try PlanOrgan(addition.organCode, in: database)
    let isLeaving = known?.decision == .dueLeaving
    return PlanPayload.Subject(
      number: number, name: addition.name, organCode: addition.organCode, organName: organ.name,
      post: addition.post, since: known?.since ?? "", until: known?.until ?? "",
      level: PlanLevel(organTier: organ.tier, subjectTier: known?.tier), region: organ.region,
      kind: addition.kind ?? (isLeaving ? .leaving : .inOffice), demand: addition.demand,
      decision: known?.decision.rawValue ?? Decision.toDecide.rawValue, reason: addition.reason,
      reasonEn: addition.reason,
      scope: try PlanScope.organs(of: addition.organCode, in: database))
  }

  /// Changes what a plan says of a leader.
  package func setSubject(_ name: PlanSubjectName, _ change: PlanPayload.Change) throws {
    let subject = try PlanSubject.load(name, in: database)
    guard !change.isEmpty else { throw PlanError.nothingToSet }
    if let demand = change.demand {
      guard change.reason?.contains(where: { !$0.isWhitespace }) == true else {
        throw PlanError.reasonNeeded(option: "--demand")
      }
      if !demand.isPlanned, let day = subject.doneOn { throw PlanError.isDone(name, day) }
    }
    if let begins = change.begins ?? subject.begins, let ends = change.ends ?? subject.ends,
      ends < begins
    {
      throw PlanError.endsBeforeBegins
    }
    for code in change.scopeAdd ?? [] {
      guard try PlanOrgan(code, in: database).isKnown else { throw PlanError.noSuchOrgan(code) }
    }
    try append("plan.subject_set", of: name.description, change)
  }

  /// Approves a plan that somebody else drafted.
  package func approvePlan(_ number: Int, document: String) throws {
    let plan = try AuditPlan(number, in: database)
    if let day = plan.approvedOn { throw PlanError.alreadyApproved(plan.name, day) }
    guard !PersonName.isSame(plan.draftedBy, person) else {
      throw PlanError.approverIsDrafter(person)
    }
    guard !document.allSatisfy(\.isWhitespace) else {
      throw ActError.missing(
        option: "--document", why: Said(zh: "批准须有文号。", en: "an approval has a document."))
    }
    try requireDay(after: plan.name)
    try append("plan.approved", of: plan.name, PlanPayload.Approved(document: document))
  }
}
