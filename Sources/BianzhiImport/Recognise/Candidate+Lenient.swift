import BianzhiCore

extension Candidate {
  /// Whether a table that lacks what tells its kind is of the kind all the same, where no other kind fits: a roster
  /// of people with their numbers and bodies or posts, or a list of leaders since when they hold their posts.
  ///
  /// - Parameter titles: the sheet's titles and its file's name.
  func isLikely(titles: String) -> Bool {
    guard lacking == 1, kind.columns.allSatisfy({ !$0.isRequired || has($0.field) }) else {
      return false
    }
    let says = { (words: [String]) in
      words.contains { word in
        titles.contains(word) || layout.headings.contains { $0.contains(word) }
      }
    }
    switch kind.name {
    case TableKind.roster.name:
      return has(.person) && (has(.body) || has(.post)) && !says(Self.otherLists)
    case TableKind.subjects.name:
      return has(.since) && (has(.organName) || has(.organCode)) && unknown.count <= 3
        && !says(Self.otherLists + Self.rosterWords)
    default: return false
    }
  }

  private func has(_ field: Field) -> Bool { layout.columns[field] != nil }

  private static let otherLists = [
    "工资", "主要负责人", "主要领导", "领导干部", "应发", "实发", "津贴", "补贴", "金额", "绩效", "退休", "编外", "临聘", "临时", "劳务",
    "报名", "体检", "考试",
    "合同",
  ]
  private static let rosterWords = ["花名册", "名册", "在编", "在职", "身份证"]
}
