import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// What `plan draft` came to: how many are to be audited, and what people must still decide.
struct DraftReport {
  let plan: AuditPlan
  let subjects: [PlanSubject]
  /// Leaders of the plan whom an earlier one has not finished with.
  let unfinished: [(now: PlanSubjectName, before: PlanSubjectName)]
  private var messages: Messages { Console.shared.messages }

  func write() {
    tellCounts()
    warn()
    tellLeavers()
    tellUnfinished()
  }

  private func tellCounts() {
    let counts = PlanDemand.allCases.compactMap { demand in
      let count = subjects.count { $0.demand == demand }
      return count > 0 ? (demand.wording, count) : nil
    }
    tell(
      Wording(
        zh: "\(plan.name)：" + counts.map { "\($0.0.zh) \($0.1)" }.joined(separator: "，"),
        en: "\(plan.name): " + counts.map { "\($0.0.en) \($0.1)" }.joined(separator: ", ")))
  }

  private func warn() {
    let open = subjects.count { $0.decision == .toDecide }
    if open > 0 {
      messages.warning(
        Wording(
          zh: "\(open) 名待定，未列入必审；由人决定后用 plan set --demand（见 plan show \(plan.name) --all）",
          en:
            "\(open) are to be decided and not in: plan set --demand (plan show \(plan.name) --all)"
        ))
    }
    let unknown = subjects.count { $0.level == .unknown && $0.demand.isPlanned }
    if unknown > 0 {
      messages.warning(
        Wording(
          zh: "\(unknown) 名必审对象层级不明，请用 plan set --level 补上",
          en: "the level of \(unknown) is not known: plan set --level"))
    }
  }

  private func tellLeavers() {
    let left = subjects.count {
      $0.demand == .out && $0.decision == .dueLeaving
    }
    guard let since = plan.leaversSince, left > 0 else { return }
    messages.note(
      Wording(
        zh: "另有 \(left) 名离任早于 \(since)，未列入（--leavers-since 改起算日）",
        en: "\(left) left before \(since) and are not in (--leavers-since sets the day)"))
  }

  private func tellUnfinished() {
    guard !unfinished.isEmpty else { return }
    let list = unfinished.map { "\($0.now)（\($0.before)）" }.joined(separator: " ")
    messages.warning(
      Wording(
        zh: "\(unfinished.count) 名在以前的计划中尚未审结：\(list)",
        en: "\(unfinished.count) are not finished in an earlier plan: \(list)"))
  }
}
