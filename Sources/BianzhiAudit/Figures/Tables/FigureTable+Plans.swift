import BianzhiCore
import BianzhiQuery
import GRDB

extension FigureTable {
  /// The year's plans, those of lower offices' packages included.
  static let plans = FigureTable(name: "plans") { ground in
    guard let year = ground.scope.year, let total = try yearTotal(year, ground) else { return }
    try ground.insert(
      total.lines.enumerated().map { place, line in
        let count = line.count
        return [
          place + 1, line.source.ledger, line.source.package, line.source.name, line.place.region,
          line.place.auditor.rawValue, line.source.isOwn, count.planned, count.started, count.done,
          count.overridden, count.outstanding, count.overdue,
        ]
      }, into: "report_plan")
    let states = [("outstanding", total.outstanding), ("deferred", total.deferred)]
    for (state, leaders) in states {
      try ground.insert(
        leaders.map { leader in
          [
            leader.subject, leader.source.ledger, leader.name, leader.organName, leader.post,
            leader.region, leader.source.isOwn, state, "", "",
          ]
        }, into: "report_leader")
    }
    for plan in Set(total.lines.filter(\.source.isOwn).map(\.source.ledger)).sorted() {
      guard let number = PlanName(plan)?.number else { continue }
      try ground.insert(leftOut(plan, ground.ledger.planSubjects(number)), into: "report_leader")
      let progress = try ground.ledger.planProgress(number, on: ground.scope.day)
      try ground.insert(
        progress.groups.map { group in
          [
            plan, group.level.rawValue, group.kind.rawValue, group.count.planned, group.count.done,
            group.count.overridden, group.count.outstanding,
          ]
        }, into: "report_plan_kind")
    }
  }

  /// Who is in no plan, since somebody has to decide first or the leaving lies too far back.
  private static func leftOut(
    _ plan: String, _ subjects: [PlanSubject]
  ) -> [[(any DatabaseValueConvertible)?]] {
    subjects.filter { $0.demand == .out }.compactMap { subject in
      let state: String
      switch subject.decision {
      case .toDecide: state = "to_decide"
      case .dueLeaving: state = "left_before"
      default: return nil
      }
      return [
        "\(subject.name)", plan, subject.leader, subject.organName, subject.post, subject.region,
        true, state, subject.reason.zh, subject.reason.en,
      ]
    }
  }

  /// Nil where that year has neither plan nor package.
  private static func yearTotal(_ year: Int, _ ground: FigureGround) throws -> YearTotal? {
    let years = try ground.ledger.plans().map(\.year) + ground.ledger.packages().map(\.package.year)
    guard years.contains(year) else { return nil }
    return try ground.ledger.yearTotal(year, on: ground.scope.day)
  }

  /// Problems of many units, by year.
  static let prevalence = FigureTable(name: "prevalence") { ground in
    let found = try ground.ledger.prevalence(
      by: .year, on: ground.scope.day, standIn: ground.scope.run)
    try ground.insert(
      found.rows.map { row in
        [
          row.period, row.rule, row.title.zh, row.title.en, row.share.part, row.share.whole,
          row.share.percent, row.classes.map(\.wording.zh).joined(separator: "+"),
          row.classes.map(\.wording.en).joined(separator: "+"),
          row.organs.joined(separator: "；"),
        ]
      }, into: "report_prevalence")
    try ground.insert(
      [[found.run, found.unconfirmed, found.lowerUnits]], into: "report_prevalence_scope")
  }

  /// Rates of rectification.
  static let rates = FigureTable(name: "rates") { ground in
    let rates = try ground.ledger.rectificationRates(by: .level, on: ground.scope.day)
    try ground.insert(
      rates.map { rate in
        [
          rate.group.code, rate.group.wording.zh, rate.group.wording.en, rate.confirmed,
          rate.accepted, rate.exempt, rate.void, rate.rate.percent, rate.due, rate.dueAccepted,
          rate.dueRate.percent, rate.overdue,
        ]
      }, into: "report_rate")
  }
}
