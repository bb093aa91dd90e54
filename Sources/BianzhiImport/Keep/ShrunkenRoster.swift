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

  /// The lists that lack more than a fifth, and five people at least, of the roster before.
  static func all(
    among lists: [ListBook.List], in database: Database
  ) throws -> [ShrunkenRoster] {
    let earlier = try RawStatement(
      database,
      """
      SELECT l.id, l.day, k.code FROM roster_list l JOIN organ_key k ON k.id = l.organ
      WHERE l.organ = ? AND l.day < ? AND l.day >= ? AND l.ended IS NULL
      ORDER BY l.day DESC LIMIT 1
      """)
    let people = try RawStatement(
      database, "SELECT count(*) FROM staff_row WHERE id BETWEEN ? AND ? AND ended IS NULL")
    return try lists.compactMap { list in
      guard let today = CalendarDay(yyyymmdd: list.day) else { return nil }
      earlier.bind(list.organ, at: 1)
      earlier.bind(Int64(list.day), at: 2)
      earlier.bind(Int64(today.adding(days: -daysBack).yyyymmdd), at: 3)
      guard try earlier.next() else { return nil }
      defer { earlier.reset() }
      guard let day = CalendarDay(yyyymmdd: Int32(earlier.integer(1))) else { return nil }
      let before = try count(of: earlier.integer(0), people)
      let now = try count(of: list.id, people)
      guard before - now >= fewest, (before - now) * 5 > before else { return nil }
      return ShrunkenRoster(
        organ: earlier.text(2), earlier: day, day: today, before: before, now: now)
    }
  }

  private static func count(of list: Int64, _ people: RawStatement) throws -> Int {
    defer { people.reset() }
    people.bind(list << 24, at: 1)
    people.bind((list << 24) + 0xFF_FFFF, at: 2)
    return try people.next() ? Int(people.integer(0)) : 0
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
