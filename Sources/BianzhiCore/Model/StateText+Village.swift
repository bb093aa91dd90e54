/// People whom their unit sends to a village.
extension StateText {
  /// Whether a text says that its person is sent to a village: 驻村, 驻村工作队队员, 驻大坝村, 大坝村第一书记, 驻村（大坝村）.
  ///
  /// 驻村厨工 and 驻村护林员 work in a village by occupation: whose place they hold is for people to say.
  static func isVillageTour(_ text: String) -> Bool {
    if text.endsWith("驻村") || text.endsWith("第一书记") || text.startsWith("第一书记") { return true }
    guard text.startsWith("驻村") else { return false }
    let rest = text.dropFirst("驻村".count)
    guard let first = rest.first else { return true }
    // 驻村（大坝村）, 驻村2023.5-2025.5, 驻村：大坝村
    if !first.isLetter || first.isNumber { return true }
    return tours.contains(where: rest.startsWith) || rest.endsWith("村") || rest.endsWith("社区")
  }

  /// What stands behind 驻村 of those who are sent.
  private static let tours = [
    "工作", "干部", "帮扶", "扶贫", "脱贫", "乡村振兴", "振兴", "队", "书记", "第一书记", "选派", "派驻", "人员", "任职", "任",
    "挂职", "期间", "锻炼", "蹲点", "联络", "指导", "组", "中", "在", "至今", "到", "轮换",
  ]
}
