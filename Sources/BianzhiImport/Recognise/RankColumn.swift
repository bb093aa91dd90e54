import BianzhiCore

/// A column of a roster that no header word tells, or 职级, below which ranks of posts stand: 乡科级正职 and 县处级副职 are
/// 职务层次 whatever heads them, such as 职级（层次）.
enum RankColumn {
  /// Headings of ranks that are past, to come, or of something else than the person.
  private static let others = ["原", "曾", "拟", "退休", "离任", "单位", "机构", "备注", "说明", "待遇", "保留"]

  /// - Returns: nil where a column for the rank is there, or none or several are like one.
  static func find(_ candidate: Candidate, in head: SheetHead) -> Int? {
    let layout = candidate.layout
    guard candidate.kind.column(.quotaKind) != nil, candidate.kind.column(.isLeader) != nil,
      layout.columns[.rank] == nil
    else { return nil }
    let found = candidate.untold.filter { column in
      let heading = layout.heading(column)
      return !others.contains(where: heading.contains)
        && holdsRanks(candidate.words(column, in: head))
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether nearly all words are ranks or grades, one of them of those that only leaders' posts have.
  private static func holdsRanks(_ words: [String]) -> Bool {
    let known = words.count { WordReading(of: $0, in: "rank").isKnown }
    return known * 4 >= words.count * 3
      && words.contains { $0.endsWith("级正职") || $0.endsWith("级副职") }
  }
}
