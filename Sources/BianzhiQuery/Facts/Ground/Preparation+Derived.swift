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
    for list in rosters {
      guard let people = list.traits.people else {
        throw DerivedDataError(place: "roster_sum \(list.roster)")
      }
      guard people - list.nameless == staff(list.roster) else {
        throw DerivedDataError(place: "roster_list \(list.roster)")
      }
    }
    guard let month else { return }
    guard try numberedLines(of: month) == pay else {
      throw DerivedDataError(place: "pay_block, \(month)")
    }
  }

  /// The lines in force of a pay month that have a number, counted without reading what stands in them: SQLite counts
  /// the rows of a whole table or of a list by its pages, and those that have ended by their index.
  private func numberedLines(of month: Int32) throws -> Int {
    let others = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM pay_list WHERE month <> ?)", arguments: [month])
    let sql =
      others == false
      ? """
      SELECT (SELECT count(*) FROM pay_row) - (SELECT count(*) FROM pay_row WHERE ended IS NOT NULL)
        - (SELECT coalesce(sum(nameless), 0) FROM pay_list WHERE month = ?1)
      """
      : """
      SELECT coalesce(sum((SELECT count(*) FROM pay_row p
          WHERE p.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215) - l.nameless), 0)
        - (SELECT count(*) FROM pay_row p
          WHERE p.ended IS NOT NULL AND p.id >> 24 IN (SELECT id FROM pay_list WHERE month = ?1))
      FROM pay_list l WHERE l.month = ?1
      """
    return try Int.fetchOne(database, sql: sql, arguments: [month]) ?? 0
  }
}
