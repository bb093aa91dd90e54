import ArgumentParser
import BianzhiCore
import BianzhiReport

extension ReportCommand {
  /// `bianzhi report feedback`
  struct Feedback: OrganReport {
    static let help = Help(
      "report feedback", zh: "反馈意见、整改通知：一个单位已确认而未办结的问题",
      en: "Feedback to an organ: what is confirmed and not settled",
      example: Wording(zh: "339901000100 -o 反馈意见.docx", en: "339901000100 -o feedback.docx"),
      more: Wording(
        zh: "只写人已确认的问题；尚待核实的只写个数。",
        en:
          "Only confirmed findings are told; leads are counted."))

    static let report = ReportKind.feedback

    @OptionGroup var common: CommonOptions
    @OptionGroup var which: OrganReportOptions
  }
}
