import ArgumentParser
import BianzhiAudit
import BianzhiCore

extension FindingCommand {
  /// `bianzhi finding notify`
  struct Notify: FindingVerb {
    static let help = Help(
      "finding notify", zh: "通知单位整改",
      en: "Notify the organ",
      example: Wording(
        zh: "F1 --document 岚编办〔2010〕3号 --by 周甲 --on 2010-02-01",
        en: "F1 --document 2010-3 --by NAME --on 2010-02-01"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var names: FindingNames
    @OptionGroup var entry: ActOptions
    @OptionGroup var paper: DocumentOption

    func act() -> NotifyOrgan {
      NotifyOrgan(document: paper.document)
    }
  }
}
