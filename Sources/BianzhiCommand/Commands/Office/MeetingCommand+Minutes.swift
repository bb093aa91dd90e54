import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension MeetingCommand {
  /// `bianzhi meeting minutes`
  struct Minutes: Verb {
    static let help = Help(
      "meeting minutes", zh: "会议纪要：出席、议题、决定、落实情况；不给编号则列出各次会议",
      en: "Minutes: who attended, cases, decisions, what was done; without a number all meetings",
      example: "M1")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: MeetingHelp.meeting) var meeting: Named<MeetingName>?

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      guard let name = try meeting?.name() else {
        try show(Tables.meetings, ledger.meetings(), of: ledger, request)
        return .done
      }
      let minutes = try ledger.minutes(of: name)
      let held = minutes.meeting
      let title = Wording(
        zh: "\(name) \(held.type.wording.zh) \(held.day)：\(PersonNumber.mask(held.topic))",
        en: "\(name) \(held.type.wording.en) \(held.day): \(PersonNumber.mask(held.topic))")
      var table = Tables.minutes
      table.look?.note = title
      messages.note(title)
      try show(table, minutes.lines, of: ledger, request)
      return .done
    }
  }
}
