package import BianzhiCore
import BianzhiQuery
package import GRDB

/// What keeps a step of one leader from being done on a day.
package struct StepGate {
  /// One thing that is missing: its short name as it is kept, and its words.
  package struct Missing: Sendable {
    /// `7`, `F1`, the code of an organ, the id of a rule, `check`.
    package let name: String
    package let wording: Wording
  }

  private let procedure: Procedure
  let subject: PlanSubjectName
  let database: Database
  /// Days of the steps that are done.
  private let done: [Int: CalendarDay]

  package init(
    _ subject: PlanSubjectName, _ procedure: Procedure, in database: Database
  ) throws {
    (self.subject, self.procedure, self.database) = (subject, procedure, database)
    let steps = try DoneStep.all(of: subject, in: database)
    done = Dictionary(uniqueKeysWithValues: steps.map { ($0.step, $0.day) })
  }

  /// Steps before it that are not done, or were done later, and findings that a gate waits for.
  package func missing(_ step: ProcedureStep, on day: CalendarDay?) throws -> [Missing] {
    var missing: [Missing] = []
    for number in step.after {
      guard let before = procedure.step(number) else { continue }
      let words = before.numbered
      guard let doneOn = done[number] else {
        missing.append(
          Missing(
            name: "\(number)", wording: Wording(zh: "缺\(words.zh)", en: "\(words.en) is not done")))
        continue
      }
      if let day, doneOn > day {
        missing.append(
          Missing(
            name: "\(number)",
            wording: Wording(
              zh: "第 \(number) 步在 \(doneOn)，晚于本步",
              en: "\(words.en) is dated \(doneOn), later than this step")))
      }
    }
    if step.waitsForFindings { missing += try openFindings(on: day) + withoutCheck(on: day) }
    if step.mark == .done {
      missing += try unchecked(on: day)
      missing += try ChecklistFault.unanswered(of: subject, in: database).map(Missing.unanswered)
    }
    return missing
  }

  /// Findings of the organs and their inner bodies, and problems of the other offices.
  private func openFindings(on day: CalendarDay?) throws -> [Missing] {
    let scope = try PlanSubject.findings(of: subject, in: database)
    let problems = try StoredJointProblem.open(of: subject, in: database)
    let results = try JointResult.open(of: subject, in: database).map(Missing.openResult)
    let survey = try FindingSurvey(database)
    return try survey.open(of: scope).map(Self.open) + unproved(of: scope, on: day, survey)
      + survey.openAtSuccessors(of: scope).map { .moved($0.moved, to: $0.open) }
      + later(of: scope, than: day, survey) + problems.map(Missing.joint) + results
      + laterProblems(than: day)
  }

  /// Problems of other offices that had not been settled yet on the day of the step.
  private func laterProblems(than day: CalendarDay?) throws -> [Missing] {
    guard let day else { return [] }
    let words = try JointWord.all(of: subject, in: database)
    return try StoredJointProblem.all(of: subject, in: database).compactMap { problem in
      guard !problem.isOpen, let word = words[problem.basisName], word.day > day else { return nil }
      return .settledLater(problem, word.day)
    }
  }

  /// Findings that the one who marks the last step had to put right: nobody ends an audit on the own work. Who only
  /// noted that it was done is no owner.
  func ownFindings(_ step: ProcedureStep, by person: String) throws -> [Missing] {
    guard step.mark == .done else { return [] }
    let scope = try PlanSubject.findings(of: subject, in: database)
    return try FindingSurvey(database).findings(of: scope) { life in
      life.owner.map { PersonMatch($0, person).isPossible } ?? false
    }.map { followed in
      let owner = followed.life.owner ?? ""
      guard case .unclear(let why) = PersonMatch(owner, person) else {
        return .ownWork(followed.finding.name, person)
      }
      return .maybeOwnWork(followed.finding.name, person, owner, why)
    }
  }

  /// Problems of other offices that the one who marks a step has settled: somebody else does one of both.
  func ownSettlements(_ step: ProcedureStep, by person: String) throws -> [Missing] {
    guard step.waitsForFindings else { return [] }
    let words = try JointWord.all(of: subject, in: database)
    return try StoredJointProblem.all(of: subject, in: database).compactMap { problem in
      guard !problem.isOpen, let settler = words[problem.basisName]?.settledBy,
        PersonMatch(settler, person).isPossible
      else { return nil }
      return .settledByMarker(problem, person)
    }
  }

  /// Findings that had not ended yet on the day of the step.
  private func later(
    of scope: FindingScope, than day: CalendarDay?, _ survey: FindingSurvey
  ) throws -> [Missing] {
    guard let day else { return [] }
    return try survey.ended(of: scope).compactMap { followed in
      guard let ended = followed.life.since, ended > day else { return nil }
      return .endedLater(followed, ended)
    }
  }

  /// What a step rests on that was done by the order: the check, and the findings that had ended by then.
  ///
  /// - Returns: R5, F1, H2 …; nothing for a step that no finding keeps from being done.
  func basis(_ step: ProcedureStep, on day: CalendarDay) throws -> [String] {
    guard step.waitsForFindings else { return [] }
    let run = step.mark == .done ? try scopeCheck(on: day).run()?.number : nil
    let scope = try PlanSubject.findings(of: subject, in: database)
    let findings = try FindingSurvey(database).settled(of: scope)
    let problems = try StoredJointProblem.all(of: subject, in: database).map(\.basisName)
    return (run.map { ["\(RunName($0))"] } ?? []) + Set(findings).sorted().map(\.description)
      + problems
  }

  /// What of the scope was not checked in the time of the audit.
  private func unchecked(on day: CalendarDay?) throws -> [Missing] {
    let newest =
      try day
      ?? CalendarDay.fetchOne(
        database, sql: RunInfo.newestDay)
    guard let day = newest ?? done.values.max() else { return [.nothingYet] }
    let check = try scopeCheck(on: day)
    let own = try PlanSubject.load(subject, in: database).organCode
    return try leftOut() + check.joined(below: own, besides: droppedCodes()) + check.gaps()
  }

  /// The organ of the own post, where it left the scope and nobody approved that.
  private func leftOut() throws -> [Missing] {
    let own = try PlanSubject.load(subject, in: database).organCode
    let scope = try PlanSubject.scope(subject, in: database)
    guard !scope.isEmpty, !scope.contains(own) else { return [] }
    return try droppedCodes().contains(own) ? [] : [.ownOrgan(own)]
  }

  private func droppedCodes() throws -> Set<String> {
    try PlanChange.droppedCodes(of: subject, in: database)
  }

  private func scopeCheck(on day: CalendarDay) throws -> ScopeCheck {
    let plan = try AuditPlan(subject.plan, in: database)
    let start = done.values.min() ?? day
    var check = try ScopeCheck(
      PlanSubject.scope(subject, in: database), oldest: start.adding(days: -plan.dataDays),
      day: day, in: database)
    check.plan = PlanName(subject.plan)
    return check
  }

  private static func open(_ followed: FollowedFinding) -> Missing {
    if followed.status == .transferred { return .elsewhere(followed) }
    let (finding, status) = (followed.finding, followed.life.standing)
    let tail = "\(finding.organName) \(finding.part)"
    let seen = seen(followed)
    return Missing(
      name: finding.name.description,
      wording: Wording(
        zh: "\(finding.name) \(status.zh) \(tail)\(seen.zh)",
        en: "\(finding.name) \(status.en) \(tail)\(seen.en)"))
  }

  /// What the data say of it, and by which check.
  private static func seen(_ followed: FollowedFinding) -> Wording {
    guard let proof = followed.proof else { return Wording(zh: "", en: "") }
    let run = proof.sighting.run
    guard proof.state == .unchecked else {
      let state = proof.state.wording
      return Wording(zh: "（\(state.zh)，R\(run)）", en: " (\(state.en), R\(run))")
    }
    let why = proof.unchecked
    return Wording(
      zh: "（见于 R\(run)，此后未再检查：\(why.zh)；请再检查，R\(run) 不该做的用 withdraw R\(run) 撤回）",
      en: """
         (seen by R\(run), not judged since: \(why.en); check again, or take R\(run) back with withdraw R\(run) if it \
        should not have been made)
        """)
  }
}
