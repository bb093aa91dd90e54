public import BianzhiCore
package import GRDB

/// `plan draft`: puts all leaders of the list into a new plan, those left out with the reason.
package struct DraftPlan: FoundingAct {
  package static let kind = EventKind("plan.drafted", zh: "拟定计划", en: "plan drafted")
  package static let table = AuditPlan.databaseTableName
  private let year: Int
  private let office: String
  private let asOf: CalendarDay
  private let procedure: String
  private var draftedBy = ""
  private var leaversSince: CalendarDay?
  private let dataDays: Int?
  private var subjects: [PlannedLeader] = []
  /// The parameters of the selection; missing in plans of earlier versions, which had none.
  private let countsActing: Bool?
  private let coolDown: Int?
  /// Who audits all of them; not part of what is written, since each leader has it.
  private var auditor: PlanAuditor?

  private enum CodingKeys: CodingKey {
    case year, office, asOf, procedure, draftedBy, leaversSince, dataDays, countsActing, coolDown,
      subjects
  }

  /// - Parameters:
  ///   - asOf: the day the selection holds for; nil for 31 December of the year.
  ///   - rules: the parameters of the selection, as `subject select` takes them.
  ///   - leaversSince: who left before is left out; nil for those since the last plan.
  ///   - dataDays: by how many days lists may be older than the start of an audit that they end.
  ///   - auditor: who audits all of them; nil to tell it by level and kind of organ.
  package init(
    year: Int, asOf: CalendarDay? = nil, office: String = "",
    procedure: String = Procedure.standard.name, rules: SelectionRules = SelectionRules(),
    leaversSince: CalendarDay? = nil, dataDays: Int = 0, auditor: PlanAuditor? = nil
  ) {
    guard let end = CalendarDay(year: year, month: 12, day: 31) else {
      preconditionFailure("a plan has a year from 1900 to 2999")
    }
    (self.year, self.asOf, self.office, self.procedure) = (year, asOf ?? end, office, procedure)
    (countsActing, coolDown) = (rules.countsActing, rules.coolDown)
    (self.leaversSince, self.dataDays, self.auditor) = (leaversSince, dataDays, auditor)
  }

  private var rules: SelectionRules {
    var rules = SelectionRules()
    rules.countsActing = countsActing ?? rules.countsActing
    rules.coolDown = coolDown ?? rules.coolDown
    return rules
  }

  package mutating func require(_ subject: PlanName, at desk: Desk) throws {
    try desk.store(Procedure.known(procedure, in: desk.database))
    let decisions = try SubjectJudge.decisions(in: desk.database, asOf: asOf, rules: rules)
    let limit = try LeaverLimit(leaversSince, asOf: asOf, in: desk.database)
    leaversSince = limit.since
    let drafting = PlanDrafting(
      tree: try OrganTree(desk.database), limit: limit, auditor: auditor)
    subjects = decisions.enumerated().map { drafting.leader($1, number: $0 + 1) }
    draftedBy = desk.person
  }

  package func apply(_ event: Event, _ subject: PlanName, to state: Database) throws {
    try ProcedureTitle(name: procedure, title: procedure).insert(state, onConflict: .ignore)
    try AuditPlan(
      id: subject.number, year: year, office: office, asOf: asOf, procedure: procedure,
      draftedBy: draftedBy, leaversSince: leaversSince, dataDays: dataDays ?? 0
    ).insert(state)
    for leader in subjects { try leader.insert(into: subject.number, state) }
  }
}

/// Makes the leaders of a draft of what the selection says.
private struct PlanDrafting {
  let tree: OrganTree
  let limit: LeaverLimit
  let auditor: PlanAuditor?

  /// A leader as the selection judges them: due means must.
  func leader(_ decision: SubjectDecision, number: Int) -> PlannedLeader {
    let organ = PlanOrgan(decision.organCode, in: tree)
    let isLate = limit.leavesOut(decision)
    let isDue = decision.decision == .dueLeaving || decision.decision == .dueTenure
    let level = PlanLevel(organTier: organ.tier, subjectTier: decision.tier)
    return PlannedLeader(
      number: number, name: decision.name, organCode: decision.organCode,
      organName: decision.organName ?? decision.organCode, post: decision.post,
      since: decision.since, until: decision.until, level: level,
      auditor: auditor ?? .usual(level, category: organ.category), region: organ.region,
      kind: decision.hasLeft ? .leaving : .inOffice,
      demand: isDue && !isLate ? .must : .out, decision: decision.decision,
      reason: decision.reason.zh + (isLate ? limit.words.zh : ""),
      reasonEn: decision.reason.en + (isLate ? limit.words.en : ""), scope: organ.scope)
  }
}

extension Ledger {
  /// Drafts a year's plan from the list of principal leaders.
  ///
  /// - Parameters:
  ///   - asOf: the day the selection holds for; nil for 31 December of the year.
  ///   - procedure: name of the steps to follow.
  ///   - countsActing: whether time in charge before the appointment counts.
  ///   - coolDown: months after an audit during which no other in office is due.
  ///   - leaversSince: who left before is left out; nil for those since the last plan.
  ///   - day: the day of the act.
  ///   - person: who drafts it; somebody else has to approve it.
  /// - Returns: the plan's number: 1 is P1.
  public func draftPlan(
    year: Int, asOf: CalendarDay? = nil, office: String = "", procedure: String = "standard",
    countsActing: Bool = false, coolDown: Int = 24, leaversSince: CalendarDay? = nil,
    on day: CalendarDay, by person: String, evenSo excuse: DayExcuse = DayExcuse()
  ) throws -> Int {
    guard (1900...2999).contains(year) else { throw AuditError.noDay }
    let rules = SelectionRules(
      thresholds: TenureThresholds(), countsActing: countsActing, coolDown: coolDown)
    return try act(on: day, by: person, evenSo: excuse) { desk in
      try desk.begin(
        DraftPlan(
          year: year, asOf: asOf, office: office, procedure: procedure, rules: rules,
          leaversSince: leaversSince)
      ).number
    }
  }
}
