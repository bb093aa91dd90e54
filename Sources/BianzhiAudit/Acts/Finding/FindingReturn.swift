package import BianzhiCore
package import GRDB

/// A closed finding is open once more, without a person: a later run sees it again or counts others, its end has
/// passed, or what proved it was taken back or corrected.
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
  /// How many people of the run its end does not cover.
  let newcomers: Int?
  /// The import that corrected the lists or approvals of its proof.
  let correctedBy: Int?
  /// The organ with which it ended is in force; nil where it did not end so.
  let isRevived: Bool?
  /// The finding named beside its proof that was voided or exempted since.
  let besideEnded: String?
  /// The event, by its day, that its end does not cover.
  let otherEvent: String?
  /// The organ that a reform noted since has made of its own.
  let reformedInto: String?
  /// The import of a later list of the ended organ, with people on it.
  let listedBy: Int?
  /// The organ on whose later list most people of the ended organ stand.
  let peopleAt: String?
  /// The run on the lists of then, handed in otherwise, by which the trouble may stand elsewhere.
  let rewrittenIn: Int?
  /// What closed it never held: its deadline counts on. Nil where it was put right for a while.
  let keepsDeadline: Bool?

  init(
    run: Int? = nil, actual: Int? = nil, rebound: Int, endedOn: CalendarDay? = nil,
    undoneImport: Int? = nil, withdrawnRun: Int? = nil, decision: String? = nil,
    newcomers: Int? = nil, correctedBy: Int? = nil, isRevived: Bool? = nil,
    besideEnded: String? = nil, otherEvent: String? = nil, reformedInto: String? = nil,
    listedBy: Int? = nil, peopleAt: String? = nil, rewrittenIn: Int? = nil,
    keepsDeadline: Bool? = nil
  ) {
    (self.peopleAt, self.rewrittenIn) = (peopleAt, rewrittenIn)
    (self.otherEvent, self.reformedInto, self.listedBy) = (otherEvent, reformedInto, listedBy)
    self.keepsDeadline = keepsDeadline
    (self.newcomers, self.correctedBy, self.isRevived) = (newcomers, correctedBy, isRevived)
    self.besideEnded = besideEnded
    self.decision = decision
    (self.run, self.actual, self.rebound) = (run, actual, rebound)
    (self.endedOn, self.undoneImport, self.withdrawnRun) = (endedOn, undoneImport, withdrawnRun)
  }

  package func require(_ subject: FindingName, at desk: Desk) {}

  package func change(_ life: inout FindingLife, _ event: Event, in state: Database) {
    life.rebounds = rebound
    let deadlines = (life.firstDeadline, life.deadline)
    life.open()
    if keepsDeadline == true { (life.firstDeadline, life.deadline) = deadlines }
  }
}
