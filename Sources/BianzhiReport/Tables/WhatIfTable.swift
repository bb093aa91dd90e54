package import BianzhiCore
package import BianzhiQuery

extension WhatIf.Change: CodedWord {
  package var wording: Wording {
    switch self {
    case .new: Wording(zh: "新增", en: "new")
    case .changed: Wording(zh: "变化", en: "changed")
    case .gone: Wording(zh: "消除", en: "gone")
    case .unjudged: Wording(zh: "不再能判断", en: "not judged")
    case .same: Wording(zh: "不变", en: "same")
    }
  }
}

extension Tables {
  /// `what-if`: the findings before, after, and how they differ; each with its rule.
  package static let whatIf = Table<(entry: WhatIf.Entry, rule: Rule?)>(
    [
      Column("change", zh: "变化", en: "change") { .word($0.entry.change) },
      Column("rule", zh: "规则", en: "rule", .identifier) { .text($0.entry.offender.rule) },
      .words("problem", zh: "问题", en: "problem", .sentence) { row in
        row.rule?.title ?? Wording(zh: row.entry.offender.rule, en: row.entry.offender.rule)
      },
      Column("severity", zh: "程度", en: "severity") { .word($0.entry.offender.severity) },
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) {
        .text($0.entry.offender.organCode)
      },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.entry.offender.organName) },
      .words("part", zh: "项目", en: "part") { row in
        let part = row.entry.offender.part
        return row.rule.map { PartWords.words(part, $0.part) } ?? Wording(zh: part, en: part)
      },
      Column("person_id", zh: "身份证号", en: "person ID", .identifier) { row in
        let person = row.entry.offender.person
        return person == 0 ? .none : .text(PersonNumber(packed: person).masked)
      },
      Column("expected_before", zh: "原核定", en: "expected before", .number) {
        .optional($0.entry.before?.expected)
      },
      Column("actual_before", zh: "原实有", en: "actual before", .number) {
        .optional($0.entry.before?.actual)
      },
      Column("expected_after", zh: "假设后核定", en: "expected after", .number) {
        .optional($0.entry.after?.expected)
      },
      Column("actual_after", zh: "假设后实有", en: "actual after", .number) {
        .optional($0.entry.after?.actual)
      },
      .words("detail", zh: "说明", en: "detail") { row in
        row.entry.reason.isEmpty ? Wording(zh: "", en: "") : Reasons.wording(row.entry.reason)
      },
    ],
    short: [
      "change", "problem", "organ_name", "part", "expected_before", "actual_before",
      "expected_after", "actual_after", "detail",
    ])
}
