import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding confirm`
  struct Confirm: FindingVerb {
    static let help = Help(
      "finding confirm", zh: "确认问题",
      en: "Confirm findings",
      example: Wording(
        zh: "F1 F2 --by 周甲 --on 2010-02-01",
        en: "F1 F2 --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions

    func act() -> ConfirmFinding {
      ConfirmFinding()
    }
  }
}
