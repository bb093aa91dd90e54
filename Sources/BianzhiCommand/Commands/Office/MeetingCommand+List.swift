import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension MeetingCommand {
  /// `bianzhi meeting list`
  struct List: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list",
        abstract: say("列出会议的决定和办理情况", "List what meetings decided and what was done"),
        discussion: say(
          "例：bianzhi meeting list --open --on 2010-09-30",
          "EXAMPLE: bianzhi meeting list --open --on 2010-09-30"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var standing: StandingDayOptions
    @Flag(help: ArgumentHelp(say("只列未办结的", "Only what is not done"))) var open = false

    private static let columns = [
      ResultColumn("decision", Said(zh: "决定编号", en: "decision"), .identifier),
      ResultColumn("meeting", Said(zh: "会议", en: "meeting"), .identifier),
      ResultColumn("day", Said(zh: "日期", en: "day"), .identifier),
      ResultColumn("topic", Said(zh: "议题", en: "topic")),
      ResultColumn("about", Said(zh: "关于", en: "about"), .identifier),
      ResultColumn("text", Said(zh: "决定", en: "text"), .sentence),
      ResultColumn("who", Said(zh: "承办", en: "who")),
      ResultColumn("due", Said(zh: "期限", en: "due"), .identifier),
      ResultColumn("done_on", Said(zh: "办结日期", en: "done on"), .identifier),
      ResultColumn("overdue_days", Said(zh: "逾期天数", en: "overdue days"), .number),
    ]

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let day = try ledger.standingDay(standing.on)
      let rows = try ledger.meetingDecisions().filter { !open || $0.doneOn == nil }
      let table = ResultTable(
        columns: Self.columns,
        rows: rows.map { row in
          [
            .text(row.name), .text(row.meeting), OfficeValue.day(row.day), .text(row.topic),
            .text(row.about), .text(row.text), .text(row.who), OfficeValue.day(row.due),
            OfficeValue.day(row.doneOn),
            .integer(row.overdueDays(on: day)),
          ]
        })
      try ResultWriter.write(table, request)
      if standing.on == nil {
        messages.note(Said(zh: "逾期按 \(day) 计算", en: "Overdue is counted for \(day)"))
      }
      return .done
    }
  }
}
