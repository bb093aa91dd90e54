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
          .text(rule.id), .word(code: rule.severity.rawValue, said: rule.severity.said),
          .text(rule.title[Console.language]),
          .text(rule.basis.map { $0.said[Console.language] }.joined(separator: "; ")),
        ]
      }
      let columns = [
        ResultColumn("rule", Said(zh: "规则", en: "rule"), .identifier),
        ResultColumn("severity", Said(zh: "严重程度", en: "severity")),
        ResultColumn("title", Said(zh: "名称", en: "title")),
        ResultColumn("basis", Said(zh: "依据", en: "basis")),
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
        "\(rule.id)  \(rule.title[Console.language])  [\(rule.severity.said[Console.language])]")
      for basis in rule.basis { StandardOutput.line("  " + basis.said[Console.language]) }
      StandardOutput.line("")
      StandardOutput.line(rule.text)
      return .done
    }
  }
}
