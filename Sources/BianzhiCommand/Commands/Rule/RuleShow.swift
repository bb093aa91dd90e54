import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension RuleCommand {
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
      for basis in rule.basis { StandardOutput.line("  " + basis.wording[Console.language]) }
      StandardOutput.line("")
      StandardOutput.line(rule.text)
      return .done
    }
  }
}
