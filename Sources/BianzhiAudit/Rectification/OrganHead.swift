import BianzhiCore
import BianzhiQuery
import GRDB

/// Somebody who heads an organ, as the list of leaders or the organ's newest roster has it.
struct OrganHead {
  /// The organ and the post, as they are recorded.
  let organ, post: String
  /// By the list of leaders; else by the roster.
  let isListed: Bool

  /// How a refusal calls the person.
  var wording: Wording {
    let source =
      isListed
      ? Wording(zh: "领导名单", en: "list of leaders") : Wording(zh: "花名册", en: "roster")
    return Wording(
      zh: "按\(source.zh)是\(organ)的\(post)，对该单位负责",
      en: "is \(post) of \(organ) by the \(source.en) and answers for that organ")
  }

  /// The head who may bear that name of one of some organs, or of the organ whose inner body one of them is; nil for none.
  ///
  /// - Parameters:
  ///   - codes: of organs.
  ///   - day: on which the post is held.
  static func named(
    _ person: String, of codes: Set<String>, on day: CalendarDay, in database: Database
  ) throws -> Named? {
    let all = try codes.union(superiors(of: codes, in: database))
    for code in all.sorted() {
      let listed = try self.listed(code, on: day, in: database)
      let rostered = try self.rostered(code, on: day, in: database)
      let found = (listed + rostered).first {
        PersonMatch(acting: person, beside: $0.name).isPossible
      }
      if let found { return found }
    }
    return nil
  }

  typealias Named = (name: String, head: OrganHead)

  private static func superiors(
    of codes: Set<String>, in database: Database
  ) throws -> Set<String> {
    Set(
      try codes.compactMap { code in
        let entry = try OrganEntry(code, in: database)
        return entry?.category == .innerBody ? entry?.superior : nil
      })
  }

  /// Whom the list of leaders has in a post of the organ on a day.
  private static func listed(
    _ code: String, on day: CalendarDay, in database: Database
  ) throws -> [Named] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT s.name, s.post FROM subject_row s JOIN organ_key k ON k.id = s.organ
        WHERE k.code = ?1 AND s.ended IS NULL
          AND (typeof(s.since) <> 'integer' OR \(Self.firstDay("s.since")) <= ?2)
          AND (typeof(s.until) <> 'integer' OR \(Self.lastDay("s.until")) >= ?2)
        ORDER BY s.id
        """, arguments: [code, day.yyyymmdd])
    let organ = try OrganEntry(code, in: database)?.name ?? code
    return rows.compactMap { row in
      let post: String = row["post"]
      guard AnsweringPost(post).answers(for: organ) else { return nil }
      return (name: row["name"], head: OrganHead(organ: organ, post: post, isListed: true))
    }
  }

  /// Who heads the organ by the title on its newest roster up to a day.
  private static func rostered(
    _ code: String, on day: CalendarDay, in database: Database
  ) throws -> [Named] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT s.name, p.text AS post, b.text AS body, s.note FROM organ_key k
        JOIN roster_list l ON l.organ = k.id AND l.ended IS NULL AND l.day = (
          SELECT max(day) FROM roster_list WHERE organ = k.id AND ended IS NULL AND day <= ?2)
        JOIN staff_row s ON s.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215 AND s.ended IS NULL
        JOIN term p ON p.id = s.post
        LEFT JOIN term b ON b.id = s.body LEFT JOIN term d ON d.id = s.leader
        WHERE k.code = ?1 AND d.code IS NOT '否' AND s.name <> ''
          AND coalesce(s.state, 0) NOT IN (\(PersonState.leftTerms))
        ORDER BY s.id
        """, arguments: [code, day.yyyymmdd])
    let organ = try OrganEntry(code, in: database)?.name ?? code
    return rows.compactMap { row in
      let text: String = row["post"]
      guard PostTitle(text).leadsUnit(named: organ, from: row["body"] ?? ""),
        AnsweringPost(text, note: row["note"] ?? "").answers(for: organ)
      else { return nil }
      return (name: row["name"], head: OrganHead(organ: organ, post: text, isListed: false))
    }
  }

  private static func firstDay(_ column: String) -> String {
    "CASE WHEN \(column) > 999999 THEN \(column) ELSE \(column) * 100 + 1 END"
  }
  private static func lastDay(_ column: String) -> String {
    "CASE WHEN \(column) > 999999 THEN \(column) ELSE \(column) * 100 + 31 END"
  }
}
