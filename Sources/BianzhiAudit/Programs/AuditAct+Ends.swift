public import BianzhiCore

/// How findings end, or wait, otherwise than by an acceptance. None of it is approved by who does it.
extension AuditAct {
  /// Findings are not rectified: somebody allowed it.
  ///
  /// - Parameters:
  ///   - document: number of the document that allows it.
  ///   - upTo: the excess that is covered, whoever the people are; nil for the people whom the newest run saw.
  ///   - until: the last day that is covered; behind it the finding is open again.
  public static func exempt(
    _ findings: [String], reason: String, document: String, approver: String, upTo: Int? = nil,
    until: CalendarDay? = nil
  ) -> AuditAct {
    let extent = EndExtent(upTo: upTo, until: until, document: document, approver: approver)
    return each(findings, ExemptFinding(reason: reason, extent))
  }

  /// Findings take years, and are looked at again on a day.
  ///
  /// - Parameters:
  ///   - review: the day of the review, at most 1,096 days away.
  ///   - upTo: the excess that is covered, whoever the people are; nil for the people whom the newest run saw.
  public static func makeLongTerm(
    _ findings: [String], reason: String, review: CalendarDay, approver: String,
    document: String? = nil, upTo: Int? = nil
  ) -> AuditAct {
    let extent = EndExtent(upTo: upTo, until: review, document: document, approver: approver)
    return each(findings, MakeLongTerm(reason: reason, extent))
  }

  /// Long-term findings are rectified as others are from now on.
  public static func resume(_ findings: [String], reason: String) -> AuditAct {
    each(findings, ResumeRectification(reason: reason))
  }

  /// Another office takes findings over. They stay open there until they are submitted and accepted here.
  ///
  /// - Parameters:
  ///   - office: who takes them over.
  ///   - upTo: the excess that is covered, whoever the people are; nil for the people whom the newest run saw.
  ///   - until: the last day that is covered; behind it the finding is open again.
  public static func transfer(
    _ findings: [String], to office: String, reason: String, approver: String,
    document: String? = nil, upTo: Int? = nil, until: CalendarDay? = nil
  ) -> AuditAct {
    let extent = EndExtent(upTo: upTo, until: until, document: document, approver: approver)
    return each(findings, TransferFinding(to: office, reason: reason, extent))
  }

  /// Findings never were so: the lists of then were corrected, or somebody approved it.
  ///
  /// - Parameters:
  ///   - document: number of the document that shows it, where the lists were not corrected.
  ///   - until: the last day that is covered; behind it the finding is open again.
  ///   - beside: findings that stand where these went by the corrected lists: those that a refusal names.
  public static func void(
    _ findings: [String], reason: String, approver: String, document: String? = nil,
    until: CalendarDay? = nil, beside: [String] = []
  ) -> AuditAct {
    AuditAct { desk in
      let extent = EndExtent(until: until, document: document, approver: approver)
      let known = try beside.map { try FindingName(written: $0) }
      return try desk.write(
        VoidFinding(reason: reason, extent, beside: known), ofFindings: findings
      ).map(\.description)
    }
  }

  /// The organ of findings is no more, no list will ever show them gone, and they end with it.
  ///
  /// - Parameters:
  ///   - document: number of the document that ended the organ.
  ///   - beside: findings that stand at what the organ became: those that a refusal names.
  public static func lapse(
    _ findings: [String], reason: String, document: String, approver: String,
    beside: [String] = []
  ) -> AuditAct {
    AuditAct { desk in
      let known = try beside.map { try FindingName(written: $0) }
      let act = LapseFinding(
        reason: reason, document: document, approver: approver, beside: known)
      return try desk.write(act, ofFindings: findings).map(\.description)
    }
  }

  /// The organ of findings became another, and they are followed as a finding of that organ.
  ///
  /// - Parameters:
  ///   - successor: that finding, such as `F7`.
  ///   - approver: who agrees that one raised by hand stands for them; nil for a finding of a rule.
  public static func follow(
    _ findings: [String], as successor: String, approver: String? = nil
  ) -> AuditAct {
    each(findings, MoveToSuccessor(into: successor, approver: approver))
  }

  /// Findings that had ended are open again.
  public static func reopen(_ findings: [String], reason: String) -> AuditAct {
    each(findings, ReopenFinding(reason: reason))
  }

  /// Takes back the newest act on each of several findings. The act stays in the chain of events.
  ///
  /// - Parameter approver: needed for an act of somebody else, or one that was approved.
  public static func withdrawNewest(
    on findings: [String], reason: String, approver: String? = nil
  ) -> AuditAct {
    AuditAct { desk in
      let names = Set(try findings.map { try FindingName(written: $0) }).sorted()
      for name in names {
        try desk.write(WithdrawAct(reason: reason, approver: approver), of: name)
      }
      return names.map(\.description)
    }
  }

  /// Takes back a check: it sees and proves nothing any more.
  ///
  /// - Parameter run: its number.
  public static func withdrawCheck(_ run: Int, reason: String, approver: String) -> AuditAct {
    AuditAct { desk in
      _ = try desk.withdraw(RunName(run), reason: reason, approver: approver)
      return ["\(RunName(run))"]
    }
  }
}
