import BianzhiCore

extension Candidate {
  /// Whether a table that lacks what tells its kind is of the kind all the same, where no other kind fits: a roster
  /// of people with their numbers and bodies or posts, or a list of leaders with their posts.
  ///
  /// - Parameter titles: the sheet's titles and its file's name.
  func isLikely(titles: String) -> Bool {
    guard !kind.likely.isEmpty, kind.columns.allSatisfy({ !$0.isRequired || has($0.field) }),
      !tellsUnitByPost
    else { return false }
    return kind.likely.contains { fits($0, titles: titles) }
  }

  private func fits(_ signs: LikelySigns, titles: String) -> Bool {
    guard (1...signs.mostMissing).contains(lacking), unknown.count <= signs.mostUnknown,
      signs.fields.allSatisfy({ $0.contains(where: has) }),
      signs.titleWords.isEmpty || signs.titleWords.contains(where: titles.contains)
    else { return false }
    return !signs.otherWords.contains { word in
      titles.contains(word) || layout.headings.contains { $0.contains(word) }
    }
  }

  /// Whether only a column such as 单位及职务 tells the unit, read as one of posts, which no row of a table does.
  private var tellsUnitByPost: Bool {
    guard let post = layout.columns[.post], !has(.organName), !has(.organCode), !has(.body) else {
      return false
    }
    return layout.heading(post).contains("单位")
  }

  private func has(_ field: Field) -> Bool { layout.columns[field] != nil }
}
