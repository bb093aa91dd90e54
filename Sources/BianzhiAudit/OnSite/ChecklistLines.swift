package import BianzhiCore
import BianzhiQuery

/// One line of a list to tick on the spot. `what` may name a person: it is on the sheet only.
package struct ChecklistLine: Sendable {
  /// Its number on the list; the letter is that of its ``ChecklistSort``.
  package let item: String
  package let organCode: String
  package let organName: String
  package let what: String
  package let expected: String
  package let recorded: String
  /// What the ledger keeps of it; nothing of a person.
  package let label: String
}

extension Ledger {
  package static var mostChecklistItems: Int { 20_000 }

  /// What is to be held against the spot: bodies, people by body, open findings that rest on pay lists.
  ///
  /// - Parameter asOf: nil for the newest data day.
  package func checklistLines(
    of subject: PlanSubjectName, asOf: CalendarDay?
  ) throws -> (asOf: CalendarDay, lines: [ChecklistLine]) {
    let scope = try reading { try PlanSubject.load(subject, in: $0).scope(in: $0) }
    let records = try onSiteRecords(of: scope, asOf: asOf)
    var lines = records.bodies.enumerated().map { place, body in
      ChecklistLine(
        item: ChecklistSort.body.item(place), organCode: body.organCode, organName: body.organName,
        what: body.name, expected: body.isApproved ? "核定" : "未核定",
        recorded: "\(body.people) 人" + (body.isListed ? "，在清单" : ""), label: body.name)
    }
    lines += records.people.enumerated().map { place, person in
      let number = person.number?.masked ?? "****"
      return ChecklistLine(
        item: ChecklistSort.roster.item(place), organCode: person.organCode,
        organName: person.organName,
        what: "\(number) \(person.name)", expected: person.body,
        recorded: [person.post, person.kind].filter { !$0.isEmpty }.joined(separator: "，"),
        label: "")
    }
    lines += try payLines(scope)
    guard !lines.isEmpty else {
      throw Refusal.nothingToCheck(subject: "\(subject)", day: records.asOf)
    }
    guard lines.count <= Self.mostChecklistItems else {
      throw Refusal.tooManyItems(lines.count, most: Self.mostChecklistItems)
    }
    return (records.asOf, lines)
  }

  private func payLines(_ scope: Set<String>) throws -> [ChecklistLine] {
    let titles = Dictionary(uniqueKeysWithValues: Rule.builtIn.map { ($0.id, $0.title.zh) })
    let open = try reading { try FindingSurvey($0).open(of: FindingScope(scope, in: $0)) }
      .filter { $0.proof?.data.contains(.payroll) == true }
    return open.map(\.finding).enumerated().map { place, finding in
      ChecklistLine(
        item: ChecklistSort.pay.item(place), organCode: finding.organCode,
        organName: finding.organName,
        what: "\(finding.name) \(titles[finding.rule] ?? finding.rule)", expected: "",
        recorded: finding.part, label: "\(finding.name)")
    }
  }
}
