import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension FindingCommand {
  /// `bianzhi finding count`
  struct Count: Verb {
    static let help = Help(
      "finding count", zh: "按原因、职责或违规情形统计问题", en: "Count findings by cause, duty or article",
      example: "--by-class cause")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var standing: StandingDayOptions
    @OptionGroup var scope: ScopeOptions
    @Option(
      help: ArgumentHelp(
        say(
          "cause 原因、duty 职责、article 违规情形、heading 归口类别", "cause, duty, article or heading"),
        valueName: "class"))
    var byClass: Choice<FindingClass>

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let day = try ledger.standingDay(standing.on)
      let entries = try ledger.findingLedger(on: day, scope.filter(in: ledger))
      let counts = FindingCount.counts(of: entries, by: byClass.value)
      try show(Tables.findingCounts, counts, of: ledger, request)
      messages.note(
        Wording(
          zh: "\(day)：\(entries.count) 个问题，按\(byClass.wording.zh)；一个问题只计一次",
          en: "\(day): \(Counted(entries.count, "finding")) by \(byClass.wording.en), each once"))
      return .done
    }
  }
}
