package import BianzhiCore
package import GRDB

/// `return record`: a unit's report, or that it signed to have no problem.
package struct RecordReturn: Act {
  package static let kind = EventKind("return.recorded", zh: "登记自查报告", en: "return")
  private let organCode: String
  private let type: UnitReturn.State
  private let evidence: [EvidenceFile]

  private enum CodingKeys: String, CodingKey {
    case type = "sort"
    case organCode, evidence
  }

  package init(organCode: String, type: UnitReturn.State, evidence: [EvidenceFile]) {
    (self.organCode, self.type, self.evidence) = (organCode, type, evidence)
  }

  package var shown: [EvidenceFile] { evidence }

  package func require(_ subject: PlanName, at desk: Desk) throws {
    try desk.require(subject)
    let units = try UnitReturn.list(plan: subject.number, in: desk.database)
    guard units.contains(where: { $0.organCode == organCode }) else {
      throw Refusal.notInScope(organ: organCode, plan: subject)
    }
  }

  package func apply(_ event: Event, _ subject: PlanName, to state: Database) throws {
    try UnitReturnRecord(
      plan: subject.number, organCode: organCode, type: type, day: event.day,
      signedBy: event.person
    ).insert(state, onConflict: .replace)
  }
}
