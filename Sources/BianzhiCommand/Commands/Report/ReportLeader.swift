import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension ReportCommand {
  /// `bianzhi report leader`
  struct Leader: Verb {
    static let help = Help(
      "report leader", zh: "一名领导的审核报告：承接和新增的问题、步骤和证据、联审结果",
      en: "The audit report on one leader: problems inherited and own, steps, evidence, tracks",
      example: Wording(zh: "P1-7 -o 审核报告.docx", en: "P1-7 -o leader.docx"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: ReportOptions
    @Argument(help: .leader) var leader: Named<PlanSubjectName>

    func execute() throws -> ExitStatus {
      try options.write(
        .leader, of: try common.ledger(), subject: try leader.name(), otherwise: .md)
      return .done
    }
  }
}
