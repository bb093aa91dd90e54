package import BianzhiCore
package import GRDB

/// `step mark`: a step was done on the day of the act.
package struct MarkStep: StepAct {
  package static let kind = EventKind("step.marked", zh: "完成步骤", en: "step done")
  private let step: Int
  private let note: String
  private let evidence: [EvidenceFile]
  /// Why it was done against the order or a gate; empty if it was not.
  private var override: String
  /// What was overridden.
  private var missing = ""
  /// What the step's end makes of the leader.
  private var mark = ProcedureStep.Mark.none
  /// What it rests on: R5, F1, H2 …; nil for a step that no finding keeps from being done.
  private var basis: [String]?
  /// The day of the plan's approval, where the step is dated before it; else nil.
  private var approvedOn: CalendarDay?
  /// Whether the order and the gates are to be kept to; not part of what is written.
  private var keepsOrder = true

  private enum CodingKeys: CodingKey {
    case step, note, evidence, override, missing, mark, basis, approvedOn
  }

  /// - Parameter override: why it is entered against the order or a gate; nil to keep to both.
  package init(
    _ step: Int, note: String = "", evidence: [EvidenceFile] = [], override: String? = nil
  ) {
    (self.step, self.note, self.evidence) = (step, note, evidence)
    (self.override, keepsOrder) = (override ?? "", override == nil)
  }

  package var shown: [EvidenceFile] { evidence }

  package mutating func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    let (leader, procedure, step) = try step(step, of: subject, at: desk)
    try leader.requireOther(desk.person)
    guard leader.demand.isPlanned else { throw Refusal.notPlanned(subject, leader.demand) }
    if let done = try DoneStep.find(step.step, of: subject, in: desk.database) {
      throw Refusal.stepDone(subject, step.numbered, done.day)
    }
    guard !evidence.isEmpty || !note.allSatisfy(\.isWhitespace) else {
      throw Refusal.stepNeedsEvidence(subject, step.numbered)
    }
    let gate = try StepGate(subject, procedure, in: desk.database)
    let gaps =
      try gate.missing(step, on: desk.day) + gate.ownSettlements(step, by: desk.person)
      + gate.ownFindings(step, by: desk.person) + gate.endedByWord(step, note: note)
    if keepsOrder, !gaps.isEmpty {
      throw Refusal.blocked(subject, step.numbered, gaps.map(\.wording))
    }
    guard keepsOrder || !override.allSatisfy(\.isWhitespace) else {
      throw Refusal.reasonNeeded(option: "--override")
    }
    if gaps.isEmpty {
      override = ""
      let found = try gate.basis(step, on: desk.day)
      basis = found.isEmpty ? nil : found
    }
    let approval = try AuditPlan(subject.plan, in: desk.database).approvedOn
    approvedOn = approval.flatMap { $0 > desk.day ? $0 : nil }
    missing = gaps.map(\.name).joined(separator: " ")
    mark = step.mark
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    try DoneStep(
      plan: subject.plan, number: subject.number, step: step, day: event.day,
      person: event.person, note: note, files: evidence.count, override: override,
      missing: missing, event: event.number
    ).insert(state)
    for name in basis ?? [] {
      try StepBasis(plan: subject.plan, number: subject.number, step: step, name: name)
        .insert(state)
    }
    try settle(subject, in: state)
  }
}
