/// Remarks beside a state by which somebody has left.
extension NoteState {
  /// Whether a remark denies it: the leaving is not done or was taken back (手续未办, 已恢复), or the person is at work all
  /// the same (仍在岗, 返聘, 借回本局). What it adds of other things (档案未转, 工资已停发) denies nothing.
  package static func deniesLeaving(_ note: String) -> Bool {
    parts(of: note).contains { part in
      let bare = without.reduce(part) { $0.replacing($1, with: "") }
      return isAtWork.contains(where: bare.contains) || isOpen.contains(where: bare.contains)
    }
  }

  private static let isAtWork = [
    "在岗", "上班", "坐班", "实际在", "实际仍", "照常", "借回", "返聘", "留用", "留任", "顶岗", "帮忙", "帮助工作", "人在", "还在",
    "仍在", "仍占", "继续工作", "未走", "没走", "未离", "尚在",
  ]
  private static let isOpen = [
    "手续未", "未办", "未批", "待批", "待办", "办理中", "审批中", "报批", "公示", "拟", "暂缓", "缓办", "取消", "恢复", "复职",
    "复岗",
    "调回", "又回", "回原岗", "编制未转", "编未转", "未转编", "误报", "有误",
  ]
  private static let without = [
    "不在岗", "未在岗", "离岗", "不上班", "不再上班", "未上班", "不再返聘", "不返聘", "未返聘", "不再留用", "人在外", "人在国外",
    "编制已取消", "编制取消", "取消编制", "公示无异议", "公示期满", "公示结束",
  ]
}
