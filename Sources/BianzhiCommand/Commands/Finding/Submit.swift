import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding submit`
  struct Submit: FindingVerb {
    static let help = Help(
      "finding submit", zh: "报请验收；须已有证据，或同时给出",
      en: "Submit the rectification for acceptance; it needs evidence, given before or now",
      example: Wording(
        zh: "F1 --note 已调出1人 --by 周甲 --on 2010-02-01",
        en: "F1 --note \"one moved out\" --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @OptionGroup var shown: EvidenceOptions

    func act() throws -> SubmitFinding {
      try SubmitFinding(note: shown.note, evidence: shown.files())
    }
  }
}
