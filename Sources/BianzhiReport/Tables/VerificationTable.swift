package import BianzhiAudit
import BianzhiCore

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
}
