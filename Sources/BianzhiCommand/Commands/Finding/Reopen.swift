import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding reopen`
  struct Reopen: FindingVerb {
    static let help = Help(
      "finding reopen", zh: "重新打开已销号的人工问题",
      en: "Open a closed finding that was raised by hand again",
      example: Wording(
        zh: "H1 --reason 复查发现 --by 周甲 --on 2010-02-01",
        en: "H1 --reason review --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @OptionGroup var why: ReasonOption

    func act() -> ReopenFinding {
      ReopenFinding(reason: why.reason)
    }
  }
}
