package import BianzhiCore
import GRDB

/// A roster of an organ with far fewer people than the one of the day before it.
package struct ShrunkenRoster: Hashable, Sendable {
  package let organ: String
  package let earlier, day: CalendarDay
  package let before, now: Int

  /// Of a small office a few may well leave.
  private static let fewest = 5
  /// Older rosters are not compared: people come and go in years.
  private static let daysBack = 400

  package init(organ: String, earlier: CalendarDay, day: CalendarDay, before: Int, now: Int) {
    (self.organ, self.earlier, self.day) = (organ, earlier, day)
    (self.before, self.now) = (before, now)
  }

  /// - Returns: nil unless more than a fifth, and five people at least, are missing.
  init?(_ list: Int64, of organ: Int64, on day: Int32, in database: Database) throws {
    guard let today = CalendarDay(yyyymmdd: day) else { return nil }
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT l.id, l.day, k.code FROM roster_list l JOIN organ_key k ON k.id = l.organ
        WHERE l.organ = ? AND l.day < ? AND l.day >= ? AND l.ended IS NULL
        ORDER BY l.day DESC LIMIT 1
        """, arguments: [organ, day, today.adding(days: -Self.daysBack).yyyymmdd])
    guard let row, let earlier = CalendarDay(yyyymmdd: row["day"]) else { return nil }
    let (before, now) = (try Self.people(row["id"], database), try Self.people(list, database))
    guard before - now >= Self.fewest, (before - now) * 5 > before else { return nil }
    self.init(organ: row["code"], earlier: earlier, day: today, before: before, now: now)
  }

  /// Those who have not left: a list of who has may come or not.
  private static func people(_ list: Int64, _ database: Database) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM staff_row WHERE id BETWEEN ? AND ? AND ended IS NULL
          AND coalesce(state, 0) NOT IN (\(PersonState.leftTerms))
        """,
      arguments: [list << 24, (list << 24) + 0xFF_FFFF]) ?? 0
  }

  static func wording(_ rosters: [ShrunkenRoster], _ more: Int) -> Wording {
    let chinese = rosters.map {
      "\($0.organ) \($0.earlier) 有 \($0.before) 人，\($0.day) 只有 \($0.now) 人"
    }
    let english = rosters.map {
      "\($0.organ) had \($0.before) on \($0.earlier) and has \($0.now) on \($0.day)"
    }
    return Wording(
      zh: """
        花名册比上一份少了超过五分之一的人，可能不完整，没有存入任何内容：\(chinese.joined(separator: "；"))\
        \(more > 0 ? "；另有 \(more) 个机构" : "")。名册完整请加 --replace，只是补充请加 --add。
        """,
      en: """
        More than a fifth of the people of the roster before are missing, so it may not be whole; nothing was \
        stored: \(english.joined(separator: "; "))\(more > 0 ? "; and \(more) more organs" : ""). If the \
        roster is complete add --replace, if it only adds people add --add.
        """)
  }
}
