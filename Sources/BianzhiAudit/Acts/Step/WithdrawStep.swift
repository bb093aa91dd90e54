package import BianzhiCore
package import GRDB

/// `step withdraw`: takes a step back that should not have been marked.
package struct WithdrawStep: StepAct {
  package static let kind = EventKind("step.withdrawn", zh: "撤回步骤", en: "step withdrawn")
  private let step: Int
  private let reason: String

  package init(_ step: Int, reason: String) { (self.step, self.reason) = (step, reason) }

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    let (leader, procedure, step) = try step(step, of: subject, at: desk)
    try leader.requireOther(desk.person)
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw Refusal.reasonNeeded(option: "step withdraw")
    }
    let done = try DoneStep.all(of: subject, in: desk.database)
    guard done.contains(where: { $0.step == step.step }) else {
      throw Refusal.stepNotDone(subject, step.numbered)
    }
    let kept = Set(done.filter(\.override.isEmpty).map(\.step))
    if let later = procedure.steps.first(where: {
      $0.after.contains(step.step) && kept.contains($0.step)
    }) {
      throw Refusal.restedOn(step.numbered, by: later.numbered)
    }
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    try StepBasis.delete(step, of: subject, in: state)
    try DoneStep.find(step, of: subject, in: state)?.delete(state)
    try settle(subject, in: state)
  }
}
