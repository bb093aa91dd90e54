import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What the rules of a check did, in lines.
struct RuleLines {
  let outcomes: [RuleOutcome]
  /// Ids of rules of which it must be said that they do not apply.
  let asked: Set<String>
  /// Ids of rules of which it is told, organ by organ, what they did not judge.
  var told: Set<String> = []

  /// One line a rule, with its id.
  var all: [Wording] { outcomes.map(line) }

  /// Rules that were named or should have run, and did not.
  var failed: [Wording] {
    outcomes.compactMap { outcome in
      let (title, reason) = (outcome.rule.title, Reasons.wording(outcome.reason))
      switch outcome.kind {
      case .checked: return nil
      case .notApplicable:
        guard asked.contains(outcome.rule.id) else { return nil }
        let kinds = Reasons.data(outcome.reason)
        return Wording(
          zh: "“\(title.zh)”不适用：台账中没有\(kinds.map(\.zh).joined(separator: "、"))",
          en:
            "\"\(title.en)\" is not applicable: the ledger holds no \(kinds.map(\.en).joined(separator: ", "))"
        )
      case .notRun:
        // Why it judged nobody is told with the organs' names.
        let isTold = outcome.reason == UnjudgedReason.nothingToJudge.rawValue
        if isTold, told.contains(outcome.rule.id) { return nil }
        // A rule of registers or single people that met none says nothing of the organs; --verbose tells it.
        if isTold, outcome.rule.edition > 1, !asked.contains(outcome.rule.id) { return nil }
        return Wording(
          zh: "“\(title.zh)”未检查：\(reason.zh)", en: "\"\(title.en)\" was not checked: \(reason.en)")
      case .failed:
        let id = outcome.rule.id
        guard let file = outcome.rule.file else {
          return Wording(
            zh: "“\(title.zh)”的规则 \(id) 出错：\(reason.zh)",
            en: "the rule \(id) (\"\(title.en)\") failed: \(reason.en)")
        }
        return Wording(
          zh: "\(file)：规则 \(id)（“\(title.zh)”）出错：\(reason.zh)。请改正这个文件，再重新检查",
          en: """
            \(file): the rule \(id) ("\(title.en)") failed: \(reason.en). Mend this file and check again
            """)
      }
    }
  }

  /// How many rules had nothing to judge; nil where all had.
  var notApplicable: Wording? {
    let count = outcomes.count { $0.kind == .notApplicable && !asked.contains($0.rule.id) }
    guard count > 0 else { return nil }
    return Wording(
      zh: "\(count) 条规则不适用：台账中没有它们需要的表（逐条列出：--verbose）",
      en:
        "\(Counted(count, "rule")) not applicable: the ledger lacks the tables (--verbose lists them)"
    )
  }

  /// The title of a rule of this check.
  func title(of id: String) -> Wording {
    outcomes.first { $0.rule.id == id }?.rule.title ?? Wording(zh: id, en: id)
  }

  private func line(_ outcome: RuleOutcome) -> Wording {
    let (id, title) = (outcome.rule.id, outcome.rule.title)
    let reason = Reasons.wording(outcome.reason)
    switch outcome.kind {
    case .checked:
      return Wording(
        zh: "  \(id)：检查 \(outcome.checked) 个机构，问题 \(outcome.findings) 个（\(title.zh)）",
        en:
          "  \(id): \(Counted(outcome.checked, "organ")) judged, \(Counted(outcome.findings, "finding")) (\(title.en))"
      )
    case .notApplicable:
      let kinds = Reasons.data(outcome.reason)
      return Wording(
        zh: "  \(id)：不适用，台账中没有\(kinds.map(\.zh).joined(separator: "、"))",
        en:
          "  \(id): not applicable, the ledger holds no \(kinds.map(\.en).joined(separator: ", "))")
    case .notRun:
      return Wording(zh: "  \(id)：未检查：\(reason.zh)", en: "  \(id): not checked: \(reason.en)")
    case .failed:
      return Wording(
        zh: "  \(id)：规则出错：\(reason.zh)", en: "  \(id): the rule failed: \(reason.en)")
    }
  }
}
