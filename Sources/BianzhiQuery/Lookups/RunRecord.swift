package import BianzhiCore
import GRDB

/// A stored run with what became of each of its rules.
package struct RunRecord: Sendable {
  package let info: RunInfo
  /// As they are kept: JSON, keys in order.
  package let parameters: String
  package let rules: [RuleRecord]

  package struct RuleRecord: Sendable {
    package let id: String
    /// Name and version of the pack that the rule came in; empty of a rule of the program.
    package let pack: String
    package let outcome: RuleOutcome.Kind
    /// Code or message of why it was not run; empty where it was.
    package let reason: String
    /// Organs.
    package let checked, unchecked: Int
    package let findings: Int
  }
}

extension Ledger {
  /// - Parameter run: nil for the newest.
  /// - Throws: ``RuleError/noSuchRun(_:)``, ``RuleError/noRuns``, ``StoredWordError``.
  package func runRecord(_ run: Int?) throws -> RunRecord {
    try reading { database in
      let info = try RunInfo(database, run)
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT r.rule, r.outcome, r.reason, r.checked, r.unchecked, r.findings, t.text
          FROM run_rule r JOIN rule_text t ON t.id = r.text
          WHERE r.run = ? ORDER BY r.rule
          """, arguments: [info.number])
      let rules = try rows.map { row in
        let id: String = row["rule"]
        return RunRecord.RuleRecord(
          id: id, pack: RuleHeader.pack(in: row["text"]),
          outcome: try RuleOutcome.Kind(
            stored: row["outcome"], at: StoredPlace("run_rule", "outcome", row: id)),
          reason: row["reason"], checked: row["checked"], unchecked: row["unchecked"],
          findings: row["findings"])
      }
      let parameters = try String.fetchOne(
        database, sql: "SELECT parameters FROM run_row WHERE id = ?", arguments: [info.number])
      return RunRecord(info: info, parameters: parameters ?? "", rules: rules)
    }
  }
}
