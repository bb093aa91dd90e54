package import BianzhiCore
import GRDB

/// How a step was done.
package struct StepAct: Sendable {
  package var note: String
  package var evidence: [EvidenceFile]
  /// Why it is entered against the order or a gate; nil to keep to both.
  package var override: String?

  package init(note: String = "", evidence: [EvidenceFile] = [], override: String? = nil) {
    (self.note, self.evidence, self.override) = (note, evidence, override)
  }
}

extension AuditDesk {
  /// Notes that a step was done on the desk's day.
  package func markStep(_ name: PlanSubjectName, _ number: Int, _ act: StepAct) throws {
    let (subject, procedure) = try procedure(of: name)
    guard let step = procedure.step(number) else {
      throw PlanError.noSuchStep(number, procedure: procedure.name)
    }
    guard subject.demand.isPlanned else { throw PlanError.notPlanned(name, subject.demand) }
    if let day = try doneDay(name, number) {
      throw PlanError.stepDone(name, step.numbered, day)
    }
    guard !act.evidence.isEmpty || !act.note.allSatisfy(\.isWhitespace) else {
      throw PlanError.noEvidence(name, step.numbered)
    }
    let missing = try StepGate(name, procedure, in: database).missing(step, on: day)
    if let reason = act.override {
      guard !reason.allSatisfy(\.isWhitespace) else {
        throw PlanError.reasonNeeded(option: "--override")
      }
    } else if !missing.isEmpty {
      throw PlanError.blocked(name, step.numbered, missing.map(\.said))
    }
    try append(
      "step.marked", of: name.description,
      PlanPayload.Marked(
        step: number, note: act.note, evidence: act.evidence,
        override: missing.isEmpty ? "" : act.override ?? "",
        missing: missing.map(\.name).joined(separator: " "), mark: step.mark))
  }

  /// Takes a step back that should not have been marked.
  package func withdrawStep(_ name: PlanSubjectName, _ number: Int, reason: String) throws {
    let (_, procedure) = try procedure(of: name)
    guard let step = procedure.step(number) else {
      throw PlanError.noSuchStep(number, procedure: procedure.name)
    }
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw PlanError.reasonNeeded(option: "step withdraw")
    }
    guard try doneDay(name, number) != nil else { throw PlanError.notDone(name, step.numbered) }
    let kept = try Int.fetchSet(
      database,
      sql: "SELECT step FROM step_done WHERE plan = ? AND number = ? AND override = ''",
      arguments: [name.plan, name.number])
    if let later = procedure.steps.first(where: {
      $0.after.contains(number) && kept.contains($0.step)
    }) {
      throw PlanError.restedOn(step.numbered, by: later.numbered)
    }
    try append(
      "step.withdrawn", of: name.description, PlanPayload.Withdrawn(step: number, reason: reason))
  }

  private func procedure(of name: PlanSubjectName) throws -> (PlanSubject, Procedure) {
    let subject = try PlanSubject.load(name, in: database)
    let plan = try AuditPlan(name.plan, in: database)
    guard plan.approvedOn != nil else { throw PlanError.notApproved(plan.name) }
    return (subject, try Procedure.known(plan.procedure, in: database))
  }

  private func doneDay(_ name: PlanSubjectName, _ step: Int) throws -> CalendarDay? {
    try Int32.fetchOne(
      database, sql: "SELECT day FROM step_done WHERE plan = ? AND number = ? AND step = ?",
      arguments: [name.plan, name.number, step]
    ).map(CalendarDay.stored)
  }
}
