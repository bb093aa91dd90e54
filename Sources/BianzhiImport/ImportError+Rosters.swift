import BianzhiCore
import GRDB

/// Rosters that would lose people, or stand in two files.
extension ImportError {
  static func sameUnitTwice(_ roster: JoinedRoster, _ more: Int) -> Wording {
    Wording(
      zh: """
        \(roster.organ)（\(roster.day)）：\(roster.first) 和 \(roster.second) 是同一单位同一天的名册，有 \
        \(roster.shared) 人两份都有\(more > 0 ? "；另有 \(more) 个机构也是这样" : "")，没有存入任何内容。请只导入其中有效的一份；\
        两份都算数请加 --add。
        """,
      en: """
        \(roster.organ) (\(roster.day)): \(roster.first) and \(roster.second) are rosters of one organ and \
        day, and \(roster.shared) people stand in both\(more > 0 ? "; so do people of \(more) more organs" : ""). \
        Nothing was stored. Import only the valid one; if both count add --add.
        """)
  }

  static func twoVersions(_ roster: JoinedRoster) -> Wording {
    let files = roster.parts.map(\.file)
    return Wording(
      zh: """
        \(roster.organ)（\(roster.day)）：\(files.joined(separator: "、")) 是同一单位同一天的名册，\(roster.first) 和 \
        \(roster.second) 有 \(roster.shared) 人相同，不知以哪份为准，都没有存入。请只导入其中有效的一份；都算数请加 --add。
        """,
      en: """
        \(roster.organ) (\(roster.day)): \(files.joined(separator: ", ")) are rosters of one organ and day, and \
        \(roster.shared) people stand in both \(roster.first) and \(roster.second). Nobody knows which counts, so \
        none was stored. Import only the valid one; if all count add --add.
        """)
  }

  static func shrinking(
    _ lists: [(organ: String, day: String, gone: Int, before: Int)], _ more: Int
  ) -> Wording {
    let chinese = lists.map { "\($0.organ)（\($0.day)）\($0.before) 人中将去掉 \($0.gone) 人" }
    let english = lists.map { "\($0.organ) (\($0.day)) would lose \($0.gone) of \($0.before)" }
    let rest = more > 0
    return Wording(
      zh: """
        本次名册会去掉超过五分之一的人，没有存入任何内容：\(chinese.joined(separator: "；"))\
        \(rest ? "；另有 \(more) 个机构" : "")。名册完整请加 --replace，只是补充请加 --add。
        """,
      en: """
        More than a fifth of the people would go; nothing was stored: \
        \(english.joined(separator: "; "))\(rest ? "; and \(more) more organs" : ""). If the roster \
        is complete add --replace, if it only adds people add --add.
        """)
  }

  /// Names the rosters that would shrink; the first ten.
  static func shrinking(
    _ lists: [Settlement.Shrinking], in database: Database
  ) throws -> ImportError {
    let named = try lists.prefix(10).map { list in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT k.code AS code, r.day AS day FROM roster_list r JOIN organ_key k ON k.id = r.organ
          WHERE r.id = ?
          """, arguments: [list.list])
      let day: Int32 = row?["day"] ?? 0
      let code: String = row?["code"] ?? ""
      let text = CalendarDay(yyyymmdd: day)?.description ?? ""
      return (organ: code, day: text, gone: list.gone, before: list.before)
    }
    return .shrinking(Array(named), more: lists.count - named.count)
  }
}
