import BianzhiCore
import BianzhiQuery
import GRDB

/// What each rule of a run said of one organ.
///
/// An organ is clean by a rule only where the rule ran, its data say something of the organ, nothing of the organ was
/// left unjudged, and no finding rests on it, not even one that is another organ's.
struct UnitJudgement {
  enum State: String {
    case found
    case clean
    /// Nobody can say, or not of all.
    case open
  }

  private let ground: FigureGround
  private let all: [Rule]
  private let outcomes: [String: (isChecked: Bool, reason: String)]
  private let says: [String: Set<String>]

  /// - Parameter organs: codes of the organs that are asked for.
  init(_ organs: [String], _ ground: FigureGround) throws {
    let stored = try ground.ledger.rules(ofRun: ground.run.number)
    let own = stored.values.filter { rule in !Rule.builtIn.contains { $0.id == rule.id } }
    let rules = Rule.builtIn.map { stored[$0.id] ?? $0 } + own.sorted { $0.id < $1.id }
    let became = try Self.outcomes(ground)
    let ran = rules.filter { became[$0.id]?.isChecked == true }
    says = try ground.says(ran, of: organs)
    (self.ground, all, outcomes) = (ground, rules, became)
  }

  /// All rules, in the order of the rule list; those that the run left out too.
  ///
  /// - Parameter organ: `report_unit` holds its code and those of its inner bodies.
  func rules(
    of organ: String
  ) throws -> [(rule: Rule, state: State, findings: Int, reason: String)] {
    let (found, open) = (try findings(), try unchecked())
    let says = self.says[organ] ?? []
    return all.map { rule in
      let count = found[rule.id] ?? 0
      guard let outcome = outcomes[rule.id] else { return (rule, .open, 0, "left_out") }
      if count > 0 { return (rule, .found, count, "") }
      guard outcome.isChecked else { return (rule, .open, 0, outcome.reason) }
      if let reason = open[rule.id] { return (rule, .open, 0, reason) }
      return says.contains(rule.id) ? (rule, .clean, 0, "") : (rule, .open, 0, "no_such_data")
    }
  }

  private static func outcomes(
    _ ground: FigureGround
  ) throws -> [String: (isChecked: Bool, reason: String)] {
    let rows = try Row.fetchAll(
      ground.database, sql: "SELECT rule, outcome, reason FROM run_rule WHERE run = ?",
      arguments: [ground.run.number])
    return Dictionary(
      uniqueKeysWithValues: try rows.map { row in
        let kind = try RuleOutcome.Kind(ground.run.number, row)
        return (row["rule"] as String, (kind == .checked, row["reason"] as String))
      })
  }

  /// How many findings of each rule rest on the organ or its inner bodies.
  private func findings() throws -> [String: Int] {
    let rows = try Row.fetchAll(
      ground.database,
      sql: """
        SELECT f.rule, count(DISTINCT f.id) AS findings
        FROM run_finding s JOIN finding_row f ON f.id = s.finding
        WHERE s.run = :run AND (
          f.organ_code IN (SELECT organ_code FROM temp.report_unit)
          OR EXISTS (SELECT 1 FROM finding_data d JOIN organ_key k ON k.id = d.organ
            WHERE d.run = s.run AND d.finding = s.finding
              AND k.code IN (SELECT organ_code FROM temp.report_unit)))
        GROUP BY f.rule
        """, arguments: ["run": ground.run.number])
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0["rule"] as String, $0["findings"] as Int) })
  }

  /// Why rules left something of the organ unjudged: codes, with blanks between.
  private func unchecked() throws -> [String: String] {
    let rows = try Row.fetchAll(
      ground.database,
      sql: """
        SELECT rule, group_concat(reason, ' ') AS reasons FROM (
          SELECT DISTINCT u.rule, u.reason FROM run_unchecked u JOIN organ_key k ON k.id = u.organ
          WHERE u.run = :run AND k.code IN (SELECT organ_code FROM temp.report_unit)
          ORDER BY u.rule, u.reason)
        GROUP BY rule
        """, arguments: ["run": ground.run.number])
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0["rule"] as String, $0["reasons"] as String) })
  }
}
