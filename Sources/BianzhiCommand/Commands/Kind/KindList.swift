import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

extension KindCommand {
  /// `bianzhi kind list`
  struct List: Verb {
    static let help = Help("kind list", zh: "列出可导入的表", en: "List the kinds of table")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let rows = TableKind.all.map { kind -> [ResultValue] in
        [
          .text(kind.name), .text(kind.title[Console.language]),
          .text(kind.columns.compactMap(\.headings.first).joined(separator: " ")),
        ]
      }
      let columns = [
        ResultColumn("kind", Wording(zh: "种类", en: "kind"), .identifier),
        ResultColumn("title", Wording(zh: "名称", en: "title")),
        ResultColumn("headings", Wording(zh: "表头", en: "headings")),
      ]
      try ResultWriter.write(
        ResultTable(columns: columns, rows: rows), try output.request(otherwise: .table))
      return .done
    }
  }
}
