import BianzhiCore
import BianzhiImport
import BianzhiReport

extension Tables {
  /// `status`: what the ledger holds, by kind of table.
  static let holdings = Table<Holding>([
    Column("kind", zh: "种类", en: "kind") {
      .word(code: $0.kind.name, wording: $0.kind.title)
    },
    Column("rows", zh: "行数", en: "rows", .number) { .integer($0.rows) },
    Column("organs", zh: "机构数", en: "organs", .number) { .integer($0.organs) },
    Column("first", zh: "最早", en: "first", .identifier) { .text($0.first?.description ?? "") },
    Column("last", zh: "最新", en: "last", .identifier) { .text($0.last?.description ?? "") },
    Column("files", zh: "文件数", en: "files", .number) { .integer($0.files) },
  ])
}
