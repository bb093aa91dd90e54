import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `runs`: the checks that were made.
  package static let runs = Table<StoredRun>([
    Column("run", zh: "检查", en: "run", .number) { .integer($0.info.number) },
    Column("as_of", zh: "截至日期", en: "as of", .identifier) { .day($0.info.asOf) },
    Column("data_from", zh: "数据最早", en: "data from", .identifier) { .day($0.info.firstDay) },
    Column("data_until", zh: "数据最新", en: "data until", .identifier) { .day($0.info.lastDay) },
    Column("calibre", zh: "口径", en: "calibre") { run in
      let name = run.info.calibre
      let title = Calibre.builtIn.first { $0.name == name }?.title ?? Wording(zh: name, en: name)
      return .word(code: name, wording: title)
    },
    Column("findings", zh: "问题", en: "findings", .number) { .integer($0.findings) },
    Column("filtered", zh: "只查部分规则", en: "some rules only") { .answer($0.info.isFiltered) },
    Column("held_rows", zh: "留置行数", en: "rows held back", .number) { .integer($0.info.heldRows) },
    Column("withdrawn", zh: "已撤回", en: "withdrawn") { .answer($0.info.isWithdrawn) },
  ])
}
