import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `rule list`.
  package static let rules = Table<Rule>([
    Column("rule", zh: "规则", en: "rule", .identifier) { .text($0.id) },
    Column("severity", zh: "严重程度", en: "severity") {
      .word(code: $0.severity.rawValue, wording: $0.severity.wording)
    },
    .words("title", zh: "名称", en: "title") { $0.title },
    .words("basis", zh: "依据", en: "basis") { .list($0.basis.map(\.wording)) },
  ])
}
