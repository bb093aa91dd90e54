import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi fact`: what rules may read of a day.
struct FactCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help("fact", zh: "规则可读取的事实", en: "What rules may read about a day", example: "list")
      .configuration(subcommands: [List.self])
  }

  /// `bianzhi fact list`
  struct List: Verb {
    static let help = Help(
      "fact list", zh: "列出各项事实：表、读取它的规则、不能判断的原因",
      en: "List the facts: their tables, the rules that read them, what they cannot judge")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let rows = Fact.all.map { fact -> [ResultValue] in
        let readers = Rule.builtIn.filter { $0.reads.contains(fact.name) }
        return [
          .text(fact.name), .text(fact.wording[Console.language]),
          .text(fact.tables.joined(separator: " ")),
          .text(readers.map(\.id).joined(separator: " ")),
          .text(fact.scopes.map(\.name).joined(separator: " ")),
          .text(fact.cannotJudge.map { $0.wording[Console.language] }.joined(separator: "; ")),
        ]
      }
      let columns = [
        ResultColumn("fact", Wording(zh: "事实", en: "fact"), .identifier),
        ResultColumn("holds", Wording(zh: "内容", en: "holds"), .sentence),
        ResultColumn("tables", Wording(zh: "临时表和视图", en: "tables and views"), .sentence),
        ResultColumn("rules", Wording(zh: "读取它的规则", en: "read by"), .sentence),
        ResultColumn("scopes", Wording(zh: "判断范围", en: "scopes"), .sentence),
        ResultColumn("cannot_judge", Wording(zh: "不能判断的原因", en: "cannot judge"), .sentence),
      ]
      try ResultWriter.write(
        ResultTable(columns: columns, rows: rows), try output.request(otherwise: .table))
      return .done
    }
  }
}
