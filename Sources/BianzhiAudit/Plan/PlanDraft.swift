public import BianzhiCore
import GRDB

/// What a draft is made of.
package struct PlanDraft: Sendable {
  package var year: Int
  /// The day the selection holds for.
  package var asOf: CalendarDay
  package var office: String
  package var procedure: String

  package init(
    year: Int, asOf: CalendarDay, office: String = "", procedure: String = "standard"
  ) {
    (self.year, self.asOf, self.office, self.procedure) = (year, asOf, office, procedure)
  }
}

extension AuditDesk {
  /// Puts all leaders of the list into a new plan, those left out with the reason.
  ///
  /// - Returns: the plan's number.
  package func draftPlan(_ draft: PlanDraft) throws -> Int {
    try store(Procedure.known(draft.procedure, in: database))
    let number = try (Int.fetchOne(database, sql: "SELECT max(id) FROM plan") ?? 0) + 1
    let decisions = try SubjectJudge.decisions(
      in: database, asOf: draft.asOf, rules: SelectionRules())
    let subjects = try decisions.enumerated().map { place, decision in
      try PlanPayload.Subject(decision, number: place + 1, in: database)
    }
    try append(
      "plan.drafted", of: "P\(number)",
      PlanPayload.Drafted(
        year: draft.year, office: draft.office, asOf: draft.asOf, procedure: draft.procedure,
        draftedBy: person, subjects: subjects))
    return number
  }
}

extension PlanPayload.Subject {
  /// A leader as the selection judges them: due means must.
  init(_ decision: SubjectDecision, number: Int, in database: Database) throws {
    let organ = try PlanOrgan(decision.organCode, in: database)
    let isDue = decision.decision == .dueLeaving || decision.decision == .dueTenure
    self.init(
      number: number, name: decision.name, organCode: decision.organCode,
      organName: decision.organName ?? decision.organCode, post: decision.post,
      since: decision.since, until: decision.until,
      level: PlanLevel(organTier: organ.tier, subjectTier: decision.tier), region: organ.region,
      kind: decision.decision == .dueLeaving ? .leaving : .inOffice, demand: isDue ? .must : .out,
      decision: decision.decision.rawValue, reason: decision.reason.zh,
      reasonEn: decision.reason.en,
      scope: try PlanScope.organs(of: decision.organCode, in: database))
  }
}

/// What a plan takes over of an organ.
struct PlanOrgan {
  let isKnown: Bool
  let name: String
  let tier: String?
  let region: String

  init(_ code: String, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT o.name, o.tier, o.region FROM organ_row o JOIN organ_key k ON k.id = o.organ
        WHERE k.code = ? AND o.ended IS NULL
        """, arguments: [code])
    isKnown = row != nil
    name = row?["name"] ?? code
    tier = row?["tier"]
    region = row?["region"] ?? ""
  }
}

extension Ledger {
  /// Drafts a year's plan from the list of principal leaders.
  ///
  /// - Parameters:
  ///   - asOf: the day the selection holds for; nil for 31 December of the year.
  ///   - procedure: name of the steps to follow.
  ///   - day: the day of the act.
  ///   - person: who drafts it; somebody else has to approve it.
  /// - Returns: the plan's number: 1 is P1.
  public func draftPlan(
    year: Int, asOf: CalendarDay? = nil, office: String = "", procedure: String = "standard",
    on day: CalendarDay, by person: String
  ) throws -> Int {
    guard let asOf = asOf ?? CalendarDay(year: year, month: 12, day: 31) else {
      throw AuditError.noDay
    }
    return try act(on: day, by: person) { desk in
      try desk.draftPlan(
        PlanDraft(year: year, asOf: asOf, office: office, procedure: procedure))
    }
  }
}
