import BianzhiCore
import GRDB

/// Which of those who left their posts are a matter of a new plan: the ones since the last plan, not all
/// there ever were.
struct LeaverLimit {
  /// What a leader is known by in plans.
  private struct Key: Hashable {
    let name, organ, post: String

    init(name: String, organ: String, post: String) {
      (self.name, self.organ) = (Vocabulary.key(of: name), organ)
      self.post = Vocabulary.key(of: post)
    }
  }

  /// Who left before is left out.
  let since: CalendarDay
  /// Before this day nobody is late news either.
  private let floor: CalendarDay
  /// Leaders whom an earlier plan had among those who left.
  private var known: Set<Key> = []
  /// Leaders who are planned in an earlier plan and not done there, were put off, or waited for a decision.
  private var unfinished: Set<Key> = []

  /// - Parameters:
  ///   - given: the day somebody named; nil for the day after the last plan's, or for a year before the
  ///     day of the selection where there is no plan yet.
  ///   - asOf: the day of the selection.
  init(_ given: CalendarDay?, asOf: CalendarDay, in database: Database) throws {
    let earlier = try AuditPlan.fetchAll(database).filter { $0.asOf < asOf }
    let last = earlier.max { ($0.asOf, $0.number) < ($1.asOf, $1.number) }
    since =
      given ?? last.map { $0.asOf.adding(days: 1) }
      ?? asOf.adding(months: -12).adding(days: 1)
    floor =
      given ?? last.map { $0.leaversSince ?? $0.asOf.adding(months: -12).adding(days: 1) } ?? since
    for plan in earlier {
      for leader in try PlanSubject.all(of: plan.number, in: database) {
        let isOpen = leader.demand.isPlanned || leader.demand == .deferred
        let decided = leader.decision == .dueLeaving || leader.decision == .toDecide
        // Most leaders of a plan are of no concern, and a key is dear.
        guard decided || isOpen || leader.doneOn != nil else { continue }
        let key = Key(name: leader.leader, organ: leader.organCode, post: leader.post)
        if leader.decision == .dueLeaving { known.insert(key) }
        if isOpen && leader.doneOn == nil || leader.decision == .toDecide {
          unfinished.insert(key)
        } else if leader.doneOn != nil {
          unfinished.remove(key)
        }
      }
    }
  }

  /// Whether somebody left too long ago for this plan. Who is still to be done in an earlier plan stays, and
  /// so does whoever left in the time of the last plan without its knowing.
  func leavesOut(_ decision: SubjectDecision) -> Bool {
    guard decision.decision == .dueLeaving, let day = decision.dueOn, day < since else {
      return false
    }
    let key = Key(name: decision.name, organ: decision.organCode, post: decision.post)
    guard !unfinished.contains(key) else { return false }
    return known.contains(key) || day < floor
  }

  /// What is added to the reason of who is left out.
  var words: Wording {
    Wording(
      zh: "；离任早于 \(since)，不属本计划",
      en: "; left before \(since), no matter of this plan")
  }
}
