import BianzhiCore
import GRDB

/// Decides for one leader after the other whether an audit is due on a day.
struct SubjectJudge {
  let asOf: CalendarDay
  let rules: SelectionRules
  let history: SubjectHistory

  struct Verdict {
    var decision: Decision
    var reason: Wording
    var dueOn: CalendarDay?
  }

  /// The decisions on all rows of the list in force, in their order.
  static func decisions(
    in database: Database, asOf: CalendarDay, rules: SelectionRules
  ) throws -> [SubjectDecision] {
    let history = try SubjectHistory(database, asOf: asOf)
    let judge = SubjectJudge(asOf: asOf, rules: rules, history: history)
    return history.records.indices.map(judge.decide)
  }

  private func decide(_ place: Int) -> SubjectDecision {
    let subject = history.records[place]
    let standing = SubjectStanding(of: subject)
    let verdict = verdict(on: place, standing)
    return SubjectDecision(
      name: subject.name, organCode: subject.organCode, organName: subject.organName,
      post: subject.post, since: subject.since.text, until: subject.until.text,
      tier: standing.tier, decision: verdict.decision, reason: verdict.reason,
      dueOn: verdict.dueOn)
  }

  /// In this order: deputies, posts that a reform continued, those who left, then the term of those
  /// in office.
  private func verdict(on place: Int, _ standing: SubjectStanding) -> Verdict {
    let subject = history.records[place]
    if PostRole.implied(byTitle: subject.post) == .deputy {
      return Verdict(decision: .outOfScope, reason: .deputy)
    }
    let left = leaving(subject)
    if left != nil || subject.until == .blank, let (next, reform) = history.successor(of: place) {
      return Verdict(
        decision: .outOfScope, reason: .continued(reform, in: history.records[next]))
    }
    let chain = history.chain(place)
    var verdict: Verdict
    if var left {
      if let audit = history.audit(chain.places) { weigh(audit, &left) }
      verdict = left
    } else {
      verdict = inOffice(place, standing, chain.places, chain.reforms)
      if case .date(let date) = subject.until { verdict.reason += .leavesLater(date) }
      if let word = subject.tier, SubjectTier(rawValue: word) == nil {
        verdict.reason += .unknownWord(word)
      }
    }
    for other in history.concurrent(place) { verdict.reason += .alsoHolds(other) }
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

  /// An audit shortly before the leaving, or after it, stands for the one on leaving.
  private func weigh(_ audit: SubjectHistory.Audit, _ left: inout Verdict) {
    guard left.decision == .dueLeaving, let day = left.dueOn else { return }
    if audit.doneOn >= day.adding(months: -rules.coolDown) {
      left.decision = .outOfScope
      left.reason += .audited(audit)
      left.dueOn = nil
    } else {
      left.reason += .auditedLongAgo(audit, months: rules.coolDown)
    }
  }

  private func inOffice(
    _ place: Int, _ standing: SubjectStanding, _ chain: [Int], _ reforms: [OrganReform]
  ) -> Verdict {
    let subject = history.records[place]
    var verdict: Verdict
    switch standing {
    case .levelAbove: return Verdict(decision: .outOfScope, reason: .levelAbove)
    case .unknown(let missing): return Verdict(decision: .toDecide, reason: missing)
    case .noTerm(let category):
      verdict = Verdict(decision: .toDecide, reason: .noTerm(category, since: subject.since.text))
    case .term(let tier, let note):
      let clock = TenureClock(place, chain, reforms, history, rules, asOf: asOf)
      verdict = tenure(tier, clock.start)
      if let note { verdict.reason += note }
      for addition in clock.notes(tier, rules.thresholds.years(for: tier)) {
        verdict.reason += addition
      }
    }
    if let audit = history.audit(chain) { rest(after: audit, &verdict) }
    return verdict
  }

  /// For some time after an audit no other is due.
  private func rest(after audit: SubjectHistory.Audit, _ verdict: inout Verdict) {
    let end = audit.doneOn.adding(months: rules.coolDown)
    verdict.reason += .auditedInOffice(audit, until: end)
    guard asOf < end else { return }
    verdict.decision = .notYet
    verdict.dueOn = max(verdict.dueOn ?? end, end)
  }

  /// A start known by month is judged by its first and its last day.
  private func tenure(_ tier: SubjectTier, _ since: DateCell) -> Verdict {
    let years = rules.thresholds.years(for: tier)
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
