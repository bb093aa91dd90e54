import BianzhiCore
import GRDB

/// Tells lists of people who have all left (退休人员名单), which say nothing of who is in post.
///
/// A roster on which everybody has left since the one before is none of these: it accounts for all who were there.
struct LeaverList {
  private let isMeant: Statement

  /// - Parameter condition: SQL that is true for rows and lists of an alias that were in force.
  init(_ database: Database, inForce condition: (String) -> String) throws {
    let left = try Int64.fetchAll(database, sql: PersonState.leftTerms).map(String.init)
    let terms = left.joined(separator: ", ")
    let rows =
      "SELECT 1 FROM staff_row s WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215"
      + " AND \(condition("s"))"
    let before = """
      SELECT p.id FROM roster_list p JOIN roster_list l ON l.organ = p.organ AND l.day > p.day
      WHERE l.id = ?1 AND \(condition("p")) ORDER BY p.day DESC LIMIT 1
      """
    isMeant = try database.makeStatement(
      sql: """
        SELECT EXISTS (\(rows)) AND NOT EXISTS (\(rows) AND coalesce(s.state, 0) NOT IN (\(terms)))
          AND coalesce((SELECT EXISTS (
            SELECT 1 FROM staff_row o
            WHERE o.id BETWEEN b.id << 24 AND (b.id << 24) + 16777215 AND \(condition("o"))
              AND coalesce(o.state, 0) NOT IN (\(terms))
              AND NOT EXISTS (\(rows)
                AND (s.person = o.person OR ((s.person IS NULL OR o.person IS NULL) AND s.name = o.name))))
            FROM (\(before)) b), 1)
        """)
  }

  /// - Parameter list: `roster_list.id`; one without rows is a roster of nobody.
  func isMeant(by list: Int64) throws -> Bool {
    try Bool.fetchOne(isMeant, arguments: [list]) ?? false
  }
}
