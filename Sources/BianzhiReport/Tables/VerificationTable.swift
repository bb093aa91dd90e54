package import BianzhiAudit
package import BianzhiCore

extension Tables {
  /// `verify`: what each part came to.
  package static let verifications = Table<Verification>([
    Column("check", zh: "校验", en: "check") { .word(code: $0.check, wording: $0.wording) },
    Column("result", zh: "结果", en: "result") { part in
      part.isWhole
        ? .word(code: "ok", wording: Wording(zh: "完好", en: "ok"))
        : .word(code: "broken", wording: Wording(zh: "有误", en: "broken"))
    },
    Column("count", zh: "数量", en: "count", .number) { .integer($0.count) },
    Column("first_break", zh: "首处不符", en: "first break", .identifier) {
      .optional($0.firstBreak)
    },
  ])

  /// `rebuild`: what each part of the derived data was found to be before it was made anew.
  package static let rebuilt = Table<DerivedCheck.Part>([
    Column("check", zh: "派生数据", en: "derived data") {
      .word(Verification.Part($0.check))
    },
    Column("result", zh: "结果", en: "result") { part in
      part.firstBreak == nil
        ? .word(code: "ok", wording: Wording(zh: "完好", en: "ok"))
        : .word(code: "rebuilt", wording: Wording(zh: "已重算", en: "rebuilt"))
    },
    Column("count", zh: "数量", en: "count", .number) { .integer($0.count) },
    Column("first_break", zh: "首处不符", en: "first break", .identifier) {
      .optional($0.firstBreak)
    },
  ])
}
