/// Where somebody went, as the words of a state name it.
extension StateText {
  /// 我局, 本单位: 借调到我局 came, and did not go.
  static func isHere(_ place: Substring) -> Bool {
    guard let first = place.first, "本我此该来".contains(first) else { return false }
    return place.dropFirst().first.map { !"县市区省镇乡".contains($0) } ?? true
  }

  static func isPlace(_ text: Substring) -> Bool {
    let others = ["任", "自", "来自", "研", "整", "解", "回", "进", "查", "度", "处", "控", "配", "运", "拨"]
    guard !others.contains(where: text.startsWith) else {
      return false
    }
    return elsewhere.contains(String(text)) || endings.contains(where: text.endsWith)
  }

  /// What is set up of people from several units, and has no places: 乡村振兴专班, 县委巡察组. 专班 alone may be the unit's own.
  static func isGroup(_ text: Substring) -> Bool {
    groups.contains { text.endsWith($0) && text.count > $0.count + 1 }
  }

  private static let groups = ["专班", "工作组", "巡察组", "巡视组", "督查组", "督导组", "领导小组", "专项组"]

  private static let elsewhere: Set<String> = [
    "本单位", "我单位", "外单位", "其他单位", "别的单位", "上级单位", "兄弟单位", "外地", "外县", "外市", "外省", "市里", "县里", "省里",
    "省厅", "区里",
    "市直", "县直", "省直", "乡镇", "上级",
  ]
  private static let endings = [
    "局", "委", "办", "院", "部", "中心", "学校", "中学", "小学", "大学", "站", "所", "队", "处", "厅", "馆", "会", "镇",
    "乡",
    "街道", "政府", "委员会", "办公室", "医院", "妇联", "残联", "工商联", "文联", "科协", "侨联", "工会", "法院", "检察院", "公司",
    "集团", "银行", "政协", "人大", "县委", "市委", "省委", "组织", "机关",
    "单位",
  ]
}
