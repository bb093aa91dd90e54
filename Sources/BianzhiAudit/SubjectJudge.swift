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
      hasLeft: hasLeft(subject), dueOn: verdict.dueOn)
  }

  private func hasLeft(_ subject: SubjectRecord) -> Bool {
    if case .date(let date) = subject.until { date.last <= asOf } else { false }
  }

  /// In this order: what the post says, posts that go on in another row, those who left, then the term of
  /// those in office.
  private func verdict(on place: Int, _ standing: SubjectStanding) -> Verdict {
    let subject = history.records[place]
    if let verdict = title(subject) { return verdict }
    let left = leaving(subject)
    if left != nil || subject.until == .blank, let (next, link) = history.successor(of: place) {
      return Verdict(decision: .outOfScope, reason: .continued(link, in: history.records[next]))
    }
    if subject.title.reading == .acting {
      return Verdict(decision: .toDecide, reason: .actingHead(subject.post))
    }
    let chain = history.chain(place)
    var verdict: Verdict
    if var left {
      weigh(history.audits(chain.places), &left)
      verdict = left
    } else {
      verdict = inOffice(place, standing, chain.places, chain.links)
      if case .date(let date) = subject.until { verdict.reason += .leavesLater(date) }
      if let word = subject.tier, SubjectTier(rawValue: word) == nil {
        verdict.reason += .unknownWord(word)
      }
    }
    if let earlier = subject.earlierDates.first { verdict.reason += .corrected(from: earlier.text) }
    for other in history.concurrent(place) { verdict.reason += .alsoHolds(other) }
    return verdict
  }

  /// Nil for a principal, and for who acts as one.
  private func title(_ subject: SubjectRecord) -> Verdict? {
    switch subject.title.reading {
    case .principal, .acting: nil
    case .deputy: Verdict(decision: .outOfScope, reason: .deputy)
    case .inCharge: Verdict(decision: .toDecide, reason: .deputyInCharge)
    case .otherHead(let post): Verdict(decision: .toDecide, reason: .headElsewhere(post))
    case .unclear: Verdict(decision: .toDecide, reason: .unclearPost(subject.post))
    }
  }

  /// Nil for those still in office on the day.
  private func leaving(_ subject: SubjectRecord) -> Verdict? {
    switch subject.until {
    case .blank: return nil
    case .unreadable(let text):
      if PersonState(recorded: text) == .inPost { return nil }
      return Verdict(decision: .toDecide, reason: .unreadableLeaving(text))
    case .date(let date):
      if case .date(let start) = subject.since, date.last < start.first {
        return Verdict(decision: .toDecide, reason: .leftBeforeStart(date, start))
      }
      if date.first > asOf { return nil }
      if date.last > asOf {
        return Verdict(decision: .toDecide, reason: .leavingUnclear(date, asOf: asOf))
      }
      return left(on: date, subject.leavingReason)
    }
  }

  private func left(on date: RecordedDate, _ word: String?) -> Verdict {
    switch LeavingReason(word) {
    case .none:
      Verdict(decision: .dueLeaving, reason: .left(date, word: word), dueOn: date.last)
    case .listed(let listed):
      Verdict(
        decision: .dueLeaving, reason: .left(date, word: word, meaning: listed), dueOn: date.last)
    case .other(let text):
      Verdict(decision: .toDecide, reason: .leavingReasonOpen(date, text))
    }
  }

  /// An audit on leaving of this spell is what is due; one in office is no more than a help for it.
  private func weigh(_ audits: [SubjectAudit], _ left: inout Verdict) {
    if let audit = audits.last(where: { $0.kind == .leaving }) {
      left.decision = .outOfScope
      left.reason += .audited(audit)
      left.dueOn = nil
    } else if let audit = audits.last {
      left.reason += .auditedBeforeLeaving(audit)
    }
  }

  private func inOffice(
    _ place: Int, _ standing: SubjectStanding, _ chain: [Int], _ links: [SubjectLink]
  ) -> Verdict {
    let subject = history.records[place]
    var verdict: Verdict
    switch standing {
    case .levelAbove: return Verdict(decision: .outOfScope, reason: .levelAbove)
    case .unknown(let missing): return Verdict(decision: .toDecide, reason: missing)
    case .noTerm(let category):
      verdict = Verdict(decision: .toDecide, reason: .noTerm(category, since: subject.since.text))
    case .term(let tier, let note):
      let clock = TenureClock(place, chain, links, history, rules, asOf: asOf)
      verdict = tenure(tier, clock.start)
      if verdict.decision == .notYet { doubt(subject, tier, &verdict) }
      if let note { verdict.reason += note }
      for addition in clock.notes(tier, rules.thresholds.years(for: tier)) {
        verdict.reason += addition
      }
    }
    if let audit = history.audits(chain).last { rest(after: audit, &verdict) }
    return verdict
  }

  /// An earlier list let the same spell begin more than a month earlier, and by that day the term is full:
  /// corrected, or appointed again, which would not begin a new term.
  private func doubt(_ subject: SubjectRecord, _ tier: SubjectTier, _ verdict: inout Verdict) {
    guard case .date(let start) = subject.since else { return }
    for case .date(let earlier) in subject.earlierDates
    where start.first.days(since: earlier.last) > 31 {
      guard tenure(tier, .date(earlier)).decision != .notYet else { continue }
      verdict = Verdict(
        decision: .toDecide, reason: .twoStarts(start, earlier), dueOn: verdict.dueOn)
      return
    }
  }

  /// For some time after an audit no other is due.
  private func rest(after audit: SubjectAudit, _ verdict: inout Verdict) {
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
