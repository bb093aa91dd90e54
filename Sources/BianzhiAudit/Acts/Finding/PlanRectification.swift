package import BianzhiCore

/// `finding plan`: how it is put right, by whom and until when.
package struct PlanRectification: FindingMove {
  package static let kind = EventKind("finding.planned", zh: "定方案", en: "plan")
  package static let from: Set<FindingStatus> = [
    .confirmed, .notified, .planned, .rectifying, .rejected,
  ]
  package static let to = FindingStatus.planned
  private let measure: String?
  private let owner: String?
  private let target: String?
  private let term: RectificationTerm?
  private var deadline: CalendarDay?

  /// - Parameter deadline: nil for the one that is set, or for the days of the term.
  package init(_ plan: RectificationPlan, deadline: CalendarDay? = nil) {
    (measure, owner, target) = (trimmed(plan.measure), trimmed(plan.owner), trimmed(plan.target))
    (term, self.deadline) = (plan.term, deadline)
  }

  package mutating func check(_ finding: FindingGuard) throws {
    let (life, day) = (finding.life, finding.desk.day)
    deadline = deadline ?? life.deadline ?? term.map { day.adding(days: $0.days) }
    let why = Wording(
      zh: "的方案须有措施、责任人、目标和时限。", en: "is planned with measure, owner, target and deadline.")
    try finding.require(measure, "--measure", why)
    try finding.require(owner, "--owner", why)
    try finding.require(target, "--target", why)
    try finding.requireSomebody(owner)
    try finding.require(deadline?.description, "--deadline", why)
    if life.deadline == nil, let deadline, deadline < day {
      throw Refusal.deadlinePast(name: life.name, deadline: deadline)
    }
    if let set = life.deadline, deadline != set {
      throw Refusal.deadlineIsSet(name: life.name, deadline: set)
    }
  }

  package func move(_ life: inout FindingLife, by person: String) {
    life.revise(measure, owner, target, term)
    life.deadline = deadline ?? life.deadline
    life.firstDeadline = life.firstDeadline ?? life.deadline
    life.addWorker(person)
  }
}
