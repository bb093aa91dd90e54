import BianzhiCore

/// Decides for one leader after the other whether an audit is due on a day.
struct SubjectJudge {
  let asOf: CalendarDay
  let thresholds: TenureThresholds

  private struct Verdict {
    var decision: Decision
    var reason: Said
    var dueOn: CalendarDay?
  }

  func decide(_ subject: SubjectRecord) -> SubjectDecision {
    let standing = SubjectStanding(of: subject)
    let verdict = verdict(on: subject, standing)
    return SubjectDecision(
      name: subject.name, organCode: subject.organCode, organName: subject.organName,
      post: subject.post, since: subject.since.text, until: subject.until.text,
      tier: standing.tier, decision: verdict.decision, reason: verdict.reason,
      dueOn: verdict.dueOn)
  }

  /// In this order: deputies, those who left, then the term of those in office.
  private func verdict(on subject: SubjectRecord, _ standing: SubjectStanding) -> Verdict {
    if PostRole.implied(byTitle: subject.post) == .deputy {
      return Verdict(decision: .outOfScope, reason: .deputy)
    }
    if let left = leaving(subject) { return left }
    var verdict = inOffice(subject, standing)
    if case .date(let date) = subject.until { verdict.reason += .leavesLater(date) }
    if let word = subject.tier, SubjectTier(rawValue: word) == nil {
      verdict.reason += .unknownWord(word)
    }
    return verdict
  }

  /// Nil for those still in office on the day.
  private func leaving(_ subject: SubjectRecord) -> Verdict? {
    switch subject.until {
    case .blank: return nil
    case .unreadable(let text):
      if PersonState(recorded: text) == .inPost { return nil }
      return Verdict(decision: .toDecide, reason: .unreadableLeaving(text))
    case .date(let date):
      if date.first > asOf { return nil }
      if date.last > asOf {
        return Verdict(decision: .toDecide, reason: .leavingUnclear(date, asOf: asOf))
      }
      return Verdict(
        decision: .dueLeaving, reason: .left(date, word: subject.leavingReason), dueOn: date.last)
    }
  }

  private func inOffice(_ subject: SubjectRecord, _ standing: SubjectStanding) -> Verdict {
    switch standing {
    case .levelAbove: return Verdict(decision: .outOfScope, reason: .levelAbove)
    case .noTerm(let category):
      return Verdict(decision: .toDecide, reason: .noTerm(category, since: subject.since.text))
    case .unknown(let missing): return Verdict(decision: .toDecide, reason: missing)
    case .term(let tier, let note):
      var verdict = tenure(tier, subject.since)
      if let note { verdict.reason += note }
      return verdict
    }
  }

  /// A start known by month is judged by its first and its last day.
  private func tenure(_ tier: SubjectTier, _ since: DateCell) -> Verdict {
    let years = thresholds.years(for: tier)
    switch since {
    case .blank:
      return Verdict(decision: .toDecide, reason: .noStart(tier, years))
    case .unreadable(let text):
      return Verdict(decision: .toDecide, reason: .unreadableStart(tier, years, text))
    case .date(let date):
      let term = TenureTerm(
        tier: tier, years: years, since: date, earliest: date.first.adding(years: years),
        latest: date.last.adding(years: years))
      if term.latest <= asOf {
        return Verdict(decision: .dueTenure, reason: .full(term), dueOn: term.latest)
      }
      if term.earliest > asOf {
        return Verdict(decision: .notYet, reason: .notFull(term), dueOn: term.latest)
      }
      return Verdict(decision: .toDecide, reason: .fullUnclear(term), dueOn: term.latest)
    }
  }
}
