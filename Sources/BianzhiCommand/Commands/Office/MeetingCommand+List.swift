import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension MeetingCommand {
  /// `bianzhi meeting list`
  struct List: Verb {
    static let help = Help(
      "meeting list", zh: "列出会议的决定和办理情况",
      en: "List what meetings decided and what was done", example: "--open --on 2010-09-30")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var standing: StandingDayOptions
    @Flag(help: ArgumentHelp(say("只列未办结的", "Only what is not done"))) var open = false

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let day = try ledger.standingDay(standing.on)
      let rows = try ledger.meetingDecisions().filter { !open || $0.decision.doneOn == nil }
      try show(Tables.decisions(on: day), rows, of: ledger, request)
      if standing.on == nil {
        messages.note(Wording(zh: "逾期按 \(day) 计算", en: "Overdue is counted for \(day)"))
      }
      return .done
    }
  }
}
