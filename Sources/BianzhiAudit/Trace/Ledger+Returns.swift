package import BianzhiCore
import GRDB

/// What an import or a decision changed of findings and steps that had been done with.
package struct ChangedGround: Sendable {
  /// Findings that are open again.
  package let findings: [String]
  /// Steps that hold no more, in words.
  package let steps: [Wording]

  package var isEmpty: Bool { findings.isEmpty && steps.isEmpty }
}

extension Ledger {
  /// Opens what does not hold any more: closings whose proof was corrected or whose decision was changed, ends that have
  /// passed, and the steps that rested on them.
  package func returnChanged() throws -> ChangedGround {
    try writing { database in
      let last = try EventLog(database).end().number
      try RunTrace(database).reopenReturned()
      let findings = try String.fetchAll(
        database,
        sql: "SELECT subject FROM event WHERE id > ? AND kind = ? ORDER BY id",
        arguments: [last, FindingReturn.kind.code])
      let steps = try FallenStep.all(from: last + 1, in: database)
      return ChangedGround(findings: findings, steps: steps.map(\.wording))
    }
  }
}
