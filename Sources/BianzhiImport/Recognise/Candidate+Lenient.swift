import BianzhiCore

extension Candidate {
  /// Whether a table that lacks what tells its kind is of the kind all the same, where no other kind fits: a roster
  /// of people with their numbers and bodies or posts, or a list of leaders since when they hold their posts.
  ///
  /// - Parameter titles: the sheet's titles and its file's name.
  func isLikely(titles: String) -> Bool {
    guard let signs = kind.likely, lacking == 1,
      kind.columns.allSatisfy({ !$0.isRequired || has($0.field) }),
      signs.fields.allSatisfy({ $0.contains(where: has) }), unknown.count <= signs.mostUnknown
    else { return false }
    return !signs.otherWords.contains { word in
      titles.contains(word) || layout.headings.contains { $0.contains(word) }
    }
  }

  private func has(_ field: Field) -> Bool { layout.columns[field] != nil }
}
