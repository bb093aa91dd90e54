import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi rule`: the rules and what they rest on.
struct RuleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help("rule", zh: "规则", en: "The rules", example: "show quota.overrun").configuration(
      subcommands: [List.self, Show.self])
  }

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

  /// `bianzhi rule show`
  struct Show: Verb {
    static let help = Help(
      "rule show", zh: "显示一条规则的全文", en: "Show the whole text of a rule", example: "quota.overrun")

    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp(say("规则编号", "Id of the rule"), valueName: "id"))
    var id: String

    func execute() throws -> ExitStatus {
      guard let rule = Rule.builtIn.first(where: { $0.id == id }) else {
        throw RuleError.unknown(id)
      }
      StandardOutput.line(
        "\(rule.id)  \(rule.title[Console.language])  [\(rule.severity.wording[Console.language])]")
      if let note = rule.note { StandardOutput.line("  " + note[Console.language]) }
      for basis in rule.basis { StandardOutput.line("  " + basis.wording[Console.language]) }
      StandardOutput.line("")
      StandardOutput.line(rule.text)
      return .done
    }
  }
}
