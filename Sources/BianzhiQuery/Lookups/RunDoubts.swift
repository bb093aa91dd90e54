package import BianzhiCore
import GRDB

/// What a run judged by data that say little, or did not see because of a reform.
package struct RunDoubts: Sendable {
  /// Words of the rosters in force that are not known, with the people they decide about.
  package let asked: [AskedWord]
  /// Organs that were judged by an older roster than others.
  package let olderRosters: [OlderRoster]
  /// Findings that go unseen because a reform made their organs into others.
  package let uncarried: [UncarriedFinding]

  package var isEmpty: Bool { asked.isEmpty && olderRosters.isEmpty && uncarried.isEmpty }
}

extension CheckResult {
  /// The same as ``Ledger/doubts(ofRun:)`` tells of the stored run.
  package var doubts: RunDoubts {
    RunDoubts(asked: asked, olderRosters: olderRosters, uncarried: uncarried)
  }
}

extension Ledger {
  /// What a stored run left in doubt, by the imports that it saw.
  ///
  /// - Throws: ``RuleError/noSuchRun(_:)``, ``RuleError/noRuns``.
  package func doubts(ofRun number: Int?) throws -> RunDoubts {
    try reading { database in
      let run = try RunInfo(database, number)
      let texts = try String.fetchAll(
        database,
        sql: "SELECT t.text FROM run_rule u JOIN rule_text t ON t.id = u.text WHERE u.run = ?",
        arguments: [run.number])
      // A kept rule that this program cannot read any more is no reason to say nothing of the others.
      let rules = texts.compactMap { try? Rule(text: $0, file: "") }
      let preparation = try Preparation(database, try run.setting(database))
      try preparation.fill(["day", "strength"])
      return RunDoubts(
        asked: try preparation.askedWords(), olderRosters: try preparation.olderRosters(),
        uncarried: try preparation.uncarriedFindings(rules, seenBy: run.number))
    }
  }
}
