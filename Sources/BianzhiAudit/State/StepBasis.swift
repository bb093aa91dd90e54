import BianzhiCore
import GRDB

/// What a step rests on that was done by the order: a check, or a finding that had ended.
struct StepBasis: StateRecord {
  static let databaseTableName = "step_basis"
  let plan: Int
  let number: Int
  let step: Int
  /// R5, F1, H2.
  let name: String

  /// Forgets what a step rests on.
  static func delete(_ step: Int, of name: PlanSubjectName, in state: Database) throws {
    try filter(
      sql: "plan = ? AND number = ? AND step = ?", arguments: [name.plan, name.number, step]
    ).deleteAll(state)
  }
}
