import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding accept`
  struct Accept: FindingVerb {
    static let help = Help(
      "finding accept", zh: "验收销号：须有之后的检查证明已消除，且不是本人经办",
      en:
        "Accept the rectification and close the finding: a later check must show it gone, and nobody closes own work",
      example: Wording(
        zh: "F1 --by 周甲 --on 2010-02-01",
        en: "F1 --by Zhou --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @Option(
      help: ArgumentHelp(
        say(
          "同一机构或同一人的另一个问题：证明旁列出的，都须写明；可重复",
          "Another finding of the same organ or person that stands beside the proof; may be repeated"
        ),
        valueName: "finding"))
    var beside: [Named<FindingName>] = []

    func act() throws -> AcceptFinding {
      AcceptFinding(beside: try beside.map { try $0.name() })
    }
  }
}
