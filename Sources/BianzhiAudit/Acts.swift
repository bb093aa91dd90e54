package import BianzhiCore
package import GRDB

/// All acts of the audit. One more is a file under `Acts/` and its line here.
package enum Acts: EventProjection {
  package static let all: [any Act.Type] =
    moves + [
      RaiseFinding.self, ShowEvidence.self, ExtendDeadline.self, ClassifyFinding.self,
      RevisePlan.self, StateProgress.self, FindingReturn.self, MoveToSuccessor.self,
      LapseFinding.self, WithdrawAct.self, WithdrawRun.self, WithdrawRecord.self,
      NoteActing.self, NoteReform.self,
      StoreProcedure.self, DraftPlan.self, ApprovePlan.self, AddSubject.self, SetSubject.self,
      MarkStep.self, WithdrawStep.self, ReopenStep.self,
      TallyBallot.self, CountInterview.self, MakeChecklist.self, ReadChecklist.self,
      RecordReturn.self,
      OpenJoint.self, GiveJointResult.self, TakeJointProblems.self, FollowJointProblem.self,
      ConcludeJoint.self,
      SetMember.self, LeaveGroup.self,
      HoldMeeting.self, BringCase.self, DecideMeeting.self, FinishDecision.self, AddPractice.self,
      DecideDocument.self,
      MakePackage.self, ImportPackage.self,
    ]

  /// The acts that change where a finding stands, in the order in which a refusal names them; those for organs
  /// that are no more are left out.
  package static let moves: [any FindingMove.Type] = [
    ConfirmFinding.self, NotifyOrgan.self, PlanRectification.self, StartRectification.self,
    SubmitFinding.self, AcceptFinding.self, RejectFinding.self, DisputeFinding.self,
    MakeLongTerm.self, ResumeRectification.self, TransferFinding.self, ExemptFinding.self,
    VoidFinding.self, ReopenFinding.self,
  ]

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.kind.code, $0) })
  /// `finding`, `plan`, `step` …: what stands before the point in the codes of acts.
  private static let parts = Set(all.map { part(of: $0.kind.code) })

  private static func part(of code: String) -> Substring { code.prefix { $0 != "." } }

  /// The words of a kind of event; one that is not known is told by its code.
  package static func wording(_ code: String) -> Wording {
    byCode[code]?.kind.wording ?? Wording(zh: code, en: code)
  }

  /// What an act calls parts of its payload where that is its own.
  static func labels(_ code: String) -> [String: Wording] { byCode[code]?.labels ?? [:] }

  /// The tables that hold nothing but what acts made.
  package static var tables: [String] { records.map { $0.databaseTableName } }

  /// Those of them that are made again for one finding where an act on it is taken back.
  package static var findingTables: [String] {
    records.compactMap { ($0 as? any FindingRecord.Type)?.databaseTableName }
  }

  /// Events of other parts, which are no acts, are let be.
  ///
  /// - Throws: ``StrangeEvent`` for an event that this program cannot have written.
  package static func apply(_ event: Event, to database: Database) throws {
    guard let act = byCode[event.kind] else {
      guard !parts.contains(part(of: event.kind)) else { throw StrangeEvent(number: event.number) }
      return
    }
    try apply(act, event, to: database)
  }

  /// Makes again what an act on a finding had made of it; its evidence stands.
  static func changeAgain(_ event: Event, _ subject: FindingName, in state: Database) throws {
    guard let change = byCode[event.kind] as? any FindingChange.Type else { return }
    try change.again(event, subject, in: state)
  }

  /// Makes again what an act had made of its record; its evidence stands.
  static func makeAgain(_ event: Event, in state: Database) throws {
    guard let act = byCode[event.kind] else { return }
    try makeAgain(act, event, in: state)
  }

  private static func makeAgain<Done: Act>(
    _ type: Done.Type, _ event: Event, in state: Database
  ) throws {
    guard let subject = Done.Subject(event.subject) else {
      throw StrangeEvent(number: event.number)
    }
    try event.decode(type).apply(event, subject, to: state)
  }

  private static func apply<Done: Act>(
    _ type: Done.Type, _ event: Event, to database: Database
  ) throws {
    guard let subject = Done.Subject(event.subject) else {
      throw StrangeEvent(number: event.number)
    }
    let act = try event.decode(type)
    for (place, file) in act.shown.enumerated() {
      try Evidence(
        event: event.number, nth: place + 1, subject: event.subject, name: file.name,
        bytes: file.bytes, hash: file.hash
      ).insert(database)
    }
    try act.apply(event, subject, to: database)
  }
}

/// An event that no act of this program leaves.
package struct StrangeEvent: Problem {
  package let number: Int

  package init(number: Int) { self.number = number }

  package var status: ExitStatus { .badInput }
  package var wording: Wording {
    Wording(
      zh: "第 \(number) 个事件不是本程序认识的办理。台账可能由更新的版本写成，或已损坏；请用 bianzhi verify 核对。",
      en: """
        Event \(number) is no act that this program knows. The ledger may be written by a newer version, \
        or damaged. Check it with bianzhi verify.
        """)
  }
}
