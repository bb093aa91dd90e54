import ArgumentParser
import BianzhiCore
import BianzhiReport

extension ReportCommand {
  /// `bianzhi report verify`
  struct Verify: Verb {
    static let help = Help(
      "report verify", zh: "核对报告：逐个重算数字和合计，指出改过的、不再成立的",
      en:
        "Compute the numbers of a report anew: which were edited, hold no longer, or do not add up",
      example: Wording(zh: "报告.html", en: "report.html"),
      more: Wording(
        zh: "退出状态：0 全部重现；1 有数字不符，列出位置和两个值；2 有数字无法重算。",
        en:
          "Ends with 0 if all hold, 1 if a number differs (place and both values), 2 if one cannot be computed."
      ))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(
      help: ArgumentHelp(
        say("报告文件：.html .md .docx", "The report: .html, .md or .docx"), valueName: "file"))
    var file: InputPath

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let found = try ReportVerification.verify(file.path, in: ledger)
      if request.format != .table || !found.problems.isEmpty {
        try show(Tables.reportProblems, found.problems, of: ledger, request)
      }
      ReportVerificationWords.tell(found)
      return found.status
    }
  }
}
