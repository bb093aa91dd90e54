import BianzhiCore
import GRDB

/// Lists that are no rosters of those who hold a unit's places: of people who have left, and of people without places.
struct PartialLists {
  private let leavers: LeaverList
  private let outsiders: OffQuotaLists

  init(_ database: Database, inForce condition: (String) -> String) throws {
    leavers = try LeaverList(database, inForce: condition)
    outsiders = try OffQuotaLists(database, inForce: condition)
  }

  /// - Parameter list: `roster_list.id`, of a roster with rows.
  func hold(_ list: Int64, _ traits: RosterTraits) throws -> Bool {
    if !traits.hasSomebody, try leavers.isMeant(by: list) { return true }
    return try isOfOutsiders(list)
  }

  /// Whether a list of many units tells no more of one than its people without places.
  func isOfOutsiders(_ list: Int64) throws -> Bool { try outsiders.isMeant(by: list) }
}
