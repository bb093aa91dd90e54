import ArgumentParser
import BianzhiCore
import BianzhiReport

extension ReportCommand {
  /// `bianzhi report summary`
  struct Summary: Verb {
    static let help = Help(
      "report summary", zh: "综合情况报告：报编委会，含下级数据包",
      en: "The summary report to the commission, packages of lower offices included",
      example: Wording(zh: "-o 综合情况报告.docx", en: "-o summary.docx"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: ReportOptions
    @OptionGroup var planned: ReportYearOption

    func execute() throws -> ExitStatus {
      try options.write(
        .summary, of: try common.ledger(), year: planned.year?.number, otherwise: .md)
      return .done
    }
  }
}
