import BianzhiCore
import BianzhiImport
import BianzhiReport

extension Tables {
  /// `look`: the columns of the tables that files hold.
  static let lookedColumns = Table<(table: LookedTable, column: LookedColumn)>([
    Column("file", zh: "文件", en: "file") { .text($0.table.name) },
    Column("kind", zh: "种类", en: "kind") {
      .word(code: $0.table.kind.name, wording: $0.table.kind.title)
    },
    Column("heading", zh: "表头", en: "heading") { .masked($0.column.heading) },
    Column("field", zh: "识别为", en: "field", .identifier) { field($0.column, of: $0.table.kind) },
    Column("filled", zh: "有内容", en: "filled", .number) { .integer($0.column.filled) },
    Column("distinct", zh: "不同值", en: "distinct", .number) { .integer($0.column.distinct) },
    Column("first", zh: "最早", en: "first", .identifier) {
      .text($0.column.first?.description ?? "")
    },
    Column("last", zh: "最晚", en: "last", .identifier) {
      .text($0.column.last?.description ?? "")
    },
    Column("commonest", zh: "最多的值", en: "commonest") { listed($0.column.commonest) },
    Column("unknown", zh: "不认识的用语", en: "unknown words") { listed($0.column.unknownWords) },
  ])

  private static func field(_ column: LookedColumn, of kind: TableKind) -> ResultValue {
    guard !column.field.isEmpty else { return .none }
    let word = kind.heading(of: column.field, .zh)
    return .word(
      code: column.field, wording: Wording(zh: word ?? column.field, en: column.field))
  }

  /// The first five words, each with the number of its rows.
  private static func listed(_ words: [(text: String, rows: Int)]) -> ResultValue {
    .text(
      words.prefix(5).map { "\(PersonNumber.mask($0.text)) \($0.rows)" }.joined(separator: "; "))
  }
}

extension LookedTable {
  /// The file, and the sheet where it has several.
  var name: String { sheet.map { "\(path) [\($0)]" } ?? path }
}
