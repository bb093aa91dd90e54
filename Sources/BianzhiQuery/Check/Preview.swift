package import BianzhiCore
import GRDB

/// What the rules say of one day without making a run: nothing is stored.
package struct Preview: Sendable {
  /// What makes an offender the same one on every day, as findings are numbered.
  package struct Identity: Hashable, Sendable {
    package let rule: String
    package let organCode: String
    package let part: String
    package let person: Int64
  }

  package struct Offender: Sendable {
    package let identity: Identity
    package let organCode: String
    package let organName: String
    /// Codes of the further organs it rests on.
    package let otherOrgans: [String]
    package let part: String
    package let person: Int64
    package let severity: Severity
    package let expected: Int?
    package let actual: Int?

    package var rule: String { identity.rule }

    /// Whether it rests on one of these organs, given by their codes.
    package func concerns(_ organs: Set<String>) -> Bool {
      organs.contains(organCode) || otherOrgans.contains { organs.contains($0) }
    }

    /// How much is wrong: the distance of the two numbers, 1 where there are none.
    package var size: Int {
      guard let expected, let actual else { return 1 }
      return max(1, abs(actual - expected))
    }
  }

  private struct Place: Hashable {
    let rule: String
    let organCode: String
  }

  package let asOf: CalendarDay
  package let offenders: [Offender]
  /// Rules that were not run, and why.
  private let rulesNotRun: [String: String]
  /// Organs that a rule could not judge as a whole or for some people, and why.
  private let unjudged: [Place: String]
  private let rosterOrgans: Set<String>
  /// The organs whose data each rule that needs rosters looks at.
  private let judgedOrgans: [String: Set<String>]

  /// Why a rule says nothing of an organ on this day; nil where its silence means clean.
  package func whyNotJudged(_ rule: String, organ: String) -> String? {
    if let reason = rulesNotRun[rule] { return reason }
    if let reason = unjudged[Place(rule: rule, organCode: organ)] { return reason }
    guard let judged = judgedOrgans[rule], !judged.contains(organ) else { return nil }
    return UnjudgedReason.noRoster.rawValue
  }

  /// Organs that a rule cannot judge on this day and could on another, as a whole or for some people; so are all organs where
  /// the rule could be run on the other day and on this one has nothing to judge.
  func unjudged(unlike other: Preview) -> [(rule: String, organCode: String, reason: String)] {
    unjudged.filter { place, _ in
      other.unjudged[place] == nil
        && (rulesNotRun[place.rule] == nil || other.rulesNotRun[place.rule] == nil)
    }
    .map { ($0.key.rule, $0.key.organCode, $0.value) }
    .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }

  /// Organs of which no roster is in force on this day.
  package func withoutRoster(_ organs: Set<String>) -> Int {
    organs.subtracting(rosterOrgans).count
  }

  fileprivate init(_ database: Database, _ check: Check, _ outcomes: [RuleOutcome]) throws {
    asOf = check.preparation.setting.asOf
    offenders = try Self.offenders(database, outcomes)
    var (notRun, unjudged): ([String: String], [Place: String]) = ([:], [:])
    for outcome in outcomes {
      if outcome.kind != .checked {
        notRun[outcome.rule.id] = outcome.kind == .notRun ? outcome.reason : outcome.kind.rawValue
      }
      guard
        outcome.kind == .checked || outcome.reason == UnjudgedReason.nothingToJudge.rawValue
      else { continue }
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT k.code, u.reason FROM unjudged u JOIN organ_key k ON k.id = u.organ
          WHERE u.scope = ? ORDER BY u.reason DESC
          """, arguments: [outcome.rule.scope.name])
      for row in rows {
        unjudged[Place(rule: outcome.rule.id, organCode: row["code"])] = row["reason"]
      }
    }
    (rulesNotRun, self.unjudged) = (notRun, unjudged)
    rosterOrgans = try Self.codes(database, check.preparation.rosters.map(\.organ))
    var judged: [String: Set<String>] = [:]
    for rule in outcomes.map(\.rule) where (rule.needs + rule.needsOneOf).contains(.roster) {
      judged[rule.id] = try Self.codes(database, rule.scope.organs(check.preparation))
    }
    judgedOrgans = judged
  }

  private static func codes(
    _ database: Database, _ organs: some Sequence<Int64>
  ) throws -> Set<String> {
    let find = try RawStatement(database, "SELECT code FROM organ_key WHERE id = ?")
    var codes: Set<String> = []
    for organ in organs {
      find.bind(organ, at: 1)
      if try find.next() { codes.insert(find.text(0)) }
      find.reset()
    }
    return codes
  }

  private static func offenders(
    _ database: Database, _ outcomes: [RuleOutcome]
  ) throws -> [Offender] {
    let identities = Dictionary(
      uniqueKeysWithValues: outcomes.map { ($0.rule.id, $0.rule.identity) })
    let rows = try RawStatement(
      database,
      """
      SELECT f.rule, coalesce(o.code, k.code, ''), coalesce(o.name, k.code, ''), f.part, f.person,
        f.severity, f.expected, f.actual, f.others
      FROM offender f LEFT JOIN organ_on_day o ON o.organ = f.organ
      LEFT JOIN organ_key k ON k.id = f.organ ORDER BY 1, 2, 4, 5
      """)
    var offenders: [Offender] = []
    while try rows.next() {
      let known = identities[rows.text(0)] ?? []
      let identity = Identity(
        rule: rows.text(0), organCode: known.contains(.organ) ? rows.text(1) : "",
        part: known.contains(.part) ? rows.text(3) : "",
        person: known.contains(.person) ? rows.integer(4) : 0)
      offenders.append(
        Offender(
          identity: identity, organCode: rows.text(1), organName: rows.text(2),
          otherOrgans: rows.text(8).split(separator: "+").map(String.init), part: rows.text(3),
          person: rows.integer(4),
          severity: try Severity(
            stored: rows.text(5), at: StoredPlace("offender", "severity", row: rows.text(0))),
          expected: rows.optionalInteger(6).map(Int.init),
          actual: rows.optionalInteger(7).map(Int.init)))
    }
    return offenders
  }
}

extension Ledger {
  /// Runs the built-in rules on a day as ``check(_:)`` does, and stores nothing.
  package func preview(asOf: CalendarDay, calibre: String = "standard") throws -> Preview {
    var options = CheckOptions()
    options.asOf = asOf
    options.calibre = calibre
    return try reading { try Preview(of: $0, options) }
  }
}

extension Preview {
  /// - Parameter database: a ledger, or a copy of one.
  init(of database: Database, _ options: CheckOptions) throws {
    let rules = try Check.rules(options)
    let check = try Check(database, options)
    try self.init(database, check, try check.run(rules))
  }
}
