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
    return PeopleGroup(state: words, kind: nil)
  }
}
