import BianzhiCore

extension Candidate {
  /// Whether a table that lacks what tells its kind is of the kind all the same, where no other kind fits: a roster
  /// of people with their numbers and bodies or posts, or a list of leaders since when they hold their posts.
  ///
  /// - Parameter titles: the sheet's titles and its file's name.
  func isLikely(titles: String) -> Bool {
    guard kind.columns.allSatisfy({ !$0.isRequired || has($0.field) }) else { return false }
    let holds = { (text: String, words: [String]) in words.contains(where: text.contains) }
    let headings = layout.headings.joined(separator: " ")
    let says = { (words: [String]) in holds(titles, words) || holds(headings, words) }
    switch kind.name {
    case TableKind.roster.name:
      return missing.count == 1 && has(.person) && (has(.body) || has(.post)) && !tellsUnitByPost
        && !says(Self.otherLists + Self.leaderWords)
    case TableKind.subjects.name:
      guard has(.post) || has(.unitAndPost), !says(Self.otherLists) else { return false }
      // The title says whose list it is; which unit it is of may stand there, too.
      if holds(titles, Self.leaderWords) { return missing.count <= 2 && unknown.count <= 4 }
      let isNoRoster = has(.unitAndPost) || !headings.contains("身份证")
      return missing.count == 1 && has(.since) && unknown.count <= 3 && isNoRoster
        && !says(Self.rosterWords)
    default: return false
    }
  }

  /// Whether only a column such as 单位及职务 tells the unit, which a roster's rows do not.
  private var tellsUnitByPost: Bool {
    guard let post = layout.columns[.post], !has(.organName), !has(.organCode), !has(.body) else {
      return false
    }
    return layout.heading(post).contains("单位")
  }

  private func has(_ field: Field) -> Bool { layout.columns[field] != nil }

  private static let otherLists = [
    "工资", "应发", "实发", "津贴", "补贴", "金额", "绩效", "退休", "编外", "临聘", "临时", "劳务", "报名", "体检", "考试", "合同",
  ]
  /// What lists of leaders are called.
  private static let leaderWords = [
    "主要负责人", "主要领导", "领导干部", "一把手", "党政正职", "主要负责同志", "负责人名单", "领导名单", "领导班子", "班子成员", "审核对象",
    "审计对象",
    "领导人员名单", "领导任职",
  ]
  private static let rosterWords = ["花名册", "名册", "在编", "在职"]
}
