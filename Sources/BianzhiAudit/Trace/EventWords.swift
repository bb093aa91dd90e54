package import BianzhiCore
import BianzhiQuery
import Foundation

/// Events in words.
package enum EventWords {
  /// The words of a kind of event: of an act, or of what other parts of the program write down.
  package static func kind(_ code: String) -> Wording { others[code] ?? Acts.wording(code) }

  private static let others = Dictionary(
    uniqueKeysWithValues: EventKind.logged.map { ($0.code, $0.wording) })

  /// What an event says, in one line: its texts and numbers, and how many of what it lists.
  package static func detail(_ event: Event, _ language: Language) -> String {
    guard let members = try? event.decode([String: PayloadValue].self) else {
      return Wording(zh: "内容读不出来", en: "its contents cannot be read")[language]
    }
    let known = labels.filter { members[$0.key] != nil }
    let rest = members.keys.filter { key in
      !hidden.contains(key) && !labels.contains { $0.key == key }
    }.sorted().map { (key: $0, wording: Wording(zh: $0, en: $0)) }
    return (known + rest).compactMap { label in
      guard let text = members[label.key]?.text else { return nil }
      let value = words(label.key, text)[language]
      return language == .zh ? "\(label.wording.zh) \(value)" : "\(label.wording.en) \(value)"
    }.joined(separator: language == .zh ? "；" : "; ")
  }

  private static let hidden: Set<String> = [
    "evidence", "hash", "digest", "chain", "keys", "tables", "moves", "mappings", "replaced",
    "record",
  ]

  private static let labels: [(key: String, wording: Wording)] = [
    ("title", Wording(zh: "问题", en: "title")), ("step", Wording(zh: "步骤", en: "step")),
    ("reason", Wording(zh: "理由", en: "reason")), ("document", Wording(zh: "文号", en: "document")),
    ("office", Wording(zh: "单位", en: "office")), ("measure", Wording(zh: "措施", en: "measure")),
    ("owner", Wording(zh: "责任人", en: "owner")), ("target", Wording(zh: "目标", en: "target")),
    ("term", Wording(zh: "整改类型", en: "term")), ("earlier", Wording(zh: "原时限", en: "from")),
    ("deadline", Wording(zh: "时限", en: "deadline")),
    ("approver", Wording(zh: "批准人", en: "approver")),
    ("statement", Wording(zh: "整改情况", en: "statement")), ("note", Wording(zh: "说明", en: "note")),
    ("proofRun", Wording(zh: "证明的检查", en: "proof run")), ("duty", Wording(zh: "职责类别", en: "duty")),
    ("article", Wording(zh: "违规情形", en: "article")), ("cause", Wording(zh: "原因", en: "cause")),
    ("isPolicy", Wording(zh: "政策性", en: "by policy")), ("run", Wording(zh: "检查", en: "run")),
    ("actual", Wording(zh: "实有", en: "actual")), ("until", Wording(zh: "涵盖至", en: "covers until")),
    ("upTo", Wording(zh: "最多涵盖", en: "covers up to")),
    ("withdrawn", Wording(zh: "撤回的事件", en: "event withdrawn")),
    ("endedOn", Wording(zh: "期限已过", en: "covered until")),
    ("undoneImport", Wording(zh: "证明所据的导入已撤销", en: "its proof rested on the undone import")),
    ("withdrawnRun", Wording(zh: "证明它的检查已撤回", en: "its proof was the withdrawn run")),
    ("besideEnded", Wording(zh: "证明旁写明的问题已作废或免予整改", en: "ended since, named beside its proof")),
    ("isRevived", Wording(zh: "机构并未撤销", en: "its organ is in force")),
    ("newcomers", Wording(zh: "不在涵盖之内的人数", en: "people that its end does not cover")),
    (
      "correctedBy",
      Wording(zh: "证明所据的数据被更正，导入", en: "its proof was corrected by import")
    ),
    ("marked", Wording(zh: "原登记日期", en: "marked on")),
    ("approvedOn", Wording(zh: "早于计划批准日", en: "before the approval of the plan on")),
    ("dataDays", Wording(zh: "名单可以早于审核开始的天数", en: "days that lists may be older")),
    ("basis", Wording(zh: "所据", en: "rests on")),
    ("because", Wording(zh: "所据已变", en: "what it rested on is gone")),
    ("undoes", Wording(zh: "撤销的导入", en: "import undone")),
    ("closings", Wording(zh: "重新打开的销号", en: "closings opened")),
    ("beside", Wording(zh: "证明旁的问题", en: "beside the proof")),
    ("documents", Wording(zh: "新的核定", en: "newer approvals")),
    ("decisions", Wording(zh: "所依据的认定", en: "decisions it rests on")),
    ("decision", Wording(zh: "所依据的认定已变", en: "a decision it rested on changed")),
    ("rebound", Wording(zh: "第几次反弹", en: "return no.")),
    ("findings", Wording(zh: "问题数", en: "findings")), ("organName", Wording(zh: "机构", en: "organ")),
  ]

  /// Codes in words.
  private static func words(_ key: String, _ text: String) -> Wording {
    switch key {
    case "term": RectificationTerm(rawValue: text)?.wording ?? Wording(zh: text, en: text)
    case "duty": Duty(rawValue: text)?.wording ?? Wording(zh: text, en: text)
    case "cause": RootCause.wording(text)
    case "because": causes(text)
    case "documents": documents(text)
    case "article": Int(text).map { BreachArticle.wording($0) } ?? Wording(zh: text, en: text)
    default: Wording(zh: text, en: text)
    }
  }

  /// What a step rested on; problems of other offices by their track.
  private static func causes(_ text: String) -> Wording {
    let parts = text.components(separatedBy: "; ").map(StoredJointProblem.words(ofBasis:))
    return Wording(
      zh: parts.map(\.zh).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))
  }

  /// Approvals as acts keep them, in Chinese.
  private static func documents(_ text: String) -> Wording {
    let none = ProofGrounds.Approval.noDocument
    return Wording(
      zh: text,
      en: text.replacing(none.zh, with: none.en).replacing("（", with: " (").replacing(
        "）", with: ")"))
  }

  /// A value of a payload, as far as a line can show it.
  private enum PayloadValue: Decodable {
    case text(String)
    case count(Int)
    case none

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let flag = try? value.decode(Bool.self) {
        self = .text(flag ? "✓" : "×")
      } else if let number = try? value.decode(Int.self) {
        self = .text("\(number)")
      } else if let text = try? value.decode(String.self) {
        self = text.isEmpty ? .none : .text(text)
      } else if let list = try? value.decode([PayloadValue].self) {
        self = .count(list.count)
      } else {
        self = .none
      }
    }

    var text: String? {
      switch self {
      case .text(let text): text
      case .count(let count): count > 0 ? "(\(count))" : nil
      case .none: nil
      }
    }
  }
}
