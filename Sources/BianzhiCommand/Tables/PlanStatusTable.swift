import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// How far a plan has come.
enum PlanStatusTable {
  private static let columns = [
    ResultColumn("level", Said(zh: "层级", en: "level")),
    ResultColumn("kind", Said(zh: "类别", en: "kind")),
    ResultColumn("planned", Said(zh: "计划", en: "planned"), .number),
    ResultColumn("started", Said(zh: "已启动", en: "started"), .number),
    ResultColumn("done", Said(zh: "完成", en: "done"), .number),
    ResultColumn("outstanding", Said(zh: "未完成", en: "outstanding"), .number),
    ResultColumn("overdue", Said(zh: "逾期", en: "overdue"), .number),
    ResultColumn("share", Said(zh: "完成率%", en: "share %"), .number),
    ResultColumn("findings", Said(zh: "问题", en: "findings"), .number),
    ResultColumn("closed", Said(zh: "已销号", en: "closed"), .number),
    ResultColumn("rate", Said(zh: "整改率%", en: "rate %"), .number),
  ]

  private static let all = ResultValue.word(code: "total", said: Said(zh: "合计", en: "total"))

  static func write(
    _ ledger: Ledger, plan: Int, on day: CalendarDay?, _ request: OutputRequest
  ) throws -> ExitStatus {
    let standing = try ledger.standingDay(day)
    let progress = try ledger.planProgress(plan, on: standing)
    let rows = progress.groups.map { group in
      values(
        .word(code: group.level.rawValue, said: group.level.said),
        .word(code: group.kind.rawValue, said: group.kind.said), group.count)
    }
    try PlanTable.write(
      columns, rows + [values(all, all, progress.total)], in: try frame(progress, ledger), ledger,
      request)
    report(progress, on: standing)
    guard progress.addsUp else { return .ourFault }
    return progress.outstanding.isEmpty ? .done : .findings
  }

  private static func values(
    _ level: ResultValue, _ kind: ResultValue, _ count: PlanProgress.Count
  ) -> [ResultValue] {
    [
      level, kind, .integer(count.planned), .integer(count.started), .integer(count.done),
      .integer(count.outstanding), .integer(count.overdue),
      count.share.map { .decimal($0) } ?? .none, .integer(count.findings),
      .integer(count.closed), count.rate.map { .decimal($0) } ?? .none,
    ]
  }

  private static func frame(_ progress: PlanProgress, _ ledger: Ledger) throws -> JSONFrame {
    let total = progress.total
    let subjects = progress.outstanding.map { subject in
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
        JSONMember("plan", .string(progress.plan.name)),
        JSONMember("year", .integer(progress.plan.year)),
        JSONMember("planned", .integer(total.planned)), JSONMember("done", .integer(total.done)),
        JSONMember("outstanding", .integer(total.outstanding)),
        JSONMember("share", total.share.map { .decimal($0) } ?? .null),
        JSONMember("outstanding_subjects", .array(subjects)), try Chain.member(ledger),
      ], rowsKey: "rows")
  }

  private static func report(_ progress: PlanProgress, on day: CalendarDay) {
    let messages = Console.shared.messages
    let total = progress.total
    let share = total.share.map { "\($0)%" } ?? "–"
    messages.note(
      Said(
        zh: "\(progress.plan.name)（\(progress.plan.year) 年度，逾期按 \(day) 计）",
        en: "\(progress.plan.name) (\(progress.plan.year); overdue as of \(day))"))
    messages.note(
      Said(
        zh: "计划 \(total.planned)，完成 \(total.done)，未完成 \(total.outstanding)，\(share)",
        en:
          "Planned \(total.planned), done \(total.done), outstanding \(total.outstanding), \(share)"
      ))
    for subject in progress.outstanding {
      let place = subject.region.isEmpty ? "" : "（\(subject.region)）"
      let line = "\(subject.name) \(subject.leader) \(subject.organName) \(subject.post)"
      messages.note(
        Said(zh: line + place, en: line + (place.isEmpty ? "" : " (\(subject.region))")))
    }
    if progress.addsUp {
      messages.note(Said(zh: "分项之和与合计一致", en: "The rows add up to the total"))
    } else {
      messages.problem(
        Said(
          zh: "分项之和与合计不一致，这是程序的问题，请报告。",
          en: "The rows do not add up to the total. This is our fault; please report it."))
    }
  }
}
