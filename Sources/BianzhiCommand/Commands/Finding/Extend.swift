import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding extend`
  struct Extend: FindingVerb {
    static let help = Help(
      "finding extend", zh: "延长整改时限",
      en: "Extend the deadline",
      example: Wording(
        zh: "F1 --to 2010-06-30 --reason 调动手续 --approver 冯丁 --by 周甲 --on 2010-02-01",
        en: "F1 --to 2010-06-30 --reason paperwork --approver APPROVER --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @Option(help: ArgumentHelp(say("新的时限", "The new deadline"), valueName: "day"))
    var to: CalendarDay
    @OptionGroup var why: ReasonOption
    @OptionGroup var who: ApproverOption
    var told: Wording { Wording(zh: "时限延至 \(to)", en: "deadline \(to)") }

    func act() -> ExtendDeadline {
      ExtendDeadline(to: to, reason: why.reason, approver: who.approver)
    }
  }
}
