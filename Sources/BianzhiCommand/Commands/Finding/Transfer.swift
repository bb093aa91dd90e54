import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding transfer`
  struct Transfer: FindingVerb {
    static let help = Help(
      "finding transfer", zh: "移送其他机关",
      en: "Transfer a finding to another office",
      example: Wording(
        zh: "F1 --to 市纪委 --reason 涉嫌违纪 --by 周甲 --on 2010-02-01",
        en: "F1 --to Discipline --reason misconduct --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @Option(help: ArgumentHelp(say("移送给谁", "The office it goes to"), valueName: "office"))
    var to: String?
    @OptionGroup var why: ReasonOption
    @OptionGroup var paper: DocumentOption
    @OptionGroup var who: ApproverOption
    @OptionGroup var most: UpToOption
    @OptionGroup var end: EndOptions

    var told: Wording { told(until: end.until) }

    func act() -> TransferFinding {
      TransferFinding(
        to: to, reason: why.reason,
        EndExtent(
          upTo: most.upTo, until: end.until, document: paper.document, approver: who.approver))
    }
  }
}
