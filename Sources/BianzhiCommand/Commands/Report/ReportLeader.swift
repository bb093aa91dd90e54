import ArgumentParser
import BianzhiCore
import BianzhiReport

extension ReportCommand {
  /// `bianzhi report leader`
  struct Leader: LeaderReport {
    static let help = Help(
      "report leader", zh: "一名领导的审核报告：承接和新增的问题、步骤和证据、联审结果",
      en: "The audit report on one leader: problems inherited and own, steps, evidence, tracks",
      example: Wording(zh: "P1-7 -o 审核报告.docx", en: "P1-7 -o leader.docx"))

    static let report = ReportKind.leader

    @OptionGroup var common: CommonOptions
    @OptionGroup var which: LeaderReportOptions
  }
}
