import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// What `plan status` says beside its table.
enum PlanReport {
  /// The sums, and who is outstanding, on standard error.
  static func write(_ progress: PlanProgress, on day: CalendarDay) {
    let messages = Console.shared.messages
    let total = progress.total
    let share = total.share.map { "\($0)%" } ?? "–"
    messages.note(
      Wording(
        zh: "\(progress.plan.name)（\(progress.plan.year) 年度，逾期按 \(day) 计）",
        en: "\(progress.plan.name) (\(progress.plan.year); overdue as of \(day))"))
    messages.note(
      Wording(
        zh: "计划 \(total.planned)，完成 \(total.done)，未完成 \(total.outstanding)，\(share)",
        en:
          "Planned \(total.planned), done \(total.done), outstanding \(total.outstanding), \(share)"
      ))
    for subject in progress.outstanding {
      let place = subject.region.isEmpty ? "" : "（\(subject.region)）"
      let line = "\(subject.name) \(subject.leader) \(subject.organName) \(subject.post)"
      messages.note(
        Wording(zh: line + place, en: line + (place.isEmpty ? "" : " (\(subject.region))")))
    }
    if progress.addsUp {
      messages.note(Wording(zh: "分项之和与合计一致", en: "The rows add up to the total"))
    } else {
      messages.problem(
        Wording(
          zh: "分项之和与合计不一致，这是程序的问题，请报告。",
          en: "The rows do not add up to the total. This is our fault; please report it."))
    }
  }
}
