import BianzhiCore

/// Refusals of acts on plans and their steps.
extension Refusal {
  static func alreadyApproved(_ plan: PlanName, _ day: CalendarDay) -> Refusal {
    Refusal(
      .refused, zh: "\(plan) 已于 \(day) 批准。见 plan show。",
      en: "\(plan) was approved on \(day). See plan show.")
  }

  static func approverIsDrafter(_ person: String) -> Refusal {
    Refusal(
      .refused,
      zh: "\(person) 是计划的拟订人，不能批准自己拟订的计划。请由他人用 --by 批准。",
      en: "\(person) drafted the plan and cannot approve it; somebody else has to (--by).")
  }

  static func notApproved(_ plan: PlanName) -> Refusal {
    Refusal(
      .refused,
      zh: "\(plan) 未经批准，不能登记步骤。先用 bianzhi plan approve \(plan)。",
      en: "\(plan) is not approved, so no steps yet. First: bianzhi plan approve \(plan).")
  }

  /// The leader is in the plan already.
  static func already(_ name: PlanSubjectName, leader: String) -> Refusal {
    Refusal(
      .refused,
      zh: "\(leader) 已在计划中（\(name)）。要改为必审或选审，用 bianzhi plan set \(name) --demand。",
      en: "\(leader) is in the plan (\(name)). To change that: bianzhi plan set \(name) --demand."
    )
  }

  static var nothingToSet: Refusal {
    Refusal(
      .usage,
      zh: "没有要改的内容。见 bianzhi plan set --help。",
      en: "Nothing to change. See bianzhi plan set --help.")
  }

  static func reasonNeeded(option: String) -> Refusal {
    Refusal(
      .refused, zh: "\(option) 须用 --reason 说明理由。", en: "\(option) needs a reason (--reason).")
  }

  static var endsBeforeBegins: Refusal {
    Refusal(
      .refused, zh: "计划结束日早于开始日。请核对 --begins 和 --ends。", en: "The planned end is before the begin.")
  }

  static func isDone(_ name: PlanSubjectName, _ day: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) 已于 \(day) 审核完毕，不能移出计划。见 plan show。",
      en: "\(name) was audited to the end on \(day) and cannot be taken out of the plan.")
  }

  /// Put off or left out, so there are no steps.
  static func notPlanned(_ name: PlanSubjectName, _ demand: PlanDemand) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) 在计划中为“\(demand.wording.zh)”，不登记步骤。请先用 plan set 改正。",
      en:
        "\(name) is \"\(demand.wording.en)\" in the plan and has no steps. Change that first: plan set."
    )
  }

  static func noSuchStep(_ step: Int, procedure: String) -> Refusal {
    Refusal(
      .notFound,
      zh: "流程 \(procedure) 没有第 \(step) 步。见 bianzhi procedure show \(procedure)。",
      en: "Procedure \(procedure) has no step \(step). See bianzhi procedure show \(procedure).")
  }

  static func stepDone(_ name: PlanSubjectName, _ step: Wording, _ day: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) \(step.zh) 已于 \(day) 完成。要改先用 bianzhi step withdraw。",
      en: "\(name): \(step.en) was already done on \(day). To change it: bianzhi step withdraw.")
  }

  static func stepNeedsEvidence(_ name: PlanSubjectName, _ step: Wording) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) \(step.zh)：须有证据文件（--evidence）或情况说明（--note）。",
      en: "\(name): \(step.en) needs a file as evidence (--evidence) or a note (--note).")
  }

  /// The order or a gate is against it; one line each.
  static func blocked(_ name: PlanSubjectName, _ step: Wording, _ lines: [Wording]) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) \(step.zh) 不能办理，请先解决：\n" + lines.map(\.zh).joined(separator: "\n"),
      en: "\(name): \(step.en) cannot be marked. First:\n" + lines.map(\.en).joined(separator: "\n")
    )
  }

  static func stepNotDone(_ name: PlanSubjectName, _ step: Wording) -> Refusal {
    Refusal(
      .refused, zh: "\(name) \(step.zh) 尚未完成。请先登记：step mark。",
      en: "\(name): \(step.en) is not done. Mark it first: step mark.")
  }

  static func restedOn(_ step: Wording, by other: Wording) -> Refusal {
    Refusal(
      .refused,
      zh: "\(step.zh) 是已完成的\(other.zh) 的前置步骤，先撤回后者。",
      en: "\(other.en) is done and rests on \(step.en); withdraw that one first.")
  }

  static func reformInCircle(_ old: String, _ new: String) -> Refusal {
    Refusal(
      .refused,
      zh: "\(old) → \(new) 与已登记的改革对应关系成环。请核对。",
      en: "\(old) → \(new) makes a circle with the reforms known. Check the codes.")
  }

  static func noYear(_ year: Int) -> Refusal {
    Refusal(
      .notFound,
      zh: "\(year) 年度既没有计划，也没有下级的数据包。见 plan list、package list。",
      en: "Neither a plan nor a package is of \(year). See plan list and package list.")
  }

  /// No lower office of that code, or none in that year, has handed anything up.
  static func noPackage(_ office: String?, _ year: Int?) -> Refusal {
    let which = [office, year.map { "\($0)" }].compactMap(\.self).joined(separator: " ")
    return Refusal(
      .notFound,
      zh: "没有 \(which) 的数据包。见 bianzhi package list。",
      en: "No package of \(which). See bianzhi package list.")
  }

  static func notInScope(_ name: PlanSubjectName, _ code: String) -> Refusal {
    Refusal(
      .refused,
      zh: "\(code) 不在 \(name) 的责任范围内，不能移出。请核对代码。",
      en: "\(code) is not in the scope of \(name) and cannot be taken out. Check the code.")
  }

  /// Whoever is audited is audited for the organ of the own post.
  static func ownOrganInScope(_ name: PlanSubjectName, _ code: String) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(code) 是 \(name) 本人任职的机构，拟订时不能移出责任范围。不审此人请用 plan set --demand；确需移出的，\
        计划批准后写明 --reason 和 --approver。
        """,
      en: """
        \(code) is the organ of \(name)'s own post and stays in the scope of a draft. To leave the person out, use \
        plan set --demand; to take it out all the same, give --reason and --approver once the plan is approved.
        """)
  }

  /// What a plan's approval covered is changed by nobody alone.
  static func changeNeedsApprover(_ plan: PlanName) -> Refusal {
    Refusal(
      .refused,
      zh: "\(plan) 已批准，改安排或移出机构须由经办人和拟订人以外的人批准：--approver。",
      en: """
        \(plan) is approved. Another demand or a smaller scope needs the approval of somebody who \
        neither acts nor drafted it: --approver.
        """)
  }

  static func noOrganInPlan(_ code: String) -> Refusal {
    Refusal(
      .notFound,
      zh: "台账中没有机构 \(code)。请核对代码，或先导入机构台账。",
      en: "The ledger has no organ \(code). Check the code, or import the organ ledger first.")
  }
}
