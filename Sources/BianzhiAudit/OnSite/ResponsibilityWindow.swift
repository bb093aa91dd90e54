package import BianzhiCore
import BianzhiQuery
import GRDB

/// What was wrong when somebody took office, what at the end, and what came between.
package struct ResponsibilityWindow: Sendable {
  package struct Problem: Sendable {
    package let rule: String
    package let organCode: String
    package let organName: String
    package let part: String
    /// Names of the organs that the part is the codes of; empty for any other part.
    package let partOrgans: [String]
    /// How much was wrong: people over the number, or 1; nil where it is not known.
    package let atStart: Int?
    package let atEnd: Int?
    package let peak: Int
    package let peakDay: CalendarDay
    package let change: WindowChange
    package let finding: FindingName?
    /// Why the start or the end is not known.
    package let unknownStart: String?
    package let unknownEnd: String?
  }

  package let leader: WindowLeader
  package let bounds: WindowBounds
  /// Data days between that were looked at, of how many.
  package let daysBetween: (used: Int, all: Int)
  package let problems: [Problem]
  /// Organs of the scope that have no roster in force at the start and at the end: of these a window
  /// can be empty without anything being clean.
  package let withoutRoster: (start: Int, end: Int)

  /// At most so many data days between start and end are looked at.
  static let mostDays = 12
}

extension Ledger {
  /// Judges the start, the end and the data days between; nothing is stored.
  ///
  /// - Parameter asOf: nil for the newest judged day.
  package func responsibilityWindow(
    of leader: WindowLeader, asOf: CalendarDay?
  ) throws -> ResponsibilityWindow {
    let bounds = try leader.bounds(asOf: windowDay(asOf))
    let between = try reading { try Self.dataDays(leader.scope, bounds, $0) }
    let used = Self.pick(between, ResponsibilityWindow.mostDays)
    let days = [bounds.start] + used + (bounds.end > bounds.start ? [bounds.end] : [])
    let previews = try days.map { try preview(asOf: $0) }
    let problems = try reading { database in
      try WindowComparison(scope: leader.scope, previews: previews).problems(database)
    }
    let missing = previews.map { $0.withoutRoster(leader.scope) }
    return ResponsibilityWindow(
      leader: leader, bounds: bounds, daysBetween: (used.count, between.count),
      problems: problems, withoutRoster: (missing.first ?? 0, missing.last ?? 0))
  }

  /// The given day, else the newest judged one, else that of the newest roster.
  package func windowDay(_ given: CalendarDay?) throws -> CalendarDay {
    if let given { return given }
    let newest = try reading { database in
      try Int32.fetchOne(
        database,
        sql: "SELECT coalesce((\(RunInfo.newestDay)), (\(DataKind.newestRosterDay)))")
    }
    guard let day = newest.flatMap({ CalendarDay(yyyymmdd: $0) }) else { throw AuditError.noDay }
    return day
  }

  private static func dataDays(
    _ scope: Set<String>, _ bounds: WindowBounds, _ database: Database
  ) throws -> [CalendarDay] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT r.day, k.code FROM roster_list r JOIN organ_key k ON k.id = r.organ
        WHERE r.ended IS NULL AND r.day > ? AND r.day < ? ORDER BY r.day
        """, arguments: [bounds.start.yyyymmdd, bounds.end.yyyymmdd])
    let days = rows.filter { scope.contains($0["code"]) }.map { $0["day"] as Int32 }
    return Set(days).sorted().compactMap { CalendarDay(yyyymmdd: $0) }
  }

  /// So many, evenly spread.
  static func pick(_ days: [CalendarDay], _ most: Int) -> [CalendarDay] {
    guard days.count > most else { return days }
    return (0..<most).map { days[$0 * (days.count - 1) / (most - 1)] }
  }
}

/// Follows each problem from day to day.
private struct WindowComparison {
  let scope: Set<String>
  let previews: [Preview]

  func problems(_ database: Database) throws -> [ResponsibilityWindow.Problem] {
    var seen: [Preview.Identity: [(place: Int, offender: Preview.Offender)]] = [:]
    for (place, preview) in previews.enumerated() {
      for offender in preview.offenders where offender.concerns(scope) {
        seen[offender.identity, default: []].append((place, offender))
      }
    }
    let ordered = seen.values.sorted { one, other in
      guard let left = one.last?.offender, let right = other.last?.offender else { return false }
      return (left.organCode, left.rule, left.part, left.person)
        < (right.organCode, right.rule, right.part, right.person)
    }
    return try ordered.compactMap { try problem($0, database) }
  }

  private func problem(
    _ seen: [(place: Int, offender: Preview.Offender)], _ database: Database
  ) throws -> ResponsibilityWindow.Problem? {
    guard let last = seen.last?.offender,
      let peak = seen.max(by: { $0.offender.size < $1.offender.size })
    else { return nil }
    let value = { (place: Int) -> (size: Int?, why: String?) in
      if let found = seen.first(where: { $0.place == place }) { return (found.offender.size, nil) }
      let why = previews[place].whyNotJudged(last.rule, organ: last.organCode)
      return (why == nil ? 0 : nil, why)
    }
    let (start, end) = (value(0), value(previews.count - 1))
    return ResponsibilityWindow.Problem(
      rule: last.rule, organCode: last.organCode, organName: last.organName, part: last.part,
      partOrgans: try organs(last, database),
      atStart: start.size, atEnd: end.size, peak: peak.offender.size,
      peakDay: previews[peak.place].asOf,
      change: WindowChange(start: start.size, end: end.size, hasPassed: true),
      finding: try number(last.identity, database), unknownStart: start.why, unknownEnd: end.why)
  }

  private func organs(_ offender: Preview.Offender, _ database: Database) throws -> [String] {
    guard Rule.builtIn.first(where: { $0.id == offender.rule })?.part == .organs else { return [] }
    return try offender.part.split(separator: "+").map { code in
      try Ledger.organName(String(code), database) ?? String(code)
    }
  }

  private func number(
    _ identity: Preview.Identity, _ database: Database
  ) throws -> FindingName? {
    try Int.fetchOne(
      database,
      sql: """
        SELECT id FROM finding_row WHERE rule = ? AND organ_code = ? AND part = ? AND person = ?
        """, arguments: [identity.rule, identity.organCode, identity.part, identity.person]
    ).map { .rule($0) }
  }
}

extension ResponsibilityWindow.Problem {
  /// What it is about, in words.
  package var partWords: Wording {
    guard partOrgans.isEmpty else {
      return Wording(
        zh: partOrgans.joined(separator: "、"), en: partOrgans.joined(separator: ", "))
    }
    return Rule.builtIn.first { $0.id == rule }.map { PartWords.words(part, $0.part) }
      ?? Wording(zh: part, en: part)
  }
}
