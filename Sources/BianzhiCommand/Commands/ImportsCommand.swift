import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

/// `bianzhi imports`: what was imported and undone.
struct ImportsCommand: LedgerCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "imports", abstract: say("列出各次导入", "List the imports"),
      discussion: say("例：bianzhi imports", "EXAMPLE: bianzhi imports"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let imports = try common.ledger().imports()
    let columns = [
      ResultColumn("import", Said(zh: "导入", en: "import"), .number),
      ResultColumn("made_at", Said(zh: "时间", en: "made at"), .identifier),
      ResultColumn("file", Said(zh: "文件", en: "file")),
      ResultColumn("kind", Said(zh: "种类", en: "kind")),
      ResultColumn("as_of", Said(zh: "数据日期", en: "as of"), .identifier),
      ResultColumn("read", Said(zh: "读取", en: "read"), .number),
      ResultColumn("new", Said(zh: "新增", en: "new"), .number),
      ResultColumn("changed", Said(zh: "变更", en: "changed"), .number),
      ResultColumn("same", Said(zh: "相同", en: "same"), .number),
      ResultColumn("rejected", Said(zh: "拒绝", en: "rejected"), .number),
      ResultColumn("state", Said(zh: "状态", en: "state")),
    ]
    let rows = imports.map { row -> [ResultValue] in
      let state =
        row.undoes.map { number in
          ("undo", Said(zh: "撤销第 \(number) 次", en: "undoes \(number)"))
        } ?? row.undoneBy.map { number in
          ("undone", Said(zh: "已被第 \(number) 次撤销", en: "undone by \(number)"))
        } ?? ("in_force", Said(zh: "有效", en: "in force"))
      return [
        .integer(row.number), .text(row.madeAt), .text(row.file),
        .word(code: row.kind, said: Reasons.kind(row.kind)),
        .text(row.asOf?.description ?? ""), .integer(row.counts.read), .integer(row.counts.new),
        .integer(row.counts.changed), .integer(row.counts.same), .integer(row.counts.rejected),
        .word(code: state.0, said: state.1),
      ]
    }
    try ResultWriter.write(ResultTable(columns: columns, rows: rows), request)
    return .done
  }
}
