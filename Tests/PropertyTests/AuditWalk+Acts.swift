import BianzhiAudit
import BianzhiCore
import TestSupport

/// What people do to the finding F1.
extension AuditWalk {
  mutating func act(_ move: String) throws {
    let act = self.move(move)
    let person = actor(of: move)
    try ledger.act(on: day, by: person) { desk in try Self.write(act, desk) }
  }

  /// Mostly 钱戊 or 郑丙 judges what others do: who has worked on a finding, as 郑丙 sometimes does, cannot close it.
  private mutating func actor(of move: String) -> String {
    let isJudging = ["accept", "reject"].contains(move)
    guard isJudging, !random.once(in: 6) else { return worker() }
    return random.once(in: 3) ? "郑丙" : "钱戊"
  }

  private mutating func worker() -> String {
    random.once(in: 12) ? "郑丙" : Self.workers[random.below(3)]
  }

  private static func write(_ act: some FindingChange, _ desk: Desk) throws {
    try desk.write(act, of: .rule(1))
  }

  private mutating func move(_ move: String) -> any FindingChange {
    let (reason, document) = (words("调动手续"), words("岚编办〔2010〕5号"))
    let approver = words(worker())
    let office = words("组织部")
    let plan = RectificationPlan(
      measure: words("调出一人"), owner: words("吴乙"), target: words("不超过核定数"))
    let note = words("调令")
    switch move {
    case "notify": return NotifyOrgan(document: document)
    case "plan": return self.plan(plan)
    case "start": return StartRectification()
    case "submit": return SubmitFinding(note: note)
    case "accept":
      // Mostly somebody else approves what the end rests on besides newer lists.
      return random.once(in: 3)
        ? AcceptFinding() : AcceptFinding(reason: "已核实", approver: "卫辛")
    case "reject": return RejectFinding(reason: reason)
    case "dispute": return DisputeFinding(reason: reason)
    case "long_term":
      return MakeLongTerm(
        reason: reason, EndExtent(until: day.adding(days: 400), approver: approver))
    case "resume": return ResumeRectification(reason: reason)
    case "transfer":
      return TransferFinding(to: office, reason: reason, EndExtent(approver: approver))
    case "exempt":
      let until = random.once(in: 2) ? day.adding(days: random.below(40)) : nil
      return ExemptFinding(
        reason: reason, EndExtent(until: until, document: document, approver: approver))
    case "void": return VoidFinding(reason: reason, EndExtent(approver: approver))
    case "reopen": return ReopenFinding(reason: reason)
    default: return ConfirmFinding()
    }
  }

  private mutating func plan(_ words: RectificationPlan) -> PlanRectification {
    guard random.once(in: 3) else {
      var plan = words
      plan.term = .atOnce
      return PlanRectification(plan)
    }
    return PlanRectification(words, deadline: day.adding(days: random.below(60)))
  }

  /// Left out now and then.
  private mutating func words(_ text: String) -> String? { random.once(in: 12) ? nil : text }

  mutating func extend() throws {
    let act = ExtendDeadline(
      to: day.adding(days: random.below(120)), reason: words("调动手续"),
      approver: words(worker()))
    try ledger.act(on: day, by: worker()) { try Self.write(act, $0) }
  }

  mutating func show() throws {
    let act = ShowEvidence(note: words("调令"))
    try ledger.act(on: day, by: "吴乙") { try Self.write(act, $0) }
  }

  /// The newest act, or any run but the first: the finding is known by that one.
  mutating func takeBack() throws {
    let (reason, approver) = (words("误登"), words(worker()))
    let person = worker()
    guard random.once(in: 2) else {
      try ledger.act(on: day, by: person) {
        try $0.write(WithdrawAct(reason: reason, approver: approver), of: .rule(1))
      }
      return
    }
    let run = RunName(2 + random.below(8))
    try ledger.act(on: day, by: person) {
      _ = try $0.withdraw(run, reason: reason, approver: approver)
    }
  }
}
