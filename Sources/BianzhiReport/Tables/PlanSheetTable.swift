package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `plan sheet`: a plan that people fill in and hand back.
  package static let planSheet = Table<PlanSubject>(
    [
      Column("subject", zh: "编号", en: "subject", .identifier) { .text("\($0.name)") },
      Column("name", zh: "姓名", en: "name") { .text($0.leader) },
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
      Column("post", zh: "职务", en: "post") { .text($0.post) },
      Column("since", zh: "任职日期", en: "since", .identifier) { .text($0.since) },
      Column("until", zh: "离任日期", en: "until", .identifier) { .text($0.until) },
      Column("level", zh: "层级", en: "level") { .word($0.level) },
      Column("region", zh: "所属地区", en: "region") { .text($0.region) },
      Column("kind", zh: "类别", en: "kind") { .word($0.kind) },
      .words("reason", zh: "理由", en: "reason", .sentence) { $0.reason },
      Column("demand", zh: "安排", en: "demand") { .word($0.demand) },
      Column("change_reason", zh: "变更理由", en: "reason of change", .sentence) { _ in .text("") },
      Column("auditor", zh: "审核主体", en: "auditor") { .word($0.auditor) },
      Column("team", zh: "审核组", en: "team") { .text($0.team) },
      Column("begins", zh: "计划开始", en: "begins", .identifier) { .day($0.begins) },
      Column("ends", zh: "计划结束", en: "ends", .identifier) { .day($0.ends) },
      Column("focus", zh: "重点", en: "focus", .sentence) { .text($0.focus) },
    ],
    look: SheetLook(
      Wording(zh: "年度审核计划（可填写）", en: "Plan of audits, to be filled in"),
      open: ["demand", "change_reason", "auditor", "team", "begins", "ends", "focus", "level"],
      choices: [
        "demand": PlanDemand.allCases.map(\.wording),
        "auditor": PlanAuditor.allCases.map(\.wording), "level": PlanLevel.allCases.map(\.wording),
      ]))
}
