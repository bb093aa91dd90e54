package import BianzhiCore
import BianzhiQuery
package import GRDB

/// One line of a list to tick on the spot. `what` may name a person: it is on the sheet only.
package struct ChecklistLine: Sendable {
  /// B1 … bodies, R1 … people of the roster, Y1 … findings about pay.
  package let item: String
  package let organCode: String
  package let organName: String
  package let what: String
  package let expected: String
  package let recorded: String
  /// What the ledger keeps of it; nothing of a person.
  package let label: String
}

/// Payload of `checklist.made`.
package struct ChecklistMade: Codable, Sendable {
  package struct Item: Codable, Sendable {
    package let item: String
    package let organCode: String
    package let label: String
  }

  package let plan: Int
  package let number: Int
  package let asOf: CalendarDay
  package let items: [Item]
}

/// Payload of `checklist.read`.
package struct ChecklistTicks: Codable, Sendable {
  package struct Wrong: Codable, Sendable {
    package let item: String
    /// The masked number of a person, otherwise empty.
    package let label: String
    package let remark: String

    package init(item: String, label: String, remark: String) {
      (self.item, self.label, self.remark) = (item, label, remark)
    }
  }

  package let right: [String]
  package let wrong: [Wrong]
  package let evidence: [EvidenceFile]

  package init(right: [String], wrong: [Wrong], evidence: [EvidenceFile]) {
    (self.right, self.wrong, self.evidence) = (right, wrong, evidence)
  }
}

/// The items of a checklist in the ledger, with their ticks.
package struct ChecklistItem: Sendable {
  package let item: String
  package let organCode: String
  package let label: String
  /// `right`, `wrong`, or nil while it is not ticked.
  package let tick: String?
  package let remark: String?

  /// B10 stands behind B2.
  static func isBefore(_ one: String, _ other: String) -> Bool {
    let key = { (item: String) in (String(item.prefix(1)), Int(item.dropFirst()) ?? 0) }
    return key(one) < key(other)
  }
}

extension Ledger {
  package static var mostChecklistItems: Int { 20_000 }

  /// What is to be held against the spot: bodies, people by body, open findings about pay.
  ///
  /// - Parameter asOf: nil for the newest data day.
  package func checklistLines(
    of subject: PlanSubjectName, asOf: CalendarDay?
  ) throws -> (asOf: CalendarDay, lines: [ChecklistLine]) {
    let scope = try reading { try PlanSubject.load(subject, in: $0).scope(in: $0) }
    let records = try onSiteRecords(of: scope, asOf: asOf)
    var lines = records.bodies.enumerated().map { place, body in
      ChecklistLine(
        item: "B\(place + 1)", organCode: body.organCode, organName: body.organName,
        what: body.name, expected: body.isApproved ? "核定" : "未核定",
        recorded: "\(body.people) 人" + (body.isListed ? "，在清单" : ""), label: body.name)
    }
    lines += records.people.enumerated().map { place, person in
      let number = person.number?.masked ?? "****"
      let place = place + 1
      return ChecklistLine(
        item: "R\(place)", organCode: person.organCode, organName: person.organName,
        what: "\(number) \(person.name)", expected: person.body,
        recorded: [person.post, person.kind].filter { !$0.isEmpty }.joined(separator: "，"),
        label: "")
    }
    lines += try payLines(scope)
    guard !lines.isEmpty else {
      throw SiteError.nothingToCheck(subject: "\(subject)", day: records.asOf)
    }
    guard lines.count <= Self.mostChecklistItems else {
      throw SiteError.tooManyItems(lines.count, most: Self.mostChecklistItems)
    }
    return (records.asOf, lines)
  }

  private func payLines(_ scope: Set<String>) throws -> [ChecklistLine] {
    let titles = Dictionary(uniqueKeysWithValues: Rule.builtIn.map { ($0.id, $0.title.zh) })
    let open = try reading { try OpenFinding.list(organs: scope, in: $0) }
      .filter { $0.rule.hasPrefix("pay.") }
    return open.enumerated().map { place, finding in
      ChecklistLine(
        item: "Y\(place + 1)", organCode: finding.organCode, organName: finding.organName,
        what: "\(finding.name) \(titles[finding.rule] ?? finding.rule)", expected: "",
        recorded: finding.part, label: "\(finding.name)")
    }
  }

  /// A checklist as it stands in the ledger.
  package func checklist(_ number: Int) throws -> [ChecklistItem] {
    try reading { try AuditDesk.checklist(number, in: $0) }
  }
}

extension AuditDesk {
  /// Keeps which items a new checklist has, and gives its number.
  package func addChecklist(
    of subject: PlanSubjectName, asOf: CalendarDay, _ lines: [ChecklistLine]
  ) throws -> Int {
    let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM checklist") ?? 0
    let made = ChecklistMade(
      plan: subject.plan, number: subject.number, asOf: asOf,
      items: lines.map { .init(item: $0.item, organCode: $0.organCode, label: $0.label) })
    try append("checklist.made", of: "C\(last + 1)", made)
    return last + 1
  }

  /// Keeps what was ticked; a list may be read again, and the newest counts.
  package func readChecklist(_ number: Int, _ ticks: ChecklistTicks) throws {
    try requireDay(after: "C\(number)")
    try append("checklist.read", of: "C\(number)", ticks)
  }

  package static func checklist(_ number: Int, in database: Database) throws -> [ChecklistItem] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT * FROM checklist_item WHERE checklist = ?", arguments: [number])
    guard !rows.isEmpty else { throw ActError.unknown("C\(number)") }
    return rows.map { row in
      ChecklistItem(
        item: row["item"], organCode: row["organ_code"], label: row["label"], tick: row["tick"],
        remark: row["remark"])
    }.sorted { ChecklistItem.isBefore($0.item, $1.item) }
  }
}
