/// Remarks beside a state by which somebody has left.
extension NoteState {
  /// Whether a remark denies it: the leaving is not done or was taken back (手续未办, 已恢复), or the person is at work all
  /// the same (仍在岗, 返聘, 借回本局). What it adds of other things (档案未转, 工资已停发) denies nothing.
  package static func deniesLeaving(_ note: String) -> Bool {
    parts(of: note).contains { part in
      let bare = withoutHarmless(part)
      return isAtWork.contains(where: bare.contains) || isUndone(bare)
        || takenBack.contains { part.wholeMatch(of: $0) != nil }
    }
  }

  /// Whether a remark may deny it, and may speak of something else (恢复供暖后办理, 拟定方案, 老年证未办): nobody here can
  /// tell, nor of one in other letters than Chinese ones.
  package static func mayDenyLeaving(_ note: String) -> Bool {
    parts(of: note).contains { part in
      let bare = withoutHarmless(part)
      return (isOpen + unclear).contains(where: bare.contains)
        || bare.contains { $0.isLetter } && !bare.contains { $0.isLetter && !$0.isASCII }
    }
  }

  private static func withoutHarmless(_ part: String) -> String {
    without.reduce(part) { $0.replacing($1, with: "") }
  }

  /// 手续未办, 退休待批, 办理中, and not 老年证未办.
  private static func isUndone(_ part: String) -> Bool {
    guard isOpen.contains(where: part.contains) else { return false }
    let rest = isOpen.reduce(part) { $0.replacing($1, with: "") }
    let matter = papers.reduce(part) { $0.replacing($1, with: "") }
    return rest.allSatisfy { "已尚还仍正在中理结完毕目前暂".contains($0) }
      || leavings.contains(where: matter.contains)
  }

  private static let isAtWork = [
    "在岗", "上班", "坐班", "实际在", "实际仍", "照常", "借回", "返聘", "留用", "留任", "顶岗", "帮忙", "帮助工作", "人在", "还在",
    "仍在", "仍占", "继续工作", "未走", "没走", "未离", "尚在", "又回", "回原岗",
  ]
  private static let isOpen = [
    "手续未", "未办", "未批", "待批", "待办", "办理中", "审批中", "报批", "暂缓", "缓办", "编制未转", "编未转", "未转编", "误报",
  ]
  /// What is not done where one of these stands beside it.
  private static let leavings = [
    "手续", "退休", "离休", "离退", "调动", "调出", "调离", "辞职", "离职", "辞去", "解聘", "减员", "下编", "编制", "编未转",
    "未转编",
    "误报",
  ]
  /// What those who have left are given.
  private static let papers = ["退休证", "退休金", "退休工资", "退休待遇", "退休费"]
  private static let unclear = ["公示", "拟", "取消", "恢复", "复职", "复岗", "调回", "有误"]

  /// The leaving itself is only planned, was taken back, or was written down wrongly, by the whole of a part.
  nonisolated(unsafe) private static let takenBack: [Regex<Substring>] = [
    /.{0,8}拟(?:于|在)?.{0,10}(?:退休|离休|调出|调离|辞职|离职|解聘|退出).{0,2}/,
    /.{0,8}(?:退休|离休|调出|调离|辞职|离职|解聘|退出)(?:手续)?拟.{0,6}(?:办|批).{0,3}/,
    /(?:.{0,10}(?:已|又|现|经|被|月|日|年))?恢复/,
    /.{0,10}恢复(?:工作|上班|公职|职务|原职|身份|编制|在岗|岗位|聘用|任职|.{0,2}关系)|(?:.{0,8}[^恢])?复(?:职|岗)(?:上班|工作)?/,
    /.{0,6}取消.{0,4}(?:退休|离休|调动|调出|调离|辞职|离职).{0,4}|.{0,4}(?:退休|离休|调动|调出|调离|辞职|离职).{0,4}取消|已?取消/,
    /.{0,6}(?:正在|处于)?公示(?:中|期内?|阶段)?/,
    /.{0,6}(?:已|又|后)?调回(?:(?:本|我|该|此)(?:局|单位|处|所|站|中心))?(?:工作)?/,
    /(?:登记|信息|状态|录入|填报|系统|数据|减员|退休时间|时间|此条|本条|该条)*有误/,
  ]

  private static let without = [
    "不在岗", "未在岗", "离岗", "不上班", "不再上班", "未上班", "不再返聘", "不返聘", "未返聘", "不再留用", "人在外", "人在国外",
    "编制已取消", "编制取消", "取消编制", "公示无异议", "公示期满", "公示结束",
  ]
}
