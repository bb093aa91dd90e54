package import BianzhiCore
import BianzhiQuery
import GRDB

/// How far a plan has come, by level and kind of leader.
package struct PlanProgress: Sendable {
  /// Leaders and findings of one group.
  package struct Count: Hashable, Sendable {
    package var planned = 0
    package var started = 0
    package var done = 0
    /// Not done though the planned end is past.
    package var overdue = 0
    /// Findings confirmed in the leaders' organs, each once; without those void or exempt.
    package var findings = 0
    package var closed = 0

    package var outstanding: Int { planned - done }
    /// Done of planned in percent, as in 97.9; nil where nothing is planned.
    package var share: String? { Percent.text(done, of: planned) }
    package var rate: String? { Percent.text(closed, of: findings) }
  }

  package struct Group: Sendable {
    package let level: PlanLevel
    package let kind: PlanKind
    package let count: Count
  }

  package let plan: AuditPlan
  package let groups: [Group]
  /// Counted from the leaders themselves, not from the groups.
  package let total: Count
  /// Planned, not done.
  package let outstanding: [PlanSubject]

  /// A line of the report: a group, or all of them, which has neither level nor kind.
  package struct Line: Sendable {
    package let level: PlanLevel?
    package let kind: PlanKind?
    package let count: Count
  }

  /// The groups, and behind them the total.
  package var lines: [Line] {
    groups.map { Line(level: $0.level, kind: $0.kind, count: $0.count) }
      + [Line(level: nil, kind: nil, count: total)]
  }

  /// Whether the groups add up to the total; anything else is a fault of the program.
  package var addsUp: Bool {
    let sum = { (part: (Count) -> Int) in groups.reduce(0) { $0 + part($1.count) } }
    return sum(\.planned) == total.planned && sum(\.started) == total.started
      && sum(\.done) == total.done && sum(\.outstanding) == total.outstanding
      && sum(\.overdue) == total.overdue && total.outstanding == outstanding.count
  }
}

/// Percentages in tenths, from whole numbers only.
package enum Percent {
  /// `part` of `whole` in percent, half up: 47 of 48 is 97.9.
  package static func text(_ part: Int, of whole: Int) -> String? {
    guard whole > 0 else { return nil }
    let tenths = (part * 2000 + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Ledger {
  /// How far a plan has come.
  ///
  /// - Parameter day: what overdue is counted for.
  package func planProgress(_ number: Int, on day: CalendarDay) throws -> PlanProgress {
    try reading { database in
      let plan = try AuditPlan(number, in: database)
      let all = try PlanSubject.all(of: number, in: database).filter(\.demand.isPlanned)
      let findings = try PlanFindings(plan: number, in: database)
      var groups: [PlanProgress.Group] = []
      for level in PlanLevel.allCases {
        for kind in PlanKind.allCases {
          let members = all.filter { $0.level == level && $0.kind == kind }
          guard !members.isEmpty else { continue }
          groups.append(
            PlanProgress.Group(
              level: level, kind: kind, count: findings.count(members, on: day)))
        }
      }
      return PlanProgress(
        plan: plan, groups: groups, total: findings.count(all, on: day),
        outstanding: all.filter { $0.doneOn == nil })
    }
  }
}

/// The findings that plan subjects answer for.
private struct PlanFindings {
  private let scopes: [Int: Set<String>]
  /// Those that were confirmed and count.
  private let findings: [ConfirmedFinding]

  init(plan: Int, in database: Database) throws {
    let rows = try Row.fetchAll(
      database, sql: "SELECT number, organ_code FROM plan_scope WHERE plan = ?",
      arguments: [plan])
    var scopes: [Int: Set<String>] = [:]
    for row in rows { scopes[row["number"], default: []].insert(row["organ_code"]) }
    self.scopes = scopes
    findings = try ConfirmedFinding.all(in: database).filter(\.counts)
  }

  func count(_ members: [PlanSubject], on day: CalendarDay) -> PlanProgress.Count {
    var count = PlanProgress.Count()
    count.planned = members.count
    count.started = members.count { $0.startedOn != nil }
    count.done = members.count { $0.doneOn != nil }
    count.overdue = members.count { member in
      guard member.doneOn == nil, let ends = member.ends else { return false }
      return ends < day
    }
    let organs = members.reduce(into: Set<String>()) {
      $0.formUnion(scopes[$1.name.number] ?? [])
    }
    let concerned = findings.filter { $0.finding.concerns(organs) }
    count.findings = concerned.count
    count.closed = concerned.count { $0.status == .accepted }
    return count
  }
}
