import ArgumentParser
import BianzhiCore
import BianzhiReport

extension ReportCommand {
  /// `bianzhi report review`
  struct Review: OrganReport {
    static let help = Help(
      "report review", zh: "核查情况报告：一个单位的核定与实有、问题、没有发现问题的事项",
      en: "Review of an organ: approved and actual, findings, and what is clean",
      example: Wording(zh: "339901000100 -o 核查情况.docx", en: "339901000100 -o review.docx"),
      more: Wording(
        zh: "没有发现问题的事项只列检查了的；没有检查的和原因另列。",
        en:
          "Only what was checked is called clean; what was not is listed with the reason."))

    static let report = ReportKind.review

    @OptionGroup var common: CommonOptions
    @OptionGroup var which: OrganReportOptions
  }
}
