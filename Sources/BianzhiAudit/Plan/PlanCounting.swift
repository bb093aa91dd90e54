import BianzhiCore
import BianzhiQuery
import GRDB

/// Counts the leaders of a plan and the findings they answer for.
struct PlanCounting {
  let plan: AuditPlan
  let day: CalendarDay
  let leaders: [PlanSubject]
  let overrides: PlanOverrides
  let changes: [PlanChange]
  private let fallen: [FallenStep]
  private let early: [(name: PlanSubjectName, step: Int, day: CalendarDay)]
  private let withdrawnApprovals: [WithdrawnApproval]
  private let steps: Int
  /// Those that were confirmed and count, each with the planned leaders who answer for it.
  private let findings: [(finding: ConfirmedFinding, leaders: Set<Int>)]

  /// Numbers of the planned leaders who answer for a finding that ended by word alone.
  private let byWord: Set<Int>

  /// - Parameter day: what overdue is counted for.
  init(_ number: Int, on day: CalendarDay, in database: Database) throws {
    plan = try AuditPlan(number, in: database)
    self.day = day
    leaders = try PlanSubject.all(of: number, in: database)
    overrides = try PlanOverrides(plan: number, in: database)
    changes = try PlanChange.all(of: number, in: database)
    fallen = try FallenStep.all(of: number, in: database)
    early =
      try plan.approvedOn.map { approved in
        try DoneStep.filter(sql: "plan = ? AND day < ?", arguments: [number, approved])
          .order(sql: "number, step").fetchAll(database)
          .map { (PlanSubjectName(plan: $0.plan, number: $0.number), $0.step, $0.day) }
      } ?? []
    withdrawnApprovals = try AuditPlan.withdrawnApprovals(plan.name, in: database)
    steps = try Procedure.known(plan.procedure, in: database).steps.count
    let answers = try Answering(leaders.filter(\.demand.isPlanned), in: database)
    findings = try ConfirmedFinding.all(in: database).filter(\.counts)
      .map { ($0, try answers.leaders(of: $0.finding)) }
    byWord = try FindingSurvey(database).endedByWord().reduce(into: []) {
      $0.formUnion(try answers.leaders(of: $1.own.finding))
    }
  }

  /// The planned ones of some leaders, and the changes of all of them.
  func count(_ members: [PlanSubject]) -> PlanCount {
    var count = PlanCount()
    let names = Set(members.map(\.name.number))
    count.changed = changes.count { $0.what != .added && names.contains($0.name.number) }
    let members = members.filter(\.demand.isPlanned)
    count.planned = members.count
    count.started = members.count { $0.startedOn != nil }
    count.done = members.count(where: isDone)
    count.overridden = members.count(where: isOverridden)
    count.byWord = members.count { isDone($0) && byWord.contains($0.name.number) }
    count.overriddenSteps = members.reduce(0) { $0 + overrides.steps(of: $1) }
    count.overdue = members.count { member in
      guard member.doneOn == nil, let ends = member.ends else { return false }
      return ends < day
    }
    let numbers = Set(members.map(\.name.number))
    let concerned = findings.filter { !$0.leaders.isDisjoint(with: numbers) }
    count.findings = concerned.count
    count.closed = concerned.count { $0.finding.status == .accepted }
    return count
  }

  private func isDone(_ leader: PlanSubject) -> Bool {
    leader.doneOn != nil && !overrides.isEnd(of: leader)
  }

  private func isOverridden(_ leader: PlanSubject) -> Bool {
    leader.doneOn != nil && overrides.isEnd(of: leader)
  }

  var outstanding: [PlanSubject] {
    leaders.filter { $0.demand.isPlanned && $0.doneOn == nil }
  }

  var deferred: [PlanSubject] { leaders.filter { $0.demand == .deferred } }

  var overridden: [PlanSubject] {
    leaders.filter { $0.demand.isPlanned && isOverridden($0) }
  }

  func progress() -> PlanProgress {
    var groups: [PlanProgress.Group] = []
    for level in PlanLevel.allCases {
      for kind in PlanKind.allCases {
        let count = count(leaders.filter { $0.level == level && $0.kind == kind })
        guard count.planned > 0 || count.changed > 0 else { continue }
        groups.append(PlanProgress.Group(level: level, kind: kind, count: count))
      }
    }
    return PlanProgress(
      plan: plan, groups: groups, total: count(leaders), outstanding: outstanding,
      deferred: deferred, overridden: overridden, changes: changes, fallen: fallen, early: early,
      withdrawnApprovals: withdrawnApprovals, steps: steps)
  }
}
