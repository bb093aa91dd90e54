import BianzhiCore
import GRDB

/// Tells rosters that are no more than a list of many units' people without places (全县编外聘用人员名单) says of one: who
/// holds the unit's places it does not tell.
final class OffQuotaLists {
  private let database: Database
  /// SQL that is true for rows `s` that were in force.
  private let condition: String
  private let others: RawStatement
  /// The files of several lists in which nobody holds a place; nil until some roster may be of them.
  private var files: Set<Int64>?

  /// - Parameter condition: SQL that is true for rows of an alias that were in force.
  init(_ database: Database, inForce condition: (String) -> String) throws {
    (self.database, self.condition) = (database, condition("s"))
    others = try RawStatement(
      database,
      """
      SELECT 1 FROM staff_row s
      WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND \(self.condition)
        AND NOT (\(Self.isOffQuota))
      """)
  }

  private static let isOffQuota = QuotaKind.isOffQuota("s")

  /// - Parameter list: `roster_list.id`, of a roster with rows.
  func isMeant(by list: Int64) throws -> Bool {
    if try hasOthers(list) { return false }
    let known = try files ?? readFiles()
    files = known
    guard !known.isEmpty else { return false }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT s.file FROM staff_row s
        WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND \(condition)
        """, arguments: [list]
    ).allSatisfy(known.contains)
  }

  /// Whether somebody on the list holds a place.
  private func hasOthers(_ list: Int64) throws -> Bool {
    others.bind(list, at: 1)
    defer { others.reset() }
    return try others.next()
  }

  private func readFiles() throws -> Set<Int64> {
    // Where nobody's rosters are told, such lists are what there is to judge.
    let isAlone = try Bool.fetchOne(
      database,
      sql:
        "SELECT NOT EXISTS (SELECT 1 FROM staff_row s WHERE \(condition) AND NOT (\(Self.isOffQuota)))"
    )
    guard isAlone == false else { return [] }
    return try Set(
      Int64.fetchAll(
        database,
        sql: """
          SELECT s.file FROM staff_row s WHERE \(condition)
          GROUP BY s.file HAVING min(\(Self.isOffQuota)) = 1 AND count(DISTINCT s.id >> 24) > 1
          """))
  }
}
