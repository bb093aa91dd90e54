import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension SubjectCommand {
  /// `bianzhi subject acting`
  struct Acting: Verb {
    static let help = Help(
      "subject acting", zh: "登记任职前主持工作的起始日",
      en: "Note since when somebody was in charge before the post",
      example: Wording(
        zh: "甲七 --organ 339910000700 --post 街道办事处主任 --from 2006-05-01 --by 周甲 --on 2009-12-31",
        en: "LEADER --organ 339910000700 --post head --from 2006-05-01 --by NAME --on 2009-12-31"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: ArgumentHelp(say("姓名", "Name"), valueName: "name"))
    var name: String
    @Option(help: .organ) var organ: OrganText
    @Option(help: ArgumentHelp(say("后来所任职务", "The post held later"), valueName: "post"))
    var post: String
    @Option(help: ArgumentHelp(say("何日起主持工作", "In charge since"), valueName: "day"))
    var from: CalendarDay
    @Option(help: ArgumentHelp(say("依据或说明", "A note"), valueName: "text"))
    var note = ""

    func execute() throws -> ExitStatus {
      let ledger = try common.ledger()
      let organ = try organ.code(in: ledger)
      let act = NoteActing(name: name, organCode: organ, post: post, since: from, note: note)
      let (isKnown, isTooLate) = try acting.perform(in: ledger) { desk in
        let written = try desk.write(act, of: act.subject)
        return (try written.isKnown(at: desk), try written.isTooLate(at: desk))
      }
      let (shown, title) = (PersonNumber.mask(name), PersonNumber.mask(post))
      tell(
        Wording(
          zh: "已登记：\(shown) \(organ) \(title)，\(from) 起主持工作",
          en: "Noted: \(shown), \(organ), \(title): in charge since \(from)"))
      warn(isKnown: isKnown, isTooLate: isTooLate)
      return .done
    }

    /// Says what keeps it from having an effect.
    private func warn(isKnown: Bool, isTooLate: Bool) {
      if !isKnown {
        messages.warning(
          Wording(
            zh: "名单中没有姓名、机构、职务都相同的一行，暂不起作用；请核对",
            en: "no row of the list has this name, organ and post, so it has no effect yet"))
      } else if isTooLate {
        messages.warning(
          Wording(
            zh: "任职日期不晚于 \(from)，没有可以计入的时间；请核对",
            en: "the post was taken by \(from), so there is no time to count; check the day"))
      }
    }
  }

  /// `bianzhi subject reform`, the word of earlier versions for `organ reform`.
  struct Reform: LedgerCommand {
    static var configuration: CommandConfiguration {
      let help = OrganCommand.Reform.help
      var configuration = Help(
        "subject reform", zh: help.does.zh, en: help.does.en, example: help.example
      ).configuration()
      configuration.shouldDisplay = false
      return configuration
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var reform: ReformOptions

    func execute() throws -> ExitStatus { try reform.note(in: common.ledger()) }
  }
}
