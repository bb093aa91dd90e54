import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport
import Spreadsheets

extension ExportCommand {
  /// `bianzhi export ledger`
  struct LedgerCopy: Verb {
    static let help = Help(
      "export ledger", zh: "写出给其他工具用的副本：SQLite，平表，用词写明，身份证号打码",
      en: "Write a plain copy for other tools: SQLite, flat tables in words, numbers masked",
      example: Wording(zh: "-o 公开副本.db", en: "-o open.db"),
      more: Wording(
        zh: "表 columns 逐列说明。Datasette、DuckDB、LibreOffice Base、pandas 可直接打开。不覆盖已有文件。",
        en:
          "Its table columns tells each column. Datasette, DuckDB, LibreOffice Base and pandas open it. No file is replaced."
      ))

    @OptionGroup var common: CommonOptions
    @Option(
      name: [.short, .long],
      help: ArgumentHelp(say("副本，须尚不存在", "The copy; must not exist yet"), valueName: "file"))
    var output: OutputPath

    func validate() throws {
      if output.isStandardOutput {
        throw ValidationError(say("请给出副本的文件名", "Name a file for the copy"))
      }
    }

    func execute() throws -> ExitStatus {
      let counts = try common.ledger().writeOpenCopy(
        to: output.path, tables: TableKind.openTables + [OpenTable.findings]
      ) { place in
        try FilesInPlace.placing(output.path, place)
      }
      let rows = counts.reduce(0) { $0 + $1.rows }
      tell(
        Wording(
          zh: "\(output.path)：\(counts.count) 个表，\(Counts.grouped(rows)) 行；各列的含义在表 columns 中",
          en:
            "\(output.path): \(counts.count) tables, \(Counts.grouped(rows)) rows; its table columns tells the columns"
        ))
      return .done
    }
  }
}
