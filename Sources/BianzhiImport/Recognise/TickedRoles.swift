import BianzhiCore

/// 正职 | 副职 | 非领导 above columns of a roster in which one is ticked: who leads, and in what role.
enum TickedRoles {
  /// - Returns: nil where another column tells who leads, fewer than two columns are such, or none is ticked.
  static func find(_ candidate: Candidate, in head: SheetHead) -> TickedColumns? {
    let layout = candidate.layout
    guard candidate.kind.column(.quotaKind) != nil, candidate.kind.column(.isLeader) != nil,
      layout.columns[.isLeader] == nil, layout.columns[.role] == nil
    else { return nil }
    var (ticks, isTicked) = (TickedColumns(), false)
    for column in candidate.untold {
      let word = layout.heading(column).split(separator: "/").last.map(String.init) ?? ""
      let isRole = word.startsWith("正") || word.startsWith("副")
      guard isRole && PostRole(recorded: word) != nil || followers.contains(word) else { continue }
      let words = TickedKinds.words(column, candidate, head)
      guard words.allSatisfy(TickedColumns.isMark) else { continue }
      isTicked = isTicked || isRole && words.contains(where: TickedColumns.isTick)
      ticks.add(column, word)
    }
    return ticks.words.count > 1 && isTicked ? ticks : nil
  }

  /// Read by ``LeaderCells`` as those who lead nobody.
  private static let followers: Set<String> = ["非领导", "非领导职务", "一般干部", "一般人员"]
}
