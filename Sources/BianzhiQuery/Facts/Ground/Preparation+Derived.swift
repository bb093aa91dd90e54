import BianzhiCore
import GRDB

/// What a check can see of derived data that are damaged, at little cost. `verify` compares all of them.
extension Preparation {
  /// The person blocks have as many people of each roster as its sums, and as many of the pay month as
  /// there are lines.
  ///
  /// - Parameter staff: entries of rows in force, by roster.
  func requireCounts(staff: (Int64) -> Int, pay: Int, month: Int32?) throws {
    guard setting.isNewest else { return }
    let sums = try KeptSums(database)
    for list in rosters {
      var people = 0
      try sums.each(.kinds, of: list.roster) { people += Int($0.people) }
      guard people - list.nameless == staff(list.roster) else {
        throw DerivedDataError(place: "roster_list \(list.roster)")
      }
    }
    guard let month else { return }
    let lines = try Int.fetchOne(
      database,
      sql: """
        SELECT sum((SELECT count(*) FROM pay_row p
          WHERE p.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
            AND p.ended IS NULL AND p.person IS NOT NULL))
        FROM pay_list l WHERE l.month = ?
        """, arguments: [month])
    guard lines ?? 0 == pay else { throw DerivedDataError(place: "pay_block, \(month)") }
  }
}
