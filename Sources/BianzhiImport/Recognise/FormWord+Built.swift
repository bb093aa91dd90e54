import BianzhiCore

/// Parts that are told by a word's build, not by a list.
extension FormWord {
  /// A kind that is in no list, as a value of its own: 事业工勤编制, 省定编制.
  static func ownKind(_ word: String) -> String? {
    let bare = word.hasSuffix("编制数") ? String(word.dropLast()) : word
    guard bare.hasSuffix("编制"), (4...14).contains(bare.count) else { return nil }
    let stem = bare.dropLast(2)
    guard kindMarks.contains(where: stem.contains), !noKindMarks.contains(where: stem.contains)
    else { return nil }
    return bare
  }

  /// 行政人员, 事业人数: the people of a kind of the list, and no kind of their own.
  static func kindOfPeople(_ word: String) -> Part? {
    guard let ending = peopleEndings.first(where: word.hasSuffix), word.count > ending.count + 1
    else { return nil }
    let bare = String(word.dropLast(ending.count))
    guard !noKinds.contains(bare), let kind = QuotaKind.words.code(for: bare + "编制"),
      QuotaKind(rawValue: kind) != nil,
      ![QuotaKind.offQuota, .registered, .other].map(\.rawValue).contains(kind)
    else { return nil }
    return .quota(kind)
  }

  static func endsInPeople(_ word: String) -> Bool { peopleEndings.contains(where: word.hasSuffix) }

  private static let peopleEndings = ["在编人员", "在编人数", "人员数", "人员", "人数"]

  /// What tells a kind of quota from other words before 编制.
  private static let kindMarks = [
    "行政", "事业", "工勤", "政法", "专项", "参公", "参照", "全额", "差额", "自收", "自筹", "财政", "后勤", "周转", "单列", "附属",
    "省定", "市定", "地方", "储备", "党群", "教师", "教职工", "医", "警", "法官", "检察", "干部", "军转", "人才", "公益", "街道",
    "乡镇", "社区", "机关", "服务",
  ]
  private static let noKindMarks = [
    "核定", "核增", "核减", "实有", "空", "缺", "超", "总", "合计", "小计", "调整", "收回", "拟", "占", "已", "未", "新增",
    "减少",
    "增加", "内设", "机构编制", "编制",
  ]

  /// Leaders with their role before or behind the word: 领导职数（正）, 领导正职, 正职领导职数, 中层职数副.
  static func leadersByRole(_ word: String) -> Part? {
    for (text, role) in roleWords {
      let rest: Substring
      if word.endsWith(text) {
        rest = word.dropLast(text.count)
      } else if word.startsWith(text) {
        rest = word.dropFirst(text.count)
      } else {
        continue
      }
      if ofUnits.contains(rest) { return .post(.unit, role, rank: "") }
      // 副职领导 names no sort of posts; 正副职 names both roles.
      guard case .leaders(let scope) = parts[String(rest)] else { continue }
      return .post(scope, role, rank: "")
    }
    return nil
  }

  /// The longer words first, since they hold the shorter ones.
  private static let roleWords: [(String, PostRole)] = [
    ("正职职数", .principal), ("副职职数", .deputy), ("正职数", .principal), ("副职数", .deputy),
    ("正职", .principal), ("副职", .deputy), ("正", .principal), ("副", .deputy),
  ]

  /// What the leaders of a unit are called beside those of its bodies: 校级正职 beside 中层正职.
  private static let ofUnits: Set<Substring> = [
    "校级", "院级", "园级", "馆级", "校领导", "院领导", "园领导", "馆领导", "局领导", "委领导", "厅领导", "所领导", "中心领导",
    "校级领导", "院级领导", "园级领导", "馆级领导", "校级干部", "院级干部",
  ]

  /// Posts by their rank: 正处职数, 副科级领导职数, 县处级正职.
  static func ranked(_ word: String) -> Part? {
    var bare = word
    for ending in ["领导职数", "领导干部职数", "干部职数", "职数", "数"]
    where bare.hasSuffix(ending) && bare.count > ending.count {
      bare = String(bare.dropLast(ending.count))
      break
    }
    guard let rank = PostRank(recorded: bare), let role = rank.role else { return nil }
    return .post(.unsaid, role, rank: rank.rawValue)
  }
}
