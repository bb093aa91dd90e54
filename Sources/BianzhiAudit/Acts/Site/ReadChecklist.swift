package import BianzhiCore
package import GRDB

/// `checklist read`: what was ticked; a list may be read again, and the newest counts.
package struct ReadChecklist: Act {
  /// An item that was not as it should be.
  package struct Wrong: Codable, Sendable {
    package let item: String
    /// The masked number of a person, otherwise empty.
    package let label: String
    package let remark: String

    package init(item: String, label: String, remark: String) {
      (self.item, self.label, self.remark) = (item, label, remark)
    }
  }

  package static let kind = EventKind("checklist.read", zh: "读回核对清单", en: "checklist read")
  package let right: [String]
  package let wrong: [Wrong]
  /// What is remarked of items that are right; nil for nothing.
  let reasons: [String: String]?
  private let evidence: [EvidenceFile]

  package init(
    right: [String], wrong: [Wrong], reasons: [String: String], evidence: [EvidenceFile]
  ) {
    (self.right, self.wrong, self.evidence) = (right, wrong, evidence)
    self.reasons = reasons.isEmpty ? nil : reasons
  }

  package var shown: [EvidenceFile] { evidence }

  package func require(_ subject: ChecklistName, at desk: Desk) throws {
    _ = try ChecklistItem.all(of: subject, in: desk.database)
    if let list = try Checklist.fetchOne(desk.database, key: subject.number) {
      try desk.requireOther(PlanSubjectName(plan: list.plan, number: list.number))
    }
    try desk.requireDay(after: subject)
  }

  package func apply(_ event: Event, _ subject: ChecklistName, to state: Database) throws {
    if var list = try Checklist.fetchOne(state, key: subject.number) {
      (list.readOn, list.readBy) = (event.day, event.person)
      try list.update(state)
    }
    let isRight = Set(right)
    let faults = Dictionary(wrong.map { ($0.item, $0) }) { $1 }
    for var item in try ChecklistItem.all(of: subject, in: state) {
      (item.tick, item.remark) = (
        isRight.contains(item.item) ? .right : nil, reasons?[item.item]
      )
      if let fault = faults[item.item] {
        (item.tick, item.remark) = (.wrong, fault.remark)
        if item.label.isEmpty { item.label = fault.label }
      }
      try item.update(state)
    }
  }
}
