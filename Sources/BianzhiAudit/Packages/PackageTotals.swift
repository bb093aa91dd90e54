package import BianzhiCore
import BianzhiQuery

extension OfficePackage {
  /// How its leaders stand, by who audits and region.
  ///
  /// - Parameter day: what overdue is counted for.
  func lines(on day: CalendarDay, of name: String) -> [YearLine] {
    let source = YearLine.Source(ledger: office, name: self.name, package: name)
    let places = Dictionary(grouping: subjects) { subject in
      YearPlace(
        region: subject.region.flatMap { $0.isEmpty ? nil : $0 } ?? self.name,
        auditor: subject.auditor ?? .unknown)
    }
    return places.map { place, subjects in
      YearLine(source: source, place: place, count: count(subjects, on: day))
    }.filter { $0.count.planned > 0 || $0.count.changed > 0 }.sorted { $0.place < $1.place }
  }

  /// All its leaders in numbers.
  package func count(on day: CalendarDay) -> PlanCount { count(subjects, on: day) }

  private func count(_ members: [Subject], on day: CalendarDay) -> PlanCount {
    var count = PlanCount()
    count.changed = members.reduce(0) { sum, subject in
      sum + (subject.changes ?? []).count { $0.what != PlanChange.What.added.rawValue }
    }
    let planned = members.filter(\.isPlanned)
    let names = Set(planned.map(\.subject))
    count.planned = planned.count
    count.started = planned.count { $0.startedOn != nil }
    count.done = planned.count { $0.doneOn != nil && !isOverridden($0) }
    count.overridden = planned.count { $0.doneOn != nil && isOverridden($0) }
    let byWord = byWord
    count.byWord = planned.count {
      $0.doneOn != nil && !isOverridden($0) && byWord.contains($0.subject)
    }
    count.overriddenSteps = steps.count { names.contains($0.subject) && !$0.override.isEmpty }
    count.overdue = planned.count { subject in
      subject.doneOn == nil && subject.ends.map { $0 < day } ?? false
    }
    let scope = Set(planned.flatMap { [$0.organCode] + $0.scope })
    let known = Dictionary(findings.map { ($0.finding, $0) }) { first, _ in first }
    let concerned = findings.filter { finding in
      guard finding.status.isCounted, !finding.isFollowed(as: { known[$0] }) else { return false }
      return finding.subjects.map { !names.isDisjoint(with: $0) }
        ?? !scope.isDisjoint(with: finding.organs)
    }
    count.findings = concerned.count
    count.closed = concerned.count { $0.status == .accepted }
    return count
  }

  /// Whether the last step was overridden; of a package that does not say so, its last step tells.
  private func isOverridden(_ subject: Subject) -> Bool {
    if let isOverridden = subject.isOverridden { return isOverridden }
    let last = steps.filter { $0.subject == subject.subject }.max { $0.step < $1.step }
    return last?.override.isEmpty == false
  }

  /// Leaders who were put off to a later plan.
  package var deferred: [Subject] { subjects.filter { $0.demand == .deferred } }

  /// Planned leaders who are neither done nor ended by an override.
  package var outstanding: [Subject] { subjects.filter { $0.isPlanned && $0.doneOn == nil } }
}

extension OfficePackage.Finding {
  /// F7 or H3: the finding of a successor that it is followed as; nil where it is not.
  var successor: String? {
    guard status == .transferred, let passedTo, FindingName(passedTo) != nil else { return nil }
    return passedTo
  }

  /// Whether the problem counts as another finding's, which it is followed as and somebody has said to be so.
  ///
  /// - Parameter find: another finding of the same office.
  func isFollowed(as find: (String) -> Self?) -> Bool {
    var (next, seen) = (successor, Set([finding]))
    var end: Self?
    while let name = next, seen.insert(name).inserted, let other = find(name) {
      (end, next) = (other, other.successor)
    }
    return end.map { $0.status != .raised } ?? false
  }

  /// Waits for something in the lower office: neither settled, nor followed as a successor's, nor unconfirmed and
  /// gone from the data or with them.
  package var isOpen: Bool {
    !status.isSettled && successor == nil
      && (status != .raised || !state.isGone)
  }
}
