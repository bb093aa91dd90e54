import ArgumentParser
import BianzhiCore
import BianzhiReport

/// `bianzhi subject`: the principal leaders.
struct SubjectCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "subject", abstract: say("审核对象", "Principal leaders to be audited"),
      discussion: say(
        "例：bianzhi subject select --as-of 2009-12-31",
        "EXAMPLE: bianzhi subject select --as-of 2009-12-31"),
      subcommands: [Select.self])
  }

  /// `bianzhi subject select`
  struct Select: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "select",
        abstract: say(
          "谁该审核：离任必审，任满三年或五年必审", "Who is due: on leaving, or after three or five years"),
        discussion: say(
          "例：bianzhi subject select --as-of 2009-12-31",
          "EXAMPLE: bianzhi subject select --as-of 2009-12-31"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Option(
      help: ArgumentHelp(
        say("哪一天；默认最新的数据日期", "The day; else the newest data day"), valueName: "day"))
    var asOf: CalendarDay?

    func execute() throws -> ExitStatus {
      try SubjectTable.write(
        common.ledger(), asOf: asOf, try output.request(otherwise: .table))
    }
  }
}
