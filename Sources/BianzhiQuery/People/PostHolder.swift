package import BianzhiCore
package import GRDB

/// Somebody in a post of an organ, as a list has it.
package struct PostHolder: Sendable {
  package let name: String
  /// The title, as it is recorded.
  package let post: String
  /// The inner body and the note of a roster; empty where there is none.
  package let body, note: String

  /// Whom the list of leaders has in a post of an organ on a day; a day that cannot be read keeps nobody out.
  package static func listed(
    in code: String, on day: CalendarDay, _ database: Database
  ) throws -> [PostHolder] {
    let first = StoredDay.first("s.since")
    let last = StoredDay.last("s.until")
    return try Row.fetchAll(
      database,
      sql: """
        SELECT s.name, s.post, '' AS body, '' AS note
        FROM subject_row s JOIN organ_key k ON k.id = s.organ
        WHERE k.code = ?1 AND s.ended IS NULL
          AND (typeof(s.since) <> 'integer' OR \(first) <= ?2)
          AND (typeof(s.until) <> 'integer' OR \(last) >= ?2)
        ORDER BY s.id
        """, arguments: [code, day.yyyymmdd]
    ).map { PostHolder($0) }
  }

  /// Who has a title on the newest roster of an organ up to a day, has not left and is not said to be no leader.
  package static func titled(
    in code: String, on day: CalendarDay, _ database: Database
  ) throws -> [PostHolder] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT s.name, p.text AS post, coalesce(b.text, '') AS body, coalesce(s.note, '') AS note
        FROM organ_key k
        JOIN roster_list l ON l.organ = k.id AND l.ended IS NULL AND l.day = (
          SELECT max(day) FROM roster_list WHERE organ = k.id AND ended IS NULL AND day <= ?2)
        JOIN staff_row s ON s.id \(RowsOfList.between("l.id")) AND s.ended IS NULL
        JOIN term p ON p.id = s.post
        LEFT JOIN term b ON b.id = s.body LEFT JOIN term d ON d.id = s.leader
        WHERE k.code = ?1 AND d.code IS NOT '否' AND s.name <> ''
          AND coalesce(s.state, 0) NOT IN (\(PersonState.leftTerms))
        ORDER BY s.id
        """, arguments: [code, day.yyyymmdd]
    ).map { PostHolder($0) }
  }

  private init(_ row: Row) {
    (name, post, body, note) = (row["name"], row["post"], row["body"], row["note"])
  }
}
