package import BianzhiCore
package import GRDB

/// A leader as plans keep them: part of a draft, or added by hand.
package struct PlannedLeader: Codable, Sendable {
  var number: Int
  let name: String
  let organCode: String
  let organName: String
  let post: String
  let since: String
  let until: String
  let level: PlanLevel
  /// Missing in what was written before plans knew who audits.
  var auditor: PlanAuditor?
  let region: String
  let kind: PlanKind
  let demand: PlanDemand
  let decision: Decision
  let reason: String
  let reasonEn: String
  let scope: [String]

  /// Puts the leader into a plan.
  func insert(into plan: Int, _ state: Database) throws {
    try PlanSubject(
      plan: plan, number: number, leader: name, organCode: organCode, organName: organName,
      post: post, since: since, until: until, level: level,
      auditor: auditor ?? .usual(level, category: nil), region: region, kind: kind,
      demand: demand, decision: decision, reasonZh: reason, reasonEn: reasonEn
    ).insert(state)
    for code in scope {
      try PlanScope.Place(plan: plan, number: number, organCode: code)
        .insert(state, onConflict: .ignore)
    }
  }
}

/// `plan add`: puts one more leader into a plan.
package struct AddSubject: Act {
  package static let labels = [
    "decision": Wording(zh: "选人结论", en: "decision of the selection"),
    "until": Wording(zh: "任期至", en: "in the post until"),
    "since": Wording(zh: "任职日期", en: "in the post since"),
  ]
  package static let kind = EventKind("plan.subject_added", zh: "增加审核对象", en: "subject added")
  private let leader: PlannedLeader

  package init(from decoder: any Decoder) throws { leader = try PlannedLeader(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try leader.encode(to: encoder) }

  fileprivate init(_ leader: PlannedLeader) { self.leader = leader }

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    guard leader.reason.contains(where: { !$0.isWhitespace }) else {
      throw Refusal.reasonNeeded(option: "plan add")
    }
    try PlanOrgan.require(leader.organCode, in: desk.database)
    let all = try PlanSubject.all(of: subject.plan, in: desk.database)
    if let same = all.first(where: isSame) { throw Refusal.already(same.name, leader: same.leader) }
  }

  private func isSame(_ other: PlanSubject) -> Bool {
    PersonMatch(other.leader, leader.name) == .same && other.organCode == leader.organCode
      && Vocabulary.key(of: other.post) == Vocabulary.key(of: leader.post)
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    try leader.insert(into: subject.plan, state)
    let plan = PlanName(subject.plan)
    guard try AuditPlan.firstApproval(plan, before: event.number, in: state) != nil else { return }
    try PlanChange(
      .added, of: subject, after: leader.demand.rawValue, reason: leader.reason, event
    ).insert(state)
  }
}

/// A leader to be put into a plan by hand.
package struct PlanAddition: Sendable {
  let name: String
  let organCode: String
  let post: String
  let demand: PlanDemand
  let reason: String
  /// Nil to take it from the list of leaders.
  let kind: PlanKind?

  package init(
    name: String, organCode: String, post: String, demand: PlanDemand, reason: String,
    kind: PlanKind? = nil
  ) {
    (self.name, self.organCode, self.post) = (name, organCode, post)
    (self.demand, self.reason, self.kind) = (demand, reason, kind)
  }
}

extension Desk {
  /// Puts one more leader into a plan, with what the list of leaders knows of the person.
  package func add(_ addition: PlanAddition, to name: PlanName) throws -> PlanSubjectName {
    let plan = try AuditPlan(name.number, in: database)
    let last = try PlanSubject.all(of: plan.number, in: database).last?.number ?? 0
    let subject = PlanSubjectName(plan: plan.number, number: last + 1)
    let leader = try leader(addition, number: subject.number, asOf: plan.asOf)
    try write(AddSubject(leader), of: subject)
    return subject
  }

  private func leader(
    _ addition: PlanAddition, number: Int, asOf: CalendarDay
  ) throws -> PlannedLeader {
    let known = try SubjectJudge.decisions(in: database, asOf: asOf, rules: SelectionRules())
      .last {
        $0.organCode == addition.organCode && PersonMatch($0.name, addition.name) == .same
          && Vocabulary.key(of: $0.post) == Vocabulary.key(of: addition.post)
      }
    let organ = PlanOrgan(addition.organCode, in: try OrganTree(database))
    let level = PlanLevel(organTier: organ.tier, subjectTier: known?.tier)
    let isLeaving = known?.hasLeft == true
    return PlannedLeader(
      number: number, name: addition.name, organCode: addition.organCode, organName: organ.name,
      post: addition.post, since: known?.since ?? "", until: known?.until ?? "",
      level: level, auditor: .usual(level, category: organ.category), region: organ.region,
      kind: addition.kind ?? (isLeaving ? .leaving : .inOffice), demand: addition.demand,
      decision: known?.decision ?? .toDecide, reason: addition.reason,
      reasonEn: addition.reason,
      scope: organ.scope)
  }
}
