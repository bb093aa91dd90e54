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
  private var subjects: [PlannedLeader] = []
  /// The parameters of the selection; missing in plans of earlier versions, which had none.
  private let countsActing: Bool?
  private let coolDown: Int?

  /// - Parameters:
  ///   - asOf: the day the selection holds for; nil for 31 December of the year.
  ///   - rules: the parameters of the selection, as `subject select` takes them.
  package init(
    year: Int, asOf: CalendarDay? = nil, office: String = "",
    procedure: String = Procedure.standard.name, rules: SelectionRules = SelectionRules()
  ) {
    guard let end = CalendarDay(year: year, month: 12, day: 31) else {
      preconditionFailure("a plan has a year from 1900 to 2999")
    }
    (self.year, self.asOf, self.office, self.procedure) = (year, asOf ?? end, office, procedure)
    (countsActing, coolDown) = (rules.countsActing, rules.coolDown)
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
    subjects = try decisions.enumerated().map { place, decision in
      try PlannedLeader(decision, number: place + 1, in: desk.database)
    }
    draftedBy = desk.person
  }

  package func apply(_ event: Event, _ subject: PlanName, to state: Database) throws {
    try ProcedureTitle(name: procedure, title: procedure).insert(state, onConflict: .ignore)
    try AuditPlan(
      id: subject.number, year: year, office: office, asOf: asOf, procedure: procedure,
      draftedBy: draftedBy
    ).insert(state)
    for leader in subjects { try leader.insert(into: subject.number, state) }
  }
}

extension PlannedLeader {
  /// A leader as the selection judges them: due means must.
  init(_ decision: SubjectDecision, number: Int, in database: Database) throws {
    let organ = try PlanOrgan(decision.organCode, in: database)
    let isDue = decision.decision == .dueLeaving || decision.decision == .dueTenure
    self.init(
      number: number, name: decision.name, organCode: decision.organCode,
      organName: decision.organName ?? decision.organCode, post: decision.post,
      since: decision.since, until: decision.until,
      level: PlanLevel(organTier: organ.tier, subjectTier: decision.tier), region: organ.region,
      kind: decision.hasLeft ? .leaving : .inOffice, demand: isDue ? .must : .out,
      decision: decision.decision.rawValue, reason: decision.reason.zh,
      reasonEn: decision.reason.en,
      scope: try PlanScope.organs(of: decision.organCode, in: database))
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
  ///   - day: the day of the act.
  ///   - person: who drafts it; somebody else has to approve it.
  /// - Returns: the plan's number: 1 is P1.
  public func draftPlan(
    year: Int, asOf: CalendarDay? = nil, office: String = "", procedure: String = "standard",
    countsActing: Bool = false, coolDown: Int = 24, on day: CalendarDay, by person: String
  ) throws -> Int {
    guard (1900...2999).contains(year) else { throw AuditError.noDay }
    let rules = SelectionRules(
      thresholds: TenureThresholds(), countsActing: countsActing, coolDown: coolDown)
    return try act(on: day, by: person) { desk in
      try desk.begin(
        DraftPlan(year: year, asOf: asOf, office: office, procedure: procedure, rules: rules)
      ).number
    }
  }
}
