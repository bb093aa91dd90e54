import Foundation

/// Words by which a text tells of what was not put right: 存在重大问题未整改, 3个问题正在整改, 问题没有整改; not 未发现未整改的问题, nor
/// 内控执行不到位，已整改.
enum UnsettledWords {
  /// Whether a text says so, and does not end with all of it put right: 原有2个问题未整改，现均已整改到位.
  ///
  /// - Parameter isOfWork: it tells what was done, and what was done about 未整改的人员 is no more than that.
  static func areSaid(in text: String, isOfWork: Bool = false) -> Bool {
    var isOpen = false
    for clause in clauses(of: text) {
      if isUnsettled(clause, isOfWork: isOfWork) {
        isOpen = true
      } else if saysSettled(clause), whole.contains(where: clause.contains),
        !parts.contains(where: clause.contains)
      {
        isOpen = false
      }
    }
    return isOpen
  }

  /// Whether a text calls something settled.
  static func areAnswered(in text: String) -> Bool {
    clauses(of: text).contains { saysSettled($0) && !isUnsettled($0) }
  }

  static func clauses(of text: String) -> [String] {
    let plain = text.precomposedStringWithCompatibilityMapping.lowercased()
    return plain.split { "，。；、！,;!\n".contains($0) }.map(String.init)
  }

  /// Whether what was found in a clause is denied there. 没有整改到位 denies nothing: its own 没有 is no part of what stands
  /// around it.
  static func isDenied(_ found: Range<String.Index>, in clause: String) -> Bool {
    let rest = clause[found].hasPrefix("没") ? clause.replacing(clause[found], with: "") : clause
    return denials.contains(where: rest.contains)
  }

  private static func isUnsettled(_ clause: String, isOfWork: Bool = false) -> Bool {
    guard !past.contains(where: clause.contains) else { return false }
    let plain = words.filter { !lacking.contains($0) || clause.contains("整改") }
    let found =
      plain.flatMap { clause.ranges(of: $0) } + clause.ranges(of: failing)
      + clause.ranges(of: lackingWholly)
    guard let last = found.filter({ !isDenied($0, in: clause) }).map(\.upperBound).max() else {
      return false
    }
    // 2个未整改问题均已整改到位; 已对未整改的2人办理调出
    let rest = String(clause[last...])
    if isOfWork, clause.contains("已"), rest.first.map({ "的问事人单项部".contains($0) }) == true {
      return false
    }
    return !saysSettled(rest)
  }

  private static func saysSettled(_ clause: String) -> Bool {
    settled.contains(where: clause.contains)
  }

  nonisolated(unsafe) private static let failing =
    /(?:尚未|仍未|未能|未|拒不|无法|不能|难以)(?:按[^，]{1,6}?|全部|完全|彻底|完成|得到|及时|进行)*(?:整改|改正|纠正|解决|销号|办结|了结|落实)/
  /// 没有整改问题 may be that there is nothing to put right, and 没有整改不到位 that nothing is lacking.
  nonisolated(unsafe) private static let lackingWholly =
    /(?:没有|没)(?:按[^，]{1,6}?|全部|完全|彻底|完成|得到|及时|进行)*(?:整改|改正|纠正|解决|销号|办结|落实)(?!不|未|问题|事项|任务|内容|要求|意见)/

  /// What is lacking is told by the word beside them: 整改不到位 and not 内控执行不到位.
  private static let lacking = ["不到位", "未到位"]
  private static let words =
    lacking + [
      "尚未完成", "整改中", "正在整改", "正在办理", "待整改", "限期整改", "仍存在", "仍未", "not put right", "not rectified",
      "outstanding", "unresolved",
    ]
  private static let denials = [
    "未发现", "没有", "不存在", "未见", "不再", "无未", "并无", "无重大", "无严重", "无突出",
    "no ", "nothing", "none",
  ]
  private static let settled = [
    "已整改", "均已", "已全部", "整改到位", "整改完毕", "已纠正", "已销号", "已办结", "put right",
  ]
  /// 此前未整改的原因是编制紧张
  private static let past = ["此前", "以前", "原来", "原因"]
  private static let whole = ["现", "均", "全部", "目前", "都已", "最终"]
  private static let parts = ["其余", "其他", "其它", "另", "部分", "余下"]
}
