import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension RuleCommand {
  /// `bianzhi rule list`
  struct List: Verb {
    static let help = Help("rule list", zh: "列出规则", en: "List the rules")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let rows = Rule.builtIn.map { rule -> [ResultValue] in
        [
          .text(rule.id), .word(code: rule.severity.rawValue, wording: rule.severity.wording),
          .text(rule.title[Console.language]),
          .text(rule.basis.map { $0.wording[Console.language] }.joined(separator: "; ")),
        ]
      }
      let columns = [
        ResultColumn("rule", Wording(zh: "规则", en: "rule"), .identifier),
        ResultColumn("severity", Wording(zh: "严重程度", en: "severity")),
        ResultColumn("title", Wording(zh: "名称", en: "title")),
        ResultColumn("basis", Wording(zh: "依据", en: "basis")),
      ]
      try ResultWriter.write(
        ResultTable(columns: columns, rows: rows), try output.request(otherwise: .table))
      return .done
    }
  }
}
