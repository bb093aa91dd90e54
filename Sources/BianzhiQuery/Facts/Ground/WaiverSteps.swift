import BianzhiCore

/// The steps of one document about one part, as they stand on a day.
struct WaiverSteps {
  /// What may be over on the day.
  struct InForce {
    /// `waiver_row.id`.
    let id: Int64
    let people: Int
    /// The last day on which just these may be.
    let until: CalendarDay
    let document: String
    /// No goal is due yet: as many as the first one leaves may be over, and perhaps more.
    let isBeforeGoal: Bool
    /// It is a goal.
    let isGoal: Bool
  }

  let inForce: InForce?
  /// The last goal, where its day has passed: nothing says what may be over since.
  let ended: Waiver?

  /// Those of each document, in its order; a goal of one document allows nothing beside what another one does.
  static func all(_ waivers: [Waiver], on day: CalendarDay) -> [WaiverSteps] {
    let steps = byDocument(waivers, on: day)
    let allowed = steps.filter { $0.inForce?.isGoal == false }
    let most = allowed.reduce(0) { $0 + ($1.inForce?.people ?? 0) }
    guard let until = allowed.compactMap(\.inForce?.until).min() else { return steps }
    let goals = steps.filter { $0.inForce?.isGoal != false }
    // One whose day has come holds until the next one's day; the last one as long as anything is allowed, where it leaves less.
    let due = goals.compactMap { goal -> InForce? in
      if let current = goal.inForce { return current.isBeforeGoal ? nil : current }
      return goal.ended.flatMap { inForce($0, until: until) }.flatMap {
        $0.people < most ? $0 : nil
      }
    }
    if let least = due.min(by: { $0.people < $1.people }) {
      return [WaiverSteps(inForce: least, ended: nil)]
    }
    // Before the first goal as many may be over as it leaves, and perhaps more.
    let coming = goals.compactMap(\.inForce).max { $0.people < $1.people }
    guard let coming, coming.people > most else { return allowed }
    return [WaiverSteps(inForce: coming, ended: nil)]
  }

  /// Those of each document by itself.
  private static func byDocument(_ waivers: [Waiver], on day: CalendarDay) -> [WaiverSteps] {
    // One document may be written in two ways: 〔2024〕5号 and [2024] 5号.
    let written = Dictionary(grouping: waivers) { waiver in
      DocumentNumber.canonical(waiver.document.filter { !$0.isWhitespace })
    }
    return written.sorted { $0.key < $1.key }.map { steps in
      let allowed = WaiverSteps(allowed: steps.value.filter { !$0.isGoal }, on: day)
      let goals = WaiverSteps(goals: steps.value.filter(\.isGoal), on: day)
      guard let most = allowed.inForce else { return goals }
      // Of a document that tells both, the goal holds once its day has come, the last one as long as
      // anything is allowed; the two never add up.
      if let goal = goals.inForce, !goal.isBeforeGoal, goal.people < most.people { return goals }
      guard let goal = goals.ended, goal.people < most.people else {
        return WaiverSteps(inForce: most, ended: nil)
      }
      return WaiverSteps(inForce: Self.inForce(goal, until: most.until), ended: nil)
    }
  }

  private init(inForce: InForce?, ended: Waiver?) {
    (self.inForce, self.ended) = (inForce, ended)
  }

  /// What all documents together allow on a day.
  static func people(_ waivers: [Waiver], on day: CalendarDay) -> Int {
    all(waivers, on: day).reduce(0) { $0 + ($1.inForce?.people ?? 0) }
  }

  /// The step whose last day comes next; of two rows of one step the larger, since the same row handed in twice allows nobody
  /// more.
  private init(allowed steps: [Waiver], on day: CalendarDay) {
    let next = Self.first(of: steps.filter { $0.until.map { $0 >= day } ?? false })
    inForce = next.flatMap { Self.inForce($0, until: $0.until) }
    ended = nil
  }

  /// A goal holds from its day to the day before the next one's, the last one on its day alone.
  private init(goals: [Waiver], on day: CalendarDay) {
    let reached = goals.filter { $0.until.map { $0 <= day } ?? false }
    let last = reached.compactMap(\.until).max()
    let current = Self.first(of: reached.filter { $0.until == last })
    let next = Self.first(of: goals.filter { $0.until.map { $0 > day } ?? false })
    guard let current else {
      inForce = next.flatMap { Self.inForce($0, until: $0.until, isBeforeGoal: true) }
      ended = nil
      return
    }
    let holds = next?.until?.adding(days: -1) ?? (last == day ? day : nil)
    inForce = Self.inForce(current, until: holds)
    ended = holds == nil ? current : nil
  }

  private static func first(of steps: [Waiver]) -> Waiver? {
    steps.min {
      ($0.until?.yyyymmdd ?? 0, -$0.people, $0.id) < ($1.until?.yyyymmdd ?? 0, -$1.people, $1.id)
    }
  }

  private static func inForce(
    _ waiver: Waiver, until: CalendarDay?, isBeforeGoal: Bool = false
  ) -> InForce? {
    until.map {
      InForce(
        id: waiver.id, people: waiver.people, until: $0, document: waiver.document,
        isBeforeGoal: isBeforeGoal, isGoal: waiver.isGoal)
    }
  }
}

/// The kind of table whose rows of `waiver_row` are goals, as `source_file.kind` names it.
enum TableOfGoals {
  static let name = "digests"
}
