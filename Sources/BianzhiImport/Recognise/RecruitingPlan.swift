import BianzhiCore

/// A table of the posts that are to be filled by an examination (招录计划), which names no people and approves nothing.
struct RecruitingPlan: Hashable, Sendable {
  /// What it calls the matter: 招录, 招聘.
  let matter: String

  /// - Parameter name: of the sheet, where there is one.
  init?(_ head: SheetHead, sheet name: String?, place: SheetPlace) {
    let header = head.rows.first { row in
      row.words.count { !$0.isEmpty } > 2
        && row.words.contains { word in Self.numbers.contains(where: word.contains) }
    }
    guard let header else { return nil }
    let above = head.rows.filter { $0.number < header.number }.flatMap(\.words)
    let texts = header.words + above + [name ?? "", place.file]
    guard let matter = Self.matters.first(where: { word in texts.contains { $0.contains(word) } })
    else { return nil }
    self.matter = matter
  }

  private static let matters = ["招录", "招聘", "招考", "招募", "遴选", "选调", "人才引进", "公招"]
  private static let numbers = ["人数", "名额", "计划", "招录数", "招聘数"]
}
