package import BianzhiCore

/// Why an act on a plan was refused.
package enum PlanError: Problem {
  case alreadyApproved(String, CalendarDay)
  case approverIsDrafter(String)
  case notApproved(String)
  /// The leader is in the plan already.
  case already(PlanSubjectName, leader: String)
  case nothingToSet
  case reasonNeeded(option: String)
  case endsBeforeBegins
  case isDone(PlanSubjectName, CalendarDay)
  /// Put off or left out, so there are no steps.
  case notPlanned(PlanSubjectName, PlanDemand)
  case noSuchStep(Int, procedure: String)
  case stepDone(PlanSubjectName, Said, CalendarDay)
  case noEvidence(PlanSubjectName, Said)
  /// The order or a gate is against it; one line each.
  case blocked(PlanSubjectName, Said, [Said])
  case notDone(PlanSubjectName, Said)
  case restedOn(Said, by: Said)
  case reformInCircle(String, String)
  case noSuchOrgan(String)

  package var status: ExitStatus {
    switch self {
    case .nothingToSet: .usage
    case .noSuchStep, .noSuchOrgan: .notFound
    case .alreadyApproved, .approverIsDrafter, .notApproved, .already, .reasonNeeded,
      .endsBeforeBegins, .isDone, .notPlanned, .stepDone, .noEvidence, .blocked, .notDone,
      .restedOn,
      .reformInCircle:
      .refused
    }
  }

  package var said: Said {
    switch self {
    case .alreadyApproved(let plan, let day):
      Said(
        zh: "\(plan) 已于 \(day) 批准，不能再批准一次。改动请用 bianzhi plan set。",
        en: "\(plan) was approved on \(day) already. For changes use bianzhi plan set.")
    case .approverIsDrafter(let person):
      Said(
        zh: "\(person) 是计划的拟订人，不能批准自己拟订的计划。请由他人用 --by 批准。",
        en: "\(person) drafted the plan and cannot approve it; somebody else has to (--by).")
    case .notApproved(let plan):
      Said(
        zh: "\(plan) 未经批准，不能登记步骤。先用 bianzhi plan approve \(plan)。",
        en: "\(plan) is not approved, so no steps yet. First: bianzhi plan approve \(plan).")
    case .already(let name, let leader):
      Said(
        zh: "\(leader) 已在计划中（\(name)）。要改为必审或选审，用 bianzhi plan set \(name) --demand。",
        en: "\(leader) is in the plan (\(name)). To change that: bianzhi plan set \(name) --demand."
      )
    case .nothingToSet:
      Said(
        zh: "没有要改的内容。见 bianzhi plan set --help。",
        en: "Nothing to change. See bianzhi plan set --help.")
    case .reasonNeeded(let option):
      Said(zh: "\(option) 须用 --reason 说明理由。", en: "\(option) needs a reason (--reason).")
    case .endsBeforeBegins:
      Said(zh: "计划结束日早于开始日。请核对 --begins 和 --ends。", en: "The planned end is before the begin.")
    case .isDone(let name, let day):
      Said(
        zh: "\(name) 已于 \(day) 审核完毕，不能移出计划。请核对编号。",
        en:
          "\(name) was audited to the end on \(day) and cannot be taken out of the plan. Check the number."
      )
    case .reformInCircle(let old, let new):
      Said(
        zh: "\(old) → \(new) 与已登记的改革对应关系成环。请核对。",
        en: "\(old) → \(new) makes a circle with the reforms known. Check the codes.")
    case .noSuchOrgan(let code):
      Said(
        zh: "台账中没有机构 \(code)。请核对代码，或先导入机构台账。",
        en: "The ledger has no organ \(code). Check the code, or import the organ ledger first.")
    case .notPlanned(let name, let demand):
      Said(
        zh: "\(name) 在计划中为“\(demand.said.zh)”，不登记步骤。要审核，先用 bianzhi plan set \(name) --demand。",
        en:
          "\(name) is \"\(demand.said.en)\" in the plan and has no steps. To audit it, use bianzhi plan set \(name) --demand."
      )
    case .noSuchStep(let step, let procedure):
      Said(
        zh: "流程 \(procedure) 没有第 \(step) 步。见 bianzhi procedure show \(procedure)。",
        en: "Procedure \(procedure) has no step \(step). See bianzhi procedure show \(procedure).")
    case .stepDone(let name, let step, let day):
      Said(
        zh: "\(name) \(step.zh) 已于 \(day) 完成。要改先用 bianzhi step withdraw。",
        en: "\(name): \(step.en) was already done on \(day). To change it: bianzhi step withdraw.")
    case .noEvidence(let name, let step):
      Said(
        zh: "\(name) \(step.zh)：须有证据文件（--evidence）或情况说明（--note）。",
        en: "\(name): \(step.en) needs a file as evidence (--evidence) or a note (--note).")
    case .blocked(let name, let step, let lines):
      Said(
        zh: "\(name) \(step.zh) 不能办理，请先补齐：\n" + lines.map(\.zh).joined(separator: "\n"),
        en: "\(name): \(step.en) cannot be marked. First:\n"
          + lines.map(\.en).joined(separator: "\n"))
    case .notDone(let name, let step):
      Said(
        zh: "\(name) \(step.zh) 尚未完成，不能撤回。请核对步骤号。",
        en: "\(name): \(step.en) is not done, so it cannot be withdrawn. Check the step.")
    case .restedOn(let step, let other):
      Said(
        zh: "\(step.zh) 是已完成的\(other.zh) 的前置步骤，先撤回后者。",
        en: "\(other.en) is done and rests on \(step.en); withdraw that one first.")
    }
  }
}
