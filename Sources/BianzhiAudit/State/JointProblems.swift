import BianzhiCore
import BianzhiQuery
import GRDB

extension Ledger {
  /// The problems that the other offices found about a leader, by track and reference.
  ///
  /// - Throws: ``Refusal`` for a leader no plan has, and where no joint audit is open.
  package func jointProblems(_ name: PlanSubjectName) throws -> [StoredJointProblem] {
    try reading { database in
      _ = try JointRecord.load(name, in: database)
      return try StoredJointProblem.filter(
        sql: "plan = ? AND number = ?", arguments: [name.plan, name.number]
      ).order(sql: "track, reference").fetchAll(database)
    }
  }
}
