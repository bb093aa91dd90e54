package import BianzhiCore

/// What the events of plans hold.
package enum PlanPayload {
  /// `plan.drafted`, subject P1.
  package struct Drafted: Codable, Sendable {
    package var year: Int
    package var office: String
    package var asOf: CalendarDay
    package var procedure: String
    package var draftedBy: String
    package var subjects: [Subject]

    package init(
      year: Int, office: String, asOf: CalendarDay, procedure: String, draftedBy: String,
      subjects: [Subject]
    ) {
      (self.year, self.office, self.asOf) = (year, office, asOf)
      (self.procedure, self.draftedBy, self.subjects) = (procedure, draftedBy, subjects)
    }
  }

  /// A leader in `plan.drafted`; also `plan.subject_added`, subject P1-7.
  package struct Subject: Codable, Sendable {
    package var number: Int
    package var name: String
    package var organCode: String
    package var organName: String
    package var post: String
    package var since: String
    package var until: String
    package var level: PlanLevel
    package var region: String
    package var kind: PlanKind
    package var demand: PlanDemand
    package var decision: String
    package var reason: String
    package var reasonEn: String
    package var scope: [String]
  }

  /// `plan.approved`, subject P1.
  struct Approved: Codable {
    var document: String
  }

  /// `plan.subject_set`, subject P1-7: what changed.
  package struct Change: Codable, Sendable {
    package var team: String?
    package var focus: String?
    package var begins: CalendarDay?
    package var ends: CalendarDay?
    package var level: PlanLevel?
    package var demand: PlanDemand?
    package var reason: String?
    package var scopeAdd: [String]?
    package var scopeDrop: [String]?

    package init() {}

    package var isEmpty: Bool {
      team == nil && focus == nil && begins == nil && ends == nil && level == nil && demand == nil
        && scopeAdd == nil && scopeDrop == nil
    }
  }

  /// `step.marked`, subject P1-7.
  struct Marked: Codable {
    var step: Int
    var note: String
    var evidence: [EvidenceFile]
    /// Why it was done against the order or a gate; empty if it was not.
    var override: String
    /// What was overridden.
    var missing: String
    /// What the step's end makes of the leader.
    var mark: ProcedureStep.Mark
  }

  /// `step.withdrawn`, subject P1-7.
  struct Withdrawn: Codable {
    var step: Int
    var reason: String
  }

  /// `subject.acting`.
  struct Acting: Codable {
    var name: String
    var organCode: String
    var post: String
    var since: CalendarDay
    var note: String
  }

  /// `subject.reform`.
  struct Reform: Codable {
    var oldCode: String
    var newCode: String
    var day: CalendarDay
    var document: String
  }
}
