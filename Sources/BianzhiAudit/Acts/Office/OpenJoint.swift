package import BianzhiCore
package import GRDB

/// `joint open`: begins the joint audit of a leader.
package struct OpenJoint: Act {
  package static let kind = EventKind("joint.opened", zh: "启动联审", en: "joint audit opened")

  package init() {}

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    try desk.requireOther(subject)
    guard try JointRecord.find(subject, in: desk.database) == nil else {
      throw Refusal.jointOpen(subject)
    }
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    try JointRecord(plan: subject.plan, number: subject.number, openedOn: event.day).insert(state)
  }
}

/// An act on a joint audit that is open and has no conclusion.
protocol JointAct: Act where Subject == PlanSubjectName {}

extension JointAct {
  func requireOpen(_ name: PlanSubjectName, at desk: Desk) throws {
    let record = try JointRecord.load(name, in: desk.database)
    try desk.requireOther(name)
    // A problem that came or opened since makes the conclusion one of the interim.
    if let day = record.concludedOn,
      try StoredJointProblem.open(of: name, in: desk.database).isEmpty,
      try JointResult.open(of: name, in: desk.database).isEmpty
    {
      throw Refusal.jointConcluded(name, day)
    }
    try desk.require(name, on: record.openedOn)
  }
}
