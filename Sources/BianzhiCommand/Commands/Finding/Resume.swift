import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding resume`
  struct Resume: FindingVerb {
    static let help = Help(
      "finding resume", zh: "恢复整改",
      en: "Resume the rectification",
      example: Wording(
        zh: "F1 --reason 移送退回 --by 周甲 --on 2010-02-01",
        en: "F1 --reason returned --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @OptionGroup var why: ReasonOption

    func act() -> ResumeRectification {
      ResumeRectification(reason: why.reason)
    }
  }
}
