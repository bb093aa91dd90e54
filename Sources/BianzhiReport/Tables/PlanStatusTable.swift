package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `plan status`: how far a plan has come, by level and kind, and in all.
  package static let planStatus = Table<PlanProgress.Line>(
    [
      Column("level", zh: "层级", en: "level") { $0.level.map { .word($0) } ?? total },
      Column("kind", zh: "类别", en: "kind") { $0.kind.map { .word($0) } ?? total },
      Column("planned", zh: "计划", en: "planned", .number) { .integer($0.count.planned) },
      Column("started", zh: "已启动", en: "started", .number) { .integer($0.count.started) },
      Column("done", zh: "完成", en: "done", .number) { .integer($0.count.done) },
      Column("outstanding", zh: "未完成", en: "outstanding", .number) {
        .integer($0.count.outstanding)
      },
      Column("overdue", zh: "逾期", en: "overdue", .number) { .integer($0.count.overdue) },
      Column("share", zh: "完成率%", en: "share %", .number) { .digits($0.count.share) },
      Column("findings", zh: "问题", en: "findings", .number) { .integer($0.count.findings) },
      Column("closed", zh: "已销号", en: "closed", .number) { .integer($0.count.closed) },
      Column("rate", zh: "整改率%", en: "rate %", .number) { .digits($0.count.rate) },
      Column("overridden", zh: "越过关口完成", en: "ended by override", .number) {
        .integer($0.count.overridden)
      },
      Column("overridden_steps", zh: "越过的步骤", en: "steps overridden", .number) {
        .integer($0.count.overriddenSteps)
      },
      Column("changed", zh: "批准后变更", en: "changed after approval", .number) {
        .integer($0.count.changed)
      },
    ],
    short: [
      "level", "kind", "planned", "started", "done", "overridden", "outstanding", "overdue",
      "share",
      "changed", "findings", "closed", "rate",
    ], look: SheetLook(Wording(zh: "计划进度", en: "Progress of the plan")))

  private static let total = ResultValue.word(
    code: "total", wording: Wording(zh: "合计", en: "total"))
}

extension PlanProgress {
  private static func member(_ change: PlanChange) -> JSONValue {
    .object([
      JSONMember("subject", .string(change.name.description)),
      JSONMember("what", .string(change.what.rawValue)),
      JSONMember("before", .string(change.before)), JSONMember("after", .string(change.after)),
      JSONMember("reason", .string(change.reason)), JSONMember("by", .string(change.person)),
      JSONMember("approver", .string(change.approver)),
      JSONMember("day", .string(change.day.description)),
    ])
  }

  /// What surrounds the rows in JSON.
  ///
  /// - Parameter chain: the last link of the chain of events, where that is asked for.
  package func frame(_ chain: [JSONMember]) -> JSONFrame {
    let subjects = outstanding.map { subject in
      JSONValue.object([
        JSONMember("subject", .string(subject.name.description)),
        JSONMember("name", .string(subject.leader)),
        JSONMember("organ_code", .string(subject.organCode)),
        JSONMember("organ_name", .string(subject.organName)),
        JSONMember("post", .string(subject.post)), JSONMember("region", .string(subject.region)),
      ])
    }
    return JSONFrame(
      [
        JSONMember("plan", .string(plan.name.description)), JSONMember("year", .integer(plan.year)),
        JSONMember("planned", .integer(total.planned)), JSONMember("done", .integer(total.done)),
        JSONMember("outstanding", .integer(total.outstanding)),
        JSONMember("share", total.share.map { .decimal($0) } ?? .null),
        JSONMember("outstanding_subjects", .array(subjects)),
        JSONMember("overridden", .integer(total.overridden)),
        JSONMember("ended_by_word", .integer(total.byWord)),
        JSONMember("overridden_subjects", .array(overridden.map { .string($0.name.description) })),
        JSONMember(
          "no_longer_done", .array(fallen.map { .string("\($0.name) \($0.act.step)") })),
        JSONMember("changed_after_approval", .integer(total.changed)),
        JSONMember("changes", .array(changes.map(Self.member))),
      ] + chain, rowsKey: "rows")
  }
}
