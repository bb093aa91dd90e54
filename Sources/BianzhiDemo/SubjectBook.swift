/// Deals tenures out to heads in turn, so that every boundary occurs in a small city too.
struct SubjectBook: Sendable {
  private var turns: [SubjectLevel: Int] = [:]
  private var organs = 0

  private static let reasons = ["交流任职", "提拔任用", "免去职务", "辞去职务", "到龄退休", "任期届满"]

  /// The tenures of an organ's heads; none for organs whose heads are no subjects.
  mutating func tenures(of plan: OrganPlan, random: inout SplitMix64) -> [Tenure] {
    guard let level = SubjectLevel(of: plan) else { return [] }
    return plan.heads.map { _ in
      if plan.category.hasNoTenureRule {
        let day = Day.asOf - (30 + random.below(4_000))
        return Tenure(since: day.text, firstDay: day, decision: .toDecide)
      }
      turns[level, default: 0] += 1
      return tenure(turn: turns[level, default: 0], years: level.years, random: &random)
    }
  }

  /// All rows of an organ: its heads, some who left, some deputies.
  mutating func rows(
    of draft: OrganDraft, tenures: [Tenure], random: inout SplitMix64
  ) -> [SubjectRow] {
    guard let level = SubjectLevel(of: draft.plan) else { return [] }
    organs += 1
    var rows: [SubjectRow] = []
    for (title, tenure) in zip(draft.plan.heads, tenures) {
      let head = draft.rows.first { $0.position.title == title && $0.position.body.isEmpty }
      guard let head else { continue }
      rows.append(
        SubjectRow(
          name: head.person.name, organ: draft.plan.code, title: title, since: tenure.since,
          until: tenure.leavesOn?.text ?? "", reason: tenure.leavesOn == nil ? "" : "轮岗交流",
          level: level, decision: tenure.decision))
      guard tenure.followsAtOnce || organs == 1 || random.once(in: 4) else { continue }
      let left = tenure.firstDay + (tenure.followsAtOnce ? 0 : -1)
      rows.append(
        former(title, .dueLeaving, of: draft.plan, level: level, leftOn: left, random: &random))
    }
    if organs % 2 == 0 {
      let deputy = draft.rows.first {
        $0.position.title == draft.plan.deputy && $0.state == .inPost
      }
      if let deputy {
        rows.append(
          SubjectRow(
            name: deputy.person.name, organ: draft.plan.code, title: draft.plan.deputy,
            since: deputy.since, level: level, decision: .outOfScope))
      }
    }
    if organs % 6 == 0 {
      rows.append(
        former(
          draft.plan.deputy, .outOfScope, of: draft.plan, level: level,
          leftOn: Day(2023, 1, 1) + random.below(500), random: &random))
    }
    return rows
  }

  private func former(
    _ title: String, _ decision: Decision, of plan: OrganPlan, level: SubjectLevel,
    leftOn: Day, random: inout SplitMix64
  ) -> SubjectRow {
    let since = leftOn - (400 + random.below(2_000))
    return SubjectRow(
      name: Names.next(&random), organ: plan.code, title: title, since: since.text,
      until: leftOn.text, reason: random.pick(Self.reasons), level: level, decision: decision)
  }

  private func tenure(turn: Int, years: Int, random: inout SplitMix64) -> Tenure {
    let full = Day(2024 - years, 6, 30)
    func since(
      _ day: Day, _ decision: Decision, leavesOn: Day? = nil, followsAtOnce: Bool = false
    ) -> Tenure {
      Tenure(
        since: day.text, firstDay: day, decision: decision, leavesOn: leavesOn,
        followsAtOnce: followsAtOnce)
    }
    let span: Int = Day.asOf - full
    let recent = full + (2 + random.below(span - 60))
    switch turn % 9 {
    case 1: return since(full, .dueTenure)
    case 2: return since(full + 1, .notYet)
    case 3: return since(full - (1 + random.below(1_200)), .dueTenure)
    case 4:
      let year = random.pick([2016, 2020])
      return since(Day(year, 2, 29), year + years <= 2024 ? .dueTenure : .notYet)
    case 5:
      return Tenure(
        since: "\(2024 - years)-06", firstDay: Day(2024 - years, 6, 1), decision: .dueTenure)
    case 6:
      return Tenure(
        since: "\(2024 - years)-07", firstDay: Day(2024 - years, 7, 1), decision: .notYet)
    case 7:
      return since(recent, .notYet, leavesOn: Day.asOf + 1 + random.below(60))
    case 8: return since(Day.asOf, .notYet, followsAtOnce: true)
    default: return since(recent, .notYet)
    }
  }
}
