package import BianzhiCore

/// Causes that have a code of their own; any other words may stand in their place.
package enum RootCause: String, CodedWord {
  case lax, policy, legacy, reform
  case approvalLag = "approval_lag"
  case data, interference
  case composition, workload

  package var wording: Wording {
    switch self {
    case .lax: Wording(zh: "管理不严", en: "lax management")
    case .policy: Wording(zh: "政策性安置", en: "placement by policy")
    case .legacy: Wording(zh: "历史遗留", en: "legacy")
    case .reform: Wording(zh: "改革过渡", en: "transition of a reform")
    case .approvalLag: Wording(zh: "审批滞后", en: "approval came late")
    case .data: Wording(zh: "数据错误", en: "wrong data")
    case .interference: Wording(zh: "条条干预", en: "pressure from above")
    case .composition: Wording(zh: "人员结构、力量不足", en: "too few people of the right sort")
    case .workload: Wording(zh: "任务增加", en: "more tasks")
    }
  }

  /// A code or its words in either language become the code; other words stay.
  package static func code(for words: String) -> String {
    let key = Vocabulary.key(of: words)
    let known = allCases.first { cause in
      [cause.rawValue, cause.wording.zh, cause.wording.en].contains {
        Vocabulary.key(of: $0) == key
      }
    }
    return known?.rawValue ?? words
  }

  package static func wording(_ code: String) -> Wording {
    RootCause(rawValue: code)?.wording ?? Wording(zh: code, en: code)
  }
}
