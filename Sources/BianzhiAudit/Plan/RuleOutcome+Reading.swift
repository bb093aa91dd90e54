import BianzhiCore
import BianzhiQuery
import GRDB

extension RuleOutcome.Kind {
  /// Reads what became of a rule from a row with its `rule` and `outcome`.
  ///
  /// - Throws: ``StoredWordError``.
  init(_ run: Int, _ row: Row) throws {
    try self.init(
      stored: row["outcome"],
      at: StoredPlace("run_rule", "outcome", row: "\(run) \(row["rule"] as String)"))
  }
}
