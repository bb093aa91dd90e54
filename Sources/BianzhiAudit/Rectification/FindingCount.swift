package import BianzhiCore

/// What findings are counted by.
package enum FindingClass: String, CodedWord {
  case cause, duty, article, heading

  package var wording: Wording {
    switch self {
    case .cause: Wording(zh: "原因", en: "cause")
    case .duty: Wording(zh: "职责", en: "duty")
    case .article: Wording(zh: "违规情形", en: "article")
    case .heading: Wording(zh: "归口类别", en: "heading")
    }
  }
}

/// How many findings are of one cause, duty or article, and how they stand.
package struct FindingCount: Sendable {
  /// Empty where nobody has said it.
  package let code: String
  package let wording: Wording
  package var all = 0
  /// Confirmed by somebody and not ended.
  package var open = 0
  package var accepted = 0
  package var overdue = 0

  /// The larger first; findings of which nobody has said it stand last.
  package static func counts(
    of entries: [LedgerEntry], by kind: FindingClass
  ) -> [FindingCount] {
    var counts: [String: FindingCount] = [:]
    for entry in entries {
      let (code, wording) = entry.word(of: kind)
      var count = counts[code] ?? FindingCount(code: code, wording: wording)
      count.all += 1
      count.open += entry.status.isOpen ? 1 : 0
      count.accepted += entry.status == .accepted ? 1 : 0
      count.overdue += entry.overdueDays > 0 ? 1 : 0
      counts[code] = count
    }
    return counts.values.sorted {
      ($0.code.isEmpty ? 1 : 0, -$0.all, $0.code) < ($1.code.isEmpty ? 1 : 0, -$1.all, $1.code)
    }
  }
}

extension LedgerEntry {
  fileprivate func word(of kind: FindingClass) -> (code: String, wording: Wording) {
    let none = ("", Wording(zh: "未写明", en: "not said"))
    switch kind {
    case .cause: return life.cause.map { ($0, RootCause.wording($0)) } ?? none
    case .duty: return (duty.rawValue, duty.wording)
    case .article: return article.map { ("\($0)", BreachArticle.wording($0)) } ?? none
    case .heading: return (duty.heading.rawValue, duty.heading.wording)
    }
  }
}
