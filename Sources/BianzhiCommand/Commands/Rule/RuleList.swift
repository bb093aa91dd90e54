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
      try Tables.rules.write(Rule.builtIn, try output.request(otherwise: .table))
      return .done
    }
  }
}
