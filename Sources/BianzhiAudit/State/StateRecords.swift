package import BianzhiCore

/// Rows that acts on one finding make, in a table whose column `finding` names it: where an act is taken back they are
/// made again by the acts that stand.
package protocol FindingRecord: StateRecord {}

extension Acts {
  /// The records of all tables that acts make, in an order that keeps references whole.
  static let records: [any StateRecord.Type] = [
    Evidence.self, FindingLife.self, HandFinding.self, DeadlineExtension.self,
    WithdrawnEvent.self, WithdrawnRun.self, ActingTime.self,
    OrganReform.self, ProcedureTitle.self, StoredStep.self, AuditPlan.self, PlanSubject.self,
    PlanScope.Place.self, PlanChange.self, DoneStep.self, StepBasis.self,
    Ballot.self, BallotCount.self,
    Interview.self,
    InterviewWord.self, Checklist.self, ChecklistItem.self, UnitReturnRecord.self,
    JointRecord.self, JointResult.self, StoredJointProblem.self, GroupMember.self, Meeting.self,
    MeetingCase.self, MeetingDecision.self, Practice.self, DocumentDecision.self,
    StoredSaying.self, PackageRecord.self,
    PackageSubject.self, PackageStep.self, PackageFinding.self, PackageStrength.self,
  ]
}
