import BianzhiCore
import GRDB

/// A step that is done.
struct DoneStep: StateRecord {
  static let databaseTableName = "step_done"
  let plan: Int
  let number: Int
  let step: Int
  let day: CalendarDay
  let person: String
  let note: String
  /// Pieces of evidence.
  let files: Int
  /// Why it was done against the order or a gate; empty if it was not.
  let override: String
  /// What was overridden.
  let missing: String
  let event: Int

  static func find(
    _ step: Int, of name: PlanSubjectName, in database: Database
  ) throws -> DoneStep? {
    try fetchOne(database, key: ["plan": name.plan, "number": name.number, "step": step])
  }

  /// All steps of a leader that are done.
  static func all(of name: PlanSubjectName, in database: Database) throws -> [DoneStep] {
    try filter(sql: "plan = ? AND number = ?", arguments: [name.plan, name.number])
      .fetchAll(database)
  }
}

/// An act on a step of a leader whose plan is approved.
protocol StepAct: Act where Subject == PlanSubjectName {}

extension StepAct {
  /// The step as the leader's procedure has it.
  func step(
    _ number: Int, of name: PlanSubjectName, at desk: Desk
  ) throws -> (subject: PlanSubject, procedure: Procedure, step: ProcedureStep) {
    let subject = try PlanSubject.load(name, in: desk.database)
    let plan = try AuditPlan(name.plan, in: desk.database)
    guard plan.approvedOn != nil else { throw Refusal.notApproved(plan.name) }
    let procedure = try Procedure.known(plan.procedure, in: desk.database)
    guard let step = procedure.step(number) else {
      throw Refusal.noSuchStep(number, procedure: procedure.name)
    }
    return (subject, procedure, step)
  }

  /// The days that the steps done make, so that taking one back takes its day back.
  func settle(_ name: PlanSubjectName, in state: Database) throws {
    guard var subject = try PlanSubject.find(name, in: state) else { return }
    let plan = try AuditPlan.fetchOne(state, key: name.plan)
    let procedure = try plan.flatMap { try Procedure($0.procedure, in: state) }
    let done = try DoneStep.all(of: name, in: state)
    let days = { (mark: ProcedureStep.Mark) in
      done.filter { procedure?.step($0.step)?.mark == mark }.map(\.day)
    }
    subject.startedOn = done.map(\.day).min()
    subject.reviewedOn = days(.reviewed).max()
    subject.doneOn = days(.done).max()
    try subject.update(state)
  }
}
