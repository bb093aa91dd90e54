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
      try Tables.facts.write(Fact.all, try output.request(otherwise: .table))
      return .done
    }
  }
}
