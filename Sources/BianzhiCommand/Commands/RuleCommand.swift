import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi rule`: the rules and what they rest on.
struct RuleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rule", abstract: say("规则", "The rules"),
      discussion: say(
        "例：bianzhi rule show quota.overrun", "EXAMPLE: bianzhi rule show quota.overrun"),
      subcommands: [List.self, Show.self])
  }

  /// `bianzhi rule list`
  struct List: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: say("列出规则", "List the rules"),
        discussion: say("例：bianzhi rule list", "EXAMPLE: bianzhi rule list"))
    }

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
  struct Show: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show", abstract: say("显示一条规则的全文", "Show the whole text of a rule"),
        discussion: say(
          "例：bianzhi rule show quota.overrun", "EXAMPLE: bianzhi rule show quota.overrun"))
    }

    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp(say("规则编号", "Id of the rule"), valueName: "id"))
    var id: String

    func execute() throws -> ExitStatus {
      guard let rule = Rule.builtIn.first(where: { $0.id == id }) else {
        throw RuleError.unknown(id)
      }
      StandardOutput.line(
        "\(rule.id)  \(rule.title[Console.language])  [\(rule.severity.wording[Console.language])]")
      for basis in rule.basis { StandardOutput.line("  " + basis.wording[Console.language]) }
      StandardOutput.line("")
      StandardOutput.line(rule.text)
      return .done
    }
  }
}
