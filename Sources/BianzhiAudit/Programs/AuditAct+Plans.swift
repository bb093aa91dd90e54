public import BianzhiCore

/// The plan of a year, the steps of an audit, and what became of organs.
extension AuditAct {
  /// Drafts a year's plan from the list of principal leaders; its name is returned. Somebody else has to approve it.
  ///
  /// - Parameters:
  ///   - year: from 1900 to 2999.
  ///   - asOf: the day the selection holds for; nil for 31 December of the year.
  ///   - office: who audits.
  ///   - procedure: name of the steps to follow.
  ///   - countsActing: whether time in charge before the appointment counts.
  ///   - coolDown: months after an audit during which no other in office is due.
  ///   - leaversSince: who left before is left out; nil for those since the last plan.
  public static func draftPlan(
    year: Int, asOf: CalendarDay? = nil, office: String = "", procedure: String = "standard",
    countsActing: Bool = false, coolDown: Int = 24, leaversSince: CalendarDay? = nil
  ) -> AuditAct {
    AuditAct { desk in
      guard (1900...2999).contains(year) else { throw AuditError.noDay }
      let rules = SelectionRules(
        thresholds: TenureThresholds(), countsActing: countsActing, coolDown: coolDown)
      let act = DraftPlan(
        year: year, asOf: asOf, office: office, procedure: procedure, rules: rules,
        leaversSince: leaversSince)
      return [try desk.begin(act).description]
    }
  }

  /// Approves a plan that somebody else drafted.
  ///
  /// - Parameters:
  ///   - plan: such as `P1`.
  ///   - document: number of the document that approves it.
  public static func approvePlan(_ plan: String, document: String) -> AuditAct {
    AuditAct { desk in
      let name = try PlanName(written: plan)
      try desk.write(ApprovePlan(document: document), of: name)
      return [name.description]
    }
  }

  /// Puts one more leader into a plan; the leader's name in it, such as `P1-8`, is returned.
  ///
  /// - Parameters:
  ///   - leader: the name of the person.
  ///   - organ: code of the organ.
  ///   - post: the title, as the list of leaders has it where it knows the leader.
  ///   - plan: such as `P1`.
  ///   - isMust: whether the audit must be; else it should be.
  public static func addLeader(
    _ leader: String, of organ: String, post: String, to plan: String, isMust: Bool,
    reason: String
  ) -> AuditAct {
    AuditAct { desk in
      let addition = PlanAddition(
        name: leader, organCode: organ, post: post, demand: isMust ? .must : .should,
        reason: reason)
      return [try desk.add(addition, to: PlanName(written: plan)).description]
    }
  }

  /// Sets who audits a leader of a plan, when, on what and on which organs; what is nil stays.
  ///
  /// - Parameters:
  ///   - leader: such as `P1-7`.
  ///   - focus: what is looked at above all.
  ///   - adding: codes of organs that the leader answers for, too.
  ///   - dropping: codes of organs that the leader does not answer for; once the plan is approved that needs a reason and
  ///     an approver, who is not the drafter.
  public static func setLeader(
    _ leader: String, team: String? = nil, focus: String? = nil, begins: CalendarDay? = nil,
    ends: CalendarDay? = nil, adding: [String] = [], dropping: [String] = [],
    reason: String? = nil, approver: String? = nil
  ) -> AuditAct {
    AuditAct { desk in
      let name = try PlanSubjectName(written: leader)
      var act = SetSubject()
      (act.team, act.focus, act.begins, act.ends) = (team, focus, begins, ends)
      act.scopeAdd = adding.isEmpty ? nil : adding
      act.scopeDrop = dropping.isEmpty ? nil : dropping
      (act.reason, act.approver) = (reason, approver)
      try desk.write(act, of: name)
      return [name.description]
    }
  }

  /// Notes since when somebody was in charge of an organ before the appointment to a post of it.
  ///
  /// - Parameters:
  ///   - organ: code of the organ.
  ///   - post: the post that was held later, as the list of leaders has it.
  /// - Returns: an act that gives the name and the code, joined by `|`.
  public static func noteActing(
    _ name: String, of organ: String, post: String, since: CalendarDay, note: String = ""
  ) -> AuditAct {
    AuditAct { desk in
      let act = NoteActing(
        name: name, organCode: organ, post: post, since: since, note: note)
      try desk.write(act, of: act.subject)
      return [act.subject.description]
    }
  }

  /// Marks a step of the audit of a leader as done, in order.
  ///
  /// - Parameters:
  ///   - step: its number in the plan's procedure.
  ///   - leader: such as `P1-7`.
  ///   - note: what was done; a step is done with a note or with files.
  ///   - evidence: paths of files that show it.
  ///   - override: why it is marked against the order or although something is missing; nil where it is not.
  public static func markStep(
    _ step: Int, of leader: String, note: String = "", evidence: [String] = [],
    override: String? = nil
  ) -> AuditAct {
    AuditAct { desk in
      let name = try PlanSubjectName(written: leader)
      let act = MarkStep(
        step, note: note, evidence: try EvidenceFile.read(evidence), override: override)
      try desk.write(act, of: name)
      return [name.description]
    }
  }

  /// Takes back a step that was marked by mistake.
  public static func withdrawStep(_ step: Int, of leader: String, reason: String) -> AuditAct {
    AuditAct { desk in
      let name = try PlanSubjectName(written: leader)
      try desk.write(WithdrawStep(step, reason: reason), of: name)
      return [name.description]
    }
  }

  /// Notes that a reform turned one organ into another, which goes on in its place.
  ///
  /// - Parameters:
  ///   - old: code of the organ that is no more.
  ///   - new: code of what it became.
  ///   - start: the day of the reform.
  ///   - document: number of the document by which it was.
  /// - Returns: an act that gives both codes, joined by `|`.
  public static func reform(
    _ old: String, into new: String, from start: CalendarDay, document: String, approver: String
  ) -> AuditAct {
    AuditAct { desk in
      let act = NoteReform(
        oldCode: old, newCode: new, day: start, document: document, approver: approver)
      try desk.write(act, of: act.subject)
      return [act.subject.description]
    }
  }

  /// Takes back the newest act on a plan (`P1`), its approval first, a leader's joint audit (`P1-7`), a meeting (`M1`), a
  /// practice (`K1`), a package (`G1`), a decision on documents (`D1`) or a reform (`OLD|NEW`).
  ///
  /// - Parameter approver: needed for an act of somebody else, or one that was approved.
  public static func withdraw(
    _ record: String, reason: String, approver: String? = nil
  ) -> AuditAct {
    AuditAct { desk in
      let name = try desk.withdrawable(record)
      _ = try desk.withdraw(name, reason: reason, approver: approver)
      return [name.description]
    }
  }
}
