import ArgumentParser
import BianzhiCore
import BianzhiReport

extension ReportCommand {
  /// `bianzhi report page`
  struct Page: Verb {
    static let help = Help(
      "report page", zh: "一次检查的全貌：一个自带一切的网页，可打印",
      en: "All of one run on one page that needs nothing else, and prints",
      example: Wording(zh: "-o 报告.html", en: "-o report.html"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: ReportOptions
    @OptionGroup var planned: ReportYearOption
    @Option(
      help: ArgumentHelp(
        say("多少个问题（最重的在前）展开到证明", "How many findings, gravest first, unfold to their proof"),
        valueName: "n"))
    var proofs = ReportKind.usualProofs

    func validate() throws {
      guard (0...100_000).contains(proofs) else {
        throw ValidationError(say("--proofs 应为 0 到 100000。", "--proofs must be from 0 to 100000."))
      }
    }

    func execute() throws -> ExitStatus {
      try options.write(
        .page, of: try common.ledger(), year: planned.year?.number, proofs: proofs, otherwise: .html
      )
      return .done
    }
  }
}
