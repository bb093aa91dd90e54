import BianzhiCore
import GRDB

/// What a check can see of derived data that are damaged, at little cost. `verify` compares all of them.
extension Preparation {
  /// Moves a statement on a column of `roster_sum` to a list.
  ///
  /// - Throws: ``DerivedDataError`` where the list has no sums, or none that can be read.
  func find(_ list: RosterInForce, _ sums: RawStatement, isPost: Bool) throws {
    sums.bind(list.roster, at: 1)
    guard try sums.next(), RosterSum.isWhole(sums.bytes(0), isPost: isPost) else {
      sums.reset()
      throw DerivedDataError(place: "roster_sum \(list.roster)")
    }
  }

  /// The person blocks have as many people of each roster as its sums, and as many of the pay month as
  /// there are lines.
  ///
  /// - Parameter staff: entries of rows in force, by roster.
  func requireCounts(staff: (Int64) -> Int, pay: Int, month: Int32?) throws {
    guard setting.isNewest else { return }
    let sums = try RawStatement(database, "SELECT kinds FROM roster_sum WHERE roster = ?")
    for list in rosters {
      try find(list, sums, isPost: false)
      var people = 0
      RosterSum.read(sums.bytes(0), isPost: false) { people += Int($0.people) }
      sums.reset()
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
