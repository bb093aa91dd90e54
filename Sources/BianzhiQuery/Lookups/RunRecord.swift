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
          SELECT rule, outcome, reason, checked, unchecked, findings FROM run_rule
          WHERE run = ? ORDER BY rule
          """, arguments: [info.number])
      let rules = try rows.map { row in
        let id: String = row["rule"]
        return RunRecord.RuleRecord(
          id: id,
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
