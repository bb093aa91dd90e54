import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding start`
  struct Start: FindingVerb {
    static let help = Help(
      "finding start", zh: "开始整改",
      en: "Start the rectification",
      example: Wording(
        zh: "F1 --by 周甲 --on 2010-02-01",
        en: "F1 --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions

    func act() -> StartRectification {
      StartRectification()
    }
  }
}
