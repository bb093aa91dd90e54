/// Leaders and findings of a plan, or of one group of it.
package struct PlanCount: Hashable, Sendable {
  package internal(set) var planned = 0
  package internal(set) var started = 0
  /// Ended in order: those whose last step was overridden are not among them.
  package internal(set) var done = 0
  /// Ended by overriding what the last step waited for.
  package internal(set) var overridden = 0
  /// Of those who are done: with findings that ended by word alone while the data show them.
  package internal(set) var byWord = 0
  /// Steps marked against the order or a gate, of all these leaders.
  package internal(set) var overriddenSteps = 0
  /// Not done though the planned end is past.
  package internal(set) var overdue = 0
  /// Changes of demand or scope after the approval, of leaders left out too.
  package internal(set) var changed = 0
  /// Findings confirmed in the leaders' organs, each once; without those void or exempt.
  package internal(set) var findings = 0
  package internal(set) var closed = 0

  package init() {}

  /// Neither done nor ended by an override.
  package var outstanding: Int { planned - done - overridden }
  /// Done of planned in percent, as in 97.9; nil where nothing is planned.
  package var share: String? { Percent.text(done, of: planned) }
  package var rate: String? { Percent.text(closed, of: findings) }

  /// Adds the leaders of another group; findings are of different ledgers.
  static func + (one: PlanCount, other: PlanCount) -> PlanCount {
    var sum = one
    sum.planned += other.planned
    sum.started += other.started
    sum.done += other.done
    sum.overridden += other.overridden
    sum.byWord += other.byWord
    sum.overriddenSteps += other.overriddenSteps
    sum.overdue += other.overdue
    sum.changed += other.changed
    sum.findings += other.findings
    sum.closed += other.closed
    return sum
  }

  /// Whether the leaders of some groups make up this count. Findings may concern several groups.
  func isSum(of groups: [PlanCount]) -> Bool {
    var sum = groups.reduce(PlanCount(), +)
    (sum.findings, sum.closed) = (findings, closed)
    return sum == self
  }
}
