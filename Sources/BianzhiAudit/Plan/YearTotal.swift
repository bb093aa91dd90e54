package import BianzhiCore
import BianzhiQuery
import GRDB

/// The plans of a year in this ledger and in the newest packages of the lower offices, added up.
package struct YearTotal: Sendable {
  package let year: Int
  package let lines: [YearLine]
  /// Counted from plans and packages as a whole, not from the lines.
  package let own: PlanCount
  package let lower: PlanCount
  package let outstanding: [YearLeader]
  /// Put off to a later plan, in any of these plans.
  package let deferred: [YearLeader]
  /// Leaders of the same name and organ, in one of these plans or several: they are counted several times.
  package let twice: [String]
  /// How many packages of lower offices there are.
  package let packages: Int

  package var total: PlanCount { own + lower }

  /// The lines, and behind them the sum.
  package var rows: [YearLine] { lines + [.sum(total)] }

  /// Whether the lines add up to the total; anything else is a fault of the program.
  package var addsUp: Bool {
    total.isSum(of: lines.map(\.count)) && total.outstanding == outstanding.count
  }

  package var isDone: Bool { total.outstanding == 0 && total.overridden == 0 }
}

extension Ledger {
  /// Adds up the approved plans of a year, or its newest one where none is approved, and the newest package
  /// of each lower office.
  ///
  /// - Parameter day: what overdue is counted for.
  /// - Throws: ``Refusal`` where neither a plan nor a package is of that year.
  package func yearTotal(_ year: Int, on day: CalendarDay) throws -> YearTotal {
    let packages = try packages().filter { $0.isNewest && $0.package.year == year }
    return try reading { database in
      let plans = try AuditPlan.order(sql: "id").fetchAll(database).filter { $0.year == year }
      guard !plans.isEmpty || !packages.isEmpty else { throw Refusal.noYear(year) }
      let approved = plans.filter { $0.approvedOn != nil }
      let counted = try (approved.isEmpty ? plans.suffix(1) : approved)
        .map { try PlanCounting($0.number, on: day, in: database) }
      return YearCounting(year: year, day: day, plans: counted, packages: packages).total()
    }
  }
}

/// Adds up what plans and packages say.
private struct YearCounting {
  let year: Int
  let day: CalendarDay
  let plans: [PlanCounting]
  let packages: [StoredPackage]

  func total() -> YearTotal {
    let own = plans.reduce(PlanCount()) { $0 + $1.count($1.leaders) }
    let lower = packages.reduce(PlanCount()) { $0 + $1.package.count(on: day) }
    return YearTotal(
      year: year, lines: plans.flatMap(lines) + sorted.flatMap(lines), own: own, lower: lower,
      outstanding: plans.flatMap { leaders($0.outstanding, of: $0) }
        + sorted.flatMap { leaders($0.package.outstanding, of: $0) },
      deferred: plans.flatMap { leaders($0.deferred, of: $0) }
        + sorted.flatMap { leaders($0.package.deferred, of: $0) }, twice: twice,
      packages: packages.count)
  }

  private var sorted: [StoredPackage] {
    packages.sorted { $0.package.office < $1.package.office }
  }

  private func source(_ plan: PlanCounting) -> YearLine.Source {
    YearLine.Source(ledger: plan.plan.name.description, name: plan.plan.office, package: nil)
  }

  private func source(_ stored: StoredPackage) -> YearLine.Source {
    YearLine.Source(
      ledger: stored.package.office, name: stored.package.name, package: stored.name)
  }

  private func lines(_ plan: PlanCounting) -> [YearLine] {
    let places = Dictionary(grouping: plan.leaders) {
      YearPlace(region: $0.region, auditor: $0.auditor)
    }
    return places.map { place, leaders in
      YearLine(source: source(plan), place: place, count: plan.count(leaders))
    }.filter { $0.count.planned > 0 || $0.count.changed > 0 }.sorted { $0.place < $1.place }
  }

  private func lines(_ stored: StoredPackage) -> [YearLine] {
    stored.package.lines(on: day, of: stored.name)
  }

  private func leaders(_ leaders: [PlanSubject], of plan: PlanCounting) -> [YearLeader] {
    leaders.map { leader in
      YearLeader(
        source: source(plan), subject: leader.name.description, name: leader.leader,
        organName: leader.organName, post: leader.post, region: leader.region)
    }
  }

  private func leaders(
    _ leaders: [OfficePackage.Subject], of stored: StoredPackage
  ) -> [YearLeader] {
    let package = stored.package
    return leaders.map { leader in
      YearLeader(
        source: source(stored), subject: "\(package.office)/\(leader.subject)", name: leader.name,
        organName: leader.organName, post: leader.post, region: leader.region ?? package.name)
    }
  }

  /// By name and organ's name, for codes are those of each ledger; two posts in one organ are one audit.
  private var twice: [String] {
    let own = plans.flatMap { plan in
      plan.leaders.filter(\.demand.isPlanned).map {
        ($0.name.description, [$0.leader, $0.organName])
      }
    }
    let lower = packages.flatMap { stored in
      stored.package.subjects.filter(\.isPlanned).map {
        ("\(stored.package.office)/\($0.subject)", [$0.name, $0.organName])
      }
    }
    let places = Dictionary(grouping: own + lower) { $0.1.map { Vocabulary.key(of: $0) } }
    return places.values.filter { $0.count > 1 }.map { same in
      same.map(\.0).joined(separator: " = ")
    }.sorted()
  }
}
