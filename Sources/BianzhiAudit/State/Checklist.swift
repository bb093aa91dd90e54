package import BianzhiCore
import BianzhiQuery
package import GRDB

/// A list to tick on the spot.
struct Checklist: StateRecord {
  static let databaseTableName = "checklist"
  let id: Int
  let plan: Int
  let number: Int
  let asOf: CalendarDay
  let items: Int
  var readOn: CalendarDay?
  var readBy: String?
}

/// What was found of an item.
package enum Tick: String, KeptWord {
  case right
  case wrong

  package var wording: Wording {
    switch self {
    case .right: Wording(zh: "相符", en: "right")
    case .wrong: Wording(zh: "不符", en: "wrong")
    }
  }
}

/// The items of a checklist in the ledger, with their ticks.
package struct ChecklistItem: StateRecord {
  package static let databaseTableName = "checklist_item"
  let checklist: Int
  package let item: String
  let organCode: String
  package var label: String
  /// Nil while it is not ticked.
  package var tick: Tick?
  package var remark: String?

  /// B10 stands behind B2.
  private static func isBefore(_ one: ChecklistItem, _ other: ChecklistItem) -> Bool {
    let key = { (item: String) in (String(item.prefix(1)), Int(item.dropFirst()) ?? 0) }
    return key(one.item) < key(other.item)
  }

  /// The items of a list, in their order.
  ///
  /// - Throws: ``Refusal``: there is no such list.
  package static func all(
    of name: ChecklistName, in database: Database
  ) throws -> [ChecklistItem] {
    let items = try filter(sql: "checklist = ?", arguments: [name.number]).fetchAll(database)
    guard !items.isEmpty else { throw Refusal.unknown("\(name)") }
    return items.sorted(by: isBefore)
  }
}

extension Ledger {
  /// A checklist as it stands in the ledger.
  package func checklist(_ name: ChecklistName) throws -> [ChecklistItem] {
    try reading { try ChecklistItem.all(of: name, in: $0) }
  }
}
