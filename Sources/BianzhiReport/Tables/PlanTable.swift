package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `plan show`: the leaders of a plan.
  package static let planSubjects = Table<PlanSubject>(
    [
      Column("subject", zh: "编号", en: "subject", .identifier) { .text("\($0.name)") },
      Column("name", zh: "姓名", en: "name") { .text($0.leader) },
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
      Column("post", zh: "职务", en: "post") { .text($0.post) },
      Column("level", zh: "层级", en: "level") { .word($0.level) },
      Column("region", zh: "所属地区", en: "region") { .text($0.region) },
      Column("kind", zh: "类别", en: "kind") { .word($0.kind) },
      Column("demand", zh: "安排", en: "demand") { .word($0.demand) },
      Column("begins", zh: "计划开始", en: "begins", .identifier) { .day($0.begins) },
      Column("ends", zh: "计划结束", en: "ends", .identifier) { .day($0.ends) },
      Column("team", zh: "审核组", en: "team") { .text($0.team) },
      Column("focus", zh: "重点", en: "focus") { .text($0.focus) },
      Column("started_on", zh: "启动", en: "started on", .identifier) { .day($0.startedOn) },
      Column("done_on", zh: "完成", en: "done on", .identifier) { .day($0.doneOn) },
      Column("decision", zh: "选择结论", en: "decision") { .word($0.decision) },
      .words("reason", zh: "理由", en: "reason", .sentence) { $0.reason },
      Column("auditor", zh: "审核主体", en: "auditor") { .word($0.auditor) },
    ],
    short: ["subject", "name", "organ_name", "post", "kind", "demand", "done_on", "reason"],
    look: SheetLook(Wording(zh: "年度审核计划", en: "Plan of audits")))

  /// `plan list`: the plans, with how many leaders are planned and done.
  package static let plans = Table<(plan: AuditPlan, count: PlanCount)>(
    [
      Column("plan", zh: "计划", en: "plan", .identifier) { .text("\($0.plan.name)") },
      Column("year", zh: "年度", en: "year", .number) { .integer($0.plan.year) },
      Column("office", zh: "编制机构", en: "office") { .text($0.plan.office) },
      Column("as_of", zh: "判定日期", en: "as of", .identifier) { .day($0.plan.asOf) },
      Column("procedure", zh: "流程", en: "procedure", .identifier) { .text($0.plan.procedure) },
      Column("drafted_by", zh: "拟订人", en: "drafted by") { .text($0.plan.draftedBy) },
      Column("approved_on", zh: "批准日期", en: "approved on", .identifier) {
        .day($0.plan.approvedOn)
      },
      Column("approved_by", zh: "批准人", en: "approved by") { .text($0.plan.approvedBy ?? "") },
      Column("document", zh: "文号", en: "document") { .text($0.plan.document ?? "") },
      Column("planned", zh: "计划人数", en: "planned", .number) { .integer($0.count.planned) },
      Column("done", zh: "完成", en: "done", .number) { .integer($0.count.done) },
      Column("overridden", zh: "越过关口完成", en: "ended by override", .number) {
        .integer($0.count.overridden)
      },
      Column("changed", zh: "批准后变更", en: "changed after approval", .number) {
        .integer($0.count.changed)
      },
      Column("leavers_since", zh: "离任起算", en: "leavers since", .identifier) {
        .day($0.plan.leaversSince)
      },
      Column("data_days", zh: "数据可早于启动天数", en: "data days", .number) {
        .integer($0.plan.dataDays)
      },
    ])
}
