package import BianzhiCore
package import BianzhiQuery
import GRDB

/// How many of the audited units have a problem, in one period and group.
package struct PrevalenceRow: Sendable {
  /// The year of the plan, or of the run.
  package let period: Int
  package let group: AuditGroup
  package let rule: String
  package let title: Wording
  /// Units that have it, of all.
  package let share: Share
  /// The shares of all periods up to this one, oldest first.
  package let trend: [Share]
  package let classes: [PrevalenceClass]
  /// Names of the units that have it.
  package let organs: [String]
}

package struct Prevalence: Sendable {
  package let rows: [PrevalenceRow]
  /// Findings of these units that nobody has confirmed yet: they are not counted.
  package let unconfirmed: Int
  /// The run that stands in where nobody was audited.
  package let run: Int?
  /// Whether that run looked at some rules only, so that the others are missing.
  package var isPartial = false
  /// Newer runs that were passed over.
  package var passedOver: [PassedRun] = []
  /// Units of lower offices' packages among those counted.
  package var lowerUnits = 0
}

extension Ledger {
  /// Counts confirmed problems over the audits reviewed by a day.
  ///
  /// - Parameters:
  ///   - run: counts over the organs of this run, whatever was audited.
  ///   - standIn: the run whose organs are counted where nobody was audited; nil for the newest one.
  ///   - isOwnOnly: leaves the packages of lower offices out.
  package func prevalence(
    by grouping: AuditGrouping, on day: CalendarDay,
    _ thresholds: PrevalenceThresholds = PrevalenceThresholds(), run: Int? = nil,
    standIn: Int? = nil, isOwnOnly: Bool = false
  ) throws -> Prevalence {
    let packages = try isOwnOnly ? [] : packages().filter(\.isNewest).map(\.package)
    return try reading { database in
      var survey = try PrevalenceSurvey(reviewedBy: day, packages: packages, in: database)
      var (info, passedOver): (RunInfo?, [PassedRun]) = (nil, [])
      if run != nil || survey.units.isEmpty {
        let named = run ?? standIn
        let choice = try named == nil ? RunChoice(database, isWhole: true) : nil
        passedOver = choice?.passedOver ?? []
        let found = try choice?.run ?? RunInfo(database, named)
        survey = try PrevalenceSurvey(run: found, in: database)
        info = found
      }
      let scope = survey.scope
      let open = try FindingSurvey(database).open(of: FindingScope(scope, in: database))
      return Prevalence(
        rows: PrevalenceCount(survey: survey, grouping: grouping, day: day, thresholds: thresholds)
          .rows(), unconfirmed: open.count { $0.status == .raised }, run: info?.number,
        isPartial: info?.isFiltered ?? false,
        passedOver: passedOver,
        lowerUnits: survey.units.count { $0.office != nil })
    }
  }
}

/// Makes the rows of a survey.
private struct PrevalenceCount {
  let survey: PrevalenceSurvey
  let grouping: AuditGrouping
  let day: CalendarDay
  let thresholds: PrevalenceThresholds

  /// By period, group and rule; problems that no unit of a period has are left out.
  func rows() -> [PrevalenceRow] {
    let groups = Set(survey.units.map { $0.group(grouping) }).sorted { $0.code < $1.code }
    var rows: [PrevalenceRow] = []
    for period in Set(survey.units.map(\.period)).sorted() {
      for group in groups {
        for rule in survey.hits.keys.sorted() {
          if let row = row(period, group, rule) { rows.append(row) }
        }
      }
    }
    return rows
  }

  private func pool(_ period: Int, _ group: AuditGroup, _ rule: String) -> [Int] {
    survey.units.indices.filter { place in
      let unit = survey.units[place]
      return unit.period == period && unit.group(grouping) == group
        && survey.unjudged[rule]?.contains(place) != true
    }
  }

  private func row(_ period: Int, _ group: AuditGroup, _ rule: String) -> PrevalenceRow? {
    let hits = survey.hits[rule] ?? []
    let share = { (period: Int) -> Share in
      let units = pool(period, group, rule)
      return Share(units.count(where: hits.contains), of: units.count)
    }
    let now = share(period)
    guard now.part > 0 else { return nil }
    let periods = Set(survey.units.map(\.period)).filter { $0 <= period }.sorted()
    let shares = periods.map { (period: $0, share: share($0)) }.filter { $0.share.whole > 0 }
    let recent = shares.filter { $0.period > period - 3 }.map(\.share)
    let units = pool(period, group, rule)
    let systems = Dictionary(grouping: units) { survey.units[$0].system }.values.map { places in
      (cases: places.count(where: hits.contains), units: places.count)
    }
    let first = survey.firstSeen[rule]
    let isNew = first.map { $0 > day.adding(months: -12) } ?? false
    let found = PrevalenceCase(share: now, recent: recent, systems: systems, isNew: isNew)
    return PrevalenceRow(
      period: period, group: group, rule: rule, title: ConfirmedFinding.title(of: rule),
      share: now, trend: shares.map(\.share), classes: found.classes(thresholds),
      organs: units.filter(hits.contains).map { survey.units[$0].organName })
  }
}
