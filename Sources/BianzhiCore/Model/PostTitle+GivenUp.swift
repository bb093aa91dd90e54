/// Posts that are given up, and what stays of them.
extension PostTitle {
  /// A post given up of which only rank or pay are kept: 副局长（保留职级待遇）, 局长（已退出领导岗位）.
  static func keepsRankOnly(_ title: String) -> Bool {
    guard title.contains(where: { "（([【〔".contains($0) }) else { return false }
    let remarks = title.split { "（([【〔".contains($0) }.dropFirst()
    return remarks.contains { remark in
      given.contains(where: remark.holds)
        || ended.contains(String(remark.dropLast().drop { $0.isNumber || ".年月日-/".contains($0) }))
    }
  }

  /// What is left of 享受副科级待遇 and 保留正科级 without the rank.
  static let kept: Set<String> = [
    "享受", "保留", "执行", "比照", "参照", "明确", "明确为", "享受待遇", "保留待遇", "待遇", "保留职级", "保留职级待遇", "保留级别", "职级",
    "级别",
    "保留原", "保留原职级", "享受原", "定为",
  ]

  private static let given = [
    "保留职级", "保留级别", "保留待遇", "不担任领导", "退出领导岗位", "退居二线", "退二线", "已转任职级",
  ]
  /// Remarks that say so only by themselves: 局长（已免去副局长职务） is in office.
  private static let ended: Set<String> = [
    "已免", "已免职", "免职", "已离任", "已卸任", "已退休", "免去", "离任", "卸任", "辞职", "辞去",
  ]
}
