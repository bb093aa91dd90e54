import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding reject`
  struct Reject: FindingVerb {
    static let help = Help(
      "finding reject", zh: "验收退回",
      en: "Reject the rectification and return it to the unit",
      example: Wording(
        zh: "F1 --reason 仍超编 --by 周甲 --on 2010-02-01",
        en: "F1 --reason \"still over\" --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @OptionGroup var why: ReasonOption

    func act() -> RejectFinding {
      RejectFinding(reason: why.reason)
    }
  }
}
