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

  /// The lists that lack more than a fifth of the roster before, and five people at least where nothing is said of it.
  ///
  /// - Parameter isAddition: they are said to add people to the one before, which a list of a day of its own does not.
  static func all(
    among lists: [ListBook.List], isAddition: Bool, in database: Database
  ) throws -> [ShrunkenRoster] {
    let earlier = try RawStatement(
      database,
      """
      SELECT l.id, l.day, k.code FROM roster_list l JOIN organ_key k ON k.id = l.organ
      WHERE l.organ = ? AND l.day < ? AND l.day >= ? AND l.ended IS NULL
      ORDER BY l.day DESC LIMIT 1
      """)
    // Those who have not left: a list of who has may come or not.
    let people = try RawStatement(
      database,
      """
      SELECT count(*) FROM staff_row WHERE id BETWEEN ? AND ? AND ended IS NULL
        AND coalesce(state, 0) NOT IN (\(PersonState.leftTerms))
      """)
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
      // What is added may be more people than there were, and others.
      let gone =
        isAddition ? try missing(from: list.id, of: earlier.integer(0), database) : before - now
      guard gone >= (isAddition ? 1 : fewest), gone * 5 > before else { return nil }
      return ShrunkenRoster(
        organ: earlier.text(2), earlier: day, day: today, before: before, now: now)
    }
  }

  /// How many people of an earlier list are not on a list, by number, or by name where one side lacks it.
  private static func missing(
    from list: Int64, of earlier: Int64, _ database: Database
  ) throws -> Int {
    let rows = { (list: Int64) in
      try Row.fetchAll(
        database,
        sql: """
          SELECT person, coalesce(name, '') AS name FROM staff_row
          WHERE id BETWEEN ? AND ? AND ended IS NULL
          """, arguments: [list << 24, (list << 24) + 0xFF_FFFF]
      ).map { (person: $0["person"] as Int64?, name: $0["name"] as String) }
    }
    let now = try rows(list)
    let numbers = Set(now.compactMap(\.person))
    let names = Set(now.map(\.name))
    let nameless = Set(now.filter { $0.person == nil }.map(\.name))
    return try rows(earlier).count { row in
      guard let person = row.person else { return !names.contains(row.name) }
      return !numbers.contains(person) && !nameless.contains(row.name)
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
        \(more > 0 ? "；另有 \(more) 个机构" : "")。名册完整请加 --replace；只是补充上一份的，\
        请写上一份的日期并加 --add：--as-of \(rosters.first?.earlier.description ?? "") --add。
        """,
      en: """
        More than a fifth of the people of the roster before are missing, so it may not be whole; nothing was \
        stored: \(english.joined(separator: "; "))\(more > 0 ? "; and \(more) more organs" : ""). If the \
        roster is complete add --replace; if it only adds people to the one before, give that one's day: --as-of \
        \(rosters.first?.earlier.description ?? "") --add.
        """)
  }

  /// What is added to the roster of another day takes nobody of that one along.
  static func addition(_ rosters: [ShrunkenRoster], _ more: Int) -> Wording {
    let chinese = rosters.map {
      "\($0.organ) \($0.earlier) 有 \($0.before) 人，\($0.day) 将只有 \($0.now) 人"
    }
    let english = rosters.map {
      "\($0.organ) had \($0.before) on \($0.earlier) and would have \($0.now) on \($0.day)"
    }
    let earlier = rosters.first?.earlier.description ?? ""
    return Wording(
      zh: """
        --add 补充的是同一天的花名册，不会把上一份的人带到新的日期，没有存入任何内容：\
        \(chinese.joined(separator: "；"))\(more > 0 ? "；另有 \(more) 个机构" : "")。补充上一份请写 \
        --as-of \(earlier) --add；新日期的名册请导入完整的，人确已减少的加 --replace。
        """,
      en: """
        --add adds to the roster of the same day and takes nobody of the one before to a new day; nothing was \
        stored: \(english.joined(separator: "; "))\(more > 0 ? "; and \(more) more organs" : ""). To add to the \
        one before say --as-of \(earlier) --add; of a new day import the whole roster, with --replace if so many \
        have left.
        """)
  }
}
