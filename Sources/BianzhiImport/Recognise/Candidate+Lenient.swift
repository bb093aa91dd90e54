import BianzhiCore

extension Candidate {
  /// Whether a table that lacks what tells its kind is of the kind all the same, where no other kind fits: a roster
  /// of people with their numbers and bodies or posts, or a list of leaders since when they hold their posts.
  ///
  /// - Parameter titles: the sheet's titles and its file's name.
  func isLikely(titles: String) -> Bool {
    !kind.likely.isEmpty && kind.columns.allSatisfy { !$0.isRequired || has($0.field) }
      && !tellsUnitByPost && kind.likely.contains { fits($0, titles: titles) }
  }

  private func fits(_ signs: LikelySigns, titles: String) -> Bool {
    guard (1...signs.mostLacking).contains(lacking),
      signs.fields.allSatisfy({ $0.contains(where: has) }), unknown.count <= signs.mostUnknown,
      signs.titles.isEmpty || signs.titles.contains(where: titles.contains)
    else { return false }
    return !signs.otherWords.contains { word in
      titles.contains(word) || layout.headings.contains { $0.contains(word) }
    }
  }

  /// Whether only a column such as 单位及职务, read as a post, tells the unit.
  private var tellsUnitByPost: Bool {
    guard let post = layout.columns[.post], !has(.organName), !has(.organCode), !has(.body) else {
      return false
    }
    return layout.heading(post).contains("单位")
  }

  private func has(_ field: Field) -> Bool { layout.columns[field] != nil }
}
