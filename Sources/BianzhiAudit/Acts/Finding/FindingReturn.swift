package import BianzhiCore
package import GRDB

/// A closed finding is open once more, without a person: a later run sees it again, its end has passed, or
/// what proved it was taken back.
package struct FindingReturn: FindingChange {
  package static let kind = EventKind("finding.returned", zh: "反弹", en: "returned")
  /// The run that sees it; nil where its end has passed or its proof is gone.
  let run: Int?
  let actual: Int?
  let rebound: Int
  /// The last day that its end covered.
  let endedOn: CalendarDay?
  /// The import, or the run, that proved it and was taken back.
  let undoneImport: Int?
  let withdrawnRun: Int?
  /// The decision on a word that it rested on and that was changed since.
  let decision: String?

  init(
    run: Int? = nil, actual: Int? = nil, rebound: Int, endedOn: CalendarDay? = nil,
    undoneImport: Int? = nil, withdrawnRun: Int? = nil, decision: String? = nil
  ) {
    self.decision = decision
    (self.run, self.actual, self.rebound) = (run, actual, rebound)
    (self.endedOn, self.undoneImport, self.withdrawnRun) = (endedOn, undoneImport, withdrawnRun)
  }

  package func require(_ subject: FindingName, at desk: Desk) {}

  package func change(_ life: inout FindingLife, _ event: Event, in state: Database) {
    life.rebounds = rebound
    life.open()
  }
}
