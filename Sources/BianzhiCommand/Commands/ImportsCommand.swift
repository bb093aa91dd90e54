import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

/// `bianzhi imports`: what was imported and undone.
struct ImportsCommand: Verb {
  static let help = Help("imports", zh: "列出各次导入", en: "List the imports")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let imports = try common.ledger().imports()
    let columns = [
      ResultColumn("import", Wording(zh: "导入", en: "import"), .number),
      ResultColumn("made_at", Wording(zh: "时间", en: "made at"), .identifier),
      ResultColumn("file", Wording(zh: "文件", en: "file")),
      ResultColumn("kind", Wording(zh: "种类", en: "kind")),
      ResultColumn("as_of", Wording(zh: "数据日期", en: "as of"), .identifier),
      ResultColumn("read", Wording(zh: "读取", en: "read"), .number),
      ResultColumn("new", Wording(zh: "新增", en: "new"), .number),
      ResultColumn("changed", Wording(zh: "变更", en: "changed"), .number),
      ResultColumn("same", Wording(zh: "相同", en: "same"), .number),
      ResultColumn("rejected", Wording(zh: "拒绝", en: "rejected"), .number),
      ResultColumn("state", Wording(zh: "状态", en: "state")),
    ]
    let rows = imports.map { row -> [ResultValue] in
      let state =
        row.undoes.map { number in
          ("undo", Wording(zh: "撤销第 \(number) 次", en: "undoes \(number)"))
        } ?? row.undoneBy.map { number in
          ("undone", Wording(zh: "已被第 \(number) 次撤销", en: "undone by \(number)"))
        }
        ?? (row.isRecoding
          ? ("read_anew", Wording(zh: "按用语的认定重读", en: "words decided, rows read anew"))
          : ("in_force", Wording(zh: "有效", en: "in force")))
      return [
        .integer(row.number), .text(row.madeAt), .text(row.file),
        .word(code: row.kind, wording: Reasons.kind(row.kind)),
        .text(row.asOf?.description ?? ""), .integer(row.counts.read), .integer(row.counts.new),
        .integer(row.counts.changed), .integer(row.counts.same), .integer(row.counts.rejected),
        .word(code: state.0, wording: state.1),
      ]
    }
    // For the eye the clock stands last, so that it is what a narrow terminal has no room for.
    let isForEye = request.format == .table && request.headers == nil
    let order = isForEye ? columns.indices.filter { $0 != 1 } + [1] : Array(columns.indices)
    let table = ResultTable(
      columns: order.map { columns[$0] }, rows: rows.map { row in order.map { row[$0] } })
    try ResultWriter.write(table, request)
    return .done
  }
}
