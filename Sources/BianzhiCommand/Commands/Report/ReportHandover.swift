import ArgumentParser
import BianzhiCore
import BianzhiReport

extension ReportCommand {
  /// `bianzhi report handover`
  struct Handover: OrganReport {
    static let help = Help(
      "report handover", zh: "编制移交表：一个单位的编制、职数、计划、文件、未办结的问题",
      en: "Handover of an organ: places, posts, plans, documents, open findings",
      example: Wording(zh: "339901000100 -o 移交表.docx", en: "339901000100 -o handover.docx"))

    static let report = ReportKind.handover

    @OptionGroup var common: CommonOptions
    @OptionGroup var which: OrganReportOptions
  }
}
