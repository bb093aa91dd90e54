import BianzhiCore
import GRDB

/// Tells lists of people who have all left (退休人员名单), which say nothing of who is in post.
struct LeaverList {
  private let isMeant: Statement

  /// - Parameter condition: SQL that is true for rows `s` that were in force.
  init(_ database: Database, inForce condition: String) throws {
    let left = try Int64.fetchAll(database, sql: PersonState.leftTerms).map(String.init)
    let rows = "SELECT 1 FROM staff_row s WHERE s.id BETWEEN ?1 AND ?2 AND \(condition)"
    isMeant = try database.makeStatement(
      sql: """
        SELECT EXISTS (\(rows)) AND NOT EXISTS (
          \(rows) AND coalesce(s.state, 0) NOT IN (\(left.joined(separator: ", "))))
        """)
  }

  /// - Parameter list: `roster_list.id`; one without rows is a roster of nobody.
  func isMeant(by list: Int64) throws -> Bool {
    try Bool.fetchOne(isMeant, arguments: [list << 24, (list << 24) + 0xFF_FFFF]) ?? false
  }
}
