import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding succeed`
  struct Succeed: FindingVerb {
    static let help = Help(
      "finding succeed", zh: "机构改革后，问题移转继任机构的同一问题",
      en: "After a reform, follow a finding as the successor's",
      example: Wording(
        zh: "F1 --into F7 --by 周甲 --on 2010-06-30", en: "F1 --into F7 --by NAME --on 2010-06-30"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @Option(
      help: ArgumentHelp(
        say("继任机构的问题，如 F7、H3", "The successor's finding: F7 or H3"), valueName: "finding"))
    var into: String
    @OptionGroup var who: ApproverOption

    func act() -> MoveToSuccessor { MoveToSuccessor(into: into, approver: who.approver) }
  }
}
