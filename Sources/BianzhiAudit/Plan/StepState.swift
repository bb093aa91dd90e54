package import BianzhiCore
import BianzhiQuery
import GRDB

/// One step of one leader as it stands.
package struct StepState: Sendable {
  package enum State: String, CodedWord {
    case done
    /// Could be done now.
    case open
    /// Something before it is missing.
    case blocked

    package var wording: Wording {
      switch self {
      case .done: Wording(zh: "完成", en: "done")
      case .open: Wording(zh: "可办", en: "open")
      case .blocked: Wording(zh: "待前置", en: "blocked")
      }
    }
  }

  package let step: ProcedureStep
  package let state: State
  package let day: CalendarDay?
  package let person: String
  package let note: String
  /// Names of the files shown.
  package let files: [String]
  /// Why it was done against the order or a gate, and what was missing.
  package let override: String
  package let missing: String
  /// Why it is done no more, where it was.
  package let fallen: Wording?
}

extension Ledger {
  /// All steps of a leader in their order, those not done too.
  package func steps(of name: PlanSubjectName) throws -> [StepState] {
    try reading { database in
      _ = try PlanSubject.load(name, in: database)
      let plan = try AuditPlan(name.plan, in: database)
      let procedure = try Procedure.known(plan.procedure, in: database)
      let gate = try StepGate(name, procedure, in: database)
      let fallen = try FallenStep.all(of: name.plan, in: database).filter { $0.name == name }
      return try procedure.steps.map { step in
        guard let done = try DoneStep.find(step.step, of: name, in: database) else {
          let isBlocked = try !gate.missing(step, on: nil).isEmpty
          return StepState(
            step: step, state: isBlocked ? .blocked : .open, day: nil, person: "", note: "",
            files: [], override: "", missing: "",
            fallen: fallen.first { $0.act.step == step.step }?.wording)
        }
        let files = try String.fetchAll(
          database, sql: "SELECT name FROM evidence WHERE event = ? ORDER BY nth",
          arguments: [done.event])
        return StepState(
          step: step, state: .done, day: done.day, person: done.person, note: done.note,
          files: files, override: done.override, missing: done.missing, fallen: nil)
      }
    }
  }
}
