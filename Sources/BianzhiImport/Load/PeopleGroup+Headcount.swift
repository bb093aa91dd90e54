import BianzhiCore

/// People on 员额: 二、备案制人员 and 员额制教师花名册 tell the kind of their places, and no state.
extension PeopleGroup {
  /// - Parameter words: see ``bare(_:)``.
  init?(headcount words: String) {
    guard Self.headcount.contains(words) || Self.headcountHeadings.contains(words) else {
      return nil
    }
    self.init(state: nil, kind: QuotaKind.registered.rawValue)
  }

  /// Judges and procurators of the 员额 hold places of the political-legal special quota.
  static func isOfCourt(_ name: String) -> Bool {
    ["法院", "检察", "法官"].contains(where: name.holds)
  }

  /// What titles may end with as well.
  static let headcount: Set<String> = {
    var words: Set<String> = []
    for start in ["备案制", "备案制员额", "备案员额", "报备员额", "备案制编制", "员额制", "员额管理"] {
      words.formUnion(ofSort(start))
    }
    return words
  }()

  /// 备案人员 may be other people whom a longer title names: 因私出国登记备案人员.
  private static let headcountHeadings = Set(
    ["备案制", "备案制员额", "备案员额", "报备员额", "员额制", "备案制编制"]
      + ["备案", "员额", "控制数", "人员控制数", "员额控制数", "备案制控制数"].flatMap { ofSort($0) })

  private static func ofSort(_ start: String) -> [String] {
    ["人员", "教师", "教职工", "职工", "干部职工", "工作人员", "医务人员"].map { start + $0 }
  }
}
