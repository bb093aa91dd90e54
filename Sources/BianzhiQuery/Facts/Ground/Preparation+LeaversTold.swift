import BianzhiCore
import GRDB

/// Of which organs another table than the roster in force tells who left, so that a roster without states hides nobody of
/// them.
extension Preparation {
  /// The organs with a register of entries and exits that has exits, and those with older rosters.
  ///
  /// A register of several organs is that of the office, and tells of all; one of a single organ tells of that one alone.
  func organsWithLeaversTold() throws -> Set<Int64> {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT m.file AS file, m.organ AS organ,
          max(CASE WHEN m.day > 999999 THEN m.day / 10000 ELSE m.day / 100 END) AS year
        FROM movement_row m
        WHERE \(inForce("m")) AND \(CancelledRow.stands("m")) AND m.file IN (
          SELECT x.file FROM movement_row x
          WHERE x.direction = '出编' AND \(inForce("x")) AND \(CancelledRow.stands("x")))
        GROUP BY m.file, m.organ
        """)
    var organs = try organsWithHistory()
    for (_, register) in Dictionary(grouping: rows, by: { $0["file"] as Int64 }) {
      let named = Set(register.map { organ($0["organ"] as Int64) })
      organs.formUnion(named)
      // One of years ago tells nothing of the people of today's rosters.
      let newest = register.map { $0["year"] as Int64 }.max() ?? 0
      if named.count > 1, newest >= Int64(setting.asOf.year) - 1 {
        organs.formUnion(rosterOrgans)
      }
    }
    return organs
  }
}
