import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `run show`: what became of each rule of a check.
  package static let runRules = Table<RunRecord.RuleRecord>([
    Column("rule", zh: "规则", en: "rule", .identifier) { .text($0.id) },
    Column("outcome", zh: "结果", en: "outcome") { record in
      .word(code: record.outcome.rawValue, wording: wording(record.outcome))
    },
    Column("checked", zh: "已查机构", en: "organs checked", .number) { .integer($0.checked) },
    Column("unchecked", zh: "未查机构", en: "organs not checked", .number) { .integer($0.unchecked) },
    Column("findings", zh: "问题", en: "findings", .number) { .integer($0.findings) },
    .words("reason", zh: "原因", en: "reason", .sentence) { record in
      guard record.outcome == .notApplicable else { return Reasons.wording(record.reason) }
      let kinds = Reasons.data(record.reason)
      return Wording(
        zh: "台账中没有" + kinds.map(\.zh).joined(separator: "、"),
        en: "the ledger holds no " + kinds.map(\.en).joined(separator: ", "))
    },
    Column("pack", zh: "规则包", en: "pack", .identifier) { .text($0.pack) },
  ])

  /// `run replay`: what each rule found then and finds now.
  package static let replayedRules = Table<RunReplay.RuleState>([
    Column("rule", zh: "规则", en: "rule", .identifier) { .text($0.id) },
    Column("stored", zh: "当时问题", en: "findings then", .number) { .integer($0.stored) },
    Column("replayed", zh: "重做问题", en: "findings now", .number) { .integer($0.replayed) },
    Column("alike", zh: "完全相同", en: "alike", .number) { .integer($0.alike) },
    Column("identical", zh: "一致", en: "identical") { .answer($0.isSame) },
    Column("own_text", zh: "规则文本与本程序相同", en: "text of this program") { .answer($0.isBuiltIn) },
  ])

  private static func wording(_ outcome: RuleOutcome.Kind) -> Wording {
    switch outcome {
    case .checked: Wording(zh: "已检查", en: "checked")
    case .notApplicable: Wording(zh: "不适用", en: "not applicable")
    case .notRun: Wording(zh: "未检查", en: "not checked")
    case .failed: Wording(zh: "出错", en: "failed")
    }
  }
}
