/// Parts of a note that may take back what another part of it says: 手续办理中, 2024年复职, 未办手续.
///
/// What a note adds of other things (档案已转, 原任局长, 享受正科待遇) takes nothing back.
enum NoteDoubt {
  /// - Parameters:
  ///   - parts: of one note, between its stops.
  ///   - said: those that tell a state.
  static func isRaised(by parts: [String], besides said: [String]) -> Bool {
    parts.contains { part in !said.contains(part) && mayTakeBack(part) }
  }

  private static func mayTakeBack(_ part: String) -> Bool {
    let rest = harmless.reduce(part) { $0.replacing($1, with: "") }
    return part.last == "中" && !part.endsWith("高中") && !part.endsWith("初中")
      || words.contains(where: rest.holds)
  }

  private static let words = [
    "未", "待", "拟", "尚", "没", "不", "暂", "缓", "延", "停", "撤", "取消", "终止", "申请", "手续", "审批", "报批", "公示",
    "中止",
    "复职", "复出", "复工", "复岗", "恢复", "又", "再", "仍", "还在", "还是", "现在", "目前", "重新", "回", "返", "留任", "留用",
    "续聘",
    "预计", "将", "正在", "试用", "无效", "有误", "错",
  ]

  /// Left out first; the longer ones before those that they hold.
  private static let harmless = [
    "档案未转", "关系未转", "未下编", "未减编", "未核减", "未核销", "未销编", "手续已办结", "手续已办理", "手续已办", "手续办结", "手续办完",
    "手续齐全",
    "已办理手续", "已办结手续", "已办手续", "办理完手续", "办完手续", "办妥手续", "待遇", "未婚", "不再担任", "不再任", "不再兼任", "回族",
    "再婚",
    "中共党员", "不详",
  ]
}
