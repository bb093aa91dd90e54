import BianzhiCore

/// Numbers of how many people off quota a unit may have.
extension FormWord {
  /// 编外控制数, 编外人员限额, 劳务派遣控制数, 购买服务岗位: how many people off quota a unit may have.
  static func isCeiling(_ word: String) -> Bool {
    limits.contains { ending in
      let stem = String(word.dropLast(ending.count))
      return word.endsWith(ending) && (isOffQuota(stem) || isSortOffQuota(stem))
    }
      || places.contains { ending in
        word.endsWith(ending) && bought.contains(String(word.dropLast(ending.count)))
      }
  }

  /// 编外, 编外人员, 编外聘用人数. The word alone does not say whether they are allowed or there.
  static func isOffQuota(_ word: String) -> Bool {
    guard word.startsWith("编外") else { return false }
    let people = word.endsWith("人数") ? String(word.dropLast(2)) : word
    return QuotaKind.words.code(for: people) == QuotaKind.offQuota.rawValue
      || ["编外聘用人员", "编外用工人员", "编外合同制人员"].contains(people)
  }

  /// Whether a word names one sort of people off quota: 劳务派遣, 辅警.
  static func isSortOffQuota(_ word: String) -> Bool {
    let ending = ["人员", "用工", "人数"].first { word.endsWith($0) && word.count > $0.count }
    let bare = ending.map { String(word.dropLast($0.count)) } ?? word
    return sorts.contains(bare) || bought.contains(bare)
  }

  /// Whether the words of a column speak of one sort of people off quota, not of all of them.
  static func tellsSortOffQuota(_ path: [String]) -> Bool {
    path.contains { word in
      sorts.contains(where: word.holds) || bought.contains(where: word.holds)
        || ["编外聘用", "编外用工", "编外合同"].contains(where: word.holds)
    }
  }

  private static let limits = ["控制数", "控制总量", "总量", "限额", "额度", "指标", "员额"]
  private static let places = ["岗位", "岗位数", "岗位控制数", "名额"]
  private static let bought = ["劳务派遣", "派遣", "购买服务", "政府购买服务"]
  private static let sorts = ["临聘", "临时", "辅警", "警务辅助", "公益性岗位", "公益岗", "合同制"]
}
