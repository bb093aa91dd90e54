import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding lapse`
  struct Lapse: FindingVerb {
    static let help = Help(
      "finding lapse", zh: "机构已撤销，问题随之终结",
      en: "End a finding with its organ, which is no more",
      example: Wording(
        zh: "F1 --reason 机构撤销 --document 岚编〔2010〕9号 --approver 冯丁 --by 周甲 --on 2010-06-30",
        en: "F1 --reason abolished --document 2010-9 --approver APPROVER --by NAME --on 2010-06-30")
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @Option(
      help: ArgumentHelp(
        say(
          "继任机构或有关人员在别处的问题：列出的都须写明；可重复",
          "A finding of the successor, or of its people elsewhere, that stands beside it; may be repeated"
        ),
        valueName: "finding"))
    var beside: [Named<FindingName>] = []
    @OptionGroup var why: ReasonOption
    @OptionGroup var paper: DocumentOption
    @OptionGroup var who: ApproverOption

    func act() throws -> LapseFinding {
      LapseFinding(
        reason: why.reason, document: paper.document, approver: who.approver,
        beside: try beside.map { try $0.name() })
    }
  }
}
