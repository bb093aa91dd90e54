import BianzhiAudit
import BianzhiCore

/// The values and lists of reports on one finding.
enum CaseForm {
  private static let own = "case.own"

  static let problem: [FormField] = [
    FormField("编号", "number") { Prose($0.stamp.scope.finding.map { "\($0)" } ?? "") },
    .text("单位名称", "organ", own, "organ_name"),
    .text("机构代码", "organ code", own, "organ_code"), .words("问题", "finding", own, "problem"),
    .word("程度", "severity", own, "severity", of: Severity.self),
    .number("核定", "expected", own, "expected"), .number("实有", "actual", own, "actual"),
    .number("超出", "excess", own, "excess"), .words("依据", "basis", own, "basis"),
    .words("违规情形", "article", own, "article"),
    .word("职责", "duty", own, "duty", of: Duty.self), .words("原因", "cause", own, "cause"),
    .number("最近一次发现的检查", "last seen by run", own, "seen_run"),
  ]

  static let rectification: [FormField] = [
    .word("状态", "status", own, "status", of: FindingStatus.self),
    .text("通知文号", "notice", own, "notice"), .text("整改措施", "measure", own, "measure"),
    .text("责任人", "owner", own, "owner"), .text("整改目标", "target", own, "target"),
    .words("整改期限类别", "term", own, "term"), .text("原定时限", "first deadline", own, "first_deadline"),
    .text("现定时限", "deadline", own, "deadline"),
    .number("延期次数", "extensions", own, "extensions"),
    .number("逾期天数", "days overdue", own, "overdue_days"),
    .number("反弹次数", "rebounds", own, "rebounds"),
    .text("整改情况说明", "statement", own, "statement"),
    .text("报验收人", "submitted by", own, "submitted_by"),
  ]

  static let proof: [FormField] = [
    .words("数据现状", "in the data", own, "state"),
    .number("证明的检查", "proving run", own, "proof_run"),
    .text("该次检查日期", "day of that run", own, "proof_day"),
    .words("凭什么", "rests on", own, "grounds"), .words("须同时看到", "to be seen beside", own, "beside"),
    .number("证据件数", "files", own, "files"), .text("验收销号人", "closed by", own, "closed_by"),
    .text("最近办理日期", "day of the last act", own, "since"),
    .text("例外文件", "covering document", own, "covered_document"),
    .text("例外批准人", "approved by", own, "covered_approver"),
    .text("例外截止", "covers until", own, "covered_until"),
    .text("移送单位", "passed to", own, "passed_to"),
  ]

  static let events = FormList(
    "case-events", "办理", "Acts", "case.event",
    [
      .text("序号", "number", "place"), .code("事件号", "event"), .text("日期", "day", "day"),
      .words("办理", "act", "kind"),
      .text("经办人", "person", "person"), .words("内容", "detail", "detail", isWide: true),
      .number("证据", "files", "case.event", "files"),
    ])
}
