import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// What `plan status` says beside its table.
enum PlanReport {
  private static var messages: Messages { Console.shared.messages }

  /// The sums, who is outstanding, and what was bent, on standard error.
  static func write(_ progress: PlanProgress, on day: CalendarDay) {
    let plan = progress.plan
    messages.note(
      Wording(
        zh: "\(plan.name)（\(plan.year) 年度，逾期按 \(day) 计；流程 \(plan.procedure)，\(progress.steps) 步）",
        en: """
          \(plan.name) (\(plan.year); overdue as of \(day); procedure \(plan.procedure), \
          \(Counted(progress.steps, "step")))
          """))
    messages.note(sums(progress.total))
    for subject in progress.outstanding { messages.note(line(subject)) }
    if !progress.deferred.isEmpty {
      messages.note(
        Wording(
          zh: "缓审 \(progress.deferred.count) 名，留待以后的计划：",
          en: "Put off to a later plan: \(progress.deferred.count)"))
      for subject in progress.deferred { messages.note(line(subject)) }
    }
    if !progress.takenOut.isEmpty {
      messages.warning(
        Wording(
          zh: "批准前由人移出计划的 \(progress.takenOut.count) 名：",
          en: "Taken out by hand before the approval: \(progress.takenOut.count)"))
      for one in progress.takenOut { messages.note(one.wording) }
    }
    for step in progress.fallen { messages.warning(step.wording) }
    for doubt in progress.doubts { messages.warning(doubt.wording) }
    for organ in progress.dropped { messages.warning(organ.wording) }
    writeRemainders(progress)
    for end in progress.ends { messages.note(end.wording) }
    for taken in progress.withdrawnProblems { messages.warning(taken.wording) }
    writeEarly(progress)
    writeOverrides(progress)
    writeChanges(progress)
    writeSum(addsUp: progress.addsUp)
    writeRepeats(progress)
  }

  /// Planned, done and outstanding in one sentence.
  static func sums(_ total: PlanCount) -> Wording {
    let share = total.share.map { "\($0)%" } ?? "–"
    let (overridden, byWord) = (total.overridden, total.byWord)
    let apart = Wording(
      zh: (byWord > 0 ? "（其中有问题只凭作废了结 \(byWord)）" : "")
        + (overridden > 0 ? "，越过关口完成 \(overridden)" : ""),
      en: (byWord > 0 ? " (with findings ended by word alone \(byWord))" : "")
        + (overridden > 0 ? ", ended by override \(overridden)" : ""))
    return Wording(
      zh: "计划 \(total.planned)，完成 \(total.done)\(apart.zh)，未完成 \(total.outstanding)，\(share)",
      en: """
        Planned \(total.planned), done \(total.done)\(apart.en), \
        outstanding \(total.outstanding), \(share)
        """)
  }

  static func writeSum(addsUp: Bool) {
    if addsUp {
      messages.note(Wording(zh: "分项之和与合计一致", en: "The rows add up to the total"))
    } else {
      messages.problem(
        Wording(
          zh: "分项之和与合计不一致，这是程序的问题，请报告。",
          en: "The rows do not add up to the total. This is our fault; please report it."))
    }
  }

  /// A finding within the scopes of leaders of several groups is one in the total.
  private static func writeRepeats(_ progress: PlanProgress) {
    let parts = progress.groups.reduce(0) { $0 + $1.count.findings }
    guard parts != progress.total.findings else { return }
    messages.note(
      Wording(
        zh: "“问题”“已销号”两栏除外：同一问题在几名对象范围内的，合计只计一次（各项相加 \(parts)，合计 \(progress.total.findings)）",
        en: """
          But for findings and closed ones: one within the scopes of several leaders is counted once in the total \
          (rows \(parts), total \(progress.total.findings))
          """))
  }

  private static func line(_ subject: PlanSubject) -> Wording {
    let line = "\(subject.name) \(subject.leader) \(subject.organName) \(subject.post)"
    let hasRegion = !subject.region.isEmpty
    return Wording(
      zh: line + (hasRegion ? "（\(subject.region)）" : ""),
      en: line + (hasRegion ? " (\(subject.region))" : ""))
  }

  /// Audits that ended without everything having been put right are counted apart.
  private static func writeRemainders(_ progress: PlanProgress) {
    let remainders = progress.remainders
    guard !remainders.isEmpty else { return }
    let findings = Set(remainders.flatMap { $0.findings.map(\.name) }).count
    let hasVoid = remainders.contains(where: \.hasVoid)
    messages.warning(
      Wording(
        zh: """
          已完成的 \(remainders.count) 名有长期整改或免予整改的问题\(hasVoid ? "，或已作废而数据仍有的问题" : "")，\
          共 \(findings) 个：
          """,
        en: """
          Done with findings that are long-term or exempt\(hasVoid ? ", or void and still in the data" : ""): \
          \(remainders.count); findings: \(findings)
          """))
    for remainder in remainders { messages.note(remainder.wording) }
  }

  private static func writeOverrides(_ progress: PlanProgress) {
    guard !progress.overridden.isEmpty else { return }
    let names = progress.overridden.map { "\($0.name)" }.joined(separator: " ")
    messages.warning(
      Wording(
        zh: "\(progress.overridden.count) 名是越过最后一步的关口完成的，不计入完成：\(names)（见 step show）",
        en: """
          \(progress.overridden.count) ended by overriding the last step and are not counted as done: \
          \(names) (see step show)
          """))
  }

  /// What is out of the ordinary of days: steps before the approval, approvals taken back, older lists.
  private static func writeEarly(_ progress: PlanProgress) {
    let plan = progress.plan
    if let approved = plan.approvedOn, !progress.early.isEmpty {
      let steps = progress.early.map { "\($0.name) \($0.step) \($0.day)" }
      let list = steps.prefix(5).joined(separator: "; ") + (steps.count > 5 ? " …" : "")
      messages.warning(
        Wording(
          zh: "早于计划批准日（\(approved)）的步骤 \(steps.count) 个：\(list)",
          en: """
            \(Counted(steps.count, "step")) dated before the approval of the plan (\(approved)): \(list)
            """))
    }
    for taken in progress.withdrawnApprovals {
      let reason = PersonNumber.mask(taken.reason)
      messages.warning(
        Wording(
          zh: "\(taken.day) 的批准（\(taken.person)）已撤回：\(reason)",
          en: "the approval of \(taken.day) (\(taken.person)) was taken back: \(reason)"))
    }
    if plan.dataDays != 0 {
      messages.warning(
        Wording(
          zh: "最后一步所据的名单可以比审核开始早 \(plan.dataDays) 天（--data-days）",
          en: """
            the last step may rest on lists that are \(Counted(plan.dataDays, "day")) older than the start \
            of the audit (--data-days)
            """))
    }
  }

  private static func writeChanges(_ progress: PlanProgress) {
    let added = progress.changes.count - progress.bends.count
    guard !progress.changes.isEmpty else { return }
    messages.warning(
      Wording(
        zh: "批准后变更 \(progress.bends.count) 处" + (added > 0 ? "，增列 \(added) 名" : ""),
        en: "Changed after approval: \(progress.bends.count)"
          + (added > 0 ? "; added: \(added)" : "")))
    for change in progress.changes {
      let (what, detail) = (change.what.wording, change.detail)
      let reason = PersonNumber.mask(change.reason)
      let zh = change.approver.isEmpty ? "" : "，批准 \(change.approver)"
      let en = change.approver.isEmpty ? "" : ", approved by \(change.approver)"
      messages.note(
        Wording(
          zh:
            "\(change.name) \(change.day) \(what.zh) \(detail.zh)：\(reason)（\(change.person)\(zh)）",
          en:
            "\(change.name) \(change.day) \(what.en) \(detail.en): \(reason) (\(change.person)\(en))"
        ))
    }
  }
}
