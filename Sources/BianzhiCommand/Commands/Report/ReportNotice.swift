import ArgumentParser
import BianzhiCore
import BianzhiReport

extension ReportCommand {
  /// `bianzhi report notice`
  struct Notice: LeaderReport {
    static let help = Help(
      "report notice", zh: "审前告知书：审核对象、范围、内容、步骤和请准备的材料",
      en: "Notice before an audit: the leader, scope, subjects, steps and papers to prepare",
      example: Wording(zh: "P1-7 -o 审前告知书.docx", en: "P1-7 -o notice.docx"))

    static let report = ReportKind.notice

    @OptionGroup var common: CommonOptions
    @OptionGroup var which: LeaderReportOptions
  }
}
