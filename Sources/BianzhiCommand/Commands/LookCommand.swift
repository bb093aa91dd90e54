import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport
import Glibc

/// `bianzhi look`: what a file holds and what it would be read as; nothing is written.
struct LookCommand: Verb {
  static let help = Help(
    "look", zh: "看一眼文件：每张表识别成什么、各列填了什么、与该单位上一份相比变了什么；不写任何东西",
    en:
      "Look at files: what each table is read as, what its columns hold, what changed; writes nothing",
    example: Wording(zh: "花名册.xlsx", en: "roster.xlsx"))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: ArgumentHelp(say("文件或文件夹", "Files or folders"), valueName: "path"))
  var paths: [InputPath]

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try Ledger.exists(at: common.path) ? common.ledger() : nil
    let looked = try LookedFiles(paths.map(\.path), options: ImportOptions(), ledger: ledger)
    if request.format == .table, request.file == nil, !looked.tables.isEmpty {
      try writeOneByOne(looked.tables, request)
    } else {
      let rows = looked.tables.flatMap { table in table.columns.map { (table, $0) } }
      try Tables.lookedColumns.write(rows, request)
      if request.format.isForPeople {
        for table in looked.tables { messages.note(Self.title(table)) }
      }
    }
    for failure in looked.failures { messages.warning(failure.wording) }
    if request.format.isForPeople { note(looked) }
    if let ledger { try noteChanges(ledger) }
    return looked.failures.isEmpty ? .done : .incomplete
  }

  /// For the eye: a line that names each table, and its columns below.
  private func writeOneByOne(_ tables: [LookedTable], _ request: OutputRequest) throws {
    for (number, table) in tables.enumerated() {
      if number > 0 { StandardOutput.line("") }
      StandardOutput.line(VisibleText.line(Self.title(table)[Console.language]))
      fflush(nil)
      try Tables.lookedColumns.without(["file", "kind"]).write(
        table.columns.map { (table, $0) }, request)
    }
  }

  private static func title(_ table: LookedTable) -> Wording {
    let name = table.name
    let header = table.headerRows.upperBound
    let rows = Counts.grouped(table.rows)
    return Wording(
      zh: "\(name)：\(table.kind.title.zh)，表头到第 \(header) 行，\(rows) 行",
      en: "\(name): \(table.kind.title.en), header to row \(header), \(rows) rows")
  }

  private func note(_ looked: LookedFiles) {
    for path in looked.passedOver {
      messages.note(Wording(zh: "\(path)：不是表格", en: "\(path): no table"))
    }
    for sheet in looked.passedOverSheets {
      let what =
        sheet.reason.isOther ? sheet.reason.otherTable : Wording(zh: "不读", en: "not read")
      messages.note(
        Wording(zh: "\(sheet.name)：\(what.zh)", en: "\(sheet.name): \(what.en)"))
    }
  }

  private func noteChanges(_ ledger: Ledger) throws {
    for change in try ledger.rosterChanges(paths.map(\.path), options: ImportOptions()) {
      guard let before = change.before else {
        messages.note(
          Wording(
            zh: "\(change.name)（\(change.organ)）：\(change.people) 人；台账中还没有它的花名册",
            en:
              "\(change.name) (\(change.organ)): \(change.people) people; the ledger has no roster of it"
          ))
        continue
      }
      messages.note(
        Wording(
          zh: """
            \(change.name)（\(change.organ)）：\(change.people) 人；与 \(before) 的花名册相比，新增 \(change.new) 人，\
            减少 \(change.gone) 人，有变化 \(change.changed) 人
            """,
          en: """
            \(change.name) (\(change.organ)): \(change.people) people; against the roster of \(before): \
            \(change.new) new, \(change.gone) gone, \(change.changed) changed
            """))
    }
  }
}
