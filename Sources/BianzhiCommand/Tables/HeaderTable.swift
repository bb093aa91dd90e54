import BianzhiCore
import BianzhiImport
import BianzhiReport

extension Tables {
  /// `header list`: what somebody decided that header words mean.
  static let headers = Table<DecidedHeader>([
    Column("kind", zh: "种类", en: "kind") {
      .word(code: $0.kind, wording: Reasons.kind($0.kind))
    },
    Column("heading", zh: "表头", en: "heading", .identifier) { .masked($0.heading) },
    Column("field", zh: "认定为", en: "field", .identifier) { header in
      guard !header.field.isEmpty else {
        return .word(code: "leave_out", wording: WorklistWorkbook.leftOut)
      }
      let word = TableKind.named(header.kind)?.heading(of: header.field, .zh)
      return .word(
        code: header.field, wording: Wording(zh: word ?? header.field, en: header.field))
    },
  ])
}
