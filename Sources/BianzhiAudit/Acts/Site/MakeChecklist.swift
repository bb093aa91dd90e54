package import BianzhiCore
package import GRDB

/// `checklist make`: which items a new checklist has; nothing of a person.
package struct MakeChecklist: FoundingAct {
  private struct Item: Codable {
    let item: String
    let organCode: String
    let label: String
  }

  package static let kind = EventKind("checklist.made", zh: "生成核对清单", en: "checklist made")
  package static let table = Checklist.databaseTableName
  private let plan: Int
  private let number: Int
  private let asOf: CalendarDay
  private let items: [Item]

  package init(of subject: PlanSubjectName, asOf: CalendarDay, _ lines: [ChecklistLine]) {
    (plan, number, self.asOf) = (subject.plan, subject.number, asOf)
    items = lines.map { Item(item: $0.item, organCode: $0.organCode, label: $0.label) }
  }

  package func require(_ subject: ChecklistName, at desk: Desk) throws {
    try desk.requireOther(PlanSubjectName(plan: plan, number: number))
  }

  package func apply(_ event: Event, _ subject: ChecklistName, to state: Database) throws {
    try Checklist(
      id: subject.number, plan: plan, number: number, asOf: asOf, items: items.count
    ).insert(state)
    for item in items {
      try ChecklistItem(
        checklist: subject.number, item: item.item, organCode: item.organCode, label: item.label
      ).insert(state)
    }
  }
}
