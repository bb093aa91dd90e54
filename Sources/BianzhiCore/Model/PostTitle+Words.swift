/// The words that titles are read by.
extension PostTitle {
  /// Words that stand behind a post without changing it.
  static let endings = [
    "人选", "职务", "试用期一年", "试用期", "主持全面工作", "主持日常工作", "主持工作", "全面工作",
  ]
  static let starts = ["现任", "担任"]
  /// Endings of what says nothing of a post.
  static let memberships = ["员", "干部", "常委", "领导", "班子", "级", "岗", "岗位"]
  static let notInOffice = ["原", "拟", "曾任", "前任", "离任", "卸任", "候任", "退休"]
  /// What a bracket behind a post says of one that is over or yet to come.
  static let notHeld = [
    "已免", "免职", "免去", "离任", "卸任", "退二线", "退居二线", "退出领导", "退出现职", "待退", "已退", "公示", "未任命", "未到任",
    "拟任",
    "待任", "原任",
  ]
  /// Endings of what is no post of an organ: 市人大代表, 副局长级.
  static let noPosts = ["代表", "长级"]
  /// Places that begin like a word of ``notInOffice``.
  static let places = ["原平", "原阳", "原州"]

  /// Grades beside a post, and grades that are no post at all.
  static let bareGrades = [
    "主任科员", "调研员", "巡视员", "高级警长", "警长", "警务技术主任", "高级主办", "主办", "科员", "办事员",
    "高级法官", "法官助理", "法官", "高级检察官", "检察官助理", "检察官", "检察员", "侦查员", "督导员",
  ]
  /// Whether a text of the column of ranks is a grade (四级调研员, 主任科员) and none of a post.
  package static func isGrade(rank: String) -> Bool { bareGrades.contains(where: rank.endsWith) }

  /// Whether a title names a grade or treatment of its holder beside the post: 局长、一级调研员, 局长（副厅级待遇）. The rank that is
  /// recorded may be that one.
  package static func tellsGrade(_ title: String) -> Bool {
    title.contains("待遇") || bareGrades.contains { title.holds($0) }
  }

  /// Endings of posts that lead nobody by themselves: 总工程师, 督查专员, 总监, 局长助理.
  static let crafts = ["师", "专员", "总监", "专家", "助理"]

  /// With their steps; the longer ones first.
  static let grades: [String] = {
    let steps = ["一级", "二级", "三级", "四级", "五级", "副", ""]
    return bareGrades.flatMap { grade in steps.map { $0 + grade } }.sorted { $0.count > $1.count }
  }()

  /// Words of rank with what follows them; the longer ones first.
  static let ranks: [String] = {
    let units = [
      "省部", "厅局", "地厅", "司局", "县处", "乡科", "处科", "厅", "司", "处", "县", "科", "乡", "镇", "股", "局", "部",
      "团", "营",
    ]
    let tails = ["领导干部", "领导职务", "非领导职务", "正职", "副职", "待遇", "实职", "干部", ""]
    return units.flatMap { unit in
      ["正", "副"].flatMap { half in tails.map { "\(half)\(unit)级\($0)" } }
        + ["正职", "副职"].map { "\(unit)级\($0)" }
    }.sorted { $0.count > $1.count }
  }()
}
