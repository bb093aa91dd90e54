package import BianzhiCore
import BianzhiQuery
import GRDB

/// An item of a checklist that somebody has ticked as wrong, also where a later reading of the list says otherwise.
package struct ChecklistFault: Sendable {
  package let item: ChecklistItem
  /// The day of the first reading that had it wrong.
  package let wrongOn: CalendarDay
  /// The day of the newest reading, where that has it right or blank.
  package internal(set) var changedOn: CalendarDay?
  /// What the newest reading says of why it is right; empty where it says nothing.
  package internal(set) var reason = ""

  /// The faults of a list, in the order of its items.
  static func all(of name: ChecklistName, in database: Database) throws -> [ChecklistFault] {
    let items = Dictionary(
      uniqueKeysWithValues: try ChecklistItem.all(of: name, in: database).map { ($0.item, $0) })
    var found: [String: ChecklistFault] = [:]
    var order: [String] = []
    try EventLog(database).each(of: "\(name)") { event in
      guard event.kind == ReadChecklist.kind.code else { return }
      let read = try event.decode(ReadChecklist.self)
      let wrong = Set(read.wrong.map(\.item))
      for key in found.keys {
        found[key]?.changedOn = wrong.contains(key) ? nil : event.day
        found[key]?.reason = wrong.contains(key) ? "" : read.reasons?[key] ?? ""
      }
      for key in wrong.sorted() where found[key] == nil {
        guard let item = items[key] else { continue }
        found[key] = ChecklistFault(item: item, wrongOn: event.day)
        order.append(key)
      }
    }
    return order.compactMap { found[$0] }
  }

  /// Those of them that nobody has raised a finding about, and that no reason says to be right.
  static func unanswered(
    of name: ChecklistName, in database: Database
  ) throws -> [ChecklistFault] {
    let faults = try all(of: name, in: database).filter {
      FindingName($0.item.label) == nil && $0.reason.allSatisfy(\.isWhitespace)
    }
    guard !faults.isEmpty else { return [] }
    let tree = try OrganTree(database)
    let raised = try HandFinding.all(in: database)
    return faults.filter { fault in
      let organs = tree.withBodies([fault.item.organCode])
      return !raised.contains { $0.raisedOn >= fault.wrongOn && organs.contains($0.organCode) }
    }
  }

  /// The lists of a leader that were read, with what is unanswered there.
  static func unanswered(
    of leader: PlanSubjectName, in database: Database
  ) throws -> [(list: ChecklistName, faults: [ChecklistFault])] {
    let lists = try Int.fetchAll(
      database,
      sql:
        "SELECT id FROM checklist WHERE plan = ? AND number = ? AND read_on IS NOT NULL ORDER BY id",
      arguments: [leader.plan, leader.number]
    ).map(ChecklistName.init)
    return try lists.map { ($0, try unanswered(of: $0, in: database)) }.filter { !$0.1.isEmpty }
  }
}

extension Ledger {
  /// The items of a checklist that were ever ticked as wrong, by item.
  package func checklistFaults(_ name: ChecklistName) throws -> [String: ChecklistFault] {
    try reading { database in
      Dictionary(
        uniqueKeysWithValues: try ChecklistFault.all(of: name, in: database).map {
          ($0.item.item, $0)
        })
    }
  }
}
