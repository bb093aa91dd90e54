import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding exempt`
  struct Exempt: FindingVerb {
    static let help = Help(
      "finding exempt", zh: "免予整改",
      en: "Exempt a finding from rectification",
      example: Wording(
        zh: "F1 --reason 政策性安置 --document 岚编〔2010〕8号 --approver 冯丁 --by 周甲 --on 2010-02-01",
        en: "F1 --reason policy --document 2010-8 --approver APPROVER --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @OptionGroup var why: ReasonOption
    @OptionGroup var paper: DocumentOption
    @OptionGroup var who: ApproverOption
    @OptionGroup var most: UpToOption
    @OptionGroup var end: EndOptions

    var told: Wording { told(until: end.until) }

    func act() -> ExemptFinding {
      ExemptFinding(
        reason: why.reason,
        EndExtent(
          upTo: most.upTo, until: end.until, document: paper.document, approver: who.approver))
    }
  }
}
