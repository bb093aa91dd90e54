package import BianzhiCore
package import GRDB

/// `plan set`: what changes of a leader in a plan.
///
/// After the approval of the plan another demand and a smaller scope need a reason and somebody else's
/// approval, and stand beside the progress of the plan.
package struct SetSubject: Act {
  package static let kind = EventKind("plan.subject_set", zh: "修改审核对象", en: "subject changed")
  package var team: String?
  package var focus: String?
  package var begins: CalendarDay?
  package var ends: CalendarDay?
  package var level: PlanLevel?
  package var auditor: PlanAuditor?
  package var demand: PlanDemand?
  package var reason: String?
  package var approver: String?
  package var scopeAdd: [String]?
  package var scopeDrop: [String]?

  package init() {}

  package var isEmpty: Bool {
    team == nil && focus == nil && begins == nil && ends == nil && level == nil && auditor == nil
      && demand == nil && scopeAdd == nil && scopeDrop == nil
  }

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    let known = try PlanSubject.load(subject, in: desk.database)
    guard !isEmpty else { throw Refusal.nothingToSet }
    for person in [desk.person, approver].compactMap(\.self) { try known.requireOther(person) }
    if let demand {
      guard hasReason else { throw Refusal.reasonNeeded(option: "--demand") }
      if !demand.isPlanned, let day = known.doneOn { throw Refusal.isDone(subject, day) }
    }
    if let begins = begins ?? known.begins, let ends = ends ?? known.ends, ends < begins {
      throw Refusal.endsBeforeBegins
    }
    for code in scopeAdd ?? [] { try PlanOrgan.require(code, in: desk.database) }
    let approved = try AuditPlan(subject.plan, in: desk.database).approvedOn != nil
    let scope = try known.scope(in: desk.database)
      .union(approved ? PlanSubject.findings(of: subject, in: desk.database).codesLeft : [])
    for code in scopeDrop ?? [] where !scope.contains(code) {
      throw Refusal.notInScope(subject, code)
    }
    try requireApproval(known, at: desk)
  }

  private var hasReason: Bool { reason?.contains { !$0.isWhitespace } == true }

  /// Whether it bends what was approved: less is audited, or other leaders are.
  private func bends(_ known: PlanSubject) -> Bool {
    (demand.map { $0 != known.demand } ?? false) || scopeDrop?.isEmpty == false
  }

  private func requireApproval(_ known: PlanSubject, at desk: Desk) throws {
    let plan = try AuditPlan(known.name.plan, in: desk.database)
    // An approval that was taken back does not open the plan to changes that nobody answers for.
    guard let day = try plan.approvedOn ?? AuditPlan.firstApproval(plan.name, in: desk.database)
    else {
      // In a draft nobody answers for it, and nobody who approves would see it.
      guard scopeDrop?.contains(known.organCode) != true else {
        throw Refusal.ownOrganInScope(known.name, known.organCode)
      }
      return
    }
    guard bends(known) else { return }
    guard hasReason else { throw Refusal.reasonNeeded(option: "plan set") }
    try desk.requireApprover(
      approver, for: "\(known.name)", besides: [plan.draftedBy],
      otherwise: .changeNeedsApprover(plan.name))
    try desk.require(plan.name, on: day)
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    guard var known = try PlanSubject.find(subject, in: state) else { return }
    let plan = PlanName(subject.plan)
    if try AuditPlan.firstApproval(plan, before: event.number, in: state) != nil {
      for change in try changes(known, event, in: state) { try change.insert(state) }
    }
    known.team = team ?? known.team
    known.focus = focus ?? known.focus
    known.begins = begins ?? known.begins
    known.ends = ends ?? known.ends
    known.level = level ?? known.level
    known.auditor = auditor ?? known.auditor
    if let demand {
      known.demand = demand
      known.reasonZh = reason ?? known.reasonZh
      known.reasonEn = reason ?? known.reasonEn
    }
    try known.update(state)
    let place = { PlanScope.Place(plan: subject.plan, number: subject.number, organCode: $0) }
    for code in scopeAdd ?? [] { try place(code).insert(state, onConflict: .ignore) }
    for code in scopeDrop ?? [] { try place(code).delete(state) }
  }

  private func changes(
    _ known: PlanSubject, _ event: Event, in state: Database
  ) throws -> [PlanChange] {
    var changes: [PlanChange] = []
    let (reason, approver) = (reason ?? "", approver ?? "")
    if let demand, demand != known.demand {
      changes.append(
        PlanChange(
          .demand, of: known.name, before: known.demand.rawValue, after: demand.rawValue,
          reason: reason, approver: approver, event))
    }
    for (what, old, new) in [
      (PlanChange.What.level, known.level.rawValue, level?.rawValue),
      (.auditor, known.auditor.rawValue, auditor?.rawValue),
      (.ends, known.ends?.description ?? "", known.ends == nil ? nil : ends?.description),
    ] {
      guard let new, new != old else { continue }
      changes.append(
        PlanChange(
          what, of: known.name, before: old, after: new, reason: reason, approver: approver, event))
    }
    let dropped = Set(scopeDrop ?? [])
    if !dropped.isEmpty {
      changes.append(
        PlanChange(
          .scope, of: known.name, before: dropped.sorted().joined(separator: " "), reason: reason,
          approver: approver, event))
    }
    return changes
  }
}
