package import BianzhiCore
package import GRDB

/// `plan set`: what changes of a leader in a plan.
package struct SetSubject: Act {
  package static let kind = EventKind("plan.subject_set", zh: "修改审核对象", en: "subject changed")
  package var team: String?
  package var focus: String?
  package var begins: CalendarDay?
  package var ends: CalendarDay?
  package var level: PlanLevel?
  package var demand: PlanDemand?
  package var reason: String?
  package var scopeAdd: [String]?
  package var scopeDrop: [String]?

  package init() {}

  private var isEmpty: Bool {
    team == nil && focus == nil && begins == nil && ends == nil && level == nil && demand == nil
      && scopeAdd == nil && scopeDrop == nil
  }

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    let known = try PlanSubject.load(subject, in: desk.database)
    guard !isEmpty else { throw Refusal.nothingToSet }
    if let demand {
      guard reason?.contains(where: { !$0.isWhitespace }) == true else {
        throw Refusal.reasonNeeded(option: "--demand")
      }
      if !demand.isPlanned, let day = known.doneOn { throw Refusal.isDone(subject, day) }
    }
    if let begins = begins ?? known.begins, let ends = ends ?? known.ends, ends < begins {
      throw Refusal.endsBeforeBegins
    }
    for code in scopeAdd ?? [] where try !PlanOrgan(code, in: desk.database).isKnown {
      throw Refusal.noOrganInPlan(code)
    }
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    guard var known = try PlanSubject.find(subject, in: state) else { return }
    known.team = team ?? known.team
    known.focus = focus ?? known.focus
    known.begins = begins ?? known.begins
    known.ends = ends ?? known.ends
    known.level = level ?? known.level
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
}
