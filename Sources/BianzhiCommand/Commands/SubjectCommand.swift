import ArgumentParser
import BianzhiCore
import BianzhiReport

/// `bianzhi subject`: the principal leaders.
struct SubjectCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "subject", zh: "审核对象",
      en: "Principal leaders to be audited", example: "select --as-of 2009-12-31"
    ).configuration(
      subcommands: [Select.self, Ahead.self, Acting.self, Reform.self])
  }

  /// `bianzhi subject select`
  struct Select: Verb {
    static let help = Help(
      "subject select", zh: "谁该审核：离任必审，任满三年或五年必审",
      en: "Who is due: on leaving, or after three or five years", example: "--as-of 2009-12-31")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @OptionGroup var rules: SelectionOptions
    @Option(
      help: ArgumentHelp(
        say("哪一天；默认最新的数据日期", "The day to decide for (default: the newest data day)"),
        valueName: "day"))
    var asOf: CalendarDay?

    func execute() throws -> ExitStatus {
      try SubjectReport.write(
        common.ledger(), asOf: asOf,
        try output.request(otherwise: .table, anchors: anchoring.anchor),
        countsActing: rules.countActing, coolDown: rules.coolDown)
    }
  }

  /// `bianzhi subject ahead`
  struct Ahead: Verb {
    static let help = Help(
      "subject ahead", zh: "以后几个月里谁任满，以便提前安排",
      en: "Whose term is full in the months to come", example: "--as-of 2009-12-31 --months 12")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var rules: SelectionOptions
    @Option(
      help: ArgumentHelp(
        say("从哪一天起；默认最新的数据日期", "The day to start from (default: the newest data day)"),
        valueName: "day"))
    var asOf: CalendarDay?
    @Option(help: ArgumentHelp(say("几个月", "How many months"), valueName: "number"))
    var months: Int

    func validate() throws {
      guard (1...1200).contains(months) else {
        throw ValidationError(say("--months 须在 1 到 1200 之间。", "--months must be 1 to 1200."))
      }
    }

    func execute() throws -> ExitStatus {
      try SubjectReport.writeAhead(
        common.ledger(), asOf: asOf, months: months, try output.request(otherwise: .table),
        countsActing: rules.countActing, coolDown: rules.coolDown)
    }
  }
}

/// What an office settles for itself when leaders are selected.
struct SelectionOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      say("计入任职前主持工作的时间（见 subject acting）", "Count time in charge before the appointment")))
  var countActing = false

  @Option(
    help: ArgumentHelp(
      say("审核后几个月内不再安排", "Months after an audit without another"), valueName: "months"))
  var coolDown = 24

  func validate() throws {
    guard (0...1200).contains(coolDown) else {
      throw ValidationError(say("--cool-down 须在 0 到 1200 之间。", "--cool-down must be 0 to 1200."))
    }
  }
}
