package import BianzhiCore
import BianzhiQuery
import GRDB

/// How far a plan has come, by level and kind of leader.
package struct PlanProgress: Sendable {
  package struct Group: Sendable {
    package let level: PlanLevel
    package let kind: PlanKind
    package let count: PlanCount
  }

  package let plan: AuditPlan
  package let groups: [Group]
  /// Counted from the leaders themselves, not from the groups.
  package let total: PlanCount
  /// Planned, neither done nor ended by an override.
  package let outstanding: [PlanSubject]
  /// Put off to a later plan: counted by nothing here, and a matter of the next plan.
  package let deferred: [PlanSubject]
  /// Planned and ended by an override.
  package let overridden: [PlanSubject]
  /// What was changed after the approval, leaders added included.
  package let changes: [PlanChange]
  /// Steps that were done and hold no more.
  package let fallen: [FallenStep]
  /// Steps that are dated before the plan was approved.
  package let early: [(name: PlanSubjectName, step: Int, day: CalendarDay)]
  /// Approvals that were taken back.
  package let withdrawnApprovals: [WithdrawnApproval]
  /// How many steps the procedure has.
  package let steps: Int
  /// Leaders who are done and of whom something has come up since.
  package var doubts: [PlanDoubt] = []
  /// Leaders who are done with findings that are long-term or exempt.
  package var remainders: [PlanRemainder] = []
  /// Leaders who are not done, and of whose organs findings ended until a day.
  package var ends: [PlanEnds] = []
  /// Leaders who were taken out of the draft by hand.
  package var takenOut: [TakenOut] = []
  /// Organs with open findings that were taken out of a scope.
  package var dropped: [DroppedOrgan] = []
  /// Problems of other offices that were taken back.
  package var withdrawnProblems: [WithdrawnProblems] = []

  /// Changes of demand or scope after the approval.
  package var bends: [PlanChange] { changes.filter { $0.what != .added } }

  /// A line of the report: a group, or all of them, which has neither level nor kind.
  package struct Line: Sendable {
    package let level: PlanLevel?
    package let kind: PlanKind?
    package let count: PlanCount
  }

  /// The groups, and behind them the total.
  package var lines: [Line] {
    groups.map { Line(level: $0.level, kind: $0.kind, count: $0.count) }
      + [Line(level: nil, kind: nil, count: total)]
  }

  /// Whether the groups add up to the total; anything else is a fault of the program.
  package var addsUp: Bool {
    total.isSum(of: groups.map(\.count)) && total.outstanding == outstanding.count
      && total.overridden == overridden.count && total.changed == bends.count
  }

  /// Whether all that was planned was done in order, and no finding of those who are done is open now.
  package var isDone: Bool {
    outstanding.isEmpty && overridden.isEmpty && doubts.allSatisfy(\.open.isEmpty)
  }
}

extension Ledger {
  /// How far a plan has come.
  ///
  /// - Parameters:
  ///   - day: what overdue is counted for.
  ///   - then: the day whose state is told, by the acts and checks up to it; nil for the state of today.
  package func planProgress(
    _ number: Int, on day: CalendarDay, asOf then: CalendarDay? = nil
  ) throws -> PlanProgress {
    try readingState(on: then) { database in
      let counting = try PlanCounting(number, on: day, in: database)
      var progress = counting.progress()
      progress.doubts = try PlanDoubt.all(counting.leaders, on: day, in: database)
      progress.remainders = try PlanRemainder.all(counting.leaders, on: day, in: database)
      progress.ends = try PlanEnds.all(counting.leaders, in: database)
      progress.takenOut = try TakenOut.all(
        counting.leaders, of: counting.plan.name, in: database)
      progress.dropped = try DroppedOrgan.all(counting.leaders, in: database)
      progress.withdrawnProblems = try WithdrawnProblems.all(of: counting.plan.name, in: database)
      return progress
    }
  }

  /// The leaders of a plan in numbers; overdue ones are not counted.
  package func planCount(_ number: Int) throws -> PlanCount {
    try reading { database in
      let counting = try PlanCounting(number, on: .earliest, in: database)
      return counting.count(counting.leaders)
    }
  }
}
