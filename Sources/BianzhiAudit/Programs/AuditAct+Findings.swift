public import BianzhiCore

/// The way of findings from their confirmation to their acceptance.
extension AuditAct {
  /// Somebody says that findings are so.
  public static func confirm(_ findings: [String]) -> AuditAct {
    each(findings, ConfirmFinding())
  }

  /// A person raises a finding that no rule sees; its name is returned.
  ///
  /// - Parameters:
  ///   - organ: code of its organ.
  ///   - title: what is wrong.
  ///   - part: what of the organ it is about, such as an inner body.
  ///   - expected: people or posts that there should be; nil where it is no matter of numbers.
  ///   - actual: people or posts that there are.
  ///   - basis: the article or document it rests on.
  public static func raise(
    organ: String, title: String, part: String = "", expected: Int? = nil, actual: Int? = nil,
    severity: Severity, basis: String = ""
  ) -> AuditAct {
    AuditAct { desk in
      let act = RaiseFinding(
        organ: organ, title: title, part: part, expected: expected, actual: actual,
        severity: severity, basis: basis)
      return [try desk.begin(act).description]
    }
  }

  /// The organs are told of findings that were confirmed.
  ///
  /// - Parameter document: number of the notice.
  public static func notify(_ findings: [String], document: String) -> AuditAct {
    each(findings, NotifyOrgan(document: document))
  }

  /// Plans how findings that were confirmed are rectified.
  ///
  /// - Parameters:
  ///   - owner: who rectifies them; that person may not accept the result.
  ///   - target: what will be so when they are rectified.
  ///   - deadline: a day not before the act; one that is set is moved with ``extend(_:to:reason:approver:)`` only.
  public static func plan(
    _ findings: [String], measure: String, owner: String, target: String, deadline: CalendarDay
  ) -> AuditAct {
    let plan = RectificationPlan(measure: measure, owner: owner, target: target)
    return each(findings, PlanRectification(plan, deadline: deadline))
  }

  /// Changes the plan of findings; what is nil stays.
  public static func revise(
    _ findings: [String], measure: String? = nil, owner: String? = nil, target: String? = nil
  ) -> AuditAct {
    each(
      findings, RevisePlan(RectificationPlan(measure: measure, owner: owner, target: target)))
  }

  /// Work on findings that were planned begins.
  public static func start(_ findings: [String]) -> AuditAct {
    each(findings, StartRectification())
  }

  /// Moves the deadline of findings to a later day.
  ///
  /// - Parameter approver: neither who acts nor anybody who worked on them.
  public static func extend(
    _ findings: [String], to deadline: CalendarDay, reason: String, approver: String
  ) -> AuditAct {
    each(findings, ExtendDeadline(to: deadline, reason: reason, approver: approver))
  }

  /// Shows what was done: a note, or files, of which name, size and hash are kept.
  ///
  /// - Parameter evidence: paths; an empty file and a ledger show nothing and are refused.
  public static func show(
    _ findings: [String], note: String? = nil, evidence: [String] = []
  ) -> AuditAct {
    AuditAct { desk in
      let act = ShowEvidence(note: note, evidence: try EvidenceFile.read(evidence))
      return try desk.write(act, ofFindings: findings).map(\.description)
    }
  }

  /// The owner says that findings are rectified, which were planned, are being rectified or were transferred.
  ///
  /// - Parameters:
  ///   - note: what was done.
  ///   - evidence: paths of files that show it.
  public static func submit(
    _ findings: [String], note: String, evidence: [String] = []
  ) -> AuditAct {
    AuditAct { desk in
      let act = SubmitFinding(note: note, evidence: try EvidenceFile.read(evidence))
      return try desk.write(act, ofFindings: findings).map(\.description)
    }
  }

  /// Closes findings that were submitted. A finding of a rule is closed only if a later check on newer data judged it gone,
  /// and never by somebody who worked on it.
  ///
  /// - Parameters:
  ///   - beside: findings of the same organ or people that stand beside the proof: those that a refusal names.
  ///   - reason: why it is closed where the proof rests on more than newer lists.
  ///   - approver: who approved that.
  public static func accept(
    _ findings: [String], beside: [String] = [], reason: String? = nil, approver: String? = nil
  ) -> AuditAct {
    AuditAct { desk in
      let known = try beside.map { try FindingName(written: $0) }
      let act = AcceptFinding(beside: known, reason: reason, approver: approver)
      return try desk.write(act, ofFindings: findings).map(\.description)
    }
  }

  /// What was submitted is not enough.
  public static func reject(_ findings: [String], reason: String) -> AuditAct {
    each(findings, RejectFinding(reason: reason))
  }

  /// The organ says that findings are not so.
  public static func dispute(_ findings: [String], reason: String) -> AuditAct {
    each(findings, DisputeFinding(reason: reason))
  }

  /// One act to several findings.
  static func each(_ findings: [String], _ act: some FindingChange) -> AuditAct {
    AuditAct { try $0.write(act, ofFindings: findings).map(\.description) }
  }
}
