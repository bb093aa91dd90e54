import Foundation

/// Words that say that something was approved and not by whom: 已批准, 会议通过, 经局党组会研究同意.
package enum ApprovalWords {
  /// Whether a text is made of such words alone.
  package static func areAll(of text: String) -> Bool {
    let letters = Array(plain(text))
    guard !letters.isEmpty, letters.count <= longest else { return false }
    // What can be reached with the words before a letter, and whether one of them is an act.
    var reached: [Int: Bool] = [0: false]
    for start in 0..<letters.count {
      guard let hasAct = reached[start] else { continue }
      for length in 1...longestWord where start + length <= letters.count {
        let word = String(letters[start..<start + length])
        let isAct = acts.contains(word)
        guard isAct || others.contains(word) else { continue }
        reached[start + length] = reached[start + length] == true || hasAct || isAct
      }
    }
    return reached[letters.count] == true
  }

  /// Whether one of them is a body that may approve: 市编委会议通过.
  package static func nameBody(_ text: String) -> Bool {
    let plain = plain(text)
    return bodies.contains { plain.contains($0) }
  }

  private static let bodies = [
    "编委", "编办", "县委", "市委", "区委", "党组", "党委", "常委会", "办公会", "政府",
  ]

  /// Whether it is the number of a document and no name.
  package static func isDocument(_ text: String) -> Bool {
    if DocumentNumber.read(text) != nil { return true }
    let plain = plain(text)
    return plain.hasSuffix("号") && plain.contains(where: \.isNumber)
  }

  /// A text without such words at its end: 李四已批准 → 李四.
  package static func dropped(from text: String) -> String {
    var rest = Substring(plain(text))
    var hasAct = false
    while true {
      if let word = acts.filter({ rest.hasSuffix($0) }).max(by: { $0.count < $1.count }) {
        rest = rest.dropLast(word.count)
        hasAct = true
      } else if hasAct, let word = before.first(where: { rest.hasSuffix($0) }) {
        rest = rest.dropLast(word.count)
      } else {
        return hasAct ? String(rest) : text
      }
    }
  }

  private static func plain(_ text: String) -> String {
    let folded = text.precomposedStringWithCompatibilityMapping
    let simple =
      folded.applyingTransform(StringTransform("Traditional-Simplified"), reverse: false) ?? folded
    return simple.filter { $0.isLetter || $0.isNumber }
  }

  private static let longest = 30
  private static let longestWord = 4

  private static let acts: Set<String> = [
    "同意", "批准", "通过", "审批", "审核", "审定", "审议", "核准", "准予", "照办", "批示", "批复", "答复", "许可", "认可", "决定",
    "决议", "纪要", "会议", "批阅", "已阅", "阅示", "阅处", "知悉", "备案", "签批", "签发", "签字", "拍板", "点头", "确认", "默许",
    "授权", "请示", "报告", "文件", "通知", "意见", "无异议", "可以", "属实", "办理", "批", "过会",
  ]

  private static let others: Set<String> = [
    "已", "经", "已经", "业经", "均", "均已", "都", "由", "依", "据", "依据", "根据", "按", "按照", "以", "凭", "见", "详见",
    "请",
    "拟", "原则", "原则上", "研究", "讨论", "集体", "一致", "全体", "没有", "无", "异议", "口头", "书面", "电话", "上", "的",
    "了",
    "后", "此", "为准", "有关", "相关", "主管", "分管", "主要", "领导", "领导班子", "班子", "党组", "党组会", "党委", "党委会",
    "常委会",
    "办公会", "编委", "编委会", "编委办", "编办", "县委", "市委", "区委", "县", "市", "区", "局", "局里", "处", "科", "办", "委",
    "部门",
    "单位", "政府", "上级", "组织", "机关", "本级", "次", "会", "年", "月", "日", "第", "长", "人",
  ]

  /// Words that stand between a name and an act.
  private static let before = ["已经", "业经", "经", "已", "均", "研究", "讨论", "口头", "书面", "电话", "签字"]
}
