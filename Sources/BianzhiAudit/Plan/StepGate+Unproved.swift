import BianzhiCore
import BianzhiQuery
import GRDB

extension StepGate {
  /// Findings that nobody follows and that the newest check does not show: what would keep `finding accept` from closing
  /// them keeps the step from being done.
  func unproved(
    of scope: FindingScope, on day: CalendarDay?, _ survey: FindingSurvey
  ) throws -> [Missing] {
    let vanished = try survey.findings(of: scope) { $0.status == .raised && $0.successor == nil }
      .filter { !$0.isOpen && !$0.life.isByHand }
    guard !vanished.isEmpty else { return [] }
    let newest = survey.proofs.runs.last { !$0.isFiltered }?.asOf
    guard let day = day ?? newest else { return [] }
    let desk = try Desk(database, day: day, person: "")
    let numbers = vanished.compactMap { found -> Int? in
      if case .rule(let number) = found.finding.name { number } else { nil }
    }
    try desk.proofs().prepare(numbers)
    return vanished.compactMap { found -> Missing? in
      do {
        let finding = FindingGuard(desk: desk, life: found.life)
        _ = try finding.proof(beside: [], ClosingPermit(reason: nil, approver: nil))
        return nil
      } catch let refusal as Refusal {
        return .unproved(found, refusal.wording)
      } catch {
        return .unproved(found, found.seen.wording)
      }
    }
  }
}

extension StepGate.Missing {
  /// A finding that is shown no more, and of which nothing proves that it was put right.
  static func unproved(_ followed: FollowedFinding, _ why: Wording) -> Self {
    let (name, status) = (followed.finding.name, followed.life.standing)
    return Self(
      name: name.description,
      wording: Wording(
        zh: """
          \(name) \(status.zh)，没有了结，数据虽不再显示，也不算整改。\(why.zh)经 finding confirm 确认后按程序办理，\
          本不成立的用 finding void
          """,
        en: """
          \(name) is \(status.en) and has not ended, though no check shows it now. \(why.en) Confirm it with \
          finding confirm and go on from there, or use finding void if it never was so
          """))
  }
}
