package import BianzhiCore

/// Causes that have a code of their own; any other words may stand in their place.
package enum RootCause: String, CodedWord {
  case lax, policy, legacy, reform
  case approvalLag = "approval_lag"
  case data, interference

  package var said: Said {
    switch self {
    case .lax: Said(zh: "管理不严", en: "lax management")
    case .policy: Said(zh: "政策性安置", en: "placement by policy")
    case .legacy: Said(zh: "历史遗留", en: "legacy")
    case .reform: Said(zh: "改革过渡", en: "transition of a reform")
    case .approvalLag: Said(zh: "审批滞后", en: "approval came late")
    case .data: Said(zh: "数据错误", en: "wrong data")
    case .interference: Said(zh: "条条干预", en: "pressure from above")
    }
  }

  /// A code or its words in either language become the code; other words stay.
  package static func code(for words: String) -> String {
    let key = Vocabulary.key(of: words)
    let known = allCases.first { cause in
      [cause.rawValue, cause.said.zh, cause.said.en].contains { Vocabulary.key(of: $0) == key }
    }
    return known?.rawValue ?? words
  }

  package static func said(_ code: String) -> Said {
    RootCause(rawValue: code)?.said ?? Said(zh: code, en: code)
  }
}
