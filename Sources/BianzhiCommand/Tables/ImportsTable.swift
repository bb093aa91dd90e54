import BianzhiCore
import BianzhiImport
import BianzhiReport

extension Tables {
  /// `imports`: what was imported and undone. For the eye the clock stands last, so that it is what a narrow
  /// terminal has no room for.
  static let imports = Table<ImportEntry>(
    [
      Column("import", zh: "导入", en: "import", .number) { .integer($0.number) },
      Column("made_at", zh: "时间", en: "made at", .identifier) { .text($0.madeAt) },
      Column("file", zh: "文件", en: "file") { .text($0.file) },
      Column("kind", zh: "种类", en: "kind") {
        .word(code: $0.kind, wording: Reasons.kind($0.kind))
      },
      Column("as_of", zh: "数据日期", en: "as of", .identifier) {
        .text($0.asOf?.description ?? "")
      },
      Column("read", zh: "读取", en: "read", .number) { .integer($0.counts.read) },
      Column("new", zh: "新增", en: "new", .number) { .integer($0.counts.new) },
      Column("changed", zh: "变更", en: "changed", .number) { .integer($0.counts.changed) },
      Column("same", zh: "相同", en: "same", .number) { .integer($0.counts.same) },
      Column("rejected", zh: "拒绝", en: "rejected", .number) { .integer($0.counts.rejected) },
      Column("state", zh: "状态", en: "state") { state(of: $0) },
      Column("sheet", zh: "工作表", en: "sheet") { .text($0.sheet) },
    ],
    short: [
      "import", "file", "sheet", "kind", "as_of", "read", "new", "changed", "same", "rejected",
      "state",
      "made_at",
    ])

  private static func state(of entry: ImportEntry) -> ResultValue {
    if let number = entry.undoes {
      return .word(code: "undo", wording: Wording(zh: "撤销第 \(number) 次", en: "undoes \(number)"))
    }
    if let number = entry.undoneBy {
      return .word(
        code: "undone", wording: Wording(zh: "已被第 \(number) 次撤销", en: "undone by \(number)"))
    }
    return entry.isRecoding
      ? .word(
        code: "read_anew", wording: Wording(zh: "按用语的认定重读", en: "words decided, rows read anew"))
      : .word(code: "in_force", wording: Wording(zh: "有效", en: "in force"))
  }
}
