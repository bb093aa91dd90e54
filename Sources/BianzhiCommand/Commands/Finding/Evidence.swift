import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding evidence`
  struct Evidence: FindingVerb {
    static let help = Help(
      "finding evidence", zh: "补充整改证据",
      en: "Add evidence",
      example: Wording(
        zh: "F1 --evidence 调令.pdf --by 周甲 --on 2010-02-01",
        en: "F1 --evidence order.pdf --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @OptionGroup var shown: EvidenceOptions
    var told: Wording { Wording(zh: "已记录证据", en: "evidence kept") }

    func act() throws -> ShowEvidence {
      try ShowEvidence(note: shown.note, evidence: shown.files())
    }
  }
}
