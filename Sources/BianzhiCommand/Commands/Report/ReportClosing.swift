import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension ReportCommand {
  /// `bianzhi report closing`
  struct Closing: Verb {
    static let help = Help(
      "report closing", zh: "销号单：一个问题的事实、整改、凭什么销号、办理过程",
      en: "Closing sheet of a finding: facts, rectification, what proves it, what was done",
      example: Wording(zh: "F1 -o 销号单.docx", en: "F1 -o closing.docx"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: ReportOptions
    @Argument(help: ArgumentHelp(say("问题编号", "The finding, as F1"), valueName: "finding"))
    var finding: Named<FindingName>

    func execute() throws -> ExitStatus {
      try options.write(
        .closing, of: try common.ledger(), finding: try finding.name(), otherwise: .md)
      return .done
    }
  }
}
