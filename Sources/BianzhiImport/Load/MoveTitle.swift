import BianzhiCore

/// What a title says of people who came or went, whose list is none of who is there: 2024年新增人员, 人员增减情况表.
enum MoveTitle: Hashable, Sendable {
  /// People who came: each of them stands in the roster as well.
  case entries
  /// People who came and people who went.
  case both

  /// - Parameter text: a title, the name of a sheet or of a file.
  /// - Returns: nil for lists of those who went, whose title tells their state, and for whatever is still to come.
  init?(_ text: String) {
    let words = text.compatibilityForm.filter { !$0.isWhitespace }
    guard words.count <= 60, !PeopleList.isProse(words),
      !Self.coming.contains(where: words.holds)
    else { return nil }
    if Self.bothWords.contains(where: words.holds) {
      self = .both
    } else if Self.sheets.contains(words)
      || Self.entryWords.contains(where: words.holds)
        && words.firstMatch(of: Self.entryTitle) != nil
    {
      self = .entries
    } else {
      return nil
    }
  }

  /// What the texts around a table say, the nearest first: a sheet called 在编人员花名册 is a roster, whatever its file is
  /// called.
  static func of(_ texts: [String]) -> MoveTitle? {
    for text in texts {
      if let moves = MoveTitle(text) { return moves }
      if rosters.contains(where: text.holds) { return nil }
    }
    return nil
  }

  private static let rosters = ["花名册", "名册", "现有", "实有", "在编", "在职", "在岗", "实名制", "基本情况"]

  private static let coming = ["拟", "计划", "待", "方案", "申请", "职位表", "岗位表"]
  private static let bothWords = [
    "人员增减", "增减人员", "增减员", "人员异动", "异动人员", "人员变动", "变动人员", "人员进出", "进出人员", "出入编", "入出编", "入编出编",
    "进出编",
    "增减变动", "增员减员", "增人减人", "调入调出",
  ]
  private static let sheets: Set<String> = [
    "增人", "新增", "调入", "进人", "增员", "入编", "增加", "新进", "录用", "招录", "新录用",
  ]
  /// One of these is in whatever the expression below finds.
  private static let entryWords = ["新", "增", "调入", "招录", "录用", "进人", "入编"]
  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let entryTitle: Regex<Substring> =
    /(?:(?:新增|增加|新进|新入职|新录用|新招录|新聘|调入|招录|录用|增人|进人|增员)(?:的)?(?:在编)?(?:人员|干部|教师|职工|公务员|工作人员)|入编(?:人员)?(?:情况|登记|台账|明细|汇总))/
    .matchingSemantics(.unicodeScalar)
}
