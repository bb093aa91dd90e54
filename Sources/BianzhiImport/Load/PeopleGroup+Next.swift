import BianzhiCore

extension PeopleGroup {
  /// The people below a heading beside this one of which nothing is known, so that the kind or state told above does not
  /// go on: 三、护林员 behind 二、事业编制人员. What they are is asked.
  ///
  /// - Returns: nil where the words head nobody, or where nothing was told that could go on.
  func next(after heading: String) -> PeopleGroup? {
    let words = Self.bare(heading)
    guard state != nil || kind != nil, (2...16).contains(words.count),
      words.allSatisfy(\.isLetter), !RowWords.isEnd(heading), !RowWords.isTotal(words)
    else { return nil }
    if case .body = SectionBody(heading), HeadingLevel(heading) == .bare { return nil }
    return PeopleGroup(state: Self.areInPost(words) ? nil : words, kind: nil)
  }

  /// Whether words say nothing of people but which posts they have: 一般干部, 班子成员. Behind 村干部 they are in post again.
  private static func areInPost(_ words: String) -> Bool {
    let rest = postWords.reduce(words) { $0.replacing($1, with: "") }
    return rest.isEmpty
  }

  private static let postWords = [
    "工作人员", "干部职工", "专业技术", "班子成员", "机关", "本级", "领导", "班子", "中层", "一般", "普通", "科级", "股级",
    "处级", "专技", "管理", "正职", "副职", "主要", "干部", "职工", "人员",
  ]
}
