import BianzhiCore
import BianzhiImport
import BianzhiReport

extension Tables {
  /// `kind list`.
  static let kinds = Table<TableKind>([
    Column("kind", zh: "种类", en: "kind", .identifier) { .text($0.name) },
    .words("title", zh: "名称", en: "title") { $0.title },
    Column("headings", zh: "表头", en: "headings") {
      .text($0.columns.compactMap(\.headings.first).joined(separator: " "))
    },
  ])

  /// `kind show`: the columns of one kind.
  static let kindColumns = Table<BianzhiImport.Column>([
    Column("field", zh: "字段", en: "field", .identifier) { .text($0.field.rawValue) },
    .words("required", zh: "必需", en: "required") {
      $0.isRequired ? Wording(zh: "必需", en: "required") : Wording(zh: "", en: "")
    },
    Column("headings", zh: "认识的表头", en: "headings known") {
      .text($0.headings.joined(separator: " "))
    },
  ])
}
