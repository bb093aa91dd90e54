import BianzhiCore
package import GRDB

/// What became of one rule in a stored run.
package struct RuleResult: Sendable {
  package let kind: RuleOutcome.Kind
  /// Code or message of why it was not run; empty where it was.
  package let reason: String
  /// The text that was run.
  package let text: String
}

extension RunInfo {
  /// What became of each rule of the run, by the rule's id.
  ///
  /// - Throws: ``StoredWordError``.
  package func results(in database: Database) throws -> [String: RuleResult] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT r.rule, r.outcome, r.reason, t.text FROM run_rule r JOIN rule_text t ON t.id = r.text
        WHERE r.run = ?
        """, arguments: [number])
    return try rows.reduce(into: [String: RuleResult]()) { results, row in
      let rule: String = row["rule"]
      let kind = try RuleOutcome.Kind(
        stored: row["outcome"], at: StoredPlace("run_rule", "outcome", row: "\(number) \(rule)"))
      results[rule] = RuleResult(kind: kind, reason: row["reason"], text: row["text"])
    }
  }

  /// Organs that rules which ran left unjudged, in the order of rule and reason.
  ///
  /// - Returns: code of the organ, id of the rule, and the code of the reason as it is stored.
  package func unjudged(
    in database: Database
  ) throws -> [(organ: String, rule: String, reason: String)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT k.code, u.rule, u.reason FROM run_unchecked u JOIN organ_key k ON k.id = u.organ
        JOIN run_rule r ON r.run = u.run AND r.rule = u.rule AND r.outcome = 'checked'
        WHERE u.run = ? ORDER BY u.rule, u.reason
        """, arguments: [number]
    ).map { row in
      (
        organ: row["code"] as String, rule: row["rule"] as String, reason: row["reason"] as String
      )
    }
  }

  /// Organs that a rule left unjudged and of which it found nothing either.
  ///
  /// - Returns: id of the rule, and code of the organ.
  package func unjudgedWithoutFinding(
    in database: Database
  ) throws -> [(rule: String, organ: String)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT u.rule, k.code FROM run_unchecked u JOIN organ_key k ON k.id = u.organ
        WHERE u.run = ? AND NOT EXISTS (SELECT 1 FROM run_finding f
          JOIN finding_row n ON n.id = f.finding
          WHERE f.run = u.run AND n.rule = u.rule AND f.organ = u.organ)
        """, arguments: [number]
    ).map { row in (rule: row["rule"] as String, organ: row["code"] as String) }
  }
}
