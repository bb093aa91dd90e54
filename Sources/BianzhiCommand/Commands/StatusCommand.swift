import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport
import Spreadsheets

/// `bianzhi status`: what the ledger holds and what cannot be checked.
struct StatusCommand: Verb {
  static let help = Help(
    "status", zh: "台账里有什么、哪一天的、哪些没法检查",
    en: "What the ledger holds, of which days, and what cannot be checked")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let status = try ledger.status()
    let table = ResultTable(
      columns: [
        ResultColumn("kind", Wording(zh: "种类", en: "kind")),
        ResultColumn("rows", Wording(zh: "行数", en: "rows"), .number),
        ResultColumn("organs", Wording(zh: "机构数", en: "organs"), .number),
        ResultColumn("first", Wording(zh: "最早", en: "first"), .identifier),
        ResultColumn("last", Wording(zh: "最新", en: "last"), .identifier),
        ResultColumn("files", Wording(zh: "文件数", en: "files"), .number),
      ],
      rows: try ledger.holdings().map { holding in
        [
          .word(code: holding.kind.name, wording: holding.kind.title), .integer(holding.rows),
          .integer(holding.organs), .text(holding.first?.description ?? ""),
          .text(holding.last?.description ?? ""), .integer(holding.files),
        ]
      })
    try ResultWriter.write(table, in: frame(status), request)
    if request.format != .json {
      write(status)
      // Files and sheets that the newest import of them left out.
      for place in try ledger.unreadPlaces() {
        messages.warning(
          Wording(zh: "\(place)：没有读取，不在台账里", en: "\(place): not read, and not in the ledger"))
      }
    }
    return .done
  }

  private func write(_ status: LedgerStatus) {
    messages.note(
      Wording(
        zh: "\(common.path)：导入 \(status.imports) 次"
          + (status.undone > 0 ? "（另有 \(status.undone) 次已撤销）" : "") + "，检查 \(status.runs) 次",
        en: "\(common.path): \(Counted(status.imports, "import"))"
          + (status.undone > 0 ? " (\(status.undone) more undone)" : "")
          + ", \(Counted(status.runs, "run"))"))
    for leftover in leftovers {
      messages.warning(
        Wording(
          zh: "\(leftover)：被中断的程序留下的临时文件；下次写入时清除，也可以直接删除",
          en:
            "\(leftover): left by a program that was killed; the next write clears it, or remove it"
        ))
    }
    for held in status.held {
      messages.warning(
        Wording(
          zh: "\(held.file)：留置 \(held.rows) 行",
          en: "\(held.file): \(Counted(held.rows, "row")) held back"))
    }
    guard let run = status.run else {
      messages.note(Wording(zh: "还没有检查过", en: "No check has been made"))
      return
    }
    messages.note(
      Wording(
        zh: "最近一次检查：第 \(run.number) 次，截至 \(run.asOf)",
        en: "Newest run: \(run.number), as of \(run.asOf)"))
    if run.isTakenBack {
      messages.warning(
        Wording(
          zh: "第 \(run.number) 次检查所据的导入后来有撤销，结果已不是现有数据的；请再运行 bianzhi check",
          en: """
            An import behind run \(run.number) was undone since, so it does not tell of the data there are \
            now: run bianzhi check again
            """))
    }
    for entry in status.notRun {
      let kinds = Reasons.data(entry.reason)
      let isMissing = entry.outcome == "not_applicable"
      let reason =
        isMissing
        ? Wording(
          zh: "台账中没有" + kinds.map(\.zh).joined(separator: "、"),
          en: "the ledger holds no " + kinds.map(\.en).joined(separator: ", "))
        : Reasons.wording(entry.reason)
      messages.note(
        Wording(
          zh: "  \(entry.rule)：未检查：\(reason.zh)", en: "  \(entry.rule): not checked: \(reason.en)"))
    }
    for line in UncheckedWords(status.unchecked, most: nil).lines {
      messages.note(Wording(zh: "  \(line.zh)", en: "  \(line.en)"))
    }
  }

  /// What killed processes left beside the ledger.
  private var leftovers: [String] {
    guard let folder = FilePlace(common.path)?.folder else { return [] }
    return WorkFolder.leftovers(in: folder) + LeftoverFiles.all(in: folder)
  }

  private func frame(_ status: LedgerStatus) -> JSONFrame {
    JSONFrame(
      [
        JSONMember("ledger", .string(common.path)),
        JSONMember("imports", .integer(status.imports)),
        JSONMember("undone_imports", .integer(status.undone)),
        JSONMember("runs", .integer(status.runs)),
        JSONMember("run", status.run.map { .integer($0.number) } ?? .null),
        JSONMember("as_of", status.run.map { .string($0.asOf.description) } ?? .null),
        JSONMember("held_rows", .integer(status.held.reduce(0) { $0 + $1.rows })),
      ], rowsKey: "holdings",
      after: { [JSONMember("unchecked", UncheckedWords(status.unchecked, most: nil).json)] })
  }
}
