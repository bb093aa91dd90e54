package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `subject select`: the principal leaders and what the rules say of each.
  package static let subjects = Table<SubjectDecision>(
    [
      leader, organ, post,
      Column("since", zh: "任职日期", en: "since", .identifier) { .text($0.since) },
      Column("until", zh: "离任日期", en: "until", .identifier) { .text($0.until) },
      decision, reason, unit,
    ], short: ["name", "organ_name", "post", "since", "until", "decision", "reason"],
    look: SheetLook(Wording(zh: "审核对象名单", en: "Principal leaders to be audited")))

  /// `subject ahead`: those whose term will be full.
  package static let subjectsAhead = Table<SubjectDecision>(
    [
      leader, organ, post,
      Column("due_on", zh: "任满日期", en: "due on", .identifier) { .day($0.dueOn) },
      decision, reason, unit,
    ], short: ["name", "organ_name", "post", "due_on", "decision", "reason"],
    look: SheetLook(Wording(zh: "任期将满人员名单", en: "Leaders whose term will be full")))

  private static let leader = Column<SubjectDecision>("name", zh: "姓名", en: "name") {
    .text($0.name)
  }
  private static let organ = Column<SubjectDecision>(
    "organ_code", zh: "机构代码", en: "organ code", .identifier
  ) { .text($0.organCode) }
  private static let unit = Column<SubjectDecision>("organ_name", zh: "机构名称", en: "organ name") {
    .text($0.organName ?? $0.organCode)
  }
  private static let post = Column<SubjectDecision>("post", zh: "职务", en: "post") {
    .text($0.post)
  }
  private static let decision = Column<SubjectDecision>("decision", zh: "结论", en: "decision") {
    .word($0.decision)
  }
  private static let reason = Column<SubjectDecision>.words(
    "reason", zh: "理由", en: "reason", .sentence
  ) {
    $0.reason
  }
}
