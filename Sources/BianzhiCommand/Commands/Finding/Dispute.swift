import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding dispute`
  struct Dispute: FindingVerb {
    static let help = Help(
      "finding dispute", zh: "单位提出异议",
      en: "Note that the organ disputes the finding",
      example: Wording(
        zh: "F1 --reason 已有批复 --by 周甲 --on 2010-02-01",
        en: "F1 --reason approved --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @OptionGroup var why: ReasonOption

    func act() -> DisputeFinding {
      DisputeFinding(reason: why.reason)
    }
  }
}
